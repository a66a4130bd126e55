export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/**
 * Finds the separator of a CSV from its beginning: the one that occurs equally often in most records, counted outside of quotes.
 * For a table of one column it is a separator that does not occur, so that commas in its sentences split nothing.
 */
export function sniffDelimiter(text: string): Delimiter {
  const records = countPerRecord(text.replace(/^\uFEFF/, ''));
  let best: { delimiter: Delimiter; score: number } | null = null;
  DELIMITERS.forEach((delimiter, position) => {
    const counts = records.map((record) => record[position]!);
    const usual = mostFrequent(counts.filter((count) => count > 0));
    if (usual === null) return;
    const share = counts.filter((count) => count === usual).length / counts.length;
    const score = share * Math.log2(1 + usual);
    if (share >= 0.5 && (best === null || score > best.score)) best = { delimiter, score };
  });
  const found = best as { delimiter: Delimiter } | null;
  if (found !== null) return found.delimiter;
  const totals = DELIMITERS.map((_, position) => records.reduce((sum, record) => sum + record[position]!, 0));
  const inFirst = DELIMITERS.map((_, position) => records[0]?.[position] ?? 0);
  const most = Math.max(...inFirst);
  if (most > 0) return DELIMITERS[inFirst.indexOf(most)]!;
  return DELIMITERS.find((_, position) => totals[position] === 0) ?? '\t';
}

/** For each record (a quoted cell may hold line breaks) how often each separator stands outside of quotes. */
function countPerRecord(text: string): number[][] {
  const records: number[][] = [];
  let record = DELIMITERS.map(() => 0);
  let [quoted, atCellStart, empty] = [false, true, true];
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index]!;
    if (quoted) {
      if (char !== '"') continue;
      if (text[index + 1] === '"') index += 1;
      else quoted = false;
    } else if (char === '\n' || char === '\r') {
      if (!empty) records.push(record);
      record = DELIMITERS.map(() => 0);
      [atCellStart, empty] = [true, true];
    } else {
      empty = false;
      const position = DELIMITERS.indexOf(char as Delimiter);
      if (position >= 0) record[position]! += 1;
      quoted = char === '"' && atCellStart;
      atCellStart = position >= 0;
    }
  }
  // the last record may be cut by the sample's end
  if (!empty && !quoted && records.length === 0) records.push(record);
  return records;
}

function mostFrequent(counts: readonly number[]): number | null {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  let best: number | null = null;
  for (const [count, often] of times) {
    if (best === null || often > times.get(best)! || (often === times.get(best)! && count > best)) best = count;
  }
  return best;
}
