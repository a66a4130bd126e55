import type { Messages } from '../../message-types.js';

export const signIn = {
  'sign-in.title': 'Zaloguj się',
  'sign-in.lead': 'Zobacz, co powiedzieli mieszkańcy, kogo usłyszano i co z tym zrobiono.',
  'sign-in.email': 'Adres e-mail',
  'sign-in.password': 'Hasło',
  'sign-in.show-password': 'Pokaż hasło',
  'sign-in.hide-password': 'Ukryj hasło',
  'sign-in.submit': 'Zaloguj się',
  'sign-in.submitting': 'Logowanie…',
  'sign-in.email-missing': 'Wpisz adres e-mail.',
  'sign-in.password-missing': 'Wpisz hasło.',
  'sign-in.sample-accounts': 'Konta przykładowe',
  'sign-in.sample-hint': 'To instalacja z danymi przykładowymi. Możesz wejść jednym z tych kont:',
  'sign-in.use-account': 'Wejdź jako: {name}',
  'sign-in.session-ended': 'Sesja wygasła. Zaloguj się ponownie, a wrócisz do tej samej strony.',
  'sign-in.forgotten': 'Nie pamiętasz hasła? Nowe ustawi osoba, która zarządza gminą w Nasłuchu.',
  'sign-in.sign-out': 'Wyloguj się',
  'sign-in.signed-out': 'Wylogowano.',
  'sign-in.signed-in-as': 'Zalogowano: {name}',
  'sign-in.please-sign-in': 'Zaloguj się, a wrócisz do strony, którą chcesz otworzyć.',
} as const satisfies Messages<'pl'>;
