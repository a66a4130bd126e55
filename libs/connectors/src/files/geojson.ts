import { readFile, stat } from 'node:fs/promises';
import { isConvertible, readCrs, toDegrees } from '../values/projections.js';
import { checkedRow, type CellRow, type CellSource } from './cells.js';
import { readHead } from './file-kind.js';
import { fileError, MOST_COLUMNS, type InputFile } from './input-file.js';

/** A walk, a map survey or a city's remarks fit many times over; the whole text stands in memory while it is read. */
const LARGEST_BYTES = 50 * 1024 * 1024;
const MOST_FEATURES = 200_000;
const SAMPLE_POINTS = 500;
/** What stands for the geometry of a feature that was never put on a map; without a word there, an empty feature were no row. */
export const NO_GEOMETRY = 'none';

interface Feature {
  readonly id: string;
  readonly geometry: string;
  readonly point: readonly [number, number] | null;
  readonly properties: ReadonlyMap<string, string>;
}

/** Whether a text is GeoJSON, by its first bytes. */
export async function isGeojson(file: InputFile): Promise<boolean> {
  const head = (await readHead(file.path, 4096))
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  return head.startsWith('{') && /"type"\s*:\s*"Feature(Collection)?"/.test(head);
}

/**
 * The features of a GeoJSON (RFC 7946) as a table: `geometry`, `latitude`, `longitude`, the feature's `id` where there is one, and a
 * column for each property. Row n is feature n; there is no header row to count. Points in PL-1992 and PL-2000 are turned into degrees
 * when the file names its system (`crs`, as older programs write it); a line or an area has no latitude and longitude.
 *
 * @throws {InvalidInputError} `truncated-file`, `not-a-table`, `file-too-large`, `too-many-columns`; `unknown-coordinates` for metres
 *   of a system that the file does not name or that is not known
 */
export async function openGeojson(file: InputFile): Promise<CellSource> {
  const features = await readFeatures(file);
  const hasId = features.some(({ id }) => id !== '');
  const names = propertyNames(file, features);
  const header = ['geometry', 'latitude', 'longitude', ...(hasId ? ['id'] : []), ...names];
  const rowOf = ({ id, geometry, point, properties }: Feature, index: number): CellRow =>
    checkedRow(index + 1, [
      geometry,
      point === null ? '' : String(point[1]),
      point === null ? '' : String(point[0]),
      ...(hasId ? [id] : []),
      ...names.map((name) => properties.get(name) ?? ''),
    ]);
  return {
    file: file.name,
    sheet: null,
    format: 'geojson',
    hidden: false,
    encoding: null,
    delimiter: null,
    bytes: null,
    headerRow: 0,
    claimedRows: features.length,
    async *read() {
      yield checkedRow(0, [...header]);
      for (const [index, feature] of features.entries()) yield rowOf(feature, index);
    },
  };
}

async function readFeatures(file: InputFile): Promise<readonly Feature[]> {
  const document = await readDocument(file);
  const listed = document['type'] === 'Feature' ? [document] : document['features'];
  if (!Array.isArray(listed))
    throw fileError('not-a-table', file.name, 'the file holds no features', { found: 'geojson' });
  if (listed.length === 0) throw fileError('empty-file', file.name, 'the file holds no features');
  if (listed.length > MOST_FEATURES) throw tooLarge(file);
  const positions = listed.map((feature) => positionOf(geometryOf(feature)));
  const crs = crsOf(file, document);
  if (crs === null) refusePlaneCoordinates(file, positions);
  return listed.map((feature, index) => ({
    id: cellOf(isObject(feature) ? feature['id'] : ''),
    geometry: String(geometryOf(feature)?.['type'] ?? NO_GEOMETRY).slice(0, 40) || NO_GEOMETRY,
    point: pointOf(positions[index] ?? null, crs),
    properties: propertiesOf(feature),
  }));
}

async function readDocument(file: InputFile): Promise<Record<string, unknown>> {
  const { size } = await stat(file.path);
  if (size > LARGEST_BYTES) throw tooLarge(file);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file.path));
  } catch (error) {
    throw fileError('wrong-encoding', file.name, 'GeoJSON is written in UTF-8', { encoding: 'utf-8' }, error);
  }
  try {
    const document: unknown = JSON.parse(text);
    if (isObject(document)) return document;
  } catch (error) {
    // the parser's own message would repeat words of residents
    const cause = error instanceof SyntaxError ? undefined : error;
    throw fileError('truncated-file', file.name, 'the text ends early or is no GeoJSON', {}, cause);
  }
  throw fileError('not-a-table', file.name, 'the file holds no features', { found: 'json' });
}

function tooLarge(file: InputFile): Error {
  return fileError('file-too-large', file.name, `more than ${MOST_FEATURES} features or 50 MB; divide the file`);
}

/** Null for longitude and latitude. */
function crsOf(file: InputFile, document: Record<string, unknown>): string | null {
  const crs = document['crs'];
  const properties = isObject(crs) ? crs['properties'] : null;
  const name = isObject(properties) ? properties['name'] : null;
  if (typeof name !== 'string') return null;
  const code = readCrs(name);
  if (code === null || isConvertible(code)) return code;
  throw fileError('unknown-coordinates', file.name, 'a coordinate system that is not read; export it in WGS 84', {
    found: code.slice(0, 40),
  });
}

function refusePlaneCoordinates(file: InputFile, positions: readonly (readonly [number, number] | null)[]): void {
  const sample = positions.filter((position) => position !== null).slice(0, SAMPLE_POINTS);
  const far = sample.filter(([x, y]) => Math.abs(x) > 1000 || Math.abs(y) > 1000);
  if (far.length <= sample.length / 2) return;
  throw fileError('unknown-coordinates', file.name, 'coordinates in metres of an unnamed system; export in WGS 84', {
    found: `${Math.round(far[0]![0])}, ${Math.round(far[0]![1])}`,
  });
}

function geometryOf(feature: unknown): Record<string, unknown> | null {
  const geometry = isObject(feature) ? feature['geometry'] : null;
  return isObject(geometry) ? geometry : null;
}

/** The numbers of a point, longitude first; also of a multipoint that holds one. */
function positionOf(geometry: Record<string, unknown> | null): readonly [number, number] | null {
  const coordinates = geometry?.['coordinates'];
  if (!Array.isArray(coordinates)) return null;
  const position: unknown =
    geometry?.['type'] === 'MultiPoint' && coordinates.length === 1 ? coordinates[0] : coordinates;
  if (geometry?.['type'] !== 'Point' && geometry?.['type'] !== 'MultiPoint') return null;
  if (!Array.isArray(position)) return null;
  const [x, y] = position as unknown[];
  return typeof x === 'number' && typeof y === 'number' ? [x, y] : null;
}

function pointOf(position: readonly [number, number] | null, crs: string | null): readonly [number, number] | null {
  if (position === null || crs === null) return position;
  const { latitude, longitude } = toDegrees(crs, ...position);
  return [round(longitude), round(latitude)];
}

/** A tenth of a metre: no file of an office knows more. */
function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}

function propertiesOf(feature: unknown): ReadonlyMap<string, string> {
  const properties = isObject(feature) ? feature['properties'] : null;
  if (!isObject(properties)) return new Map();
  return new Map(Object.keys(properties).map((name) => [name, cellOf(properties[name])]));
}

function propertyNames(file: InputFile, features: readonly Feature[]): readonly string[] {
  const names = new Set<string>();
  for (const { properties } of features) {
    for (const name of properties.keys()) if (name.length <= 500) names.add(name);
    if (names.size > MOST_COLUMNS) {
      throw fileError('too-many-columns', file.name, `more than ${MOST_COLUMNS} properties`, { columns: names.size });
    }
  }
  return [...names];
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value) && value.every((part) => typeof part === 'string')) return value.join('; ');
  try {
    return JSON.stringify(value);
  } catch {
    // nested deeper than any program writes
    return '';
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
