import type { Messages } from '../../message-types.js';

export const roles = {
  'role.title': 'Rola',
  'role.simple.reads': 'czyta',
  'role.simple.everything': 'robi wszystko',
  'role.advanced': 'Więcej ról',
  'role.viewer': 'czytelnik',
  'role.analyst': 'analityk',
  'role.editor': 'redaktor',
  'role.publisher': 'wydawca',
  'role.admin': 'administrator',
  'role.viewer.help': 'Czyta wyniki i opinie.',
  'role.analyst.help': 'Także wgrywa pliki i uruchamia obliczenia.',
  'role.editor.help': 'Także zmienia tematy i wpisuje stanowiska.',
  'role.publisher.help': 'Także publikuje wyniki.',
  'role.admin.help': 'Także zarządza osobami, kluczami i ustawieniami.',
  'scope.read': 'odczyt',
  'scope.import': 'wgrywanie danych',
  'scope.write': 'zmiany',
  'token.shown-once': 'Skopiuj ten klucz teraz. Nie pokażemy go drugi raz.',
} as const satisfies Messages<'pl'>;
