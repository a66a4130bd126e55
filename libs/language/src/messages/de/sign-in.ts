import type { TranslationOf } from '../../message-types.js';
import type { signIn as polish } from '../pl/sign-in.js';

export const signIn: TranslationOf<typeof polish, 'de'> = {
  'sign-in.title': 'Anmelden',
  'sign-in.lead': 'Sehen Sie, was die Menschen vor Ort gesagt haben, wer gehört wurde und was daraus geworden ist.',
  'sign-in.email': 'E-Mail-Adresse',
  'sign-in.password': 'Passwort',
  'sign-in.show-password': 'Passwort anzeigen',
  'sign-in.hide-password': 'Passwort verbergen',
  'sign-in.submit': 'Anmelden',
  'sign-in.submitting': 'Anmeldung läuft …',
  'sign-in.email-missing': 'Geben Sie Ihre E-Mail-Adresse ein.',
  'sign-in.password-missing': 'Geben Sie Ihr Passwort ein.',
  'sign-in.sample-accounts': 'Beispielkonten',
  'sign-in.sample-hint': 'Diese Installation enthält Beispieldaten. Sie können sich mit einem dieser Konten anmelden:',
  'sign-in.use-account': 'Anmelden als: {name}',
  'sign-in.session-ended':
    'Ihre Sitzung ist abgelaufen. Melden Sie sich erneut an, dann kehren Sie zu derselben Seite zurück.',
  'sign-in.forgotten': 'Passwort vergessen? Ein neues vergibt die Person, die Ihre Gemeinde in Nasłuch verwaltet.',
  'sign-in.sign-out': 'Abmelden',
  'sign-in.signed-out': 'Sie sind abgemeldet.',
  'sign-in.signed-in-as': 'Angemeldet: {name}',
  'sign-in.please-sign-in': 'Melden Sie sich an, dann kommen Sie zu der Seite, die Sie öffnen möchten.',
};
