import { type CompareThemesAnswer } from '#contracts';
import { type Table } from '../tables/table.js';

const COLUMNS = [
  ...['topic', 'name_pl', 'name_en', 'workspace', 'process', 'people_of_process', 'contributions', 'people', 'share'],
  ...['lower', 'upper', 'not_shown_because', 'apart_from', 'themes'],
];

/** One row a topic and process; themes without a counterpart have a row each without a topic. */
export function compareThemesTable({ processes, topics, unmatched }: CompareThemesAnswer): Table {
  const name = (at: number) => `${processes[at]!.workspace}/${processes[at]!.process}`;
  const rows = topics.flatMap(({ code, name: said, cells, pairs, themes }) =>
    processes.map(({ workspace, process, people, refused }, at): Table['rows'][number] => {
      const cell = cells[at] ?? null;
      const apart = pairs.filter(({ isClear, low, high }) => isClear && (low === at || high === at));
      return [
        ...[code, said.pl ?? null, said.en ?? null, workspace, process, people],
        ...[cell?.contributions ?? null, cell?.people ?? null, cell?.share ?? null, cell?.lower ?? null],
        ...[
          cell?.upper ?? null,
          refused,
          apart.map(({ low, high }) => name(low === at ? high : low)).join(' ') || null,
        ],
        themes[at]!.map(({ label }) => label).join('; ') || null,
      ];
    }),
  );
  const alone = unmatched.flatMap((themes, at) =>
    themes.map(({ label, contributions }): Table['rows'][number] => {
      const { workspace, process, people } = processes[at]!;
      return [
        null,
        null,
        null,
        workspace,
        process,
        people,
        contributions,
        ...[null, null, null, null, 'unmatched', null, label],
      ];
    }),
  );
  const sample = processes.some(({ isSample }) => isSample) ? '-sample-data' : '';
  return { name: `compare-themes${sample}`, columns: COLUMNS, rows: [...rows, ...alone] };
}
