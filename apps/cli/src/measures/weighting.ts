import { z } from 'zod';
import { kish, poststratifiedSupport, rake, rakedSupport, type Raking, type RakingOptions } from '#analysis';
import { InvalidInputError } from '#domain';
import { confidence, counts, measure, toMap, type Measures } from './measure.js';

const count = z.number().int().min(0);
const weight = z.number().min(0);
const raking = z.object({
  cells: z.array(z.looseObject({ n: count })).min(1),
  margins: z.record(z.string(), counts),
  cap: z.number().optional(),
  trim: z.enum(['once', 'iterate']).optional(),
});
type RakingInput = z.infer<typeof raking>;

/** How far weights repair who took part. */
export const WEIGHTING_MEASURES: Measures = {
  kish: measure(
    z.union([
      z.object({ weights: z.array(weight) }),
      z.object({ group_n: z.array(count), group_weight: z.array(weight) }),
    ]),
    (input) => {
      const effect =
        'weights' in input
          ? kish(input.weights.map((one) => ({ people: 1, weight: one })))
          : kish(rows({ people: input.group_n, weight: input.group_weight }));
      return {
        n: effect.people,
        sum: effect.sum,
        deff: effect.designEffect,
        n_eff: effect.effectivePeople,
        cv_w: effect.variation,
        max_to_mean: effect.largestToMean,
        advice: effect.advice,
        status: effect.reason ?? 'ok',
      };
    },
  ),
  'poststratified-support': measure(
    z.object({
      group: z.array(z.string()),
      participants: z.array(count),
      supporters: z.array(count),
      population: z.array(weight),
      conf: confidence,
      neighbours: z.record(z.string(), z.string()).default({}),
      unknown: z.object({ participants: count, supporters: count }).optional(),
    }),
    ({ group, participants, supporters, population, conf, neighbours, unknown }) => {
      const support = poststratifiedSupport(rows({ group, participants, supporters, population }), {
        confidence: conf,
        neighbours: new Map(Object.entries(neighbours)),
        unknown,
      });
      return {
        unweighted: support.unweighted,
        weighted: support.weighted,
        shift_points: support.shiftPoints,
        se_poststratified: support.sePoststratified,
        se_stratified_formula: support.seStratified,
        se_fixed_weights: support.seFixedWeights,
        deff: support.designEffect,
        n_eff: support.effectivePeople,
        advice: support.advice,
        ci_wilson_neff: [support.lower, support.upper],
        weights: Object.fromEntries(support.weights),
        collapsed: support.collapsed,
        without_participants: support.withoutParticipants,
        outside: support.outside,
        known_only: support.knownOnly,
        show_known_only: support.showKnownOnly,
        status: support.reason ?? 'ok',
      };
    },
  ),
  raking: measure(raking, (input) => {
    const { cells, margins, options } = rakingOf(input);
    return inWords(input, rake(cells, margins, options));
  }),
  'raked-support': measure(raking.extend({ supporters: z.array(count), conf: confidence }), (input) => {
    const { cells, margins, options } = rakingOf(input);
    const withSupport = rows({ cell: cells, supporters: input.supporters });
    const support = rakedSupport(
      withSupport.map(({ cell, supporters }) => ({ ...cell, supporters })),
      margins,
      { ...options, confidence: input.conf },
    );
    return {
      unweighted: support.unweighted,
      weighted: support.weighted,
      shift_points: support.shiftPoints,
      se_raked: support.seRaked,
      se_fixed_weights: support.seFixedWeights,
      ci_wilson_neff: [support.lower, support.upper],
      ...inWords(input, support.raking),
    };
  }),
};

function rakingOf({ cells, margins, cap, trim }: RakingInput) {
  const options: RakingOptions = { cap, trim };
  return {
    cells: cells.map(({ n, ...categories }) => ({
      people: n,
      categories: Object.fromEntries(
        Object.entries(categories).map(([variable, category]) => [variable, `${category}`]),
      ),
    })),
    margins: new Map(Object.entries(margins).map(([variable, targets]) => [variable, toMap(targets)])),
    options,
  };
}

function inWords({ cells, margins, cap }: RakingInput, result: Raking) {
  const variables = Object.keys(margins);
  const nameOf = (cell: RakingInput['cells'][number]) => variables.map((variable) => `${cell[variable]}`).join('|');
  const { weights, marginsAfter } = result;
  return {
    converges: result.converged,
    cycles: result.cycles,
    cell_weight: weights && Object.fromEntries(cells.map((cell, index) => [nameOf(cell), weights[index]])),
    deff: result.designEffect,
    n_eff: result.effectivePeople,
    advice: result.advice,
    min: result.smallest,
    max: result.largest,
    margin_max_abs_error: result.largestError,
    margin_after:
      marginsAfter &&
      Object.fromEntries([...marginsAfter].map(([variable, shares]) => [variable, Object.fromEntries(shares)])),
    cap: cap ?? null,
    trimmed_share: result.trimmedShare,
    conflicts: result.conflicts,
    without_participants: result.withoutParticipants,
    few_people: result.fewPeople,
    too_many_margins: result.tooManyMargins,
    status: result.reason ?? 'ok',
  };
}

/** Lists that stand side by side as one list of rows. @throws {InvalidInputError} `wrong-input` when one is shorter */
function rows<Columns extends Readonly<Record<string, readonly unknown[]>>>(
  columns: Columns,
): { [Key in keyof Columns]: Columns[Key][number] }[] {
  const [[first, values], ...others] = Object.entries(columns);
  for (const [name, list] of others) {
    if (list.length !== values.length) {
      const message = `measure: ${name} has ${list.length} entries, ${first} has ${values.length}`;
      throw new InvalidInputError('wrong-input', message, { key: name });
    }
  }
  return values.map(
    (_, index) =>
      Object.fromEntries(Object.entries(columns).map(([name, list]) => [name, list[index]])) as {
        [Key in keyof Columns]: Columns[Key][number];
      },
  );
}
