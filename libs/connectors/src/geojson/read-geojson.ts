import {
  CHANNELS,
  CONTRIBUTION_KINDS,
  PUBLICATION_PERMISSIONS,
  VOICES,
  type Channel,
  type ContributionKind,
  type ContributionRecord,
  type PublicationPermission,
  type SourceRow,
  type Voice,
} from '#domain';
import { columnContent } from '../detect/column-content.js';
import { NO_GEOMETRY } from '../files/geojson.js';
import { fileError, type InputFile } from '../files/input-file.js';
import { openTables } from '../files/open-tables.js';
import { cellOf, findColumn, openTable, type Table, type TableRow } from '../files/table.js';
import { DEFAULT_TIME_ZONE, type ReadOptions } from '../options.js';
import { consentOf } from '../survey/consent.js';
import { rowReferences } from '../survey/row-reference.js';
import { plainText } from '../values/html.js';
import { parseNumber } from '../values/number.js';
import { rowReader, type RowReader } from '../values/row-reader.js';

/** Names under which maps and walks keep what was said, in the order of preference. */
const NAMES = {
  reference: ['reference', 'id', 'fid', 'nr', 'numer', 'number', 'no.', 'lp', 'lp.'],
  title: ['title', 'tytuł', 'tytul', 'nazwa', 'name'],
  text: [
    'text',
    'wypowiedź',
    'wypowiedz',
    'treść',
    'tresc',
    'uwaga',
    'opinia',
    'komentarz',
    'statement',
    'comment',
    'remark',
    'notatka',
    'note',
    'opis',
    'description',
  ],
  time: ['submitted_at', 'time', 'czas', 'timestamp', 'datetime', 'created_at', 'date', 'data'],
  voice: ['voice', 'kto mówi', 'kto_mowi', 'who speaks'],
  groupSize: ['group_size', 'ile osób', 'ile_osob', 'how many people'],
  channel: ['channel', 'kanał', 'kanal'],
  kind: ['kind'],
  permission: ['permission', 'zgoda na publikację', 'zgoda', 'consent', 'consent to publication'],
  category: ['category', 'kategoria', 'temat', 'topic'],
  place: ['place', 'miejsce', 'opis miejsca', 'adres', 'address'],
  photo: ['photo', 'zdjęcie', 'zdjecie', 'foto', 'url'],
  language: ['language', 'język'],
} as const;
type Field = keyof typeof NAMES;
type Columns = Readonly<Partial<Record<Field, string>>>;

const VOICE_WORDS: Readonly<Record<string, Voice>> = {
  osoba: 'person',
  grupa: 'group',
  stolik: 'group',
  prowadzący: 'facilitator',
  moderator: 'facilitator',
};

/**
 * Reads points on a map, such as those of a research walk, from GeoJSON: each feature is a statement, its words under one of the usual
 * names in Polish or English (`text`, `uwaga`, `opis` …), else in the property that holds written text. What the product itself gives
 * out as GeoJSON comes back as it was. Coordinates whose latitude and longitude stand the wrong way round are put right and listed;
 * lines and areas are listed, and their words kept without a place. Every feature is yielded once, in order.
 *
 * @throws {InvalidInputError} what `openGeojson` throws; `unknown-columns` when no property holds words
 */
export async function* readGeojson(files: readonly InputFile[], options: ReadOptions = {}): AsyncGenerator<SourceRow> {
  for (const file of files) {
    const { tables } = await openTables(file);
    for (const source of tables) {
      const table = source.format === 'geojson' ? await openTable(source) : null;
      if (table === null) throw fileError('unknown-columns', file.name, 'no GeoJSON');
      yield* readFeatures(table, options);
    }
  }
}

export function recogniseGeojson(table: Table): 'points' | null {
  return table.source.format === 'geojson' ? 'points' : null;
}

async function* readFeatures(table: Table, options: ReadOptions): AsyncGenerator<SourceRow> {
  const columns = columnsOf(table);
  if (columns.text === undefined && columns.title === undefined) {
    throw fileError('unknown-columns', table.source.file, 'no property of the features holds words');
  }
  const digestOf = rowReferences(table.columns);
  for await (const row of table.rows()) {
    const reader = rowReader(row, { zone: options.timeZone ?? DEFAULT_TIME_ZONE });
    const reference = reader.text(columns.reference) || digestOf(row);
    yield readFeature(row, reader, reference, columns, options);
  }
}

function columnsOf(table: Table): Columns {
  const columns: Partial<Record<Field, string>> = {};
  for (const field of Object.keys(NAMES) as Field[]) {
    for (const name of NAMES[field]) columns[field] ??= findColumn(table.columns, name);
  }
  columns.text ??= table.columns.find((column) => {
    const cells = table.sample.map((row) => cellOf(row, column));
    return columnContent(cells) === 'text' && !Object.values(columns).includes(column);
  });
  return columns;
}

function readFeature(
  row: TableRow,
  reader: RowReader,
  reference: string,
  columns: Columns,
  options: ReadOptions,
): SourceRow {
  const title = plainText(reader.text(columns.title));
  const text = plainText(reader.text(columns.text));
  if (text === '' && title === '') {
    reader.reject('missing-text', columns.text ?? columns.title);
    return reader.row([]);
  }
  const photo = reader.text(columns.photo);
  const groupSize = parseNumber(reader.text(columns.groupSize));
  const statement: ContributionRecord = {
    type: 'contribution',
    reference,
    kind: known<ContributionKind>(CONTRIBUTION_KINDS, reader.text(columns.kind)) ?? 'note',
    parent: null,
    title: text === '' || title === '' ? null : title,
    body: text || title,
    language: reader.text(columns.language) || null,
    person: null,
    voice: readVoice(reader, columns.voice),
    groupSize: groupSize !== null && Number.isInteger(groupSize) && groupSize > 0 && groupSize < 1e6 ? groupSize : null,
    channel: options.channel ?? known<Channel>(CHANNELS, reader.text(columns.channel)) ?? 'walk',
    submittedAt: reader.time(columns.time),
    phase: null,
    permission: options.permission ?? readPermission(reader.text(columns.permission)),
    status: null,
    responses: [],
    categories: listOf(reader.text(columns.category)),
    location: readPlace(row, reader),
    place: reader.text(columns.place) || null,
    counters: {},
    url: photo.length <= 2_000 && /^https:\/\/[^\s]+$/.test(photo) ? photo : null,
  };
  return reader.row([statement]);
}

/** A feature without geometry was never put on a map; one that is no point cannot be put on ours. */
function readPlace(row: TableRow, reader: RowReader): ContributionRecord['location'] {
  if (cellOf(row, 'latitude') === '' && cellOf(row, 'geometry') !== NO_GEOMETRY)
    reader.reject('invalid-location', 'geometry');
  return reader.location('latitude', 'longitude');
}

function readVoice(reader: RowReader, column: string | undefined): Voice {
  const word = reader.text(column).toLowerCase();
  if (word === '') return 'facilitator';
  const voice = known<Voice>(VOICES, word) ?? (Object.hasOwn(VOICE_WORDS, word) ? VOICE_WORDS[word] : undefined);
  if (voice === undefined) reader.reject('unknown-value', column);
  return voice ?? 'facilitator';
}

function readPermission(word: string): PublicationPermission {
  return known<PublicationPermission>(PUBLICATION_PERMISSIONS, word.toLowerCase()) ?? consentOf(word);
}

function known<Code extends string>(codes: readonly Code[], word: string): Code | undefined {
  return codes.find((code) => code === word);
}

function listOf(cell: string): string[] {
  return cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
