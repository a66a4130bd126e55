import type { TranslationOf } from '../../message-types.js';
import type { links as polish } from '../pl/links.js';

/** Where screens of results lead: the names of other screens, as links say them. */
export const links: TranslationOf<typeof polish, 'uk'> = {
  'compare.link.this': 'Порівняти з іншим процесом',
  'surveys.link': 'Результати опитувань',
  'votes.open': 'Результати, явка і згода',
  'legal.link': 'Обіцянка і перелік кроків',
  'budget.title': 'Громадський бюджет: результати',
  'council.title': 'Молодіжна рада: результати виборів',
  'remarks.title': 'Реєстр зауважень',
  'remarks.link': 'Реєстр зауважень',
  'debate.link': 'Як люди розмовляли між собою',
  'quality.link': 'Якість даних і приватність',
  'reports.link': 'Звіти й випуски',
};
