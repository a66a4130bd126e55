import type { TranslationOf } from '../../message-types.js';
import type { filters as polish } from '../pl/filters.js';

/** Filters that screens share, and what each of them says where it cannot apply them. */
export const filters: TranslationOf<typeof polish, 'uk'> = {
  'filters.phase': 'Етап',
  'filters.source': 'Джерело',
  'filters.period.from': 'від: {from}',
  'filters.period.to': 'до: {to}',
  'filters.period.between': 'від: {from} до: {to}',
  'filters.unapplied': 'Фільтри тут не діють.',
  'filters.unapplied.list': 'Думки після фільтрів',
  'overview.unapplied':
    'Огляд рахує весь процес. Вибрані фільтри збережено: вони діють у темах, у впливі і в списку думок.',
  'reach.unapplied':
    'Охоплення рахуємо один раз, для всіх учасників. Якби його можна було звузити до періоду, етапу, каналу чи теми, з двох таблиць можна було б вирахувати окремих осіб. Учасників за каналами і в часі показують окремі таблиці, захищені разом із цією.',
  'reach.unapplied.channels': 'За каналами',
  'reach.unapplied.time': 'У часі',
  'themes.view-unfiltered': 'Тут показано весь процес. Фільтри діють у вигляді тем і в списку думок.',
  'themes.group-with-others':
    'Групу осіб показуємо в темах лише саму, без інших фільтрів: інакше з різниці чисел можна було б указати на окремих людей. Приберіть решту фільтрів.',
  'theme.beside-unfiltered': 'Числа в цьому стовпці стосуються всієї теми, без фільтрів.',
  'quotes.hidden.not-with-group':
    'Групу осіб не поєднуємо з періодом, етапом чи джерелом: поруч із таблицями охоплення такий список указав би на окремих людей.',
  'impact.filtered.title': 'Після фільтрів',
  'impact.filtered.step': 'Крок',
  'impact.filtered.share': 'Частина прийнятих до розгляду',
  'impact.filtered.eligible': 'Прийняті до розгляду',
  'impact.filtered.answered': 'З відповіддю',
  'impact.filtered.decided': 'З рішенням',
  'impact.filtered.adopted': 'Враховані повністю або частково',
  'impact.filtered.rejected': 'Не враховані',
  'impact.filtered.delivered': 'Виконані',
  'impact.filtered.none': 'За цих фільтрів чисел не подаємо: вони могли б указати на окремих осіб.',
  'impact.filtered.rest': 'Усе нижче стосується всього процесу, без фільтрів.',
};
