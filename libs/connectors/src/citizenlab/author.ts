import { type PersonRecord } from '#domain';
import { type RowReader } from '../values/row-reader.js';
import { type Fields } from './headers.js';

const ANONYMOUS = new Set(['anonymous', 'anonimowy', 'anonimowa', 'anonim']);

/** The author by the platform's id and by e-mail where both stand, so that other sources know her; null for an anonymous one, or where the export leaves authors out. */
export function readAuthor(
  reader: RowReader,
  fields: Fields,
  attributes: Readonly<Record<string, string>>,
): PersonRecord | null {
  if (ANONYMOUS.has(reader.text(fields.get('authorName')).toLowerCase())) return null;
  return identify(reader.text(fields.get('authorId')), reader.text(fields.get('authorEmail')), attributes);
}

export function identify(id: string, email: string, attributes: Readonly<Record<string, string>>): PersonRecord | null {
  if (id !== '') {
    const also = email.includes('@') ? { also: [{ identifierKind: 'email', identifier: email.toLowerCase() }] } : {};
    return { identifierKind: 'platform-user', identifier: id, ...also, attributes };
  }
  if (email.includes('@')) return { identifierKind: 'email', identifier: email.toLowerCase(), attributes };
  return null;
}
