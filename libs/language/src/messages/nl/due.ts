import type { TranslationOf } from '../../message-types.js';
import type { due as polish } from '../pl/due.js';

export const due: TranslationOf<typeof polish, 'nl'> = {
  'due.lead':
    'Wat de gemeente aan bewoners verschuldigd is en tot wanneer: antwoorden, toezeggingen, wettelijke stappen.',
  'due.none': 'Er lopen nu geen termijnen.',
  'due.none.next':
    'Hier komen meningen waarop de gemeente binnen een bepaalde tijd een antwoord beloofde, gepubliceerde toezeggingen met een datum en wettelijke stappen.',
  'due.most': 'De lijst toont alleen de vroegste termijnen.',
  'due.group.late': 'Te laat',
  'due.group.ahead': 'Nog op tijd',
  'due.column.date': 'Uiterlijk',
  'due.column.what': 'Wat',
  'due.column.owner': 'Verantwoordelijk',
  'due.column.left': 'Dagen',
  'due.summary.response': {
    one: '{count} mening wacht op antwoord: {process}',
    other: '{count} meningen wachten op antwoord: {process}',
  },
  'due.summary.entry': '{title} ({process})',
  'due.calendar.name': 'Nasłuch: termijnen',
  'due.calendar.title': 'Agenda en herinneringen',
  'due.calendar.make': 'Agenda-adres maken',
  'due.calendar.make-again': 'Nieuw adres maken',
  'due.calendar.revoke': 'Adres uitzetten',
  'due.calendar.address': 'Agenda-adres',
  'due.calendar.lead':
    'Een agendaprogramma waarin u dit adres opslaat, haalt de termijnen zelf op en herinnert u 14 en 3 dagen van tevoren.',
  'due.calendar.is-off': 'U hebt nog geen agenda-adres.',
  'due.calendar.ready': 'Het agenda-adres is klaar',
  'due.calendar.copied': 'Agenda-adres gekopieerd.',
  'due.calendar.again.ask': 'Het huidige adres werkt dan niet meer. U moet het nieuwe in het agendaprogramma opslaan.',
  'due.calendar.revoke.ask': 'Het adres werkt dan niet meer in elke agenda waarin het is opgeslagen.',
  'due.calendar.revoked': 'Het agenda-adres staat uit.',
  'due.calendar.once': 'Kopieer het adres nu, later wordt het niet meer getoond. Wie het kent, ziet de termijnen.',
  'due.calendar.is-on': 'De agenda werkt sinds {date}.',
  'due.mail.title': 'Herinneringen per e-mail',
  'due.mail.wants.help': 'Hoogstens één bericht per dag: wat binnenkort verloopt, zonder uitspraken van bewoners.',
  'due.mail.on': 'Herinneringen staan aan.',
  'due.mail.off': 'Herinneringen staan uit.',
  'due.mail.wants': 'Herinner mij per e-mail 14 en 3 dagen van tevoren',
  'due.mail.none': 'Deze installatie heeft geen mailserver.',
  'due.mail.subject': {
    one: 'Nasłuch: {count} termijn verloopt binnenkort',
    other: 'Nasłuch: {count} termijnen verlopen binnenkort',
  },
  'due.mail.text':
    'Deze termijnen verlopen binnenkort:\n\n{lines}\n\nAlle termijnen: {link}\n\nHerinneringen zet u uit op de pagina “Termijnen”.',
  'audit.action.calendar-made': 'agenda-adres van termijnen gemaakt',
  'audit.action.calendar-revoked': 'agenda-adres van termijnen uitgezet',
};
