import { deflateSync } from 'node:zlib';
import { OUR_COLOURS, OUR_LANGUAGES } from '#domain';
import { SCREEN_LANGUAGES } from '#language';
import { startTestApi, type TestApi } from '../support/api.js';

let api: TestApi;
let admin: string;
beforeAll(async () => {
  api = await startTestApi();
  admin = await api.signIn('admin@alfa');
});
afterAll(() => api.close());

const AT = '/api/workspaces/alfa/branding';
const read = async () => (await api.request('GET', AT, { cookie: admin })).json;
const put = (path: string, body: object, cookie = admin) => api.request('PUT', `${AT}${path}`, { cookie, body });
const page = (lang = '') => api.request('GET', `/public/alfa${lang}`);
const upload = (content: Buffer | string, cookie = admin) =>
  api.upload(`${AT}/logo`, cookie, { name: 'herb', content: Buffer.from(content) });
/** Public pages ask for the look of a municipality anew every few seconds. */
async function says(words: string): Promise<void> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline;) {
    if ((await page()).text.includes(words)) return;
    await new Promise((later) => setTimeout(later, 250));
  }
  expect((await page()).text).toContain(words);
}
const name = { pl: 'Gmina Alfa' };
const GREEN = {
  light: { main: '#00522a', accent: '#e4002b' },
  dark: { main: '#7fd6a4', accent: '#e4002b' },
  contrast: { main: '#00522a', accent: '#b30022' },
};
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path fill="#00522a" d="M0 0h20v10H0z"/></svg>';

/** One chunk of a PNG; nobody here checks its sum. */
const chunk = (type: string, data: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
};
function png(width: number, height: number, pixels: Buffer): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const begin = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([begin, chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

describe('the look of a municipality', () => {
  it('is ours until it chooses one, and stands on its public page then', async () => {
    expect(await read()).toMatchObject({ colours: null, logo: null, labels: {}, languages: OUR_LANGUAGES, version: 0 });
    expect(OUR_LANGUAGES.public).toEqual(SCREEN_LANGUAGES);
    const saved = await put('', { name, colours: GREEN, version: 0 });
    expect(saved.json).toMatchObject({ name, colours: GREEN, version: 1 });
    const { text } = await page();
    expect(text).toContain('--own-main:#00522a');
    expect(text).toContain('Gmina Alfa');
  });

  it('refuses a colour that cannot be read, with what was measured and the nearest that can, and changes nothing', async () => {
    const colours = { ...OUR_COLOURS, light: { main: '#ffcc00', accent: '#12436d' } };
    const answer = await put('', { name, colours, version: 1 });
    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject({ code: 'colour-contrast', details: { field: 'light.main', needed: 4.5 } });
    expect(answer.json.details.nearest).toMatch(/^#[0-9a-f]{6}$/);
    expect((await read()).colours).toEqual(GREEN);
  });

  it.each([
    'red',
    '#fff',
    '#00522A',
    '#00522a;background:url(//evil.example)',
    '#00522a}body{display:none',
    'var(--paper)',
    'expression(alert(1))',
    '</style><script>alert(1)</script>',
  ])('takes no "%s" for a colour', async (main) => {
    const colours = { ...GREEN, light: { main, accent: '#e4002b' } };
    expect((await put('', { name, colours, version: 1 })).status).toBe(400);
    expect((await page()).text).not.toContain('evil.example');
  });

  it('is not saved over what somebody else has saved', async () => {
    expect((await put('', { name, colours: null, version: 0 })).json.code).toBe('branding-changed');
  });

  it('is chosen by nobody but its own admins, and seen by its viewers', async () => {
    const body = { name, colours: null, version: 1 };
    for (const role of ['viewer@alfa', 'publisher@alfa', 'guest@alfa']) {
      const cookie = await api.signIn(role);
      for (const path of ['', '/labels', '/languages']) expect((await put(path, body, cookie)).status).toBe(403);
      expect((await upload(SVG, cookie)).status).toBe(403);
      expect((await api.request('DELETE', `${AT}/logo`, { cookie })).status).toBe(403);
      expect((await api.request('GET', AT, { cookie })).status).toBe(200);
    }
    for (const role of ['editor@beta', 'admin@beta']) {
      const cookie = await api.signIn(role);
      expect((await put('', body, cookie)).status).toBe(404);
      expect((await api.request('GET', AT, { cookie })).status).toBe(404);
    }
    expect((await api.request('GET', '/public/beta')).text).not.toContain('--own-main:');
  });
});

describe('a coat of arms', () => {
  it('is shown on the public page and may do nothing else, wherever it is opened', async () => {
    const { json, status } = await upload(SVG);
    expect(status).toBe(201);
    await says(`src="${json.logo.path}"`);
    await says(`rel="icon" href="${json.logo.path}"`);
    const file = await api.request('GET', json.logo.path);
    expect(file.headers).toMatchObject({ 'content-type': 'image/svg+xml', 'x-content-type-options': 'nosniff' });
    expect(file.headers['content-security-policy']).toContain('sandbox');
    const [row] = await api.database.inWorkspace(api.alfa.id, (db) =>
      db.query(`SELECT logo_width, logo_height, logo_picture FROM branding`),
    );
    // 20 : 10, drawn as wide as logos are
    expect(row).toMatchObject({ logo_width: 600, logo_height: 300 });
    expect(row.logo_picture.subarray(1, 4).toString()).toBe('PNG');
  });

  it('may be a PNG, without what a program noted in it', async () => {
    const pixels = deflateSync(
      Buffer.concat(Array.from({ length: 4 }, () => Buffer.alloc(1 + 8 * 4, 0x80).fill(0, 0, 1))),
    );
    const plain = png(8, 4, pixels);
    const noted = Buffer.concat([plain.subarray(0, 33), chunk('tEXt', Buffer.from('Author\0Ewa')), plain.subarray(33)]);
    expect((await upload(noted)).json.logo?.type).toBe('image/png');
    const file = await api.request('GET', (await read()).logo.path);
    expect(file.bytes.includes('Ewa')).toBe(false);
  });

  it.each([
    ['a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'logo-unsafe'],
    ['a page', '<html><script>alert(1)</script></html>', 'not-a-logo'],
    ['a GIF', 'GIF89a............', 'not-a-logo'],
    ['nothing', '', 'empty-file'],
    ['the beginning of a PNG', Buffer.from('89504e470d0a1a0a', 'hex'), 'logo-damaged'],
    ['a PNG of a million pixels a row', png(1_000_000, 1_000_000, Buffer.alloc(10)), 'logo-too-wide'],
    ['a PNG that unpacks to far more than it says', png(4, 4, deflateSync(Buffer.alloc(5_000_000))), 'logo-damaged'],
    ['more than is taken', Buffer.alloc(600 * 1024, 0x20), 'logo-too-large'],
  ])('is not %s', async (_, content, code) => {
    const before = (await read()).logo;
    expect((await upload(content)).json.code).toBe(code);
    expect((await read()).logo).toEqual(before);
  });

  it('goes when it is taken away', async () => {
    const { path } = (await read()).logo;
    expect((await api.request('DELETE', `${AT}/logo`, { cookie: admin })).status).toBe(204);
    expect((await api.request('GET', path)).status).toBe(404);
  });
});

describe('own words', () => {
  const save = async (labels: object) => put('/labels', { labels, version: (await read()).version });

  it('are labels: known statuses, known languages, short, and no two alike', async () => {
    const labels = { 'decision.no': { pl: 'oddalono', de: 'abgelehnt' } };
    expect((await save(labels)).json.labels).toEqual(labels);
    for (const wrong of [
      { 'decision.maybe': { pl: 'może' } },
      { 'decision.no': { xx: 'nie' } },
      { 'decision.no': { pl: '' } },
      { 'decision.no': { pl: 'a'.repeat(61) } },
      { 'decision.no': { pl: 'a\u202Eb' } },
      { 'decision.no': { pl: '{count}' } },
    ])
      expect((await save(wrong)).json.code).toBe('invalid-request');
    const alike = { 'decision.no': { pl: 'tak' }, 'decision.yes': { pl: 'Tak' } };
    expect((await save(alike)).json.code).toBe('label-twice');
    expect((await read()).labels).toEqual(labels);
    expect((await save({})).json.labels).toEqual({});
  });
});

describe('the languages of a municipality', () => {
  it('are those its public pages offer, the first without being asked for', async () => {
    const languages = { public: ['uk', 'en'], staff: 'uk', report: 'pl', talk: 'en' };
    const saved = await put('/languages', { languages, version: (await read()).version });
    expect(saved.json.languages).toEqual(languages);
    await says('<html lang="uk"');
    expect((await page('?lang=en')).text).toContain('<html lang="en"');
    const other = (await page('?lang=de')).text;
    expect(other).toContain('<html lang="uk"');
    expect(other).not.toContain('hrefLang="de"');
    for (const wrong of [[], ['pl', 'pl'], ['xx']])
      expect((await put('/languages', { languages: { ...languages, public: wrong }, version: 9 })).status).toBe(400);
  });
});

it('notes who chose, and nothing of what was chosen', async () => {
  const { json } = await api.request('GET', '/api/workspaces/alfa/audit?limit=100', { cookie: admin });
  const actions = new Set(json.events.map(({ action }: { action: string }) => action));
  for (const action of ['branding-changed', 'logo-changed', 'labels-changed', 'languages-changed'])
    expect(actions).toContain(action);
});
