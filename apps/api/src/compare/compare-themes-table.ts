import { type CompareThemesAnswer } from '#contracts';
import { type Table } from '../tables/table.js';

const COLUMNS = [
  ...['topic', 'name_pl', 'name_en', 'workspace', 'process', 'people_of_process', 'contributions', 'people', 'share'],
  ...['lower', 'upper', 'not_shown_because', 'apart_from', 'themes'],
  // a match that people made: its two rows share a number
  ...['match', 'matched_with', 'difference', 'difference_lower', 'difference_upper', 'q', 'matched_by', 'matched_at'],
];
const NO_MATCH = [null, null, null, null, null, null, null, null];

/**
 * One row a topic and process; then two rows a match that people made, one of each theme; then a row each for themes without a counterpart.
 * The difference of a match is the share of its first theme less that of its second, and stands with the first.
 */
export function compareThemesTable(answer: CompareThemesAnswer): Table {
  const { processes, topics, unmatched } = answer;
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
        ...NO_MATCH,
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
        ...NO_MATCH,
      ];
    }),
  );
  const sample = processes.some(({ isSample }) => isSample) ? '-sample-data' : '';
  return { name: `compare-themes${sample}`, columns: COLUMNS, rows: [...rows, ...matchRows(answer), ...alone] };
}

function matchRows({ processes, matches }: CompareThemesAnswer): Table['rows'][number][] {
  return matches.flatMap(({ themes, cells, pair, matchedBy, matchedAt }, number) =>
    themes.map(({ at, label, contributions }, side): Table['rows'][number] => {
      const { workspace, process, people } = processes[at]!;
      const [cell, other] = [cells[side]!, themes[1 - side]!];
      const { workspace: otherWorkspace, process: otherProcess } = processes[other.at]!;
      const apart = pair?.isClear === true ? `${otherWorkspace}/${otherProcess}` : null;
      return [
        ...[null, null, null, workspace, process, people, contributions],
        ...[cell?.people ?? null, cell?.share ?? null, cell?.lower ?? null, cell?.upper ?? null],
        ...[cell === null ? 'too_few' : null, apart, label, number + 1],
        `${otherWorkspace}/${otherProcess}: ${other.label}`,
        ...(side === 0 && pair !== null ? [pair.difference, pair.lower, pair.upper, pair.q] : [null, null, null, null]),
        ...[matchedBy, matchedAt],
      ];
    }),
  );
}
