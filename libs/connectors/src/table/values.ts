import {
  CHANNELS,
  PUBLICATION_PERMISSIONS,
  VOICES,
  type Channel,
  type PublicationPermission,
  type TableMapping,
  type Voice,
} from '#domain';
import { type RowReader } from '../values/row-reader.js';

const CHANNEL_WORDS: Readonly<Record<string, Channel>> = {
  internet: 'online',
  elektronicznie: 'online',
  elektroniczny: 'online',
  www: 'online',
  online: 'online',
  formularz: 'online',
  papier: 'paper',
  papierowo: 'paper',
  papierowy: 'paper',
  paper: 'paper',
  spotkanie: 'meeting',
  warsztat: 'meeting',
  workshop: 'meeting',
  spacer: 'walk',
  mail: 'email',
  'e-mail': 'email',
  edoręczenia: 'e-delivery',
  'e-doręczenia': 'e-delivery',
  epuap: 'e-delivery',
  ustnie: 'oral',
  telefon: 'phone',
  urna: 'urn',
};
const YES = new Set(['tak', 'yes', 'true', '1', 't', 'y', 'zgoda', 'wyrażam zgodę']);
const NO = new Set(['nie', 'no', 'false', '0', 'n', 'brak zgody', 'nie wyrażam zgody']);

/** The cell of a column after the mapping's own values have been applied to it. */
export function mappedValue(reader: RowReader, mapping: TableMapping, column: string | undefined): string {
  const cell = reader.text(column);
  if (column === undefined || mapping.values === undefined || !Object.hasOwn(mapping.values, column)) return cell;
  const values = mapping.values[column]!;
  return Object.hasOwn(values, cell) ? values[cell]! : cell;
}

export function readChannel(reader: RowReader, mapping: TableMapping, fallback: Channel): Channel {
  const column = mapping.columns.channel;
  const value = mappedValue(reader, mapping, column).toLowerCase();
  if (value === '') return fallback;
  if ((CHANNELS as readonly string[]).includes(value)) return value as Channel;
  if (Object.hasOwn(CHANNEL_WORDS, value)) return CHANNEL_WORDS[value]!;
  reader.reject('unknown-value', column);
  return 'unknown';
}

export function readPermission(
  reader: RowReader,
  mapping: TableMapping,
  fallback: PublicationPermission,
): PublicationPermission {
  const column = mapping.columns.permission;
  const value = mappedValue(reader, mapping, column).toLowerCase();
  if (value === '') return fallback;
  if ((PUBLICATION_PERMISSIONS as readonly string[]).includes(value)) return value as PublicationPermission;
  if (YES.has(value)) return 'yes';
  if (NO.has(value)) return 'no';
  reader.reject('unknown-value', column);
  return 'unknown';
}

export function readVoice(reader: RowReader, mapping: TableMapping): Voice {
  const column = mapping.columns.voice;
  const value = mappedValue(reader, mapping, column).toLowerCase();
  const words: Readonly<Record<string, Voice>> = {
    osoba: 'person',
    grupa: 'group',
    stolik: 'group',
    moderator: 'facilitator',
    urząd: 'institution',
  };
  if (value === '') return mapping.fixed?.voice ?? 'person';
  if ((VOICES as readonly string[]).includes(value)) return value as Voice;
  if (Object.hasOwn(words, value)) return words[value]!;
  reader.reject('unknown-value', column);
  return mapping.fixed?.voice ?? 'person';
}
