import { CHANNELS, PUBLICATION_PERMISSIONS, REJECTION_CODES, type TableMapping } from '#domain';
import { z } from 'zod';
import { instant, nextCursor, pageQuery, uuid } from './common.js';
import { permissionRequest } from './provenance.js';

export const SOURCE_KINDS = [
  'citizenlab',
  'decidim',
  'consul',
  'pabulib',
  'polis',
  'google-forms',
  'microsoft-forms',
  'limesurvey',
  'kobo',
  'fieldwork',
  'geojson',
  'nasluch',
  'table',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Largest uploaded file: a national export of a year fits, a disk does not fill up. */
export const LARGEST_UPLOAD_BYTES = 500_000_000;

const columnName = z.string().max(500);
const delimiter = z.enum(['auto', ',', ';', '\t', '|']);
const encoding = z.enum(['auto', 'utf-8', 'windows-1250', 'iso-8859-2', 'utf-16le']);
const headerRow = z.number().int().min(1).max(1000);

export const tableMapping = z.object({
  version: z.literal(1),
  kind: z.enum([
    'idea',
    'proposal',
    'comment',
    'debate',
    'answer',
    'remark',
    'note',
    'project',
    'meeting',
    'participant',
    'answers',
    'vote',
    'vote-tally',
    'head-count',
  ]),
  columns: z.object({
    reference: columnName.optional(),
    title: columnName.optional(),
    text: z.array(columnName).max(50).optional(),
    person: columnName.optional(),
    personKind: z.string().max(40).optional(),
    email: columnName.optional(),
    phone: columnName.optional(),
    code: columnName.optional(),
    submittedAt: columnName.optional(),
    channel: columnName.optional(),
    language: columnName.optional(),
    status: columnName.optional(),
    response: columnName.optional(),
    category: columnName.optional(),
    permission: columnName.optional(),
    parent: columnName.optional(),
    voice: columnName.optional(),
    groupSize: columnName.optional(),
    latitude: columnName.optional(),
    longitude: columnName.optional(),
    place: columnName.optional(),
    option: columnName.optional(),
    votes: columnName.optional(),
    cost: columnName.optional(),
    unit: columnName.optional(),
    event: columnName.optional(),
    people: columnName.optional(),
    url: columnName.optional(),
    attributes: z.record(z.string().regex(/^[a-z][a-z0-9-]{0,39}$/), columnName).optional(),
    answers: z.array(columnName).max(200).optional(),
  }),
  values: z.record(z.string(), z.record(z.string(), z.string().max(200))).optional(),
  fixed: z
    .object({
      channel: z.enum(CHANNELS).optional(),
      language: z.string().max(35).optional(),
      permission: z.enum(PUBLICATION_PERMISSIONS).optional(),
      submittedAt: z.string().max(40).optional(),
      voice: z.enum(['person', 'group', 'facilitator', 'institution']).optional(),
    })
    .optional(),
  dateFormat: z.string().max(40).optional(),
  delimiter: delimiter.optional(),
  encoding: encoding.optional(),
  sheet: z.string().max(100).optional(),
  headerRow: headerRow.optional(),
  notPersonal: z.array(columnName).max(200).optional(),
}) satisfies z.ZodType<TableMapping>;

/** How an uploaded file is looked into when what was found is not what it is: nothing stands for what was found. */
export const lookQuery = z.object({
  sheet: z.string().max(100).optional(),
  headerRow: z.coerce.number().pipe(headerRow).optional(),
  encoding: encoding.optional(),
  delimiter: delimiter.optional(),
  /** Columns that look like identity numbers and are not: repeated in the address. */
  notPersonal: z.union([columnName, z.array(columnName).max(200)]).optional(),
});
export type LookQuery = z.infer<typeof lookQuery>;

/** What was found in an uploaded file; each guess can be changed. */
export const upload = z.object({
  id: uuid,
  fileName: z.string(),
  bytes: z.number().int(),
  source: z.enum(SOURCE_KINDS),
  format: z.enum(['csv', 'xlsx', 'zip', 'pb', 'geojson']),
  encoding: z.string().nullable(),
  delimiter: z.string().nullable(),
  sheets: z.array(z.string()),
  /** About how many rows each sheet holds. */
  sheetRows: z.array(z.number().int()),
  sheet: z.string().nullable(),
  headerRow: z.number().int().nullable(),
  rows: z.number().int().nullable(),
  /** How the dates of the date column are written; null where each is written otherwise. */
  dateFormat: z.string().nullable(),
  columns: z.array(
    z.object({
      name: z.string(),
      samples: z.array(z.string()),
      /** The different values of a column that holds few. */
      values: z.array(z.string()),
      /** What its values look like. */
      content: z.enum(['text', 'category', 'number', 'date', 'email', 'url', 'identity', 'empty']),
      /** 0…1: how many of the sampled rows fill it. */
      filledShare: z.number(),
      /** What of a person it seems to hold; identity numbers are never read, addresses only as an identifier. */
      personal: z.enum(['pesel', 'id-card', 'passport', 'iban', 'nip', 'email', 'phone', 'name']).nullable(),
      /** What the column seems to hold, with a confidence 0…1; `identity` is never read. */
      guess: z
        .object({
          field: z.string(),
          confidence: z.number(),
          by: z.enum(['name-and-values', 'name', 'values']).describe('What speaks for it'),
        })
        .nullable(),
    }),
  ),
  /** How the file would be read as a table. */
  mapping: tableMapping.nullable(),
  createdAt: instant,
});
export type Upload = z.infer<typeof upload>;

/** What would be stored: five rows as they would stand, and how many rows can be read. */
export const checkRequest = z.object({ source: z.enum(SOURCE_KINDS), mapping: tableMapping.nullable().default(null) });
export type CheckRequest = z.infer<typeof checkRequest>;

export const rejectedRow = z.object({
  file: z.string(),
  sheet: z.string().nullable(),
  row: z.number().int(),
  column: z.string().nullable(),
  value: z.string().nullable(),
  code: z.enum(REJECTION_CODES),
});
export type RejectedRow = z.infer<typeof rejectedRow>;

/** A row or cell that cannot be read, with what can be done about it before the import. */
export const checkedProblem = rejectedRow.extend({
  cell: z.string().nullable().describe('The whole cell as it is read now, up to 2,000 characters'),
  suggestion: z.string().nullable().describe('What the cell was most likely meant to be'),
  loses: z.enum(['row', 'cell']).describe('Whether the whole row stays out, or only this cell'),
});
export type CheckedProblem = z.infer<typeof checkedProblem>;

const alikeTexts = z.array(
  z.object({
    text: z.string().describe('The first of them, scrubbed'),
    rows: z.array(z.object({ sheet: z.string().nullable(), row: z.number().int() })),
  }),
);

export const previewRow = z.object({
  row: z.number().int(),
  reference: z.string(),
  kind: z.string(),
  title: z.string().nullable(),
  text: z.string().describe('Scrubbed as it would be stored'),
  submittedAt: instant.nullable(),
  attributes: z.record(z.string(), z.string()),
  statusLabel: z.string().nullable(),
  channel: z.string().nullable(),
  permission: z.string().nullable(),
  categories: z.array(z.string()),
  place: z.string().nullable(),
  masked: z.number().int().describe('How many personal data were masked in title and text'),
  mended: z.array(z.string()).describe('Columns whose cells a person mended'),
});

export const checkAnswer = z.object({
  rows: z.number().int(),
  readyRows: z.number().int().describe('Rows of which anything would be stored'),
  warnedRows: z.number().int().describe('Of these, rows of which some cell cannot be read'),
  failedRows: z.number().int().describe('Rows of which nothing would be stored'),
  skippedRows: z.number().int().describe('Rows that a person left out'),
  mendedCells: z.number().int().describe('Cells that a person mended'),
  records: z.record(z.string(), z.number().int()).describe('How many of each kind would be stored'),
  rejected: z.number().int(),
  problems: z
    .array(
      z.object({
        code: z.enum(REJECTION_CODES),
        column: z.string().nullable(),
        count: z.number().int(),
        listed: z.number().int().describe('How many of them stand in `rejectedRows`'),
      }),
    )
    .describe('Each kind of problem with how often it occurs'),
  rejectedRows: z.array(checkedProblem).describe('The first hundred of each kind of problem, five hundred in all'),
  duplicates: z
    .object({
      same: alikeTexts.describe('Rows with the same words'),
      alike: alikeTexts.describe('Rows that differ in few words, such as a joint letter'),
      looked: z.number().int().describe('How many texts were compared'),
    })
    .describe('Nothing of these is left out by itself: the same words of two people are two voices'),
  preview: z.array(previewRow),
});
export type CheckAnswer = z.infer<typeof checkAnswer>;

export const previewAnswer = z.object({ preview: z.array(previewRow) });
export type PreviewAnswer = z.infer<typeof previewAnswer>;

export const startImportRequest = checkRequest.extend({
  sourceName: z.string().trim().min(1).max(120).optional(),
  saveMappingAs: z.string().trim().min(1).max(120).optional(),
  /** On what basis the source may be published, where its rows say nothing themselves. */
  publication: permissionRequest.optional(),
});
export type StartImportRequest = z.infer<typeof startImportRequest>;

export const startedImport = z.object({ importId: uuid, runId: uuid });
export type StartedImport = z.infer<typeof startedImport>;

export const importSummary = z.object({
  id: uuid,
  source: z.string(),
  sourceKind: z.string(),
  files: z.array(z.object({ name: z.string(), bytes: z.number().int() })),
  state: z.enum(['running', 'done', 'failed', 'undone']),
  rows: z.number().int(),
  created: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  rejected: z.number().int(),
  createdAt: instant,
  createdBy: z.string().nullable(),
  undoUntil: instant.nullable().describe('Until when it can be undone; null when it cannot'),
  runId: uuid.nullable(),
  errorCode: z.string().nullable(),
});
export type ImportSummary = z.infer<typeof importSummary>;
export const importList = z.object({ imports: z.array(importSummary) });
export type ImportList = z.infer<typeof importList>;

export const rejectedQuery = pageQuery;
export const rejectedList = z.object({ rows: z.array(rejectedRow), total: z.number().int(), next: nextCursor });
export type RejectedList = z.infer<typeof rejectedList>;

export const mappingList = z.object({
  mappings: z.array(z.object({ id: uuid, name: z.string(), version: z.number().int(), mapping: tableMapping })),
});
export type MappingList = z.infer<typeof mappingList>;
