import type { TranslationOf } from '../../message-types.js';
import type { views as polish } from '../pl/views.js';

/** Addresses that people keep under a name. */
export const views: TranslationOf<typeof polish, 'uk'> = {
  'views.title': 'Збережені вигляди',
  'views.save': 'Зберегти цей вигляд',
  'views.save.lead':
    'Запам’ятаємо адресу цієї сторінки: фільтри, порядок і спосіб перегляду. Числа завжди будуть актуальні.',
  'views.name': 'Назва вигляду',
  'views.name.missing': 'Введіть назву вигляду.',
  'views.share': 'Показати всім, хто має доступ до цього процесу',
  'views.shared-by': 'ділиться: {name}',
  'views.shared': 'спільний вигляд',
  'views.mine': 'лише для мене',
  'views.none':
    'Збережених виглядів ще немає. Встановіть фільтри на будь-якій сторінці процесу і збережіть її тут під власною назвою.',
  'views.open': 'Відкрити: {name}',
  'views.change': 'Змінити: {name}',
  'views.remove': 'Видалити: {name}',
  'views.update': 'Зберегти зміни у вигляді: {name}',
  'views.current': 'Відкритий вигляд: {name}',
  'views.differs': 'Сторінка відрізняється від збереженого вигляду: {name}',
  'views.back': 'Повернутися до збереженого вигляду',
  'views.saved': 'Вигляд збережено: {name}',
  'views.removed': 'Вигляд видалено: {name}',
  'views.too-long': 'Ця адреса задовга, щоб її зберегти. Приберіть частину фільтрів.',
  'error.saved-view-exists': 'Ви вже маєте вигляд із такою назвою',
  'error.saved-view-exists.remedy': 'Введіть іншу назву.',
  'error.saved-view-personal-data': 'В адресі вигляду є особисті дані',
  'error.saved-view-personal-data.remedy':
    'Змініть слова пошуку так, щоб вони не вказували на особу, і збережіть вигляд ще раз.',
  'error.saved-view-not-found': 'Такого вигляду немає',
  'error.saved-view-not-found.remedy': 'Його міг видалити власник. Перезавантажте список.',
  'error.saved-views-too-many': 'Ви вже маєте забагато збережених виглядів',
  'error.saved-views-too-many.remedy': 'Видаліть ті, якими не користуєтеся.',
};
