import {
  type ContributionRecord,
  type PersonRecord,
  type SourceRow,
  type SourceTime,
  type StatusMeaning,
} from '#domain';
import { findColumn, type Table, type TableRow } from '../../files/table.js';
import { DEFAULT_TIME_ZONE, type ReadOptions } from '../../options.js';
import { readAttributes, registrationColumns } from '../../values/attributes.js';
import { plainText } from '../../values/html.js';
import { rowReader, type RowReader } from '../../values/row-reader.js';
import { urlId } from '../entities.js';

/** What the city decided on a remark, by the beginning of the word in its sheet. */
const DECISIONS: readonly (readonly [RegExp, StatusMeaning])[] = [
  [/^nie uwzględni/, { official: 'decided', decision: 'no' }],
  [/^uwzględni\S* (w )?części/, { official: 'decided', decision: 'partly' }],
  [/^częściowo uwzględni/, { official: 'decided', decision: 'partly' }],
  [/^uwzględni/, { official: 'decided', decision: 'yes' }],
  [/^istniejące zapisy/, { official: 'decided', decision: 'already-in-force' }],
  [/^bezprzedmiotow/, { official: 'decided', decision: 'moot' }],
  [/^nie dotyczy$/, { official: 'decided', decision: 'not-ours' }],
  [/^do dalszych analiz$/, { official: 'considered', decision: 'needs-analysis' }],
];

/** How far an office has come with its justification; only an accepted one is the city's word. */
const STAGES: Readonly<Record<string, StatusMeaning | 'accepted'>> = {
  zaakceptowane: 'accepted',
  'do weryfikacji': { official: 'considered' },
  'wersja robocza': { official: 'considered' },
  'do ustalenia': { official: 'received' },
};

/**
 * Remarks of a consultation with the city's decision, as its officers pass them round (`ID uwagi`, `Rozstrzygnięcie`, `Uzasadnienie`,
 * `Status`). A decision that is not accepted yet is not told. What a machine suggested is not read: it is nobody's decision.
 */
export function decidedRemarkReader(table: Table, options: ReadOptions): (row: TableRow) => SourceRow {
  const column = (...headers: string[]) => findColumn(table.columns, ...headers);
  const id = column('id uwagi');
  const text = column('treść uwagi', 'treść', 'treść odpowiedzi', 'odpowiedź', 'uwaga', 'body');
  const author = column('id autora', 'id użytkownika', 'author id');
  const session = column('token sesji', 'identyfikator sesji', 'id sesji', 'session token');
  const created = column('data utworzenia', 'data dodania', 'data złożenia', 'created_at');
  const tags = column('tagi', 'tags', 'kategorie');
  const columns = { decision: column('rozstrzygnięcie'), reason: column('uzasadnienie'), stage: column('status') };
  const registration = registrationColumns(table.columns, options);
  return (row) => {
    const reader = rowReader(row, { zone: options.timeZone ?? DEFAULT_TIME_ZONE });
    const reference = reader.text(id);
    const body = plainText(reader.text(text));
    if (reference === '') reader.reject('missing-reference', id);
    else if (body === '') reader.reject('missing-text', text);
    else {
      const submittedAt = reader.time(created);
      const attributes = readAttributes(reader, registration, submittedAt, options);
      const [account, token] = [reader.text(author), reader.text(session)];
      const person: PersonRecord | null =
        account !== ''
          ? { identifierKind: 'platform-user', identifier: account, attributes }
          : personOf('respondent', token, `remark/${reference}`, attributes);
      const answered = readDecision(reader, columns, reference);
      const categories = reader.text(tags).split(/,\s+|;/);
      return reader.row([
        {
          ...remark(reference, body, person, submittedAt, options),
          ...answered,
          permission: options.permission ?? 'unknown',
          categories: categories.map((tag) => tag.trim()).filter((tag) => tag !== ''),
        },
      ]);
    }
    return reader.row([]);
  };
}

interface DecisionColumns {
  readonly decision: string | undefined;
  readonly reason: string | undefined;
  readonly stage: string | undefined;
}

function readDecision(
  reader: RowReader,
  columns: DecisionColumns,
  reference: string,
): Pick<ContributionRecord, 'status' | 'responses'> {
  const [label, reason, written] = [columns.decision, columns.reason, columns.stage].map((name) => reader.text(name));
  const key = written!.toLowerCase();
  const stage = Object.hasOwn(STAGES, key) ? STAGES[key]! : null;
  if (written !== '' && stage === null) reader.reject('unknown-value', columns.stage);
  if (stage !== 'accepted' && written !== '') {
    return { status: { label: written!, meaning: stage ?? {} }, responses: [] };
  }
  const text = plainText(reason!);
  const meaning = DECISIONS.find(([words]) => words.test(label!.toLowerCase()))?.[1];
  if (label !== '' && meaning === undefined) reader.reject('unknown-value', columns.decision);
  return {
    status: label === '' ? null : { label: label!, meaning: meaning ?? {} },
    responses: text === '' ? [] : [{ reference: `${reference}/uzasadnienie`, text, office: null, answeredAt: null }],
  };
}

/**
 * Remarks pinned on a map. A remark with two attachments stands in two rows, `1.1` and `1.2`: the second is listed as the same entry.
 * Its number is that of its page, since `Lp.` is counted anew in each export.
 */
export function mapRemarkReader(table: Table, options: ReadOptions): (row: TableRow) => SourceRow {
  const column = (...headers: string[]) => findColumn(table.columns, ...headers);
  const [place, link] = [column('lp.'), column('link do uwagi')];
  const [text, email, created] = [column('treść'), column('e-mail'), column('data utworzenia')];
  const registration = registrationColumns(table.columns, options);
  const seen = new Set<string>();
  return (row) => {
    const reader = rowReader(row, { zone: options.timeZone ?? DEFAULT_TIME_ZONE });
    const url = reader.text(link);
    const reference = urlId(url) ?? /^\d+/.exec(reader.text(place))?.[0] ?? '';
    const body = plainText(reader.text(text));
    if (reference === '') reader.reject('missing-reference', link);
    else if (seen.has(reference)) reader.reject('same-entry', place);
    else if (body === '') reader.reject('missing-text', text);
    else {
      if (!row.broken) seen.add(reference);
      const submittedAt = reader.time(created);
      const attributes = readAttributes(reader, registration, submittedAt, options);
      const address = reader.text(email).toLowerCase();
      const person = personOf('email', address.includes('@') ? address : '', `remark/${reference}`, attributes);
      const comments = reader.number(column('liczba komentarzy'));
      return reader.row([
        {
          ...remark(reference, body, person, submittedAt, options),
          permission: options.permission ?? 'public-at-source',
          place: reader.text(column('lokalizacja pinezki')) || null,
          counters: comments === null ? {} : { comments },
          url: url || null,
        },
      ]);
    }
    return reader.row([]);
  };
}

/** A person by her identifier; without one she is known by the row alone, and only where it tells something of her. */
function personOf(
  kind: string,
  identifier: string,
  row: string,
  attributes: Readonly<Record<string, string>>,
): PersonRecord | null {
  if (identifier !== '') return { identifierKind: kind, identifier, attributes };
  const isTold = Object.values(attributes).some((value) => value !== '');
  return isTold ? { identifierKind: 'respondent', identifier: row, attributes } : null;
}

function remark(
  reference: string,
  body: string,
  person: PersonRecord | null,
  submittedAt: SourceTime | null,
  options: ReadOptions,
): ContributionRecord {
  return {
    type: 'contribution',
    reference,
    kind: 'remark',
    parent: null,
    title: null,
    body,
    language: null,
    person,
    voice: 'person',
    groupSize: null,
    channel: options.channel ?? 'online',
    submittedAt,
    phase: null,
    permission: 'unknown',
    status: null,
    responses: [],
    categories: [],
    location: null,
    place: null,
    counters: {},
    url: null,
  };
}
