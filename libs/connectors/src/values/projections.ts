/** GRS 80, the ellipsoid of ETRS89: for maps the same as WGS 84. */
const SEMI_MAJOR = 6_378_137;
const FLATTENING = 1 / 298.257222101;

interface Projection {
  readonly centralMeridian: number;
  readonly scale: number;
  readonly falseEasting: number;
  readonly falseNorthing: number;
}

const zone = (number: number, centralMeridian: number): Projection => ({
  centralMeridian,
  scale: 0.999923,
  falseEasting: number * 1_000_000 + 500_000,
  falseNorthing: 0,
});

/** The plane coordinates of Polish offices: PL-1992 and the four zones of PL-2000. */
const PROJECTIONS: Readonly<Record<string, Projection>> = {
  '2180': { centralMeridian: 19, scale: 0.9993, falseEasting: 500_000, falseNorthing: -5_300_000 },
  '2176': zone(5, 15),
  '2177': zone(6, 18),
  '2178': zone(7, 21),
  '2179': zone(8, 24),
};

/** The number of a coordinate system in its name: `urn:ogc:def:crs:EPSG::2180`, `EPSG:2180`; null for longitude and latitude. */
export function readCrs(name: string): string | null {
  if (/CRS84|EPSG:+(\d*:)?(4326|4258)$/i.test(name.trim())) return null;
  return /EPSG:+(?:[\d.]*:)?(\d{4,6})$/i.exec(name.trim())?.[1] ?? name.trim();
}

export function isConvertible(crs: string): boolean {
  return Object.hasOwn(PROJECTIONS, crs);
}

/**
 * Latitude and longitude of a point in one of the Polish plane systems: the inverse of the transverse Mercator projection by Krüger's
 * series in the third flattening, good to less than a millimetre in Poland.
 *
 * @param crs `2180` or `2176` … `2179`
 * @param easting metres, as GeoJSON has them first
 * @param northing metres
 * @see L. Krüger (1912), "Konforme Abbildung des Erdellipsoids in der Ebene"; OGP publication 373-7-2, section 1.3.5.1
 * @example toDegrees('2180', 636959.615, 486968.0154); // { latitude: 52.2317, longitude: 21.0061 }
 */
export function toDegrees(crs: string, easting: number, northing: number): { latitude: number; longitude: number } {
  const projection = PROJECTIONS[crs];
  if (projection === undefined) throw new RangeError(`no projection: ${crs}`);
  const n = FLATTENING / (2 - FLATTENING);
  const radius = (SEMI_MAJOR / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
  const xi = (northing - projection.falseNorthing) / (projection.scale * radius);
  const eta = (easting - projection.falseEasting) / (projection.scale * radius);
  const beta = [
    n / 2 - (2 / 3) * n ** 2 + (37 / 96) * n ** 3 - n ** 4 / 360,
    n ** 2 / 48 + n ** 3 / 15 - (437 / 1440) * n ** 4,
    (17 / 480) * n ** 3 - (37 / 840) * n ** 4,
    (4397 / 161_280) * n ** 4,
  ];
  let [conformalXi, conformalEta] = [xi, eta];
  beta.forEach((coefficient, index) => {
    const order = 2 * (index + 1);
    conformalXi -= coefficient * Math.sin(order * xi) * Math.cosh(order * eta);
    conformalEta -= coefficient * Math.cos(order * xi) * Math.sinh(order * eta);
  });
  const chi = Math.asin(Math.sin(conformalXi) / Math.cosh(conformalEta));
  const longitude = Math.atan2(Math.sinh(conformalEta), Math.cos(conformalXi));
  return {
    latitude: degrees(geodeticLatitude(chi)),
    longitude: projection.centralMeridian + degrees(longitude),
  };
}

/** From the conformal to the geodetic latitude, by the fixed point that ends within a billionth of a degree after five rounds. */
function geodeticLatitude(chi: number): number {
  const eccentricity = Math.sqrt(FLATTENING * (2 - FLATTENING));
  let latitude = chi;
  for (let round = 0; round < 8; round += 1) {
    const sine = eccentricity * Math.sin(latitude);
    latitude =
      2 * Math.atan(Math.tan(Math.PI / 4 + chi / 2) * ((1 + sine) / (1 - sine)) ** (eccentricity / 2)) - Math.PI / 2;
  }
  return latitude;
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
