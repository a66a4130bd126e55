import type { TranslationOf } from '../../message-types.js';
import type { news as polish } from '../pl/news.js';

/** What changed since the last visit, and while a page stands open. */
export const news: TranslationOf<typeof polish, 'uk'> = {
  'news.title': 'Що змінилося',
  'news.since': 'Нове від: {date}',
  'news.first': 'Це ваш перший візит до цього процесу. Наступного разу покажемо тут, що змінилося.',
  'news.nothing': 'Від останнього візиту нічого не змінилося.',
  'news.opinions': {
    one: '{count} нова думка',
    few: '{count} нові думки',
    many: '{count} нових думок',
    other: '{count} нової думки',
  },
  'news.late': {
    one: '{count} справу прострочено',
    few: '{count} справи прострочено',
    many: '{count} справ прострочено',
    other: '{count} справи прострочено',
  },
  'news.published': {
    one: 'опубліковано {count} запис про відповіді й рішення',
    few: 'опубліковано {count} записи про відповіді й рішення',
    many: 'опубліковано {count} записів про відповіді й рішення',
    other: 'опубліковано {count} запису про відповіді й рішення',
  },
  'news.withdrawn': {
    one: 'відкликано {count} запис',
    few: 'відкликано {count} записи',
    many: 'відкликано {count} записів',
    other: 'відкликано {count} запису',
  },
  'news.releases': {
    one: 'опубліковано {count} випуск результатів',
    few: 'опубліковано {count} випуски результатів',
    many: 'опубліковано {count} випусків результатів',
    other: 'опубліковано {count} випуску результатів',
  },
  'news.theme-edits': {
    one: '{count} виправлення в темах',
    few: '{count} виправлення в темах',
    many: '{count} виправлень у темах',
    other: '{count} виправлення в темах',
  },
  'news.imports-undone': {
    one: 'відмінено {count} імпорт',
    few: 'відмінено {count} імпорти',
    many: 'відмінено {count} імпортів',
    other: 'відмінено {count} імпорту',
  },
  'news.failed-runs': {
    one: '{count} обчислення не вдалося',
    few: '{count} обчислення не вдалися',
    many: '{count} обчислень не вдалося',
    other: '{count} обчислення не вдалося',
  },
  'news.working': 'Дані надходять. Числа на цій сторінці оновляться самі.',
  'news.updated': 'Сторінку оновлено: {opinions:count.opinions}, {people:count.people}.',
  'news.campaign.title': 'Можливо, спільний лист',
  'news.campaign': {
    one: '{count} звернення має майже ті самі слова, що й інші. Це може бути спільний лист або акція. Кожну особу рахуємо один раз.',
    few: '{count} звернення мають майже ті самі слова, що й інші. Це може бути спільний лист або акція. Кожну особу рахуємо один раз.',
    many: '{count} звернень мають майже ті самі слова, що й інші. Це може бути спільний лист або акція. Кожну особу рахуємо один раз.',
    other:
      '{count} звернення має майже ті самі слова, що й інші. Це може бути спільний лист або акція. Кожну особу рахуємо один раз.',
  },
  'news.campaign.look': 'Переглянути схожі звернення',
};
