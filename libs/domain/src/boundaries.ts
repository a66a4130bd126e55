/** Longitude and latitude in degrees (WGS 84). */
export type GeoPosition = readonly [longitude: number, latitude: number];

/** One place of a municipality as it lies on a map: polygons, each of an outer ring and its holes. */
export interface BoundaryArea {
  readonly name: string;
  readonly polygons: readonly (readonly (readonly GeoPosition[])[])[];
}

/** What was odd about a file of boundaries and put right. */
export const BOUNDARY_WARNINGS = [
  /** Latitude stood before longitude, or northing before easting. */
  'swapped-coordinates',
  /** Metres of a system that the file does not name, read as PL-1992. */
  'assumed-2180',
  /** Features without a name, or without an area. */
  'left-out-features',
] as const;
export type BoundaryWarning = (typeof BOUNDARY_WARNINGS)[number];

/** Attributes of people that are places and can stand on a map. */
export const PLACE_VARIABLES = ['district', 'place', 'village'] as const;
export type PlaceVariable = (typeof PLACE_VARIABLES)[number];

export const MOST_BOUNDARY_AREAS = 2_000;
export const LARGEST_BOUNDARY_BYTES = 20_000_000;
