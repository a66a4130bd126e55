import type { TranslationOf } from '../../message-types.js';
import type { frame as polish } from '../pl/frame.js';

/** What the frame says when a session ends or the network goes, and its buttons. */
export const frame: TranslationOf<typeof polish, 'fr'> = {
  'common.colours.contrast': 'contraste élevé',
  'help.button': 'Aide sur cette page',
  'nav.reports': 'Rapport',
  'nav.present': 'Présenter',
  'nav.acts': 'Rapport et présentation',
  'nav.processes': 'Autres démarches',
  'views.button': 'Vues',
  'views.differs-short': 'La page diffère de la vue enregistrée',
  'filters.ignored-more': 'L’adresse contient des filtres que nous ne connaissons pas. Le reste de la page fonctionne.',
  'session.ended.title': 'Reconnectez-vous',
  'session.ended.lead':
    'Votre session a expiré. Connectez-vous et la page restera telle que vous la laissez : rien de ce que vous écrivez ne sera perdu.',
  'session.ended.resumed': 'Vous êtes reconnecté. L’enregistrement a bien été fait.',
  'session.ended.other': 'Une autre personne s’est connectée. La page se recharge.',
  'session.ended.leave': 'Quitter sans enregistrer',
  'connection.lost':
    'Pas de connexion. Vos modifications attendent et partiront d’elles-mêmes au retour du réseau. Ne fermez pas cet onglet.',
  'connection.unsure':
    'La connexion a été coupée pendant l’enregistrement et nous ne savons pas s’il est arrivé. Vérifiez ce que montre la page avant d’envoyer de nouveau.',
  'connection.back': 'La connexion est rétablie. Vos modifications sont enregistrées.',
  'connection.drop': 'Ne pas envoyer',
};
