import { type CellMark, type PopulationCell } from '#domain';
import { z } from 'zod';
import { populationError, type PopulationFile, type ReadPopulation } from './population-file.js';
import { ageCode, isTotal, sexCode } from './population-labels.js';

const value = z.object({
  year: z.union([z.string(), z.number()]).transform(String),
  val: z.number().nullable().optional(),
  attrId: z.number().optional(),
});
const variable = z.looseObject({ id: z.union([z.string(), z.number()]).transform(String), n1: z.string() });
const answer = z.looseObject({
  variableId: z.union([z.string(), z.number()]).transform(String).optional(),
  unitId: z.string().optional(),
  unitName: z.string().optional(),
  results: z.array(z.looseObject({ id: z.union([z.string(), z.number()]).transform(String) })),
});
const byUnit = z.looseObject({
  id: z.union([z.string(), z.number()]).transform(String),
  name: z.string().optional(),
  values: z.array(value),
});
const attribute = z.looseObject({ id: z.number(), symbol: z.string().optional(), name: z.string().optional() });

const MARKS: Readonly<Record<string, CellMark>> = { '.': 'no-information', x: 'not-applicable', X: 'not-applicable' };

/**
 * Answers of the API of the Local Data Bank: one, or a list of them. Values come by number of variable (`data/by-variable`, `data/by-unit`);
 * what a variable counts stands in the answer of `variables`, which must be in the same file, and marks in that of `attributes`.
 *
 * @throws {InvalidInputError} `not-json`, `unknown-population-format`, `unknown-variables`
 */
export function readBdlApi(file: string, text: string): PopulationFile {
  const answers = answersIn(file, text);
  const items = answers.flatMap(({ results }) => results);
  const variables = new Map(
    items.flatMap((item) => {
      const known = variable.safeParse(item);
      return known.success ? [[known.data.id, describe(known.data)] as const] : [];
    }),
  );
  const attributes = new Map(
    items.flatMap((item) => {
      const known = attribute.safeParse(item);
      return known.success && known.data.symbol !== undefined ? [[known.data.id, known.data.symbol] as const] : [];
    }),
  );
  const tables = new Map<string, ReadPopulation & { cells: PopulationCell[] }>();
  const leftOut = new Set<string>();
  let row = 0;
  for (const { variableId, unitId, unitName, results } of answers) {
    for (const result of results) {
      const data = byUnit.safeParse(result);
      if (!data.success) continue;
      row += 1;
      const [code, unit, name] =
        variableId === undefined
          ? [data.data.id, unitId ?? null, unitName ?? null]
          : [variableId, data.data.id, data.data.name ?? null];
      const counted = variables.get(code);
      if (counted === undefined) {
        throw populationError(
          'unknown-variables',
          `nothing says what variable ${code} counts; put the answer of /api/v1/variables into the same file, as a list of answers`,
          { file },
        );
      }
      if (counted.groups === null) {
        leftOut.add(counted.label);
        continue;
      }
      for (const { year, val, attrId } of data.data.values) {
        const key = `${unit} ${year}`;
        const table = tables.get(key) ?? {
          territory: name,
          territoryCode: unit,
          date: `${year}-12-31`,
          source: 'GUS, Bank Danych Lokalnych',
          percentages: false,
          cells: [],
        };
        const mark =
          MARKS[attributes.get(attrId ?? -1) ?? ''] ?? (val === null || val === undefined ? 'no-information' : null);
        table.cells.push({
          groups: counted.groups,
          population: mark === null ? val! : null,
          mark,
          row,
          estimated: false,
        });
        tables.set(key, table);
      }
    }
  }
  if (tables.size === 0) {
    throw populationError(
      'unknown-population-format',
      'no values of the Local Data Bank; give the answers of data/by-variable or data/by-unit',
      {
        file,
      },
    );
  }
  return { format: 'bdl-api', tables: [...tables.values()], leftOut: [...leftOut] };
}

function answersIn(file: string, text: string): z.infer<typeof answer>[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw Object.assign(
      populationError('not-json', 'the JSON is cut off or damaged; save the answer again', { file }),
      { cause },
    );
  }
  const known = z.array(answer).safeParse(Array.isArray(parsed) ? parsed : [parsed]);
  if (known.success) return known.data;
  throw populationError('unknown-population-format', 'no answer of the Local Data Bank: there is no list "results"', {
    file,
  });
}

function describe(item: z.infer<typeof variable>): { label: string; groups: Record<string, string> | null } {
  const parts = ['n1', 'n2', 'n3', 'n4', 'n5'].flatMap((key) => (typeof item[key] === 'string' ? [item[key]] : []));
  const groups: Record<string, string> = {};
  for (const part of parts) {
    if (isTotal(part)) continue;
    if (sexCode(part) !== null) groups['sex'] = sexCode(part)!;
    else if (ageCode(part) !== null) groups['age'] = ageCode(part)!;
    else return { label: parts.join('; '), groups: null };
  }
  return { label: parts.join('; '), groups };
}
