import type { TranslationOf } from '../../message-types.js';
import type { linkage as polish } from '../pl/linkage.js';

export const linkage: TranslationOf<typeof polish, 'de'> = {
  'linkage.link': 'Personen verknüpfen',
  'linkage.title': 'Personen über Quellen hinweg verknüpfen',
  'linkage.lead':
    'Eine Person, die in mehreren Quellen zu erkennen ist, zählt einmal. Erkannt wird sie am Pseudonym ihrer Adresse, Nummer oder Kennung, nie am Namen.',
  'linkage.people': 'In diesem Verfahren gezählt: {count:count.people}.',
  'linkage.before': 'Würde man jede Quelle für sich zählen, wären es {before}.',
  'linkage.bounds': 'In Wirklichkeit können es {lower} bis {upper} sein.',
  'linkage.bounds.why':
    'Am wenigsten, wenn von denen, die sich nicht verknüpfen lassen, niemand neu ist. Am meisten, wenn alle neu sind.',
  'linkage.sources': 'Quellen',
  'linkage.sources.caption': 'Personen in jeder Quelle und woran sie zu erkennen sind',
  'linkage.column.source': 'Quelle',
  'linkage.column.people': 'Personen',
  'linkage.column.linkable': 'Überall zu erkennen',
  'linkage.column.platform': 'Nur auf der Plattform',
  'linkage.column.own': 'Nur in dieser Quelle',
  'linkage.column.nobody': 'Äußerungen ohne Person',
  'linkage.column.by': 'Personen verknüpfen über',
  'linkage.by.email': 'E-Mail-Adresse',
  'linkage.by.phone': 'Telefonnummer',
  'linkage.by.code': 'eigene Kennung, z. B. Bibliotheksausweis',
  'linkage.by.none': 'nichts: nur in dieser Quelle',
  'linkage.by.of': 'Personen verknüpfen über, Quelle: {source}',
  'linkage.by.saved': 'Eingestellt: {source}. Personen und Ergebnisse werden neu berechnet.',
  'linkage.pairs': 'Dieselben Personen in zwei Quellen',
  'linkage.pairs.caption': 'Wie viele Personen in beiden Quellen vorkommen',
  'linkage.pairs.none': 'Für einen Vergleich sind mindestens zwei Quellen mit Personen nötig.',
  'linkage.column.both': 'In beiden',
  'linkage.cannot': 'Was nicht bekannt ist',
  'linkage.cannot.own':
    'Die Nummer eines Bogens oder Stimmzettels steht nur in einer Quelle für eine Person. Dieselbe Person zählt in einer anderen Quelle noch einmal.',
  'linkage.cannot.nobody':
    'Hinter Äußerungen ohne jede Kennung zählen wir niemanden: Sie können von einer Person stammen oder von vielen.',
  'linkage.cannot.shared':
    'Eine ganze Familie kann eine Adresse teilen, und eine Person kann zwei haben. Die Zahlen unten zeigen, wo das möglich ist.',
  'linkage.flags': 'Zu prüfen',
  'linkage.flags.caption': 'Was darauf hindeutet, dass hinter einer Adresse mehrere Personen stehen',
  'linkage.column.sign': 'Anzeichen',
  'linkage-flag.different-answers': 'dieselbe Adresse oder Nummer, aber anderes Geschlecht, Alter oder Geburtsjahr',
  'linkage-flag.several-numbers': 'eine Adresse, aber mehrere Konten, Bögen oder Stimmzettel in einer Quelle',
  'linkage-flag.repeated-votes': 'mehrere Stimmen derselben Person für dasselbe',
  'linkage-flag.many-votes': 'viel mehr Stimmen als bei anderen',
  'linkage.hidden': 'Zahlen, aus denen sich weniger als fünf Personen erkennen ließen, sind verborgen.',
};
