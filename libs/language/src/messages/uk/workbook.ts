import type { TranslationOf } from '../../message-types.js';
import type { workbook as polish } from '../pl/workbook.js';

export const workbook: TranslationOf<typeof polish, 'uk'> = {
  'workbook.data': 'Дані',
  'workbook.notes': 'Примітки',
  'workbook.municipality': 'Громада',
  'workbook.process': 'Процес',
  'workbook.table': 'Таблиця',
  'workbook.invented': 'Дані вигадані',
  'workbook.invented-value': 'Приклад: не описує справжніх людей',
  'workbook.source': 'Джерело',
  'workbook.made-at': 'Файл створено (UTC)',
  'workbook.computed-at': 'Обчислено (UTC)',
  'workbook.dataset': 'Версія даних',
  'workbook.dataset-live': 'Стан на мить створення файлу',
  'workbook.dataset-stale': 'Після обчислення дані змінилися',
  'workbook.method': 'Версія методу',
  'workbook.seed': 'Початкове число випадкового вибору',
  'workbook.protection': 'Захист приватності',
  'workbook.protection-value':
    'Кількість осіб, поєднану з ознакою осіб, показуємо від {least} осіб, для чутливих даних — від {sensitive}. Відсотки показуємо від {share} осіб. Приховуємо також числа, з яких можна обчислити приховані.',
  'workbook.mark.hidden': 'Число приховано для захисту приватності; це не нуль',
  'workbook.mark.empty':
    'Порожнє поле: не стосується або невідомо; причину подає стовпець reason, якщо таблиця його має',
  'workbook.mark.apostrophe': 'Апостроф на початку тексту: текст починався як формула',
};
