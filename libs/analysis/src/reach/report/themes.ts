import {
  SMALLEST_PERCENTAGE_BASE,
  SMALLEST_SENSITIVE_GROUP,
  type PeopleColumns,
  type ReachThemes,
  type ThemesByVariable,
  type ThemeSupport,
} from '#domain';
import { countCodes, crossCodes, crossPeople, distinctMentions, type Mentions } from '../../cube/cross-people.js';
import { themeByGroup } from '../../voice/theme-by-group.js';
import { supportInterval } from '../../weighting/support-interval.js';
import { wilsonInterval } from '../wilson-interval.js';
import { type Classes } from './classes.js';
import { coverRow } from './cover-row.js';
import { type PersonWeights } from './weights.js';

const LARGEST_Q = 0.05;
const CLEARLY_LESS = 0.8;

export interface CountedThemes {
  readonly complete: ReachThemes;
  readonly shown: ReachThemes;
  readonly cells: number;
  readonly hidden: number;
}

/**
 * Who raised what, over everybody who said anything: people by theme and group, held against all others who said anything, those of
 * unknown group too. The totals of themes are results and shown; of what is crossed with a group every theme is a list with a total.
 */
export function measureThemes(
  columns: PeopleColumns,
  variables: readonly Classes[],
  weights: PersonWeights | null,
): CountedThemes {
  const { themes, people } = columns;
  const distinct = distinctMentions(columns.mentions, people, themes.length);
  const contributors = columns.contributions.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
  const raised = countCodes(distinct.theme, themes.length);
  const tables = variables.map((classes) => tableOf(columns, distinct, classes, raised, contributors));
  const hiddenIn = themes.map((_, theme) => tables.some(({ weighs, hidden }) => weighs && hidden.has(theme)));
  const support = (isShown: boolean) =>
    contributors === 0
      ? []
      : supportOf(columns, distinct, raised, contributors, weights, (theme) => isShown && hiddenIn[theme]!);
  return {
    complete: { contributors, support: support(false), byVariable: tables.map(({ complete }) => complete) },
    shown: { contributors, support: support(true), byVariable: tables.map(({ shown }) => shown) },
    cells: tables.reduce((sum, { cells }) => sum + cells, 0),
    hidden: tables.reduce((sum, { hiddenCells }) => sum + hiddenCells, 0),
  };
}

interface CountedTable {
  readonly complete: ThemesByVariable;
  readonly shown: ThemesByVariable;
  /** Themes of which a cell is hidden. */
  readonly hidden: ReadonlySet<number>;
  readonly weighs: boolean;
  readonly cells: number;
  readonly hiddenCells: number;
}

function tableOf(
  columns: PeopleColumns,
  distinct: Mentions,
  classes: Classes,
  raised: Int32Array,
  contributors: number,
): CountedTable {
  const k = classes.least;
  const { themes } = columns;
  const width = classes.groups.length + 1;
  const counts = crossPeople(distinct, Uint16Array.from(classes.codes), themes.length, width);
  const bases = basesOf(columns, classes, contributors, k);
  const rows = themes.map((_, theme) => [...counts.subarray(theme * width, (theme + 1) * width)]);
  // in a group of few people nobody and everybody would tell of each of them
  const open = bases.people.map((people) => people !== null && people >= 2 * k);
  const plans = rows.map((row) => hiddenOfTheme(row, bases, open, classes.restIsUnknown, k));
  const complete = compared(columns, classes, bases, rows, raised, () => false);
  const shown = compared(columns, classes, bases, rows, raised, (theme, group) => plans[theme]!(group));
  const cells = themes.length * classes.groups.length;
  const hiddenCells = shown.cells.filter(({ protected: isHidden }) => isHidden).length;
  return {
    complete,
    shown,
    hidden: new Set([...themes.keys()].filter((theme) => classes.groups.some((_, group) => plans[theme]!(group)))),
    weighs: classes.groups.every(({ population }) => population !== null),
    cells,
    hiddenCells,
  };
}

interface Bases {
  readonly of: ThemesByVariable['base'];
  /** By group; null when hidden. */
  readonly people: readonly (number | null)[];
  readonly all: number;
}

/**
 * The people of each group who said anything. Beside the table of reach these would tell who only voted; where that is few people of any
 * group, everybody who took part is the base.
 */
function basesOf(
  { people, contributions }: PeopleColumns,
  { groups, codes, restIsUnknown }: Classes,
  contributors: number,
  k: number,
): Bases {
  const said = contributions.map((count) => (count > 0 ? 1 : 0));
  const counts = crossCodes(codes, said, groups.length + 1, 2);
  const isFew = (count: number) => count > 0 && count < k;
  const last = restIsUnknown ? groups.length : groups.length + 1;
  const tells = Array.from({ length: last }).some((_, at) => isFew(counts[at * 2]!) || isFew(counts[at * 2 + 1]!));
  if (contributors < people && tells)
    return { of: 'participants', people: groups.map((group) => group.people), all: people };
  return { of: 'contributors', people: groups.map((_, at) => counts[at * 2 + 1]!), all: contributors };
}

/** Groups of few people, whose columns are closed, are guarded like the small numbers of the others. */
function hiddenOfTheme(
  row: readonly number[],
  bases: Bases,
  open: readonly boolean[],
  restIsUnknown: boolean,
  k: number,
): (group: number) => boolean {
  const cellsOf = (isOpen: boolean) =>
    open.flatMap((here, at) => (here === isOpen ? [{ at, people: row[at]!, most: bases.people[at] ?? 0 }] : []));
  const [shown, closed] = [cellsOf(true), cellsOf(false)];
  const places = shown.map(({ at }) => at);
  const ofGroups = bases.people.reduce<number>((sum, people) => sum + (people ?? 0), 0);
  const covered = coverRow(
    {
      groups: shown.map(({ people }) => people),
      most: shown.map(({ most }) => most),
      closed,
      rest: row.at(-1)!,
      mostOfRest: bases.all - ofGroups,
      restIsOpen: restIsUnknown,
    },
    k,
  );
  return (group) => !open[group] || covered === null || covered.has(places.indexOf(group));
}

function compared(
  { themes }: PeopleColumns,
  { name, groups }: Classes,
  bases: Bases,
  rows: readonly (readonly number[])[],
  raised: Int32Array,
  isHidden: (theme: number, group: number) => boolean,
): ThemesByVariable {
  const { rows: cells, ...family } = themeByGroup(
    {
      themes: themes.map(({ themeId }, theme) => ({
        theme: themeId,
        people: raised[theme]!,
        byGroup: groups.map((_, group) => (isHidden(theme, group) ? null : rows[theme]![group]!)),
      })),
      groups: groups.map(({ group }, at) => ({ group, people: bases.people[at] ?? 0 })),
      known: bases.all,
    },
    { smallestBase: SMALLEST_SENSITIVE_GROUP },
  );
  const reason =
    groups.length === 0 ? 'not_asked' : cells.length > 0 && cells.every((c) => c.people === null) ? 'suppressed' : null;
  return {
    variable: name,
    base: bases.of,
    groups: groups.map(({ group, members }, at) => ({
      group,
      members,
      people: bases.people[at]!,
      protected: bases.people[at] === null,
    })),
    cells: cells.map(({ theme, expected: _, ...cell }) => ({
      themeId: theme,
      ...cell,
      ...((bases.people[groups.findIndex(({ group }) => group === cell.group)] ?? 0) < SMALLEST_PERCENTAGE_BASE
        ? NO_SHARE
        : {}),
      protected: cell.people === null,
    })),
    ...family,
    lacking: cells
      .filter(({ q, lift }) => q !== null && q <= LARGEST_Q && lift !== null && lift < CLEARLY_LESS)
      .map(({ theme, group }) => ({ themeId: theme, group })),
    reason,
  };
}

/** Below twenty people there is a count and no percentage. */
const NO_SHARE = { share: null, lift: null, difference: null, lower: null, upper: null } as const;

/** Weighted support could be solved for a hidden cell, so a theme with one has none. */
function supportOf(
  { themes, contributions }: PeopleColumns,
  { person, theme }: Mentions,
  raised: Int32Array,
  contributors: number,
  weights: PersonWeights | null,
  hasHidden: (theme: number) => boolean,
): ThemeSupport[] {
  const weighed = new Float64Array(themes.length);
  let [sum, squares] = [0, 0];
  if (weights) {
    for (let row = 0; row < person.length; row += 1) weighed[theme[row]!]! += weights.of[person[row]!]!;
    for (let at = 0; at < contributions.length; at += 1) {
      if (contributions[at] === 0) continue;
      sum += weights.of[at]!;
      squares += weights.of[at]! ** 2;
    }
  }
  return themes.map(({ themeId, label }, at) => {
    const people = raised[at]!;
    const share = people / contributors;
    const row = { themeId, label, people, share, ...wilsonInterval(people, contributors) };
    if (!weights || sum === 0 || people < SMALLEST_PERCENTAGE_BASE || hasHidden(at)) return { ...row, weighted: null };
    const effectivePeople = (sum * sum) / squares;
    // three decimals: a tenth of a point, as it is printed
    const weighted = Math.round((weighed[at]! / sum) * 1000) / 1000;
    const interval = supportInterval(Math.min(1, weighted), effectivePeople);
    return { ...row, weighted: { share: weighted, ...interval, effectivePeople, shift: weighted - share } };
  });
}
