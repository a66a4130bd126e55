import type { TranslationOf } from '../../message-types.js';
import type { signIn as polish } from '../pl/sign-in.js';

export const signIn: TranslationOf<typeof polish, 'en'> = {
  'sign-in.title': 'Sign in',
  'sign-in.lead': 'See what residents said, who was reached and what was done with it.',
  'sign-in.email': 'E-mail address',
  'sign-in.password': 'Password',
  'sign-in.show-password': 'Show password',
  'sign-in.hide-password': 'Hide password',
  'sign-in.submit': 'Sign in',
  'sign-in.submitting': 'Signing in…',
  'sign-in.email-missing': 'Enter your e-mail address.',
  'sign-in.password-missing': 'Enter your password.',
  'sign-in.sample-accounts': 'Sample accounts',
  'sign-in.sample-hint': 'This installation holds sample data. You can enter with one of these accounts:',
  'sign-in.use-account': 'Enter as {name}',
  'sign-in.session-ended': 'Your session has ended. Sign in again and you will return to the same page.',
  'sign-in.forgotten': 'Forgotten your password? The person who manages the municipality in Nasłuch can set a new one.',
  'sign-in.sign-out': 'Sign out',
  'sign-in.signed-out': 'You are signed out.',
  'sign-in.signed-in-as': 'Signed in: {name}',
  'sign-in.please-sign-in': 'Sign in and you will come back to the page that you want to open.',
};
