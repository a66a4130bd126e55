import type { TranslationOf } from '../../message-types.js';
import type { signIn as polish } from '../pl/sign-in.js';

export const signIn: TranslationOf<typeof polish, 'nl'> = {
  'sign-in.title': 'Inloggen',
  'sign-in.lead': 'Zie wat bewoners zeiden, wie er bereikt werd en wat ermee is gedaan.',
  'sign-in.email': 'E-mailadres',
  'sign-in.password': 'Wachtwoord',
  'sign-in.show-password': 'Wachtwoord tonen',
  'sign-in.hide-password': 'Wachtwoord verbergen',
  'sign-in.submit': 'Inloggen',
  'sign-in.submitting': 'Bezig met inloggen…',
  'sign-in.email-missing': 'Vul uw e-mailadres in.',
  'sign-in.password-missing': 'Vul uw wachtwoord in.',
  'sign-in.sample-accounts': 'Voorbeeldaccounts',
  'sign-in.sample-hint': 'Deze installatie bevat voorbeeldgegevens. U kunt met een van deze accounts naar binnen:',
  'sign-in.use-account': 'Inloggen als: {name}',
  'sign-in.session-ended': 'Uw sessie is verlopen. Log opnieuw in, dan keert u terug naar dezelfde pagina.',
  'sign-in.forgotten':
    'Wachtwoord vergeten? De persoon die de gemeente in Nasłuch beheert, kan een nieuw wachtwoord instellen.',
  'sign-in.sign-out': 'Uitloggen',
  'sign-in.signed-out': 'U bent uitgelogd.',
  'sign-in.signed-in-as': 'Ingelogd: {name}',
  'sign-in.please-sign-in': 'Log in, dan komt u op de pagina die u wilt openen.',
};
