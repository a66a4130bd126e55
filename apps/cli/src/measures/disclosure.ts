import { createHmac } from 'node:crypto';
import { z } from 'zod';
import {
  feasibleRanges,
  mayAnswer,
  peopleSet,
  roundByKey,
  roundCounts,
  roundingOdds,
  roundToSum,
  suppressTable,
  type Answer,
  type CellRange,
} from '#analysis';
import { InvalidInputError } from '#domain';
import { normaliseForPseudonym, pseudonymOf } from '#persistence';
import { measure, type Measures } from './measure.js';

const count = z.number().int().min(0).max(1e9);
const base = z.number().int().min(2).max(1e6);
const threshold = z.number().int().min(2).max(1000).default(5);
const keyHex = z.string().regex(/^([0-9a-f]{2}){16,}$/i, 'a key of at least 16 bytes in hexadecimal');
const MOST_CELLS = 20_000;
const table = z
  .array(z.array(count).min(1))
  .min(1)
  .refine((rows) => rows.every((row) => row.length === rows[0]!.length), 'rows differ in length')
  .refine((rows) => rows.length * rows[0]!.length <= MOST_CELLS, `more than ${MOST_CELLS} cells`);
const place = z.tuple([z.number().int().min(0), z.number().int().min(0)]);

/** What keeps a published number from giving a person away. */
export const DISCLOSURE_MEASURES: Measures = {
  'cell-suppression': measure(
    z.object({ inner_table: table, threshold, suppressed: z.array(place).optional() }),
    ({ inner_table: cells, threshold: k, suppressed }) => (suppressed ? audit(cells, suppressed) : suppress(cells, k)),
  ),
  differencing: measure(
    z.object({
      people: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))).max(1e6),
      queries: z
        .array(z.record(z.string(), z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]))))
        .min(1)
        .max(1000),
      threshold,
    }),
    ({ people, queries, threshold: k }) => {
      const selections = queries.map((query) => selectPeople(people, query));
      return answerInTurn(selections, k);
    },
  ),
  rounding: measure(
    z
      .object({
        counts: z.array(count).max(MOST_CELLS).optional(),
        cells: z.array(count).max(MOST_CELLS).optional(),
        base,
        key_hex: keyHex.optional(),
      })
      .refine(({ counts, cells }) => counts !== undefined || cells !== undefined, 'counts or cells are missing'),
    ({ counts, cells, base: multiple, key_hex }) => round(counts ?? cells ?? [], multiple, key_hex),
  ),
  pseudonyms: measure(
    z.object({ key_hex: keyHex, tenant: z.string().min(1), kind: z.string().min(1), value: z.string() }),
    ({ key_hex, tenant, kind, value }) => ({
      normalised: normaliseForPseudonym(value),
      pseudonym: pseudonymOf(Buffer.from(key_hex, 'hex'), tenant, kind, value).toString('hex'),
    }),
  ),
};

function suppress(cells: readonly (readonly number[])[], k: number) {
  const result = suppressTable({ cells, k });
  return {
    primary: result.primary,
    exposed_by_primary_only: result.exposed.map(rangeOf),
    suppressed: result.hidden,
    complementary_cells: result.hidden.length - result.primary.length,
    suppressed_row_totals: result.hiddenRowTotals,
    suppressed_column_totals: result.hiddenColumnTotals,
    feasible_ranges: result.ranges.map(rangeOf),
    any_exact: result.ranges.some(({ lower, upper }) => lower === upper),
    safe: result.safe,
    withheld: result.withheld,
  };
}

function audit(cells: readonly (readonly number[])[], suppressed: readonly (readonly [number, number])[]) {
  const outside = suppressed.find(([row, column]) => cells[row]?.[column] === undefined);
  if (outside) {
    throw new InvalidInputError('wrong-input', `measure: suppressed: no cell ${outside.join(', ')} in inner_table`);
  }
  const ranges = feasibleRanges(cells, suppressed);
  return {
    feasible_ranges: ranges.map(rangeOf),
    any_exact: ranges.some(({ lower, upper }) => lower === upper),
  };
}

function rangeOf({ row, column, lower, upper }: CellRange) {
  return { cell: [row, column], range: [lower, upper] };
}

type Told = string | number | boolean | null;

/** Those who have one of the values told under every key of the query. */
function selectPeople(
  people: readonly Readonly<Record<string, Told>>[],
  query: Readonly<Record<string, readonly Told[]>>,
): Uint32Array {
  const wanted = Object.entries(query).map(([key, values]) => [key, new Set(values)] as const);
  const positions = [...people.keys()].filter((position) =>
    wanted.every(([key, values]) => Object.hasOwn(people[position]!, key) && values.has(people[position]![key]!)),
  );
  return peopleSet(positions, people.length);
}

function answerInTurn(selections: readonly Uint32Array[], k: number) {
  const answered: Uint32Array[] = [];
  const answers = selections.map((selection) => {
    const answer = mayAnswer(answered, selection, k);
    if (answer.answer) answered.push(selection);
    return answer;
  });
  const [first, second] = answers;
  const refused = second && !second.answer ? second : answers.find(({ answer }) => !answer);
  return {
    counts: answers.map(({ people }) => people),
    difference: second ? nestedDifference(selections[0]!, selections[1]!, k) : null,
    first: wordOf(first!),
    second: second ? wordOf(second) : null,
    reason: refused ? reasonOf(refused, k) : null,
    answers: answers.map((answer) => ({ count: answer.people, answer: wordOf(answer), reason: reasonOf(answer, k) })),
  };
}

/** How many people are in the one selection only, where it contains the other. */
function nestedDifference(one: Uint32Array, other: Uint32Array, k: number): number | null {
  const inOne = mayAnswer(
    [],
    one.map((word, index) => word & ~other[index]!),
    k,
  ).people;
  const inOther = mayAnswer(
    [],
    other.map((word, index) => word & ~one[index]!),
    k,
  ).people;
  return inOne > 0 && inOther > 0 ? null : Math.max(inOne, inOther);
}

function wordOf({ answer }: Answer): string {
  return answer ? 'answer' : 'refuse';
}

function reasonOf({ reason, difference, people }: Answer, k: number): string | null {
  if (reason === null) return null;
  if (reason === 'too-many-answers') return 'too many earlier answers to be sure';
  return reason === 'few-people' ? `count ${people} in 1..${k - 1}` : `difference ${difference} in 1..${k - 1}`;
}

function round(counts: readonly number[], multiple: number, key: string | undefined) {
  const { rounded, sumOfRounded, roundedTotal, addsUp } = roundCounts(counts, multiple);
  const odds = counts.map((one) => roundingOdds(one, multiple));
  const named = counts.map((people, index) => ({ key: String(index), people }));
  const digestOf = (name: string) =>
    createHmac('sha256', Buffer.from(key ?? '', 'hex'))
      .update(name)
      .digest();
  return {
    rounded,
    sum_of_rounded: sumOfRounded,
    rounded_total: roundedTotal,
    adds_up: addsUp,
    controlled: roundToSum(counts, multiple).rounded,
    lower: odds.map(({ lower }) => lower),
    p_upper: odds.map(({ upperProbability }) => upperProbability),
    expected_value: odds.map(({ expected }) => expected),
    random: key === undefined ? null : roundByKey(named, multiple, digestOf).rounded,
  };
}
