/* eslint-disable @typescript-eslint/no-explicit-any */

/** Every object within an answer, with the way to it. */
export function* objectsOf(answer: any, way = ''): Generator<{ way: string; object: Record<string, any> }> {
  if (answer === null || typeof answer !== 'object') return;
  if (!Array.isArray(answer)) yield { way, object: answer };
  for (const [name, value] of Object.entries(answer)) yield* objectsOf(value, `${way}/${name}`);
}

/** Residents are public, and `atMost` says no more than that a number is small. */
const PUBLIC = [
  ...['population', 'populationShare', 'entitled', 'atMost', 'populationLeft', 'populationRight', 'from', 'to'],
  ...['goal', 'contacts', 'votes', 'agree', 'disagree', 'pass'],
];

/** Numbers that stand beside the mark of something hidden. */
export function numbersBesideMarks(answer: any): string[] {
  return [...objectsOf(answer)].flatMap(({ way, object }) =>
    object['protected'] === true || object['hidden'] === true
      ? Object.entries(object).flatMap(([name, value]) =>
          typeof value === 'number' && !PUBLIC.includes(name) ? [`${way}/${name} ${value}`] : [],
        )
      : [],
  );
}

/** Sentences that name a number of people: what would be read to somebody who cannot see the figure. */
export function sentencesWithPeople(answer: any): string[] {
  return [...objectsOf(answer)].flatMap(({ way, object }) =>
    Object.entries(object).flatMap(([name, value]) =>
      typeof value === 'string' && /\b[1-4] (people|persons?|women|men|osób|osoby|osoba|kobiet|mężczyzn)/i.test(value)
        ? [`${way}/${name} ${value}`]
        : [],
    ),
  );
}

const COLUMNS = ['people', 'participants', 'voters', 'group_people', 'theme_people'];
const NAMES = ['people', 'participants', 'voters', 'onlyHere'];

export interface CountedTable {
  /** Numbers of people, smallest first, and how many stand hidden. */
  readonly counts: readonly number[];
  readonly hidden: number;
}

export function countsOfTable(columns: readonly string[], rows: readonly (readonly (string | null)[])[]): CountedTable {
  const places = COLUMNS.flatMap((name) => (columns.includes(name) ? [columns.indexOf(name)] : []));
  const mark = columns.indexOf('protected');
  return {
    counts: rows.flatMap((row) => places.flatMap((at) => (row[at] ? [Number(row[at])] : []))).sort((a, b) => a - b),
    hidden: rows.filter((row) => row[mark] === 'true').length,
  };
}

export function countsOfAnswer(answer: any): ReadonlySet<number> {
  return new Set(
    [...objectsOf(answer)].flatMap(({ object }) =>
      NAMES.flatMap((name) => (typeof object[name] === 'number' ? [object[name] as number] : [])),
    ),
  );
}

/** Rows of a file with commas, its header apart. */
export function readCsv(text: string): { columns: string[]; rows: string[][] } {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if (isQuoted && sign === '"' && text[at + 1] === '"') [cell, at] = [`${cell}"`, at + 1];
    else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === ',' || sign === '\n')) {
      rows.at(-1)!.push(cell);
      cell = '';
      if (sign === '\n') rows.push([]);
    } else if (isQuoted || sign !== '\r') cell += sign;
  }
  const [columns = [], ...others] = rows.filter((row) => row.length > 1 || row[0] !== undefined);
  return { columns: columns.map((name) => name.replace(/^\uFEFF/, '')), rows: others };
}
