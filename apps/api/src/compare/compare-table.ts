import { type CompareAnswer } from '#contracts';
import { type Table } from '../tables/table.js';

const COLUMNS = [
  ...['variable', 'group', 'workspace', 'process', 'starts_on', 'ends_on', 'participants', 'population', 'share'],
  ...['population_share', 'ratio', 'lower', 'upper', 'verdict', 'comparable', 'not_shown_because', 'apart_from'],
  'protected',
];

/** One row a group and process; an attribute that is refused has a row each that says why. */
export function compareTable({ processes, variables }: CompareAnswer): Table {
  const rows = variables.flatMap(({ variable, outcome, reason, groups }) =>
    processes.flatMap((process, at) => {
      const about = [process.workspace, process.process, process.startsOn, process.endsOn];
      if (outcome === 'not-comparable')
        return [[variable, null, ...about, ...NOTHING, outcome, reason, null, false]] satisfies Table['rows'];
      return groups.map(({ group, cells, apart }): Table['rows'][number] => {
        const cell = cells[at]!;
        const others = apart.filter((pair) => pair.includes(at)).map((pair) => nameOf(pair.find((one) => one !== at)!));
        return [
          ...[variable, group, ...about, cell.participants, cell.population, cell.share, cell.populationShare],
          ...[cell.ratio, cell.lower, cell.upper, cell.verdict, outcome, cell.refused, others.join(' ') || null],
          cell.protected,
        ];
      });
    }),
  );
  function nameOf(at: number): string {
    const { workspace, process } = processes[at]!;
    return `${workspace}/${process}`;
  }
  const sample = processes.some(({ isSample }) => isSample) ? '-sample-data' : '';
  return { name: `compare-reach${sample}`, columns: COLUMNS, rows };
}

const NOTHING = Array.from({ length: 8 }, () => null);
