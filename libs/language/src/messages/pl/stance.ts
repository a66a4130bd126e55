import type { Messages } from '../../message-types.js';

/** How people stand to themes, from their votes. */
export const stance = {
  'stance.column': 'Za i przeciw',
  'stance.short': '{support} za, {against} przeciw',
  'stance.short.mixed': '{mixed} tak i tak',
  'stance.none-short': 'bez głosów',
  'stance.support': 'Za',
  'stance.against': 'Przeciw',
  'stance.mixed': 'Raz za, raz przeciw',
  'stance.title': '{share} głosujących jest za (przedział {range})',
  'stance.title.few': 'Głosowało {people:count.people}: za mało, by podać procent',
  'stance.subtitle': 'Głosy na opinie tego tematu: {people:count.people}; bez stanowiska: {none:count.people}',
  'stance.disagreement': 'Spór: {value} (0: wszyscy po jednej stronie, 1: dwie równe strony)',
  'stance.limits':
    'Liczymy głosy na opinie, nie słowa. Głos za opinią, która czemuś się sprzeciwia, jest głosem za tą opinią.',
  'stance.dissent':
    'Przeciw opinii z tego tematu głosowało {against} z {people:count.people-genitive}, które głosowały.',
  'stance.sort': 'Kolejność',
  'stance.sort.size': 'Najwięcej opinii',
  'stance.sort.disagreement': 'Największy spór',
} as const satisfies Messages<'pl'>;
