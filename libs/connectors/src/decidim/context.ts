import { type ContributionRecord, type PersonRecord, type Voice } from '#domain';
import { headerKey } from '../files/header.js';
import { type Table } from '../files/table.js';
import { DEFAULT_LANGUAGE, DEFAULT_TIME_ZONE, type ReadOptions } from '../options.js';
import { type RowReader } from '../values/row-reader.js';
import { type TimeReading } from '../values/time.js';
import { localisedField, readLocalised, readRubyNames, type LocalisedField } from './localised.js';

/** What the readers of one file share: its columns by key, found once. */
export interface DecidimContext {
  readonly time: TimeReading;
  readonly language: string;
  readonly options: ReadOptions;
  /** The column with exactly this key. */
  column(key: string): string | undefined;
  /** Every column of a field, the best language first. */
  field(name: string): LocalisedField;
}

export function decidimContext(table: Table, options: ReadOptions): DecidimContext {
  return contextOf(table.columns, options);
}

export function contextOf(columns: readonly string[], options: ReadOptions): DecidimContext {
  const language = options.language ?? DEFAULT_LANGUAGE;
  const byKey = new Map<string, string>();
  for (const column of columns) if (!byKey.has(headerKey(column))) byKey.set(headerKey(column), column);
  const fields = new Map<string, LocalisedField>();
  return {
    time: { zone: options.timeZone ?? DEFAULT_TIME_ZONE },
    language,
    options,
    column: (key) => byKey.get(key),
    field(name) {
      if (!fields.has(name)) fields.set(name, localisedField(columns, name, language));
      return fields.get(name)!;
    },
  };
}

/** What every contribution of the platform shares. */
export function baseContribution(reader: RowReader, context: DecidimContext) {
  const { options } = context;
  return {
    type: 'contribution',
    reference: reader.text(context.column('id')),
    parent: null,
    title: null,
    language: null,
    channel: options.channel ?? 'online',
    groupSize: null,
    phase: null,
    permission: options.permission ?? 'public-at-source',
    status: null,
    responses: [],
    categories: readCategories(reader, context),
    location: reader.location(context.column('latitude'), context.column('longitude')),
    place: reader.text(context.column('address')) || readLocalised(reader, context.field('scope/name')).text || null,
    url: reader.text(context.column('url')) || null,
  } as const satisfies Partial<ContributionRecord>;
}

/** Categories (until 0.28) and taxonomies (since 0.30). */
function readCategories(reader: RowReader, context: DecidimContext): readonly string[] {
  const category = readLocalised(reader, context.field('category/name')).text;
  const taxonomies = readRubyNames(reader.text(context.column('taxonomies/name')), context.language);
  return category === '' ? taxonomies : [category, ...taxonomies];
}

/**
 * Who speaks: the first author by id; a user group as a group; nobody and "institution" where the file has an author column and
 * leaves it empty, which is how official entries look. Without an author column (2019) nothing is known.
 */
export function readAuthor(
  reader: RowReader,
  context: DecidimContext,
): { person: PersonRecord | null; voice: Voice; authors: number } {
  const column = context.column('author/id') ?? context.column('author_id');
  const ids = reader
    .text(column)
    .split(/,\s*/)
    .filter((id) => id !== '');
  const group = reader.text(context.column('user_group/id'));
  const person: PersonRecord | null =
    ids.length === 0 ? null : { identifierKind: 'platform-user', identifier: ids[0]!, attributes: {} };
  if (group !== '') return { person, voice: 'group', authors: ids.length };
  const official = column !== undefined && ids.length === 0;
  return { person, voice: official ? 'institution' : 'person', authors: ids.length };
}

/** Counters by our own names; empty cells are left out, since a platform hides votes while a vote runs. */
export function readCounters(
  reader: RowReader,
  context: DecidimContext,
  columns: Readonly<Record<string, readonly string[]>>,
): Record<string, number> {
  const counters: Record<string, number> = {};
  for (const [name, keys] of Object.entries(columns)) {
    const column = keys.map((key) => context.column(key)).find((found) => found !== undefined);
    const count = reader.number(column);
    if (count !== null) counters[name] = count;
  }
  return counters;
}

/** Rejects a row without id; true when it has one. */
export function hasReference(reader: RowReader, context: DecidimContext): boolean {
  const column = context.column('id');
  if (reader.text(column) !== '') return true;
  reader.reject('missing-reference', column);
  return false;
}

/** Title and body where there are both; a title alone is the body. */
export function titleAndBody(title: string, body: string): { title: string | null; body: string } {
  return body === '' ? { title: null, body: title } : { title: title === '' ? null : title, body };
}

export function firstColumn(field: LocalisedField): string | undefined {
  return field[0]?.column;
}
