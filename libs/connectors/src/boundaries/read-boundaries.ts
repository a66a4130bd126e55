import {
  LARGEST_BOUNDARY_BYTES,
  MOST_BOUNDARY_AREAS,
  type BoundaryArea,
  type BoundaryWarning,
  type GeoPosition,
} from '#domain';
import { readFile, stat } from 'node:fs/promises';
import { fileError, type InputFile } from '../files/input-file.js';
import { isConvertible, readCrs, toDegrees } from '../values/projections.js';
import { nameOfAreas } from './area-names.js';
import { coarsen, isObject, polygonsOf, type Ring } from './shapes.js';

const MOST_POSITIONS = 500_000;
const PLANE = '2180';

export interface Boundaries {
  /** In the order of the file, each name once. */
  readonly areas: readonly BoundaryArea[];
  readonly warnings: readonly BoundaryWarning[];
  /** The property that holds the names. */
  readonly nameProperty: string;
}

interface Shape {
  readonly name: string;
  readonly polygons: readonly (readonly Ring[])[];
}

/**
 * Boundaries of districts, villages or precincts from GeoJSON (RFC 7946), in degrees. Files in PL-1992 and PL-2000 that name their
 * system are turned into degrees; metres of no named system that fit Poland are read as PL-1992, and said so. Coordinates the wrong
 * way round (latitude or northing first) are put right where only that way lies in Poland, or where the person says so. Features of
 * one name are one area; positions are rounded to a grid much finer than a screen, the same for neighbours, so that no gap opens.
 *
 * @param options.property the property that holds names; found among the usual ones unless told
 * @param options.swap whether coordinates stand the wrong way round; found out unless told
 * @throws {InvalidInputError} `file-too-large`, `wrong-encoding`, `truncated-file`, `not-a-table`, `empty-file`, `unknown-coordinates`,
 *   `no-area-names`, `no-areas`, `too-many-areas`
 */
export async function readBoundaries(
  file: InputFile,
  options: { readonly property?: string | undefined; readonly swap?: boolean | undefined } = {},
): Promise<Boundaries> {
  const document = await readDocument(file);
  const listed = document['type'] === 'Feature' ? [document] : document['features'];
  if (!Array.isArray(listed)) throw fileError('not-a-table', file.name, 'no features', { found: 'geojson' });
  if (listed.length === 0) throw fileError('empty-file', file.name, 'the file holds no features');
  const features = listed.filter(isObject);
  const names = nameOfAreas(file.name, features, options.property);
  const shapes = features.flatMap((feature, index): Shape[] => {
    const [name, polygons] = [names.of[index] ?? '', polygonsOf(feature['geometry'])];
    return name === '' || polygons.length === 0 ? [] : [{ name, polygons }];
  });
  if (shapes.length === 0) throw fileError('no-areas', file.name, 'no feature is an area with a name');
  if (new Set(shapes.map(({ name }) => name)).size > MOST_BOUNDARY_AREAS)
    throw fileError('too-many-areas', file.name, `more than ${MOST_BOUNDARY_AREAS} areas`, {
      most: MOST_BOUNDARY_AREAS,
    });
  const placed = inDegrees(file, crsOf(document), shapes, options.swap);
  return {
    areas: coarsen(mergeByName(placed.shapes)),
    nameProperty: names.property,
    warnings: [...placed.warnings, ...(shapes.length < listed.length ? (['left-out-features'] as const) : [])],
  };
}

async function readDocument(file: InputFile): Promise<Record<string, unknown>> {
  const { size } = await stat(file.path);
  if (size > LARGEST_BOUNDARY_BYTES) throw fileError('file-too-large', file.name, 'more than 20 MB');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file.path));
  } catch (error) {
    throw fileError('wrong-encoding', file.name, 'GeoJSON is written in UTF-8', { encoding: 'utf-8' }, error);
  }
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw fileError('truncated-file', file.name, 'the text ends early or is no GeoJSON', {}, error);
  }
  if (!isObject(document)) throw fileError('not-a-table', file.name, 'no features', { found: 'json' });
  return document;
}

/** Null for degrees, or where the file names no system. */
function crsOf(document: Record<string, unknown>): string | null {
  const crs = isObject(document['crs']) ? document['crs']['properties'] : null;
  const name = isObject(crs) ? crs['name'] : null;
  return typeof name === 'string' ? readCrs(name) : null;
}

function inDegrees(
  file: InputFile,
  named: string | null,
  shapes: readonly Shape[],
  swap: boolean | undefined,
): { readonly shapes: readonly Shape[]; readonly warnings: readonly BoundaryWarning[] } {
  if (named !== null && !isConvertible(named))
    throw fileError('unknown-coordinates', file.name, 'a system that is not read', { found: named.slice(0, 40) });
  const positions = shapes.flatMap(({ polygons }) => polygons.flat(2));
  if (positions.length > MOST_POSITIONS)
    throw fileError('file-too-large', file.name, `more than ${MOST_POSITIONS} points; simplify the boundaries`);
  const isPlane = positions.some(([x, y]) => Math.abs(x) > 1000 || Math.abs(y) > 1000);
  const crs = named ?? (isPlane ? PLANE : null);
  const [asIs, turned] = [converter(crs, false), converter(crs, true)];
  const isSwapped = swap ?? (!fits(positions, asIs) && fits(positions, turned));
  const convert = isSwapped ? turned : asIs;
  if (
    !positions.every((position) => isOnEarth(convert(position))) ||
    (named === null && isPlane && !fits(positions, convert))
  )
    throw fileError('unknown-coordinates', file.name, 'no degrees, and no metres of PL-1992', {
      found: (positions[0] ?? []).map((value) => Math.round(value)).join(', '),
    });
  return {
    shapes: shapes.map(({ name, polygons }) => ({
      name,
      polygons: polygons.map((polygon) => polygon.map((ring) => ring.map(convert))),
    })),
    warnings: [
      ...(isSwapped ? (['swapped-coordinates'] as const) : []),
      ...(named === null && isPlane ? (['assumed-2180'] as const) : []),
    ],
  };
}

function converter(crs: string | null, isSwapped: boolean): (position: GeoPosition) => GeoPosition {
  return ([first, second]) => {
    const [x, y] = isSwapped ? [second, first] : [first, second];
    if (crs === null) return [x, y];
    const { longitude, latitude } = toDegrees(crs, x, y);
    return [longitude, latitude];
  };
}

/** Whether all of it lies in Poland or just beyond its border. */
function fits(positions: readonly GeoPosition[], convert: (position: GeoPosition) => GeoPosition): boolean {
  return positions.every((position) => {
    const [longitude, latitude] = convert(position);
    return longitude > 14 && longitude < 24.3 && latitude > 48.9 && latitude < 55;
  });
}

function isOnEarth([longitude, latitude]: GeoPosition): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

function mergeByName(shapes: readonly Shape[]): readonly BoundaryArea[] {
  const byName = new Map<string, (readonly Ring[])[]>();
  for (const { name, polygons } of shapes) byName.set(name, [...(byName.get(name) ?? []), ...polygons]);
  return [...byName].map(([name, polygons]) => ({ name, polygons }));
}
