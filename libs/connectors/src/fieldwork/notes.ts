import { type Channel, type ContributionRecord, type SourceRow, type Voice } from '#domain';
import { type TableRow } from '../files/table.js';
import { consentOf } from '../survey/consent.js';
import { plainText } from '../values/html.js';
import { type RowReader } from '../values/row-reader.js';
import { readChoice, readCount, readMoment, type SheetContext } from './context.js';

/** Words for voices that people write over the list. */
const VOICE_SYNONYMS: Readonly<Record<string, Voice>> = {
  stolik: 'group',
  table: 'group',
  moderator: 'facilitator',
  notatka: 'facilitator',
  note: 'facilitator',
  mieszkaniec: 'person',
  mieszkanka: 'person',
  resident: 'person',
};

/** A note of a workshop, a café table or a walk: one statement, and nobody's name. */
export function readNote(row: TableRow, context: SheetContext): SourceRow {
  const { columns, options, template } = context;
  const reader = context.reader(row);
  const body = plainText(reader.text(columns.of('text')));
  if (body === '') {
    reader.reject('missing-text', columns.of('text'));
    return reader.row([]);
  }
  const groupSize = readGroupSize(reader, columns.of('group-size'));
  const topic = reader.text(columns.of('topic'));
  const note: ContributionRecord = {
    type: 'contribution',
    reference: context.referenceOf(row),
    kind: 'note',
    parent: null,
    title: null,
    body,
    language: null,
    person: null,
    voice: readVoice(reader, context, groupSize),
    groupSize,
    channel:
      options.channel ?? (readChoice(reader, context, 'channel') as Channel | null) ?? DEFAULT_CHANNELS[template.kind]!,
    submittedAt: readMoment(reader, context),
    phase: null,
    permission: options.permission ?? consentOf(reader.text(columns.of('consent'))),
    status: null,
    responses: [],
    categories: topic === '' ? [] : [topic],
    location: reader.location(columns.of('latitude'), columns.of('longitude')),
    place: placeOf(reader, context),
    counters: {},
    url: linkOf(reader.text(columns.of('photo'))),
  };
  return reader.row([note]);
}

const DEFAULT_CHANNELS: Readonly<Record<string, Channel>> = { workshop: 'meeting', walk: 'walk' };

/** Where nobody wrote who spoke, several people are a group; else it is what a facilitator noted, which claims no person. */
function readVoice(reader: RowReader, context: SheetContext, groupSize: number | null): Voice {
  const chosen = readChoice(reader, context, 'voice', VOICE_SYNONYMS) as Voice | null;
  return chosen ?? (groupSize !== null && groupSize > 1 ? 'group' : 'facilitator');
}

function readGroupSize(reader: RowReader, column: string | undefined): number | null {
  const size = readCount(reader, column);
  return size === 0 ? null : size;
}

/** The place of a walk in words, or the table of a café: `3` is `stolik 3` under a Polish header and `table 3` under an English one. */
function placeOf(reader: RowReader, { columns }: SheetContext): string | null {
  const place = reader.text(columns.of('place'));
  if (place !== '') return place;
  const table = reader.text(columns.of('table'));
  if (table === '') return null;
  if (!/^\d+$/.test(table)) return table;
  return `${columns.of('table')?.trim().toLowerCase() === 'table' ? 'table' : 'stolik'} ${table}`;
}

/** A photo on the web is linked; the name of a file stays in the row alone. */
function linkOf(photo: string): string | null {
  return photo.length <= 2_000 && /^https:\/\/[^\s]+$/.test(photo) ? photo : null;
}
