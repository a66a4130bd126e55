import { type ReachFormula, type ReachInputs, type ThemesByVariable, type WholeReach } from '#domain';

type Inputs = {
  -readonly [Name in keyof ReachInputs]: ReachInputs[Name] extends readonly (infer Item)[] ? Item[] : ReachInputs[Name];
};
type Count = ReachInputs['counts'][number];

const CONFIDENCE = 0.95;

/** What a part of the report was computed from: the same protected counts that it shows, so that anybody can compute it again. */
function inputsOf(whole: WholeReach, formulas: readonly ReachFormula[], counts: readonly Count[]): Inputs {
  return {
    formulas: [...formulas],
    confidence: CONFIDENCE,
    interval: formulas.includes('theme-by-group') ? 'newcombe' : 'wilson',
    reference: whole.report.population,
    suppression: { ...whole.suppression },
    themeEdits: whole.themeEdits,
    counts: [...counts],
  };
}

export function reportInputs(whole: WholeReach): Inputs {
  const formulas: ReachFormula[] = [
    'representation-ratio',
    'participation-rate',
    'missing-bounds',
    'dissimilarity',
    'goodness-of-fit',
    'r-indicator',
    'go-vocal-score',
    'kish',
    ...(whole.weights.reason === null ? (['raking'] as const) : []),
  ];
  return inputsOf(whole, formulas, [...variableCounts(whole), ...pairCounts(whole, (second) => second !== 'channel')]);
}

export function themeInputs(whole: WholeReach, table: ThemesByVariable | null): Inputs {
  const { themes } = whole;
  const formulas: ReachFormula[] = ['theme-by-group', ...(whole.weights.reason === null ? (['raking'] as const) : [])];
  const bases = (table?.groups ?? []).map(({ group, people }) => count(table!.base, group, null, people));
  const cells = (table?.cells ?? []).map(({ themeId, group, people }) => count('theme', themeId, group, people));
  const support = themes.support.map(({ themeId, people }) => count('theme', themeId, null, people));
  return inputsOf(whole, formulas, [
    count('contributors', 'all', null, themes.contributors),
    ...bases,
    ...support,
    ...cells,
  ]);
}

export function channelInputs(whole: WholeReach): Inputs {
  const { channels } = whole.channels;
  return inputsOf(
    whole,
    ['channel-reach', 'representation-ratio'],
    [
      ...channels.map(({ channel, people }) => count('channel', channel, null, people)),
      ...channels.map(({ channel, onlyHere }) => count('channel', channel, 'only', onlyHere)),
      ...pairCounts(whole, (second) => second === 'channel'),
    ],
  );
}

export function voiceInputs(whole: WholeReach): Inputs {
  const { voice, returning, funnel } = whole;
  return inputsOf(
    whole,
    ['voice-inequality', 'coming-back'],
    [
      ...voice.people.map(({ from, to, people }) => count('contributions', `${from}-${to ?? ''}`, null, people)),
      ...returning.processes.map(({ slug, people }) => count('returning', slug, null, people)),
      ...returning.processes.map(({ slug, newPeople }) => count('returning', slug, 'new', newPeople)),
      ...returning.processes.map(({ slug, returned }) => count('returning', slug, 'returned', returned)),
      ...funnel.stages.map(({ stage, people }) => count('funnel', stage, null, people)),
    ],
  );
}

export function overTimeInputs(whole: WholeReach): Inputs {
  const counts = whole.overTime.flatMap(({ variable, periods }) =>
    periods.flatMap(({ to, groups }) => groups.map(({ group, people }) => count(variable, group, to, people))),
  );
  return inputsOf(whole, ['representation-ratio'], counts);
}

function variableCounts({ report }: WholeReach): Count[] {
  return report.variables.flatMap(({ variable, groups, unknown, outside }) => [
    ...groups.map(({ group, participants, population }) => ({
      ...count(variable, group, null, participants),
      population,
    })),
    count(variable, 'unknown', null, unknown),
    count(variable, 'outside', null, outside),
  ]);
}

function pairCounts({ pairs }: WholeReach, keep: (second: string) => boolean): Count[] {
  return pairs
    .filter(({ second }) => keep(second))
    .flatMap(({ first, second, cells }) =>
      cells.map(({ row, column, people, population }) => ({
        ...count(`${first}:${second}`, row, column, people),
        population,
      })),
    );
}

function count(table: string, row: string, column: string | null, people: number | null): Count {
  return { table, row, column, people, population: null };
}
