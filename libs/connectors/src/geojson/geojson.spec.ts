import fc from 'fast-check';
import { InvalidInputError } from '#domain';
import { detectSource } from '../detect/detect-source.js';
import { suggestMapping } from '../detect/suggest-mapping.js';
import { readSource } from '../read-source.js';
import { collect, recordsOf, temporaryFiles } from '../testing/temporary-files.js';
import { readGeojson } from './read-geojson.js';

const files = temporaryFiles();
afterAll(() => files.remove());

let written = 0;
const write = (content: unknown) =>
  files.write(`punkty-${(written += 1)}.geojson`, typeof content === 'string' ? content : JSON.stringify(content));
const point = (coordinates: unknown, properties: unknown = { text: 'Ciemno tu.' }, more: object = {}) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates },
  properties,
  ...more,
});
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const contributionsOf = async (content: unknown) =>
  recordsOf(await collect(readGeojson([write(content)])), 'contribution');

describe('points of a walk in GeoJSON', () => {
  const walk = collection(
    point([22.9803, 53.8401], {
      id: 'A1',
      uwaga: 'Auta jadą tu za szybko.',
      data: '2026-05-20 16:10',
      'kto mówi': 'grupa',
      group_size: 4,
      miejsce: 'przejście przy szkole',
      zdjęcie: 'IMG_2031.jpg',
      'zgoda na publikację': 'tak',
      kategoria: ['ruch', 'szkoła'],
    }),
    point([22.9851, 53.8412], { id: 'A2', uwaga: 'Ławka potrzebna.', data: '31.02.2026' }),
  );

  it('are recognised, each feature a row with its own number', async () => {
    const detection = await detectSource(write(walk));
    expect(detection).toMatchObject({ source: 'geojson', format: 'geojson' });
    expect(detection.tables[0]).toMatchObject({ holds: 'points', rowEstimate: 2 });
    const rows = await collect(readGeojson([write(walk)]));
    expect(rows.map(({ origin }) => origin.row)).toEqual([1, 2]);
    expect(rows[1]!.rejections).toEqual([{ code: 'invalid-date', column: 'data', value: '31.02.2026' }]);
    expect(rows[0]!.raw['zdjęcie']).toBe('IMG_2031.jpg');
  });

  it('are notes with place, time, voice and consent, and nobody in person', async () => {
    const [first, second] = await contributionsOf(walk);
    expect(first).toMatchObject({
      reference: 'A1',
      kind: 'note',
      body: 'Auta jadą tu za szybko.',
      person: null,
      voice: 'group',
      groupSize: 4,
      channel: 'walk',
      permission: 'yes',
      categories: ['ruch', 'szkoła'],
      place: 'przejście przy szkole',
      location: { latitude: 53.8401, longitude: 22.9803 },
      submittedAt: { instant: '2026-05-20T14:10:00.000Z' },
    });
    expect(second).toMatchObject({ voice: 'facilitator', permission: 'unknown', submittedAt: null });
  });

  it('can be read by a mapping of their properties instead', async () => {
    const file = write(walk);
    const { mapping } = suggestMapping(await detectSource(file));
    const rows = await collect(
      readSource('table', [file], {
        mapping: {
          ...mapping,
          columns: { reference: 'id', text: ['uwaga'], latitude: 'latitude', longitude: 'longitude' },
          kind: 'remark',
        },
      }),
    );
    expect(recordsOf(rows, 'contribution').map(({ location }) => location?.latitude)).toEqual([53.8401, 53.8412]);
  });

  it('get the same reference again where they have no number', async () => {
    const plain = collection(point([22.9, 53.8]), point([22.9, 53.8], { text: 'Inne słowa.' }));
    const [once, again] = [await contributionsOf(plain), await contributionsOf(plain)];
    expect(once.map(({ reference }) => reference)).toEqual(again.map(({ reference }) => reference));
    expect(new Set(once.map(({ reference }) => reference)).size).toBe(2);
  });
});

describe('coordinates', () => {
  it('that stand the wrong way round are put right and listed', async () => {
    const rows = await collect(readGeojson([write(collection(point([53.8401, 22.9803])))]));
    expect(recordsOf(rows, 'contribution')[0]!.location).toEqual({ latitude: 53.8401, longitude: 22.9803 });
    expect(rows[0]!.rejections.map(({ code }) => code)).toEqual(['swapped-location']);
  });

  it('in PL-1992 and PL-2000 become degrees where the file names its system', async () => {
    const named = (name: string, x: number, y: number) => ({
      ...collection(point([x, y])),
      crs: { type: 'name', properties: { name } },
    });
    // PROJ: 21.0061 east, 52.2317 north
    const expected = { latitude: 52.2317, longitude: 21.0061 };
    const locationOf = async (content: unknown) => (await contributionsOf(content))[0]!.location;
    expect(await locationOf(named('urn:ogc:def:crs:EPSG::2180', 636959.615, 486968.0154))).toEqual(expected);
    expect(await locationOf(named('EPSG:2178', 7500416.7375, 5788678.9603))).toEqual(expected);
    expect(await locationOf(named('urn:ogc:def:crs:OGC:1.3:CRS84', 21.0061, 52.2317))).toEqual(expected);
  });

  it('in metres of a system that is unnamed or unknown are refused, and say what was found', async () => {
    const metres = collection(point([636959.6, 486968]));
    await expect(detectSource(write(metres))).rejects.toMatchObject({
      code: 'unknown-coordinates',
      details: { found: '636960, 486968' },
    });
    const mercator = {
      ...collection(point([2338000, 6840000])),
      crs: { type: 'name', properties: { name: 'EPSG:3857' } },
    };
    await expect(detectSource(write(mercator))).rejects.toMatchObject({
      code: 'unknown-coordinates',
      details: { found: '3857' },
    });
  });

  it('of a line, or none at all, leave the words without a place', async () => {
    const line = {
      type: 'Feature',
      geometry: {
        type: 'LineString',
        coordinates: [
          [22, 53],
          [22.1, 53.1],
        ],
      },
      properties: { text: 'Cała ulica.' },
    };
    const rows = await collect(
      readGeojson([
        write(collection(line, point(null), { ...line, geometry: null }, point([200, 95]), point([22, 53]))),
      ]),
    );
    expect(rows.map(({ rejections }) => rejections.map(({ code }) => code))).toEqual([
      ['invalid-location'],
      ['invalid-location'],
      [],
      ['invalid-location'],
      [],
    ]);
    expect(recordsOf(rows, 'contribution')).toHaveLength(5);
  });
});

describe('broken files', () => {
  it.each<[string, unknown, string]>([
    ['a text that ends early', JSON.stringify(collection(point([22, 53]))).slice(0, -9), 'truncated-file'],
    ['no features', collection(), 'empty-file'],
    ['features that are no list', { type: 'FeatureCollection', features: {} }, 'not-a-table'],
    [
      '100,000 properties',
      collection(point([22, 53], Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`p${i}`, 1])))),
      'too-many-columns',
    ],
    ['no words at all', collection(point([22, 53], { numer: 5 })), 'unknown-columns'],
  ])('with %s are refused', async (_, content, code) => {
    await expect(collect(readGeojson([write(content)]))).rejects.toMatchObject({ code });
  });

  it('in another encoding are refused', async () => {
    const bytes = Buffer.from(
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"text":"\xb3awka"}}]}',
      'latin1',
    );
    await expect(detectSource(files.write('cp1250.geojson', bytes))).rejects.toMatchObject({ code: 'wrong-encoding' });
  });

  it('with __proto__, scripts, a million characters and deep nesting do no harm', async () => {
    const deep = `${'['.repeat(20_000)}1${']'.repeat(20_000)}`;
    const text = `{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[22,53]},
      "properties":{"__proto__":{"polluted":true},"constructor":"x","text":"<script>alert(1)</script>Ławka","deep":${deep}}},
      {"type":"Feature","geometry":null,"properties":{"text":"${'a'.repeat(1_000_001)}"}}, 7, null, {"properties":[1]}]}`;
    const rows = await collect(readGeojson([write(text)]));
    expect(rows).toHaveLength(5);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const [first] = recordsOf(rows, 'contribution');
    expect(first!.body).toBe('Ławka');
    expect(rows[1]!.rejections.map(({ code }) => code)).toContain('cell-too-long');
  });

  it('of any content at all are read row by row or refused with a code', async () => {
    const json = fc.jsonValue({ maxDepth: 3 });
    const feature = fc.record(
      {
        type: fc.constant('Feature'),
        geometry: fc.oneof(
          fc.record({ type: fc.constantFrom('Point', 'MultiPoint', 'Polygon', 'x'), coordinates: json }),
          json,
        ),
        properties: fc.oneof(fc.dictionary(fc.string(), json), json),
      },
      { requiredKeys: ['type'] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(feature, json), { maxLength: 6 }), json, async (features, crs) => {
        try {
          const rows = await collect(readGeojson([write({ type: 'FeatureCollection', features, crs })]));
          expect(rows).toHaveLength(features.length);
          for (const { records } of rows) {
            for (const record of records) expect(record).toMatchObject({ type: 'contribution', person: null });
          }
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidInputError);
        }
      }),
      { numRuns: 150 },
    );
  });
});
