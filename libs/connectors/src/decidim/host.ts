import { type SourceRecord, type SourceRow } from '#domain';

/** The platform that an address belongs to; null where there is no address. */
export function hostOf(url: string): string | null {
  return /^https?:\/\/([^/:?#]+)/i.exec(url.trim())?.[1]?.toLowerCase() ?? null;
}

/**
 * Ids are unique on one platform only. Rows of another platform than the source's own (two cities in one download) keep their ids
 * apart by its host: `participez.nancy.fr/609`, people and parents too, so that nothing is taken for a namesake's.
 */
export function keepApart(row: SourceRow, host: string): SourceRow {
  return { ...row, records: row.records.map((record) => withHost(record, (id) => `${host}/${id}`)) };
}

function withHost(record: SourceRecord, apart: (id: string) => string): SourceRecord {
  const person =
    'person' in record && record.person
      ? { person: { ...record.person, identifier: apart(record.person.identifier) } }
      : {};
  if (record.type === 'participant') return { ...record, ...person };
  const named = { ...record, ...person, reference: apart(record.reference) };
  if (named.type === 'contribution') {
    return {
      ...named,
      parent: named.parent && { ...named.parent, reference: apart(named.parent.reference) },
      responses: named.responses.map((response) => ({ ...response, reference: apart(response.reference) })),
    };
  }
  if (named.type === 'outcome') {
    return {
      ...named,
      contributions: named.contributions.map((target) => ({ ...target, reference: apart(target.reference) })),
    };
  }
  return named as SourceRecord;
}
