import type { TranslationOf } from '../../message-types.js';
import type { frame as polish } from '../pl/frame.js';

/** What the frame says when a session ends or the network goes, and its buttons. */
export const frame: TranslationOf<typeof polish, 'uk'> = {
  'common.colours.contrast': 'високий контраст',
  'help.button': 'Довідка до цієї сторінки',
  'nav.reports': 'Звіт',
  'nav.present': 'Презентувати',
  'nav.acts': 'Звіт і презентація',
  'nav.processes': 'Інші процеси',
  'views.button': 'Вигляди',
  'views.differs-short': 'Сторінка відрізняється від збереженого вигляду',
  'filters.ignored-more': 'В адресі є фільтри, яких ми не знаємо. Решта сторінки працює.',
  'session.ended.title': 'Увійдіть ще раз',
  'session.ended.lead': 'Сеанс завершився. Увійдіть, і сторінка лишиться такою, як є: нічого з написаного не пропаде.',
  'session.ended.resumed': 'Ви увійшли знову. Зміни збережено.',
  'session.ended.other': 'Увійшла інша особа. Сторінка завантажиться заново.',
  'session.ended.leave': 'Вийти без збереження',
  'connection.lost':
    'Немає зв’язку. Зміни чекають і надійдуть самі, коли мережа повернеться. Не закривайте цієї вкладки.',
  'connection.unsure':
    'Зв’язок обірвався під час збереження, і невідомо, чи зміни дійшли. Перевірте, що видно на сторінці, перш ніж надсилати ще раз.',
  'connection.back': 'Зв’язок відновлено. Зміни збережено.',
  'connection.drop': 'Не надсилати',
};
