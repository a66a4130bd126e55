import { geoIdentity, geoPath, geoTransverseMercator, type GeoPermissibleObjects } from 'd3-geo';

/** Longitude and latitude in degrees. */
export type Position = readonly [number, number];

/** One area of a municipality by its name: polygons, each of an outer ring and its holes. */
export interface MapArea {
  /** The label of the row that it shows; its own name where no row is about it. */
  readonly label: string;
  readonly polygons: readonly (readonly (readonly Position[])[])[];
}

/** An area as it is drawn: its outline, where its label may stand, and how much room there is for it. */
export interface DrawnArea {
  readonly label: string;
  readonly path: string;
  readonly centre: readonly [number, number];
  readonly room: { readonly width: number; readonly height: number };
}

/**
 * Areas in the plane of one municipality: a transverse Mercator projection around its own middle, in which nothing of its size is
 * visibly stretched, fitted into the width. Holes are holes whichever way round their rings run.
 *
 * @param mostHeight pixels; a long, thin municipality is drawn smaller instead
 */
export function drawAreas(
  areas: readonly MapArea[],
  width: number,
  mostHeight: number,
): { readonly areas: readonly DrawnArea[]; readonly height: number } {
  const positions = areas.flatMap((area) => area.polygons.flat(2));
  if (positions.length === 0) return { areas: [], height: 0 };
  const middle = (of: 0 | 1) => {
    const values = positions.reduce(
      ([low, high], position) => [Math.min(low, position[of]), Math.max(high, position[of])] as const,
      [Infinity, -Infinity] as readonly [number, number],
    );
    return (values[0] + values[1]) / 2;
  };
  const project = geoTransverseMercator()
    .rotate([-middle(0), -middle(1)])
    .scale(1e6)
    .translate([0, 0]);
  const plane = areas.map((area) => ({
    type: 'MultiPolygon' as const,
    coordinates: area.polygons.map((polygon) =>
      polygon.map((ring) => ring.map(([longitude, latitude]) => project([longitude, latitude]) ?? [0, 0])),
    ),
  }));
  const all: GeoPermissibleObjects = { type: 'GeometryCollection', geometries: plane };
  const [[left, top], [right, bottom]] = geoPath().bounds(all);
  const height = Math.max(60, Math.min(mostHeight, (width * (bottom - top)) / Math.max(1e-9, right - left)));
  const fitted = geoIdentity().fitExtent(
    [
      [2, 2],
      [width - 2, height - 2],
    ],
    all,
  );
  const path = geoPath(fitted).digits(1);
  return {
    height: Math.ceil(height),
    areas: plane.map((shape, index) => {
      const largest = shape.coordinates
        .map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
        .toSorted((a, b) => path.area(b) - path.area(a))[0];
      const [[x0, y0], [x1, y1]] =
        largest === undefined
          ? ([
              [0, 0],
              [0, 0],
            ] as const)
          : path.bounds(largest);
      return {
        label: areas[index]?.label ?? '',
        path: path(shape) ?? '',
        centre: largest === undefined ? [0, 0] : path.centroid(largest),
        room: { width: x1 - x0, height: y1 - y0 },
      };
    }),
  };
}
