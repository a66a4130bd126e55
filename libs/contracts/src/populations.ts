import { POPULATION_UNIVERSES } from '#domain';
import { z } from 'zod';
import { day, slug, uuid } from './common.js';

/** What does not add up in a table of residents, with the rows of the file. */
export const populationProblem = z.object({
  code: z.string(),
  variable: z.string().nullable(),
  group: z.string().nullable(),
  other: z.string().nullable().describe('Another group that it is about'),
  rows: z.array(z.number().int()),
  found: z.number().nullable(),
  expected: z.number().nullable(),
  difference: z.number().nullable().describe('found − expected'),
  implied: z
    .object({ group: z.string(), was: z.number(), population: z.number(), block: z.string().nullable() })
    .nullable()
    .describe('The one cell that explains the difference, and what should stand there'),
});
export type PopulationProblemAnswer = z.infer<typeof populationProblem>;

const variables = z.array(z.object({ variable: z.string(), groups: z.number().int(), residents: z.number() }));

/** An age band of the participants, and how many residents the table has in it. */
export const mappedBand = z.object({
  band: z.string(),
  population: z.number().nullable(),
  estimated: z.boolean().describe('A group of the table was cut, its residents taken as spread evenly'),
  reason: z.enum(['open_group_cut', 'not_in_table']).nullable(),
});

export const populationTableAnswer = z.object({
  id: uuid,
  name: z.string(),
  source: z.string(),
  date: day,
  territory: z.string(),
  territoryCode: z.string().nullable(),
  ageFloor: z.number().int().nullable(),
  licence: z.string().nullable(),
  universe: z.enum(POPULATION_UNIVERSES),
  sharesOnly: z.boolean(),
  residents: z.number().nullable(),
  usedBy: z.array(slug),
  variables,
  problems: z.array(populationProblem),
});
export type PopulationTableAnswer = z.infer<typeof populationTableAnswer>;

const choice = z.object({
  main: uuid.nullable(),
  others: z.record(z.string(), uuid).describe('Variable → the table that it is taken from instead'),
  bands: z.array(z.string()).nullable().describe('Null follows the participants'),
  ageFloor: z.number().int().nullable(),
});

/** The tables of a municipality, and what one process is held against. */
export const populationsAnswer = z.object({
  tables: z.array(populationTableAnswer),
  choice,
  groups: z.array(
    z.object({
      variable: z.string(),
      group: z.string(),
      population: z.number(),
      estimated: z.boolean(),
      table: uuid,
    }),
  ),
  bands: z.array(mappedBand),
  unplacedAges: z.array(z.string()).describe('Ages that participants gave and no band holds'),
  disagreements: z.array(
    z.object({
      first: uuid,
      second: uuid,
      residents: z.tuple([z.number(), z.number()]),
      relative: z.number(),
      because: z.array(z.enum(['territory', 'age-floor', 'universe', 'date'])),
    }),
  ),
  hasReference: z.boolean().describe('A national export is loaded, so that a gmina can be chosen by name'),
});
export type PopulationsAnswer = z.infer<typeof populationsAnswer>;

export const populationChoiceRequest = z.object({
  main: uuid.nullable(),
  others: z.record(z.string().min(1).max(60), uuid).default({}),
  bands: z
    .array(z.string().regex(/^\d{1,3}(-\d{1,3}|\+)$/))
    .min(1)
    .max(30)
    .nullable()
    .default(null),
  ageFloor: z.number().int().min(0).max(120).nullable().default(null),
});
export type PopulationChoiceRequest = z.infer<typeof populationChoiceRequest>;

const codeCheck = z
  .object({
    ok: z.boolean(),
    kind: z.enum(['teryt', 'bdl', 'nuts', 'lau', 'higher-unit']).nullable(),
    reason: z.string().nullable(),
    type: z.string().nullable().describe('Of a gmina: 1, 2, 3, 4, 5, 8 or 9'),
    candidates: z.array(z.string()),
  })
  .nullable();

/** A file or a paste as it was read, before anything is stored. */
export const populationPreview = z.object({
  format: z.string(),
  leftOut: z.array(z.string()),
  tables: z.array(
    z.object({
      index: z.number().int(),
      territory: z.string().nullable(),
      territoryCode: z.string().nullable(),
      code: codeCheck,
      date: day.nullable(),
      source: z.string().nullable(),
      ageFloor: z.number().int().nullable(),
      residents: z.number(),
      sharesOnly: z.boolean(),
      usable: z.boolean(),
      variables,
      problems: z.array(populationProblem),
      bands: z.array(mappedBand),
      unplacedAges: z.array(z.string()),
    }),
  ),
  countedTwice: z.array(z.object({ whole: z.string(), part: z.string() })),
});
export type PopulationPreview = z.infer<typeof populationPreview>;

export const territoryQuery = z.object({ q: z.string().trim().min(2).max(80) });
export type TerritoryQuery = z.infer<typeof territoryQuery>;

export const territoryList = z.object({
  territories: z.array(
    z.object({
      sourceId: uuid,
      source: z.string(),
      date: day,
      code: z.string(),
      name: z.string(),
      powiat: z.string().nullable(),
      type: z.string().nullable(),
      residents: z.number().nullable(),
    }),
  ),
});
export type TerritoryList = z.infer<typeof territoryList>;

export const fromTerritoryRequest = z.object({
  sourceId: uuid,
  code: z.string().regex(/^[0-9A-Z_]{2,16}$/),
  use: z.boolean().default(true),
});
export type FromTerritoryRequest = z.infer<typeof fromTerritoryRequest>;

export const savedPopulation = z.object({ id: uuid, name: z.string(), problems: z.array(populationProblem) });
export type SavedPopulation = z.infer<typeof savedPopulation>;

/** Values that participants gave, and the groups they are counted in. */
export const populationValues = z.object({
  variables: z.array(
    z.object({
      variable: z.string(),
      groups: z.array(z.string()),
      values: z.array(
        z.object({
          value: z.string(),
          group: z.string().nullable().describe('Null: no group of the table has this value'),
          origin: z.enum(['table', 'person', 'list']).nullable(),
          people: z.number().int().nullable().describe('Null where reach does not tell the group by itself'),
        }),
      ),
      more: z.number().int(),
    }),
  ),
});
export type PopulationValues = z.infer<typeof populationValues>;

export const valueMeaningsRequest = z.object({
  meanings: z
    .array(
      z.object({
        variable: z.string().min(1).max(60),
        value: z.string().min(1).max(300),
        group: z.string().min(1).max(200).nullable(),
      }),
    )
    .min(1)
    .max(500),
});
export type ValueMeaningsRequest = z.infer<typeof valueMeaningsRequest>;

/** Streets and villages with their districts. */
export const placeRules = z.object({
  rules: z.array(z.object({ kind: z.enum(['street', 'village']), name: z.string(), district: z.string() })),
  twoDistricts: z
    .array(z.string())
    .describe('Streets that the list names under several districts: they decide nothing'),
});
export type PlaceRules = z.infer<typeof placeRules>;
