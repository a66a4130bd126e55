import type { TranslationOf } from '../../message-types.js';
import type { signIn as polish } from '../pl/sign-in.js';

export const signIn: TranslationOf<typeof polish, 'fr'> = {
  'sign-in.title': 'Connexion',
  'sign-in.lead': 'Voyez ce que les habitants ont dit, qui a été entendu et ce qui en a été fait.',
  'sign-in.email': 'Adresse électronique',
  'sign-in.password': 'Mot de passe',
  'sign-in.show-password': 'Afficher le mot de passe',
  'sign-in.hide-password': 'Masquer le mot de passe',
  'sign-in.submit': 'Se connecter',
  'sign-in.submitting': 'Connexion en cours…',
  'sign-in.email-missing': 'Saisissez votre adresse électronique.',
  'sign-in.password-missing': 'Saisissez votre mot de passe.',
  'sign-in.sample-accounts': 'Comptes d’exemple',
  'sign-in.sample-hint':
    'Cette installation contient des données d’exemple. Vous pouvez entrer avec un de ces comptes :',
  'sign-in.use-account': 'Entrer comme : {name}',
  'sign-in.session-ended': 'Votre session a expiré. Reconnectez-vous et vous retrouverez la même page.',
  'sign-in.forgotten': 'Mot de passe oublié ? La personne qui gère la commune dans Nasłuch peut en définir un nouveau.',
  'sign-in.sign-out': 'Se déconnecter',
  'sign-in.signed-out': 'Vous êtes déconnecté.',
  'sign-in.signed-in-as': 'Connecté : {name}',
  'sign-in.please-sign-in': 'Connectez-vous et vous arriverez à la page que vous vouliez ouvrir.',
};
