import {
  BUILT_DOCUMENTS,
  DECISION_LISTS,
  FIGURE_STATES,
  REPORT_AUDIENCES,
  REPORT_FIGURES,
  REPORT_LANGUAGES,
  REPORT_TEMPLATES,
  REPORT_VERSION_REASONS,
  RUN_STATES,
  givenFilter,
  isFilterable,
  type DecisionListEntry,
  type FigureFilter,
  type FigureValues,
  type PublishedLedger,
} from '#domain';
import { z } from 'zod';
import { instant, uuid } from './common.js';
import { contributionFilter } from './contributions.js';

export const MOST_REPORT_BLOCKS = 150;
export const LONGEST_REPORT_TEXT = 20_000;
export const LONGEST_REPORT_TITLE = 200;

const typed = (most: number) =>
  z
    .partialRecord(z.enum(REPORT_LANGUAGES), z.string().max(most))
    .transform((texts): Readonly<Record<string, string>> => ({ ...texts }));
const title = typed(LONGEST_REPORT_TITLE);
const blockId = z.string().regex(/^[A-Za-z0-9-]{1,40}$/);

export const figureSource = z
  .object({
    figure: z.enum(REPORT_FIGURES),
    variable: z
      .string()
      .regex(/^[a-z0-9][a-z0-9_-]{0,59}$/)
      .nullable(),
    depth: z.number().int().min(1).max(100).nullable(),
    population: z.string().max(300).nullable(),
    filter: contributionFilter
      .strict()
      .nullable()
      .default(null)
      .transform(givenFilter)
      .describe('What the figure is narrowed to, as the list of contributions is; reach takes none'),
  })
  .refine(
    ({ figure, variable }) => (figure === 'groups') === (variable !== null),
    'groups have a variable, others none',
  )
  .refine(({ figure, filter }) => filter === null || isFilterable(figure), 'reach takes no filter')
  .refine(({ figure, filter }) => figure !== 'themes' || filter?.theme === undefined, 'themes take no theme as filter');

/** A release holds no numbers under filters. */
const isOfRelease = ({ source, releaseId }: { source: { filter: object | null }; releaseId: string | null }) =>
  source.filter === null || releaseId === null;
const NOT_OF_RELEASE = 'a filtered figure cannot be of a release';

const shown = {
  id: blockId,
  source: figureSource,
  state: z.enum(FIGURE_STATES),
  releaseId: uuid.nullable(),
  title,
};

/** A block as data: what it shows, never what it looks like. */
export const reportBlock = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('heading'),
    id: blockId,
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    text: title,
  }),
  z.object({ kind: z.literal('text'), id: blockId, text: typed(LONGEST_REPORT_TEXT) }),
  z
    .object({ kind: z.literal('figure'), ...shown, alt: typed(2000).nullable(), withTable: z.boolean() })
    .refine(isOfRelease, NOT_OF_RELEASE),
  z.object({ kind: z.literal('table'), ...shown }).refine(isOfRelease, NOT_OF_RELEASE),
  z.object({ kind: z.literal('quotes'), id: blockId, themeId: uuid.nullable(), quoteIds: z.array(uuid).max(20) }),
  z.object({
    kind: z.literal('decisions'),
    id: blockId,
    list: z.enum(DECISION_LISTS),
    state: z.enum(FIGURE_STATES).default('live'),
  }),
  z.object({ kind: z.literal('method'), id: blockId }),
]);

const languages = z
  .array(z.enum(REPORT_LANGUAGES))
  .min(1)
  .max(REPORT_LANGUAGES.length)
  .refine((chosen) => new Set(chosen).size === chosen.length, 'each language once');

const written = z.object({
  title,
  languages,
  audience: z.enum(REPORT_AUDIENCES),
  blocks: z
    .array(reportBlock)
    .max(MOST_REPORT_BLOCKS)
    .refine((blocks) => new Set(blocks.map(({ id }) => id)).size === blocks.length, 'each block has an id of its own')
    .refine((blocks) => blocks.filter(({ kind }) => kind === 'method').length <= 1, 'one method note'),
});

export const saveBuiltReportRequest = written
  .extend({ version: z.number().int().min(1) })
  .refine(
    ({ audience, blocks }) => audience === 'internal' || blocks.some(({ kind }) => kind === 'method'),
    'a report for the public keeps its method note',
  );
export type SaveBuiltReportRequest = z.infer<typeof saveBuiltReportRequest>;

export const newBuiltReportRequest = z.object({
  /** A template of the program, or the id of one of the municipality's own. */
  template: z.union([z.enum(REPORT_TEMPLATES), uuid]),
  title: title.default({}),
  languages: languages.default(['pl']),
  audience: z.enum(REPORT_AUDIENCES).default('public'),
});
export type NewBuiltReportRequest = z.infer<typeof newBuiltReportRequest>;

export const addToReportRequest = z.object({
  figures: z
    .array(z.object({ kind: z.enum(['figure', 'table']), source: figureSource }))
    .min(1)
    .max(10),
});
export type AddToReportRequest = z.infer<typeof addToReportRequest>;

/** A figure, and beside it the filters under which its numbers are asked, by their own names. */
export const figureQuery = z
  .object({
    figure: z.enum(REPORT_FIGURES),
    variable: z.string().max(60).optional(),
    depth: z.coerce.number().int().min(1).max(100).optional(),
    release: uuid.optional(),
    filter: z
      .string()
      .max(2000)
      .optional()
      .transform((query, context) => {
        const read = contributionFilter.strict().safeParse(Object.fromEntries(new URLSearchParams(query ?? '')));
        if (read.success) return givenFilter(read.data);
        context.addIssue({ code: 'custom', message: 'unknown filter' });
        return z.NEVER;
      })
      .describe('Filters as in the address of a list: channel=paper&answered=yes'),
  })
  .refine(({ figure, filter }) => filter === null || isFilterable(figure), 'reach takes no filter')
  .refine(({ release, filter }) => filter === null || release === undefined, NOT_OF_RELEASE);
export type FigureQuery = z.infer<typeof figureQuery>;

/** What a figure or difference is held against: the data of now, or a release. */
export const refreshQuery = z.object({ release: uuid.optional() });
export type RefreshQuery = z.infer<typeof refreshQuery>;

export const refreshReportRequest = z.object({
  version: z.number().int().min(1),
  release: uuid.nullable(),
  /** Of the difference that was looked at: other numbers since are refused. */
  seen: z.string().regex(/^[0-9a-f]{64}$/),
});
export type RefreshReportRequest = z.infer<typeof refreshReportRequest>;

export const reportVersionRequest = z.object({ version: z.number().int().min(1) });
export type ReportVersionRequest = z.infer<typeof reportVersionRequest>;

export const restoreReportRequest = reportVersionRequest.extend({ from: z.number().int().min(1) });
export type RestoreReportRequest = z.infer<typeof restoreReportRequest>;

export const reportTemplateRequest = z.object({ name: z.string().trim().min(1).max(120) });
export type ReportTemplateRequest = z.infer<typeof reportTemplateRequest>;

export const builtDocument = z.enum(BUILT_DOCUMENTS);
export const builtDocumentQuery = z.object({ language: z.enum(REPORT_LANGUAGES) });
export type BuiltDocumentQuery = z.infer<typeof builtDocumentQuery>;

const about = z.object({
  id: uuid,
  title,
  languages,
  audience: z.enum(REPORT_AUDIENCES),
  template: z.string(),
  version: z.number().int(),
  changedAt: instant,
  /** Who changed it last; null where she has left. */
  changedBy: z.string().nullable(),
  released: z.object({ version: z.number().int(), at: instant, by: z.string().nullable() }).nullable(),
});

const ownTemplate = z.object({ id: uuid, name: z.string() });

export const builtReportList = z.object({
  reports: z.array(about.extend({ blocks: z.number().int() })),
  templates: z.array(ownTemplate),
});
export type BuiltReportList = z.infer<typeof builtReportList>;

const values = z.custom<FigureValues>((value) => typeof value === 'object' && value !== null);
export const figureAnswer = z.object({
  values,
  release: z.object({ id: uuid, number: z.number().int() }).nullable(),
  takenAt: instant.nullable(),
});
export type FigureAnswer = z.infer<typeof figureAnswer>;

const quote = z.object({
  contributionId: uuid,
  title: z.string().nullable(),
  text: z.string(),
  language: z.string().nullable(),
});

const listEntry = z.custom<DecisionListEntry>((value) => typeof value === 'object' && value !== null);

/** A report with everything that its page shows, and what can be chosen for its blocks. */
export const builtReport = about.extend({
  blocks: z.array(reportBlock),
  figures: z.record(z.string(), figureAnswer).describe('Numbers by block, live or frozen, after suppression'),
  quotes: z.array(quote).describe('Words of the chosen quotes that may stand in public'),
  ledger: z.custom<PublishedLedger>((value) => typeof value === 'object'),
  lists: z
    .record(z.string(), z.object({ list: z.enum(DECISION_LISTS), entries: z.array(listEntry), takenAt: instant }))
    .describe('Decision lists that were kept with the version, by block'),
  offered: z.object({
    variables: z.array(z.string()),
    themes: z.array(z.object({ id: uuid, label: z.string(), quotes: z.array(quote) })),
    releases: z.array(z.object({ id: uuid, number: z.number().int(), createdAt: instant })),
    population: z.string().nullable(),
  }),
  needsSecondPerson: z.boolean(),
  readAt: instant,
});
export type BuiltReportAnswer = z.infer<typeof builtReport>;

const rowName = z.custom<FigureValues['rows'][number]['name']>((value) => typeof value === 'object');
const moved = z.tuple([z.string().nullable(), z.string().nullable()]).nullable();
export const reportDifference = z.object({
  seen: z.string(),
  changed: z.number().int(),
  hidden: z.number().int(),
  figures: z.array(
    z.object({
      blockId: z.string(),
      figure: z.enum(REPORT_FIGURES),
      variable: z.string().nullable(),
      changed: z.number().int(),
      hidden: z.number().int(),
      renamed: z.array(z.tuple([z.string(), z.string()])).describe('Rows that are called otherwise: before and now'),
      population: moved,
      method: moved,
      datasetVersion: z.tuple([z.number().int(), z.number().int()]),
      filter: z
        .custom<FigureFilter | null>((value) => typeof value === 'object')
        .describe('What the figure is narrowed to, and what that leaves now'),
      numbers: z.array(
        z.object({
          key: z.string(),
          name: rowName,
          column: z.string(),
          before: z.number().nullable(),
          after: z.number().nullable(),
          isHiddenBefore: z.boolean(),
          isHiddenAfter: z.boolean(),
          change: z.number().nullable(),
          kind: z.enum(['same', 'changed', 'came', 'went', 'hidden']),
        }),
      ),
    }),
  ),
  lists: z
    .array(
      z.object({
        blockId: z.string(),
        list: z.enum(DECISION_LISTS),
        entries: z.array(
          z.object({
            id: z.string(),
            kind: z.enum(['changed', 'came', 'went']),
            before: listEntry.nullable(),
            after: listEntry.nullable(),
          }),
        ),
      }),
    )
    .describe('Decision lists that were kept, and what is different in them'),
});
export type ReportDifference = z.infer<typeof reportDifference>;

export const reportChecks = z.object({
  version: z.number().int(),
  warnings: z.array(
    z.object({
      code: z.string(),
      blockId: z.string().nullable(),
      language: z.enum(REPORT_LANGUAGES).nullable(),
      text: z.string().nullable(),
      nearest: z.object({ value: z.number(), kind: z.enum(['number', 'share', 'ratio']) }).nullable(),
      theme: z.object({ id: uuid, label: z.string() }).nullable().describe('The theme whose name nobody has confirmed'),
    }),
  ),
});
export type ReportChecks = z.infer<typeof reportChecks>;

export const reportVersions = z.object({
  versions: z.array(
    z.object({
      version: z.number().int(),
      reason: z.enum(REPORT_VERSION_REASONS),
      blocks: z.number().int(),
      changedAt: instant,
      changedBy: z.string().nullable(),
    }),
  ),
});
export type ReportVersions = z.infer<typeof reportVersions>;

const document = z.object({
  kind: builtDocument,
  language: z.enum(REPORT_LANGUAGES),
  version: z.number().int(),
  runId: uuid,
  state: z.enum(RUN_STATES),
  errorCode: z.string().nullable(),
  bytes: z.number().int().nullable(),
});
export const builtDocumentAnswer = document;
export type BuiltDocumentAnswer = z.infer<typeof document>;
export const builtDocumentList = z.object({ documents: z.array(document) });
export type BuiltDocumentList = z.infer<typeof builtDocumentList>;
export const ownTemplateAnswer = ownTemplate;
export type OwnTemplate = z.infer<typeof ownTemplate>;
