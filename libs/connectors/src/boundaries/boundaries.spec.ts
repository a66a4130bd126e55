import { temporaryFiles } from '../testing/temporary-files.js';
import { readBoundaries } from './read-boundaries.js';

const files = temporaryFiles();
afterAll(() => files.remove());

let written = 0;
const write = (content: unknown) =>
  files.write(`granice-${(written += 1)}.geojson`, typeof content === 'string' ? content : JSON.stringify(content));

type Corner = readonly [number, number];
const ring = ([x, y]: Corner, size: number): Corner[] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];
const feature = (properties: unknown, coordinates: unknown, type = 'Polygon') => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});
const collection = (features: unknown[], more: object = {}) => ({ type: 'FeatureCollection', features, ...more });
const crs = (name: string) => ({ crs: { type: 'name', properties: { name } } });
const named = (name: string, coordinates: unknown) => feature({ nazwa: name }, coordinates);

describe('boundaries in GeoJSON', () => {
  it('come with their names, holes and islands; features of one name are one area', async () => {
    const hole = ring([22.952, 53.832], 0.002);
    const { areas, warnings, nameProperty } = await readBoundaries(
      write(
        collection([
          feature({ fid: 1, NAZWA: ' Osiedle  Lipowe ' }, [ring([22.95, 53.83], 0.01), hole]),
          feature(
            { fid: 2, NAZWA: 'Borki' },
            [[ring([22.96, 53.83], 0.01)], [ring([22.98, 53.83], 0.01)]],
            'MultiPolygon',
          ),
          feature({ fid: 3, NAZWA: 'Borki' }, [ring([22.96, 53.85], 0.01)]),
        ]),
      ),
    );
    expect(nameProperty).toBe('NAZWA');
    expect(warnings).toEqual([]);
    expect(areas.map(({ name, polygons }) => [name, polygons.length])).toEqual([
      ['Osiedle Lipowe', 1],
      ['Borki', 3],
    ]);
    expect(areas[0]!.polygons[0]).toHaveLength(2);
  });

  it('of neighbours still share their border after rounding', async () => {
    const border: Corner[] = [
      [22.96123456789, 53.83],
      [22.96123456789, 53.84987654321],
    ];
    const west = [[22.95, 53.83], ...border, [22.95, 53.84987654321], [22.95, 53.83]];
    const east = [...border.toReversed(), [22.97, 53.83], [22.97, 53.84987654321], border[1]];
    const { areas } = await readBoundaries(write(collection([named('Zachód', [west]), named('Wschód', [east])])));
    const key = (position: readonly number[]) => position.join(' ');
    const inWest = new Set(areas[0]!.polygons.flat(2).map(key));
    expect(
      areas[1]!.polygons
        .flat(2)
        .map(key)
        .filter((position) => inWest.has(position)).length,
    ).toBeGreaterThanOrEqual(2);
  });

  it('in PL-1992 become degrees, named or not, and the wrong way round as well', async () => {
    // PROJ: 636959.615 east, 486968.0154 north are 21.0061 east, 52.2317 north
    const [x, y] = [636_959.615, 486_968.0154];
    const first = async (content: unknown) => {
      const { areas, warnings } = await readBoundaries(write(content));
      return { at: areas[0]!.polygons[0]![0]![0]!.map((value) => Number(value.toFixed(4))), warnings };
    };
    const plane = [ring([x, y], 800)];
    const turned = [plane[0]!.map(([east, north]) => [north, east])];
    expect(await first(collection([named('A', plane)], crs('urn:ogc:def:crs:EPSG::2180')))).toEqual({
      at: [21.0061, 52.2317],
      warnings: [],
    });
    expect((await first(collection([named('A', plane)]))).warnings).toEqual(['assumed-2180']);
    // 486968 east and 636960 north lie in Poland too (near Toruń): only the person can tell, and then it is turned
    const told = await readBoundaries(write(collection([named('A', turned)], crs('EPSG:2180'))), { swap: true });
    expect(told.warnings).toEqual(['swapped-coordinates']);
    expect(told.areas[0]!.polygons[0]![0]![0]!.map((value) => Number(value.toFixed(4)))).toEqual([21.0061, 52.2317]);
  });

  it('with latitude first are put right where only that way lies in Poland', async () => {
    const { areas, warnings } = await readBoundaries(
      write(collection([named('A', [ring([53.83, 22.95], 0.01)]), named('B', [ring([53.84, 22.95], 0.01)])])),
    );
    expect(warnings).toEqual(['swapped-coordinates']);
    expect(areas[0]!.polygons[0]![0]![0]).toEqual([22.95, 53.83]);
  });

  it('anywhere else on earth stay where they are', async () => {
    const { areas, warnings } = await readBoundaries(write(collection([named('Gent', [ring([3.7, 51.04], 0.05)])])));
    expect(warnings).toEqual([]);
    expect(areas[0]!.polygons[0]![0]![0]).toEqual([3.7, 51.04]);
  });

  it('find the one property that names them, or the one that is told', async () => {
    const own = collection([
      feature({ jednostka: 'Śródmieście', typ: 'osiedle' }, [ring([22.95, 53.83], 0.01)]),
      feature({ jednostka: 'Lipowiec', typ: 'osiedle' }, [ring([22.96, 53.83], 0.01)]),
    ]);
    expect((await readBoundaries(write(own))).nameProperty).toBe('jednostka');
    const file = write(collection([feature({ a: 'Borki', b: 'Zarzecze' }, [ring([22.95, 53.83], 0.01)])]));
    await expect(readBoundaries(file)).rejects.toMatchObject({ code: 'no-area-names', details: { found: 'a, b' } });
    expect((await readBoundaries(file, { property: 'B' })).areas[0]!.name).toBe('Zarzecze');
  });

  it('list that points, lines and areas without a name were left out', async () => {
    const { areas, warnings } = await readBoundaries(
      write(
        collection([
          named('Borki', [ring([22.95, 53.83], 0.01)]),
          named('', [ring([22.96, 53.83], 0.01)]),
          feature({ nazwa: 'Ratusz' }, [22.95, 53.83], 'Point'),
          7,
          { type: 'Feature', geometry: null, properties: { nazwa: 'Nic' } },
        ]),
      ),
    );
    expect(areas.map(({ name }) => name)).toEqual(['Borki']);
    expect(warnings).toEqual(['left-out-features']);
  });
});

describe('files that are no boundaries', () => {
  it.each<[string, unknown, string]>([
    ['a text that ends early', '{"type":"FeatureCollection","features":[', 'truncated-file'],
    ['a list', '[1, 2]', 'not-a-table'],
    ['no features', collection([]), 'empty-file'],
    ['points alone', collection([feature({ nazwa: 'A' }, [22, 53], 'Point')]), 'no-areas'],
    [
      'metres of an unknown system',
      collection([named('A', [ring([2_338_000, 6_840_000], 100)])]),
      'unknown-coordinates',
    ],
    [
      'a system that is not read',
      collection([named('A', [ring([2_338_000, 6_840_000], 100)])], crs('EPSG:3857')),
      'unknown-coordinates',
    ],
    ['degrees beyond the earth', collection([named('A', [ring([200, 95], 1)])]), 'unknown-coordinates'],
    [
      'three thousand areas',
      collection(Array.from({ length: 3000 }, (_, at) => named(`Dom ${at}`, [ring([22 + at / 1e4, 53], 1e-5)]))),
      'too-many-areas',
    ],
    [
      'broken numbers',
      '{"type":"Feature","properties":{"nazwa":"A"},"geometry":{"type":"Polygon","coordinates":[[["a",1],[null],{}]]}}',
      'no-areas',
    ],
  ])('with %s are refused by name', async (_, content, code) => {
    await expect(readBoundaries(write(content))).rejects.toMatchObject({ code });
  });
});
