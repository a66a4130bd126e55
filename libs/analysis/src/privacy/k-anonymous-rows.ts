import { SMALLEST_GROUP } from '#domain';
import { inNaturalOrder, nameOfBands } from '../reach/merge-bands.js';

/** A row of a file: what is told of its person, by variable; null where that is not known. */
export interface PersonRow {
  /** The same for all rows of one person; it is not part of the file. */
  readonly person: string | number;
  readonly values: Readonly<Record<string, string | null>>;
  /** What the person thinks, where the row tells it. */
  readonly opinion?: string | null;
}

export interface AnonymousRow {
  /** As given, bands taken together; null where not known or left out. */
  readonly values: Readonly<Record<string, string | null>>;
  /** Variables that were left out of this row to protect its person. */
  readonly blanked: readonly string[];
}

export interface AnonymityOptions {
  /** What others may know of a person, the first the most useful: age, sex, place. The last is left out first. */
  readonly identifiers: readonly string[];
  /** Those of them whose neighbouring groups may be taken together. */
  readonly ordered?: readonly string[];
  /** Fewest people with the same values. */
  readonly k?: number;
  /** Fewest opinions among people with the same values. */
  readonly l?: number;
}

export interface AnonymousRows {
  /** One for each row given, in their order. Empty where `withheld`. */
  readonly rows: readonly AnonymousRow[];
  readonly merges: readonly { readonly variable: string; readonly groups: readonly string[]; readonly into: string }[];
  readonly blanks: readonly { readonly variable: string; readonly rows: number; readonly people: number }[];
  /** The smallest number of people with the same values; null without rows. */
  readonly smallest: number | null;
  /** There are fewer than k people in all: nothing can be told of any of them. */
  readonly withheld: boolean;
}

/**
 * Rows of people as they may leave the house: whoever knows age, sex and place of somebody finds at least k people with these values, and
 * at least l opinions among them (k-anonymity, l-diversity).
 *
 * First neighbouring groups of ordered variables are taken together in all rows, as long as that helps more than 2 % of them and three
 * remain. Then values are left out, variable after variable, of rows whose people are still too few. What is left out of some is left out
 * of more where those would be too few themselves. Where all hold one opinion, which the totals tell anyway, it need not differ.
 *
 * @returns the same for the same rows; every step is told, because a user of the file has to know of it
 * @throws {RangeError} if k or l is no whole number ≥ 1, or a row lacks an identifier
 * @see P. Samarati, L. Sweeney (1998), "Protecting privacy when disclosing information"; A. Machanavajjhala et al. (2007), "l-diversity"
 * @see docs/methods/linked-tables.md
 * @example kAnonymousRows(rows, { identifiers: ['age', 'sex', 'place'], ordered: ['age'] }).smallest; // 5 or more
 */
export function kAnonymousRows(
  rows: readonly PersonRow[],
  { identifiers, ordered = [], k = SMALLEST_GROUP, l = 2 }: AnonymityOptions,
): AnonymousRows {
  check(rows, identifiers, k, l);
  const people = new Set(rows.map(({ person }) => person)).size;
  if (people < k) {
    return { rows: [], merges: [], blanks: [], smallest: rows.length === 0 ? null : people, withheld: rows.length > 0 };
  }
  const opinions = new Set(rows.map(({ opinion }) => opinion ?? null));
  opinions.delete(null);
  const rule: Rule = { k, l: Math.min(l, opinions.size) };
  const table = rows.map(({ person, values, opinion = null }) => ({
    person,
    values: { ...values },
    opinion,
    blanked: new Set<string>(),
  }));
  const merges = ordered.flatMap((variable) => mergeGroups(table, identifiers, variable, rule));
  for (const variable of [...identifiers].reverse()) blankSmall(table, identifiers, variable, rule);
  gatherRest(table, identifiers, rule);
  return {
    rows: table.map(({ values, blanked }) => ({
      values,
      blanked: identifiers.filter((variable) => blanked.has(variable)),
    })),
    merges,
    blanks: identifiers.flatMap((variable) => {
      const blank = table.filter(({ blanked }) => blanked.has(variable));
      if (blank.length === 0) return [];
      return [{ variable, rows: blank.length, people: new Set(blank.map(({ person }) => person)).size }];
    }),
    smallest: Math.min(...classesOf(table, identifiers).map((members) => countPeople(members))),
    withheld: false,
  };
}

/** Fewer rows than this part are blanked rather than all rows made coarser for their sake. */
const FEW_ROWS = 0.02;

interface Rule {
  readonly k: number;
  readonly l: number;
}

interface WorkRow {
  readonly person: string | number;
  readonly values: Record<string, string | null>;
  readonly opinion: string | null;
  readonly blanked: Set<string>;
}

/** Rows with the same values and the same left out. */
function classesOf(table: readonly WorkRow[], identifiers: readonly string[]): WorkRow[][] {
  const classes = new Map<string, WorkRow[]>();
  for (const row of table) {
    const name = JSON.stringify(identifiers.map((variable) => (row.blanked.has(variable) ? 0 : row.values[variable])));
    const members = classes.get(name);
    if (members) members.push(row);
    else classes.set(name, [row]);
  }
  return [...classes.values()];
}

function countPeople(members: readonly WorkRow[]): number {
  return new Set(members.map(({ person }) => person)).size;
}

function isOpen(members: readonly WorkRow[], { k, l }: Rule): boolean {
  if (countPeople(members) < k) return true;
  const opinions = new Set(members.map(({ opinion }) => opinion));
  opinions.delete(null);
  return opinions.size > 0 && opinions.size < l;
}

function openRows(table: readonly WorkRow[], identifiers: readonly string[], rule: Rule): WorkRow[] {
  return classesOf(table, identifiers)
    .filter((members) => isOpen(members, rule))
    .flat();
}

/** Takes the two neighbours together that leave the fewest rows open, while more than a few are and three groups remain. */
function mergeGroups(
  table: readonly WorkRow[],
  identifiers: readonly string[],
  variable: string,
  rule: Rule,
): { variable: string; groups: string[]; into: string }[] {
  const names = new Set(table.map(({ values }) => values[variable] ?? null));
  names.delete(null);
  const known = [...names].sort() as string[];
  let bands = inNaturalOrder(known.map((group) => ({ group, members: [group] })));
  let open = openRows(table, identifiers, rule).length;
  const rename = (from: readonly string[], into: string) => {
    const members = new Set(from);
    return table
      .filter(({ values }) => members.has(values[variable] ?? ''))
      .map((row) => {
        const before = row.values[variable]!;
        row.values[variable] = into;
        return () => (row.values[variable] = before);
      });
  };
  while (open > FEW_ROWS * table.length && bands.length > 3) {
    const tries = bands.slice(1).map((after, index) => {
      const [first, second] = [bands[index]!, after];
      const members = [...first.members, ...second.members];
      const undo = rename([first.group, second.group], nameOfBands(members));
      const left = openRows(table, identifiers, rule).length;
      for (const back of undo) back();
      return { index, left, members };
    });
    const best = tries.reduce((least, one) => (one.left < least.left ? one : least));
    if (best.left >= open) break;
    const joined = { group: nameOfBands(best.members), members: best.members };
    rename([bands[best.index]!.group, bands[best.index + 1]!.group], joined.group);
    bands = bands.toSpliced(best.index, 2, joined);
    open = best.left;
  }
  return bands
    .filter(({ members }) => members.length > 1)
    .map(({ group, members }) => ({ variable, groups: members, into: group }));
}

function blankSmall(table: readonly WorkRow[], identifiers: readonly string[], variable: string, rule: Rule): void {
  for (const row of openRows(table, identifiers, rule)) blank(row, variable);
}

/** Rows of which all is left out may be too few themselves: the smallest class joins them, until nobody is. */
function gatherRest(table: readonly WorkRow[], identifiers: readonly string[], rule: Rule): void {
  while (openRows(table, identifiers, rule).length > 0) {
    const others = classesOf(table, identifiers)
      .filter((members) => !identifiers.every((variable) => members[0]!.blanked.has(variable)))
      .sort((one, other) => countPeople(one) - countPeople(other));
    if (others.length === 0) return;
    for (const row of others[0]!) for (const variable of identifiers) blank(row, variable);
  }
}

function blank(row: WorkRow, variable: string): void {
  row.values[variable] = null;
  row.blanked.add(variable);
}

function check(rows: readonly PersonRow[], identifiers: readonly string[], k: number, l: number): void {
  for (const [name, value] of Object.entries({ k, l })) {
    if (!(Number.isInteger(value) && value >= 1)) throw new RangeError(`${name} is no whole number from 1: ${value}`);
  }
  for (const { values } of rows) {
    const missing = identifiers.find((variable) => values[variable] === undefined);
    if (missing !== undefined) throw new RangeError(`a row lacks ${missing}`);
  }
}
