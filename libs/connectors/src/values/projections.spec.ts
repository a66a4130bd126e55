import { isConvertible, readCrs, toDegrees } from './projections.js';

describe('Polish plane coordinates', () => {
  // PROJ 9.5 (pyproj 3.7.2), Transformer.from_crs(4326, …, always_xy=True): crs, longitude, latitude, easting, northing
  it.each([
    ['2180', 21.0061, 52.2317, 636959.615, 486968.0154],
    ['2180', 16.9252, 52.4064, 358907.5118, 506522.7406],
    ['2180', 22.98, 53.84, 761744.0399, 671274.5658],
    ['2180', 14.5528, 53.4285, 204684.7038, 627375.0235],
    ['2176', 14.5528, 53.4285, 5470276.7029, 5921945.4102],
    ['2177', 16.9252, 52.4064, 6426861.8973, 5808660.4887],
    ['2178', 21.0061, 52.2317, 7500416.7375, 5788678.9603],
    ['2178', 22.98, 53.84, 7630319.5138, 5969466.2388],
    ['2179', 22.98, 53.84, 8432862.7294, 5968130.4303],
  ])('EPSG:%s agrees with PROJ to a centimetre', (crs, longitude, latitude, easting, northing) => {
    const found = toDegrees(crs, easting, northing);
    // a ten-millionth of a degree is a centimetre
    expect(Math.abs(found.latitude - latitude)).toBeLessThan(1e-7);
    expect(Math.abs(found.longitude - longitude)).toBeLessThan(1e-7);
  });

  it('are known by every way of writing their name', () => {
    expect(readCrs('urn:ogc:def:crs:EPSG::2180')).toBe('2180');
    expect(readCrs('EPSG:2178')).toBe('2178');
    expect(readCrs('urn:ogc:def:crs:OGC:1.3:CRS84')).toBeNull();
    expect(readCrs('EPSG:4326')).toBeNull();
    expect(readCrs('urn:ogc:def:crs:EPSG:9.8:3857')).toBe('3857');
    expect(isConvertible('3857')).toBe(false);
    expect(isConvertible('constructor')).toBe(false);
  });
});
