import { z } from 'zod';
import { ageBands, checkTeryt, checkTotals, type TerytCheck, type TotalsCheck } from '#analysis';
import { counts, measure, type Measures } from './measure.js';

const codes = measure(z.array(z.union([z.string(), z.number().transform(String)])), (given) =>
  given.map((code) => shownCode(checkTeryt(code))),
);
const bands = measure(
  z.strictObject({ groups: counts, bands: z.array(z.string()).min(1) }),
  ({ groups, bands: wanted }) => ageBands(groupList(groups), wanted),
);
const totals = measure(
  z.object({
    source: z.string().optional(),
    groups: counts,
    total: z.number().min(0).nullable().default(null),
    men: z.number().min(0).nullable().default(null),
    women: z.number().min(0).nullable().default(null),
    blocks: counts.default({}),
  }),
  (input) => shownTotals(checkTotals(groupList(input.groups), { ...input, blocks: groupList(input.blocks) })),
);

/** Residents by group: what participants are held against. A list is of codes; with `bands` a table is put into them, else checked. */
export const POPULATION_MEASURES: Measures = {
  'reference-population': {
    compute(input) {
      if (Array.isArray(input)) return codes.compute(input);
      const hasBands = typeof input === 'object' && input !== null && 'bands' in input;
      return (hasBands ? bands : totals).compute(input);
    },
  },
};

function groupList(groups: Readonly<Record<string, number>>) {
  return Object.entries(groups).map(([group, population]) => ({ group, population }));
}

function shownCode(check: TerytCheck): object {
  if (!check.ok) return check;
  const { typeName, ...rest } = check;
  return { ...rest, type_name: typeName };
}

function shownTotals({ sum, total, difference, ok, sexOk, from65, implied }: TotalsCheck): object {
  return {
    sum,
    total,
    difference,
    ok,
    sex_ok: sexOk,
    group_65_plus_published: from65,
    ...(implied === null
      ? {}
      : { implied, [`implied_${implied.group.replace('-', '_').replace('+', '_plus')}`]: implied.population }),
  };
}
