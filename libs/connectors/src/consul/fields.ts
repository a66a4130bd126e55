import { headerKey } from '../files/header.js';
import { type Table } from '../files/table.js';

/** What a column of an export holds. */
export type Field =
  | 'id'
  | 'title'
  | 'summary'
  | 'description'
  | 'supports'
  | 'against'
  | 'administrator'
  | 'valuator'
  | 'valuationGroup'
  | 'heading'
  | 'feasibility'
  | 'unfeasibility'
  | 'valuationFinished'
  | 'selected'
  | 'winner'
  | 'visible'
  | 'authorUsername'
  | 'author'
  | 'createdAt'
  | 'retiredAt'
  | CommentField;

export type CommentField = 'commentId' | 'commentAuthor' | 'commentContent' | 'commentParent' | 'commentCreatedAt';

/** Headers in the administrator's language, English and Spanish, and the bare names of Madrid's public files. */
const SYNONYMS: Readonly<Record<Exclude<Field, CommentField>, readonly string[]>> = {
  id: ['id'],
  title: ['title', 'título'],
  summary: ['summary', 'resumen'],
  description: ['description', 'descripción'],
  supports: ['supports', 'apoyos', 'cached_votes_up'],
  against: ['cached_votes_down'],
  administrator: ['administrator', 'administrador'],
  valuator: ['valuator', 'evaluador'],
  valuationGroup: ['valuation group', 'grupos evaluadores', 'grupo evaluador'],
  heading: ['scope of operation', 'ámbito de actuación'],
  feasibility: ['feasibility', 'viabilidad'],
  unfeasibility: ['unfeasibility explanation', 'informe de inviabilidad'],
  valuationFinished: ['val. fin.', 'ev. fin.', 'valuation finished', 'evaluación finalizada'],
  selected: ['selected', 'seleccionado', 'seleccionada'],
  winner: ['winner', 'ganador', 'ganadora'],
  visible: ['show to valuators', 'mostrar a evaluadores'],
  authorUsername: ['author username', 'usuario autor'],
  author: ['author', 'autor', 'autora', 'autor/a'],
  createdAt: ['created at', 'created_at', 'creado', 'creada', 'creado el', 'fecha de creación'],
  retiredAt: ['retired_at'],
};

const FIELD_BY_HEADER = new Map(
  Object.entries(SYNONYMS).flatMap(([field, headers]) => headers.map((header) => [header, field as Field] as const)),
);

/** The columns that stand at the end of a row since 2.5, in this order in every language. */
const COMMENT_FIELDS: readonly CommentField[] = [
  'commentId',
  'commentAuthor',
  'commentContent',
  'commentParent',
  'commentCreatedAt',
];

export type Fields = ReadonlyMap<Field, string>;

/** Field → column. The five comment columns are known by their place, since each speaks of a comment and all stand last. */
export function readFields(columns: readonly string[]): Fields {
  const fields = new Map<Field, string>();
  const last = columns.slice(-COMMENT_FIELDS.length);
  const hasComments =
    last.length === COMMENT_FIELDS.length && last.every((column) => /comm?ent/.test(headerKey(column)));
  if (hasComments) COMMENT_FIELDS.forEach((field, index) => fields.set(field, last[index]!));
  for (const column of hasComments ? columns.slice(0, -COMMENT_FIELDS.length) : columns) {
    const field = FIELD_BY_HEADER.get(headerKey(column));
    if (field !== undefined && !fields.has(field)) fields.set(field, column);
  }
  return fields;
}

export type ConsulTable = 'investments' | 'proposals' | 'debates';

/**
 * What a table holds if it comes from Consul, else null. Investments are told by their feasibility; proposals by a summary or a
 * retirement; debates by having neither. A table without comments and without the platform's own names must have just the columns of
 * the export, or any list with a title would be taken for one.
 */
export function recogniseConsul(table: Table): ConsulTable | null {
  const fields = readFields(table.columns);
  const has = (...wanted: readonly Field[]) => wanted.every((field) => fields.has(field));
  const isExactly = (...wanted: readonly Field[]) => has(...wanted) && table.columns.length === wanted.length;
  if (!has('id', 'title')) return null;
  if (has('feasibility') && (fields.has('selected') || fields.has('valuationFinished'))) return 'investments';
  const isPublicFile = table.columns.some((column) => /^(cached_votes_up|retired_at)$/.test(headerKey(column)));
  if (isPublicFile) return has('against') ? 'debates' : 'proposals';
  if (has('commentId')) return has('author', 'summary') ? 'proposals' : has('author') ? 'debates' : null;
  if (isExactly('id', 'title', 'author', 'summary', 'createdAt')) return 'proposals';
  return isExactly('id', 'title', 'author', 'createdAt') ? 'debates' : null;
}
