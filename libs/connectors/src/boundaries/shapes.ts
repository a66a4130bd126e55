import { type BoundaryArea, type GeoPosition } from '#domain';

export type Ring = readonly GeoPosition[];

/** A ten-thousandth of the width of the whole: under a tenth of a pixel on the widest figure. */
const GRID = 10_000;

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The polygons of a geometry, of a collection of them too; what is no area, or no numbers, is left out. */
export function polygonsOf(geometry: unknown): readonly (readonly Ring[])[] {
  if (!isObject(geometry)) return [];
  const { type, coordinates, geometries } = geometry;
  if (type === 'GeometryCollection') {
    return Array.isArray(geometries)
      ? geometries.filter((part) => isObject(part) && part['type'] !== type).flatMap(polygonsOf)
      : [];
  }
  if (type === 'Polygon') return [ringsOf(coordinates)].filter((rings) => rings.length > 0);
  if (type !== 'MultiPolygon' || !Array.isArray(coordinates)) return [];
  return coordinates.map(ringsOf).filter((rings) => rings.length > 0);
}

/** Rings of four positions or more; without its outer ring, a polygon is nothing. */
function ringsOf(coordinates: unknown): readonly Ring[] {
  if (!Array.isArray(coordinates)) return [];
  const rings = coordinates.map((ring) => (Array.isArray(ring) ? ring.flatMap(positionOf) : []));
  return (rings[0]?.length ?? 0) < 4 ? [] : rings.filter((ring) => ring.length >= 4);
}

function positionOf(position: unknown): GeoPosition[] {
  if (!Array.isArray(position)) return [];
  const [x, y] = position as unknown[];
  return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y) ? [[x, y]] : [];
}

/**
 * Areas on a common grid: every position moves to the nearest point of it, and points that fall on their neighbour are dropped.
 * A border that two areas share moves alike in both, so that neither gap nor overlap comes of it.
 */
export function coarsen(areas: readonly BoundaryArea[]): readonly BoundaryArea[] {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of areas.flatMap(({ polygons }) => polygons.flat(2))) {
    [left, right, bottom, top] = [Math.min(left, x), Math.max(right, x), Math.min(bottom, y), Math.max(top, y)];
  }
  const step = Math.max(right - left, top - bottom) / GRID || 1e-7;
  const snap = (value: number, from: number) => Number((from + Math.round((value - from) / step) * step).toFixed(7));
  const snapRing = (ring: Ring): Ring => {
    const kept: GeoPosition[] = [];
    for (const [x, y] of ring) {
      const [snappedX, snappedY] = [snap(x, left), snap(y, bottom)];
      const last = kept.at(-1);
      if (last?.[0] !== snappedX || last[1] !== snappedY) kept.push([snappedX, snappedY]);
    }
    return kept;
  };
  return areas.map(({ name, polygons }) => {
    const snapped = polygons.map((polygon) => polygon.map(snapRing));
    const visible = snapped
      .map((rings) => rings.filter((ring) => ring.length >= 4))
      .filter((rings) => rings.length > 0);
    return { name, polygons: visible.length > 0 ? visible : polygons };
  });
}
