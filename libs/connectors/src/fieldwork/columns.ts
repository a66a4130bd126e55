import { headerKey } from '../files/header.js';
import { type Table } from '../files/table.js';
import {
  FIELDWORK_KINDS,
  readMarker,
  TEMPLATE_LANGUAGES,
  type FieldworkKind,
  type FieldworkTemplate,
} from './template.js';
import { FIELDWORK_TEMPLATES } from './templates.js';

/** Without a marker, this share of a template's own headers in one language makes a sheet one of its copies. */
const KNOWN_HEADERS = 0.7;

/**
 * Which template a sheet was made from: by its marker, whatever the sheet and its headers are called now; without one (somebody took
 * the first row away, or typed the headers anew) by its headers in one of the two languages. Null for any other table.
 */
export function recogniseFieldwork(table: Table): FieldworkKind | 'how-to' | null {
  const above = [...table.titles.flat(), ...table.columns];
  for (const cell of above) {
    const marked = readMarker(cell);
    if (marked !== null) return marked;
  }
  const present = new Set(table.columns.map(headerKey));
  return FIELDWORK_KINDS.find((kind) => hasHeadersOf(FIELDWORK_TEMPLATES[kind], present)) ?? null;
}

function hasHeadersOf({ columns }: FieldworkTemplate, present: ReadonlySet<string>): boolean {
  const own = columns.filter(({ key }) => key !== 'question');
  return TEMPLATE_LANGUAGES.some((language) => {
    const known = own.filter(({ header }) => present.has(headerKey(header[language]))).length;
    return known >= Math.max(5, KNOWN_HEADERS * own.length);
  });
}

/** Where each field of a template stands in a filled sheet. */
export interface FieldworkColumns {
  /** The column of a field, or undefined where the sheet has none. */
  of(key: string): string | undefined;
  /** Columns that belong to no field: questions of a paper form, or what somebody added. */
  readonly others: readonly string[];
}

/**
 * Finds the columns by their headers in either language; a header that is in none (renamed, translated) is taken for the field at its
 * place, where nothing else holds that field.
 */
export function fieldworkColumns(table: Table, template: FieldworkTemplate): FieldworkColumns {
  const found = new Map<string, string>();
  const unknown: { column: string; place: number }[] = [];
  const named = template.columns.filter(({ key }) => key !== 'question');
  table.columns.forEach((column, place) => {
    const key = headerKey(column);
    const field = named.find(({ header }) =>
      TEMPLATE_LANGUAGES.some((language) => headerKey(header[language]) === key),
    );
    if (field !== undefined && !found.has(field.key)) found.set(field.key, column);
    else unknown.push({ column, place });
  });
  const taken = new Set<string>();
  // identity columns are left out of a table, so that places behind one are no longer those of the template
  if (table.identityColumns.length === 0) {
    for (const { column, place } of unknown) {
      const field = template.columns[place];
      if (field === undefined || field.key === 'question' || found.has(field.key)) continue;
      found.set(field.key, column);
      taken.add(column);
    }
  }
  return {
    of: (key) => found.get(key),
    others: unknown.flatMap(({ column }) => (taken.has(column) ? [] : [column])),
  };
}
