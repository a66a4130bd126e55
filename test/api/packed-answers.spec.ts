import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { startTestApi, type TestApi } from '../support/api.js';
import { findEncoding } from '../../apps/api/src/http/pack-answers.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
}, 120_000);
afterAll(() => api?.close());

/** The description of the API: hundreds of kilobytes, for everybody. */
const LONG = '/api/docs/openapi.json';
const ask = (path: string, encoding: string) => api.request('GET', path, { headers: { 'accept-encoding': encoding } });

describe('a longer answer', () => {
  it('comes packed the way the browser can open it, and says the same', async () => {
    const plain = await ask(LONG, 'identity');
    const [gzip, brotli] = [await ask(LONG, 'gzip, deflate'), await ask(LONG, 'gzip, deflate, br, zstd')];
    expect([plain, gzip, brotli].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'gzip', 'br']);
    expect([plain, gzip, brotli].map(({ headers }) => headers['vary'])).toEqual(Array(3).fill('accept-encoding'));
    expect(JSON.parse(plain.text).openapi).toMatch(/^3\./);
    expect(gunzipSync(gzip.bytes).toString()).toBe(plain.text);
    expect(brotliDecompressSync(brotli.bytes).toString()).toBe(plain.text);
    expect(Number(brotli.headers['content-length'])).toBe(brotli.bytes.length);
    expect(brotli.bytes.length).toBeLessThan(plain.bytes.length / 5);
  });
});

it('leaves short answers and failures as they are', async () => {
  for (const path of ['/api/installation', '/api/workspaces/alfa/home']) {
    const { headers, json } = await ask(path, 'br, gzip');
    expect([path, headers['content-encoding'], typeof json]).toEqual([path, undefined, 'object']);
  }
});

it.each([
  ['gzip, deflate, br', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['GZIP', 'gzip'],
  ['deflate, zstd', undefined],
  ['', undefined],
  [undefined, undefined],
])('takes from “%s” what the browser can open', (accepted, encoding) => {
  expect(findEncoding(accepted)).toBe(encoding);
});
