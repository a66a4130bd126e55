import type { Messages } from '../../message-types.js';

/** What the frame says when a session ends or the network goes, and its buttons. */
export const frame = {
  'common.colours.contrast': 'wysoki kontrast',
  'help.button': 'Pomoc do tej strony',
  'nav.reports': 'Raport',
  'nav.present': 'Prezentuj',
  'nav.acts': 'Raport i prezentacja',
  'nav.processes': 'Inne procesy',
  'views.button': 'Widoki',
  'views.differs-short': 'Strona różni się od zapisanego widoku',
  'filters.ignored-more': 'Adres zawiera filtry, których nie znamy. Reszta strony działa.',
  'session.ended.title': 'Zaloguj się ponownie',
  'session.ended.lead':
    'Sesja wygasła. Zaloguj się, a strona zostanie taka, jak ją zostawiasz: nic, co piszesz, nie zginie.',
  'session.ended.resumed': 'Zalogowano ponownie. Zapis poszedł dalej.',
  'session.ended.other': 'Zalogowano inną osobę. Strona wczyta się ponownie.',
  'session.ended.leave': 'Wyjdź bez zapisywania',
  'connection.lost': 'Brak połączenia. Zmiany czekają i pójdą same, gdy sieć wróci. Nie zamykaj tej karty.',
  'connection.unsure':
    'Połączenie zerwało się w czasie zapisu i nie wiadomo, czy zapis dotarł. Sprawdź, co widać na stronie, zanim wyślesz jeszcze raz.',
  'connection.back': 'Połączenie wróciło. Zmiany zapisano.',
  'connection.drop': 'Nie wysyłaj',
} as const satisfies Messages<'pl'>;
