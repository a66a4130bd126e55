/**
 * Passwords of twelve characters and more that are tried first, in Polish and English, without digits at their end and in lower
 * case; shorter ones are refused by their length.
 */
const COMMON = new Set([
  'administrator',
  'administracja',
  'bezpiecznehaslo',
  'bezpiecznehasło',
  'changemechangeme',
  'correcthorsebatterystaple',
  'gminagmina',
  'haslohaslo',
  'hasłohasło',
  'iloveyouiloveyou',
  'kochamciebie',
  'letmeinletmein',
  'mojehaslo',
  'mojehasło',
  'mojetajnehaslo',
  'nasluch',
  'nasluchnasluch',
  'nasłuch',
  'password',
  'passwordpassword',
  'polskapolska',
  'qazwsxedcrfv',
  'qwertyqwerty',
  'qwertyuiop',
  'qwertyuiopas',
  'samorzad',
  'samorząd',
  'tajnehaslo',
  'tajnehasło',
  'trudnehaslo',
  'urzadgminy',
  'urzadmiasta',
  'urządgminy',
  'urządmiasta',
  'welcomewelcome',
  'zaq12wsxcde',
]);

/** True for a password that a list of guesses begins with: a common word with digits after it, one character, a plain row. */
export function isCommonPassword(password: string): boolean {
  const word = password
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\d\s!?.@#$%^&*_-]+$/u, '');
  return word.length < 3 || COMMON.has(word) || new Set(password.toLowerCase()).size < 4;
}
