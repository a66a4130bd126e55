import type { TranslationOf } from '../../message-types.js';
import type { due as polish } from '../pl/due.js';

export const due: TranslationOf<typeof polish, 'fr'> = {
  'due.lead':
    'Ce que la municipalité doit aux habitants et pour quand : réponses, engagements, étapes exigées par la loi.',
  'due.none': 'Il n’y a aucune échéance actuellement.',
  'due.none.next':
    'Vous verrez ici les avis auxquels la municipalité a promis de répondre dans un délai, les engagements publiés avec une date et les étapes exigées par la loi.',
  'due.most': 'La liste montre seulement les échéances les plus proches.',
  'due.group.late': 'En retard',
  'due.group.ahead': 'À venir',
  'due.column.date': 'Échéance',
  'due.column.what': 'Quoi',
  'due.column.owner': 'Responsable',
  'due.column.left': 'Jours',
  'due.summary.response': {
    one: '{count} avis attend une réponse : {process}',
    many: '{count} d’avis attendent une réponse : {process}',
    other: '{count} avis attendent une réponse : {process}',
  },
  'due.summary.entry': '{title} ({process})',
  'due.calendar.name': 'Nasłuch : échéances',
  'due.calendar.title': 'Agenda et rappels',
  'due.calendar.make': 'Créer une adresse d’agenda',
  'due.calendar.make-again': 'Créer une nouvelle adresse',
  'due.calendar.revoke': 'Désactiver l’adresse',
  'due.calendar.address': 'Adresse de l’agenda',
  'due.calendar.lead':
    'Un logiciel d’agenda auquel vous donnez cette adresse récupère de lui-même les échéances et les rappelle 14 et 3 jours avant.',
  'due.calendar.is-off': 'Vous n’avez pas encore d’adresse d’agenda.',
  'due.calendar.ready': 'L’adresse de l’agenda est prête',
  'due.calendar.copied': 'Adresse de l’agenda copiée.',
  'due.calendar.again.ask':
    'L’adresse actuelle cessera de fonctionner. Il faudra donner la nouvelle au logiciel d’agenda.',
  'due.calendar.revoke.ask': 'L’adresse cessera de fonctionner dans tous les agendas qui l’ont reçue.',
  'due.calendar.revoked': 'L’adresse de l’agenda est désactivée.',
  'due.calendar.once': 'Copiez l’adresse maintenant ; elle ne sera plus affichée. Qui la connaît voit les échéances.',
  'due.calendar.is-on': 'L’agenda fonctionne depuis le {date}.',
  'due.mail.title': 'Rappels par courriel',
  'due.mail.wants.help': 'Un message par jour au plus. Il dit ce qui arrive à échéance, sans un mot des habitants.',
  'due.mail.on': 'Les rappels sont activés.',
  'due.mail.off': 'Les rappels sont désactivés.',
  'due.mail.wants': 'Me rappeler par courriel 14 et 3 jours avant',
  'due.mail.none': 'Cette installation n’a pas de serveur de messagerie.',
  'due.mail.subject': {
    one: 'Nasłuch : {count} échéance approche',
    many: 'Nasłuch : {count} d’échéances approchent',
    other: 'Nasłuch : {count} échéances approchent',
  },
  'due.mail.text':
    'Des échéances approchent :\n\n{lines}\n\nToutes les échéances : {link}\n\nLes rappels se désactivent sur la page « Échéances ».',
  'audit.action.calendar-made': 'adresse d’agenda des échéances créée',
  'audit.action.calendar-revoked': 'adresse d’agenda des échéances désactivée',
};
