import { type FlowCount } from '#domain';
import { decisionOfKey, flowData, themeOfKey, type FlowWords } from './flow-data.js';

const WORDS: FlowWords = {
  names: ['T', 'D', 'O'],
  notGrouped: 'not grouped',
  otherThemes: (count) => `other themes (${count})`,
  decision: (decision) => decision,
  delivery: (delivery) => delivery,
};
const row = (themeId: string | null, contributions: number, more: Partial<FlowCount> = {}): FlowCount => ({
  themeId,
  label: themeId ?? '',
  decision: 'none',
  delivery: 'none',
  contributions,
  ...more,
});
const themes = (count: number) => Array.from({ length: count }, (_, at) => row(`t${at}`, at + 1));

it('shows the six largest themes and the others as one, the not grouped last', () => {
  const { columns, bands } = flowData([...themes(9), row(null, 4)], WORDS);
  expect(columns[0].map(({ label }) => label)).toEqual([
    ...['t8', 't7', 't6', 't5', 't4', 't3'],
    'other themes (3)',
    'not grouped',
  ]);
  // 1 + 2 + 3
  expect(bands).toContainEqual({ from: 'others', to: 'decision-none', value: 6 });
});

it('calls no single theme the other themes', () => {
  expect(flowData(themes(7), WORDS).columns[0].map(({ label }) => label)).toContain('t0');
});

it('lets go on what was adopted, and what has an entry on its delivery', () => {
  const { bands } = flowData(
    [
      row('a', 3, { decision: 'adopted', delivery: 'delivered' }),
      row('b', 2, { decision: 'partly' }),
      row('a', 5, { decision: 'rejected' }),
      row('b', 1, { decision: 'none', delivery: 'in-progress' }),
    ],
    WORDS,
  );
  expect(bands.filter(({ from }) => from.startsWith('decision'))).toEqual([
    { from: 'decision-adopted', to: 'delivery-delivered', value: 3 },
    { from: 'decision-partly', to: 'delivery-none', value: 2 },
    { from: 'decision-none', to: 'delivery-in-progress', value: 1 },
  ]);
});

it('tells the theme and the decision of a place that has a list, and nothing of the others', () => {
  const [themesOf, decisions, deliveries] = flowData([...themes(9), row(null, 4)], WORDS).columns;
  expect(themesOf.map(({ key }) => themeOfKey(key)?.theme)).toEqual([
    ...['t8', 't7', 't6', 't5', 't4', 't3'],
    ...[undefined, 'none'],
  ]);
  expect(decisions.map(({ key }) => decisionOfKey(key))).toEqual(decisions.map(({ tone }) => tone));
  expect([...decisions, ...deliveries].map(({ key }) => themeOfKey(key))).not.toContainEqual(expect.anything());
});
