import { distinctiveAnswer, themePage, themesReport, topicsReport, wordsInContext } from '#contracts';
import { startTestApi, type TestApi } from '../support/api.js';
import { HEADER, PROCESS, REMARKS as MAPPING, importFile } from '../support/import-file.js';
import { CYCLING, RUBBISH, TREES } from '../jobs/three-topics.js';

const THEMES = `${PROCESS}/themes`;

/**
 * 120 people: whoever speaks of bicycles is a woman, whoever speaks of trees a man, and every other of both is 25-34 or 65+; twelve who
 * speak of rubbish are 45-64. Everybody wrote in three weeks of March 2026.
 */
const REMARKS = [
  ...CYCLING.map((text, at) => ({ text, age: at % 2 === 0 ? '25-34' : '65+', sex: 'female' })),
  ...TREES.map((text, at) => ({ text, age: at % 2 === 0 ? '25-34' : '65+', sex: 'male' })),
  ...RUBBISH.map((text, at) => ({ text, age: at < 12 ? '45-64' : '', sex: '' })),
].map(({ text, age, sex }, at) => {
  const day = String(2 + (at % 20)).padStart(2, '0');
  return `${at + 1};2026-03-${day};p${at}@example.pl;${age};${sex};;${text}`;
});
const POPULATION = ['variable,group,population', 'age,25-34,3000', 'age,45-64,4000', 'age,65+,5000'].join('\n');

let api: TestApi;
let editor: string;
beforeAll(async () => {
  api = await startTestApi();
  editor = await api.signIn('editor@alfa');
  await importFile(api, editor, { name: 'uwagi.csv', content: [HEADER, ...REMARKS].join('\n') });
  const about = { name: 'Mieszkańcy', source: 'zmyślone', date: '2025-12-31', territory: 'Alfa' };
  const uploaded = await api.upload(`${PROCESS}/population`, editor, { name: 'l.csv', content: POPULATION }, about);
  expect(uploaded.status).toBe(201);
  await api.work();
});
afterAll(() => api.close());

const get = async (path: string) => {
  const answer = await api.request('GET', path, { cookie: editor });
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${answer.text}`);
  return answer.json;
};
const search = async (query: string) => wordsInContext.parse(await get(`${THEMES}/words?${query}`));

describe('a word in context', () => {
  it('is found in all its forms, once a place', async () => {
    const found = await search(`word=${encodeURIComponent('ścieżka')}&limit=200`);
    // counted by hand in the remarks on cycling: "ścieżka" in all its cases
    const holding = [...CYCLING, ...TREES, ...RUBBISH].filter((text) => /ścież(k|ek|c)/i.test(text));
    expect(found.contributions).toBe(holding.length);
    expect(found.items).toHaveLength(found.lines);
    expect(found.forms).toEqual(expect.arrayContaining(['ścieżki', 'ścieżce']));
    expect(found.items.every(({ keyword }) => /^ścież/i.test(keyword))).toBe(true);
    expect(found.next).toBeNull();
  });

  it('is found without diacritics, and page by page', async () => {
    const all = await search('word=sciezka&limit=200');
    const first = await search('word=sciezka&limit=5');
    const second = await search(`word=sciezka&limit=5&cursor=${first.next}`);
    expect([...first.items, ...second.items]).toEqual(all.items.slice(0, 10));
    expect(first.lines).toBe(all.lines);
  });

  it('is found within one theme', async () => {
    const { themes } = themesReport.parse(await get(THEMES));
    const cycling = themes.find(({ topic }) => topic?.code === 'cycling')!;
    const inside = await search(`word=ulica&theme=${cycling.id}&limit=200`);
    const everywhere = await search('word=ulica&limit=200');
    expect(inside.lines).toBeLessThanOrEqual(everywhere.lines);
    const list = await get(`${PROCESS}/contributions?theme=${cycling.id}&limit=200`);
    const members = new Set(list.items.map(({ id }: { id: string }) => id));
    expect(inside.items.every(({ contributionId }) => members.has(contributionId))).toBe(true);
  });

  it('that is a stop word, or stands nowhere, has no lines', async () => {
    expect(await search('word=oraz')).toMatchObject({ lines: 0, items: [] });
    expect(await search('word=hipopotam')).toMatchObject({ lines: 0, items: [], next: null });
  });
});

describe('distinctive words', () => {
  it('set the groups apart that may be shown', async () => {
    const answer = distinctiveAnswer.parse(await get(`${THEMES}/distinctive?variable=sex`));
    expect(answer).toMatchObject({ state: 'ready', variable: 'sex' });
    expect(answer.variables).toEqual(expect.arrayContaining(['age', 'sex']));
    const [women, men] = ['female', 'male'].map((group) => answer.groups.find((row) => row.group === group)!);
    expect([women, men].map((row) => [row!.hidden, row!.people])).toEqual([
      [false, 40],
      [false, 40],
    ]);
    expect(women!.words.map(({ word }) => word)).toEqual(expect.arrayContaining([expect.stringMatching(/^rower/)]));
    expect(men!.words.map(({ word }) => word)).toEqual(expect.arrayContaining([expect.stringMatching(/^drzew/)]));
    expect([...women!.words, ...men!.words].every(({ people, share }) => people >= 5 && share === people / 40)).toBe(
      true,
    );
  });

  it('are compared with what everybody else wrote', async () => {
    const answer = distinctiveAnswer.parse(await get(`${THEMES}/distinctive?variable=age`));
    const [young, old] = ['25-34', '65+'].map((group) => answer.groups.find((row) => row.group === group)!);
    // both wrote of bicycles and trees alike, and neither of rubbish
    const found = [young!, old!].flatMap(({ words }) => words.map(({ word }) => word));
    expect(found).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(śmieci|odpad|kosz)/)]));
  });

  it('of a variable that nobody was asked for are none', async () => {
    expect(await get(`${THEMES}/distinctive?variable=shoe-size`)).toMatchObject({ state: 'not-asked', groups: [] });
  });
});

describe('the page of a theme', () => {
  it('follows it week by week: its counts sum to its contributions, and the totals to all', async () => {
    const { themes, texts } = themesReport.parse(await get(THEMES));
    const [theme] = themes.filter(({ parentId }) => parentId === null);
    const { overTime } = themePage.parse(await get(`${THEMES}/${theme!.id}`));
    // 2 March 2026 is a Monday; twenty days are three weeks
    expect(overTime.periods.map(({ start }) => start)).toEqual(['2026-03-02', '2026-03-09', '2026-03-16']);
    expect(overTime.periods.reduce((sum, period) => sum + period.contributions, 0)).toBe(theme!.contributions);
    expect(overTime.periods.reduce((sum, period) => sum + period.of, 0)).toBe(texts);
    expect(overTime.unit).toBe('week');
  });

  it('quotes one person of each group that may be shown, and nobody under two of them', async () => {
    const { themes } = themesReport.parse(await get(THEMES));
    const cycling = themes.find(({ topic }) => topic?.code === 'cycling')!;
    const { groupQuotes } = themePage.parse(await get(`${THEMES}/${cycling.id}`));
    const ids = groupQuotes.map(({ quote }) => quote.id);
    expect(groupQuotes.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { variable, group, people, quote } of groupQuotes) {
      expect(people).toBeGreaterThanOrEqual(10);
      const list = await get(
        `${PROCESS}/contributions?theme=${cycling.id}&limit=200&group=${encodeURIComponent(`${variable}:${group}`)}`,
      );
      expect(list.hidden).toBe(false);
      expect(list.total.people).toBe(people);
      expect(list.items.map(({ id }: { id: string }) => id)).toContain(quote.id);
    }
  });
});

describe('a process with few remarks', () => {
  it.each([0, 1, 6])('is complete with %i of them', async (count) => {
    const slug = `few-${count}`;
    const admin = await api.signIn('admin@alfa');
    const body = { slug, kind: 'consultation', title: { pl: slug } };
    expect((await api.request('POST', '/api/workspaces/alfa/processes', { cookie: admin, body })).status).toBe(201);
    const own = `/api/workspaces/alfa/processes/${slug}`;
    if (count > 0) {
      const rows = CYCLING.slice(0, count).map((text, at) => `${at};2026-03-01;q${at}@example.pl;;;;${text}`);
      const uploaded = await api.upload(`${own}/uploads`, admin, {
        name: 'u.csv',
        content: [HEADER, ...rows].join('\n'),
      });
      await api.request('POST', `${own}/uploads/${uploaded.json.id}/import`, {
        cookie: admin,
        body: { source: 'table', mapping: MAPPING, sourceName: 'uwagi' },
      });
    } else {
      await api.request('POST', `${own}/runs/find-themes`, { cookie: admin, body: {} });
    }
    await api.work();
    const few = themesReport.parse((await api.request('GET', `${own}/themes`, { cookie: admin })).json);
    expect(few).toMatchObject({ state: 'too-few', texts: count, themes: [], stability: null, trust: null });
    expect(few.remarks).toHaveLength(count);
    expect(few.groupedShare).toBe(count === 0 ? null : 0);
    if (count === 6) expect(few.remarks.some(({ topic }) => topic?.code === 'cycling')).toBe(true);
    const topics = topicsReport.parse((await api.request('GET', `${own}/themes/topics`, { cookie: admin })).json);
    expect(topics.topics.reduce((sum, row) => sum + row.contributions, topics.without.contributions)).toBe(count);
    for (const path of ['themes/words?word=rower', 'themes/distinctive', 'themes/checks', 'themes/settings']) {
      expect((await api.request('GET', `${own}/${path}`, { cookie: admin })).status).toBe(200);
    }
    const sample = await api.request('GET', `${own}/themes/checks/sample`, { cookie: admin });
    expect({ status: sample.status, code: sample.json.code }).toEqual({ status: 404, code: 'no-themes' });
  });
});

describe('six remarks sorted by hand', () => {
  const own = '/api/workspaces/alfa/processes/few-6';

  it('stand in a theme of their own making, with a page, quotes and a list', async () => {
    const { remarks } = themesReport.parse(await get(`${own}/themes`));
    const [first, second] = remarks.map(({ id }) => id);
    const body = { kind: 'move', contributionIds: [first, second], to: { kind: 'new-theme', label: 'Stojaki' } };
    const admin = await api.signIn('admin@alfa');
    const edited = await api.request('POST', `${own}/themes/edits`, { cookie: admin, body });
    expect(edited.status).toBe(201);
    const report = themesReport.parse(await get(`${own}/themes`));
    expect(report).toMatchObject({ state: 'too-few', texts: 6, notGrouped: 4 });
    expect(report.groupedShare).toBeCloseTo(2 / 6, 10);
    expect(report.themes).toEqual([expect.objectContaining({ label: 'Stojaki', labelBy: 'person', contributions: 2 })]);
    const page = themePage.parse(await get(`${own}/themes/${report.themes[0]!.id}`));
    expect(page.quotes.map(({ id }) => id).sort()).toEqual([first, second].sort());
    const list = await get(`${own}/contributions?theme=${report.themes[0]!.id}`);
    expect(list.total).toEqual({ contributions: 2, people: 2 });
    const rest = await get(`${own}/contributions?theme=none`);
    expect(rest.total.contributions).toBe(4);
  });

  it('keep their theme when themes are sought again', async () => {
    const admin = await api.signIn('admin@alfa');
    await api.request('POST', `${own}/runs/find-themes`, { cookie: admin, body: {} });
    await api.work();
    const report = themesReport.parse(await get(`${own}/themes`));
    expect(report.themes).toEqual([expect.objectContaining({ label: 'Stojaki', contributions: 2 })]);
    expect(report.notGrouped).toBe(4);
  });
});

describe('a question that means nothing', () => {
  it.each([
    'themes/words',
    'themes/words?word=x',
    `themes/words?word=${'x'.repeat(61)}`,
    'themes/words?word=rower&limit=201',
    'themes/words?word=rower&cursor=x',
    'themes/words?word=rower&theme=x',
    'themes/distinctive?variable=a:b',
    'themes/checks/sample?size=9',
    'contributions?topic=Ł',
  ])('is refused: %s', async (path) => {
    const answer = await api.request('GET', `${PROCESS}/${path}`, { cookie: editor });
    expect({ status: answer.status, code: answer.json.code }).toEqual({ status: 400, code: 'invalid-request' });
  });

  it('or of a theme that is not there, has no answer', async () => {
    const nowhere = '00000000-0000-4000-8000-000000000000';
    for (const path of [
      `themes/words?word=rower&theme=${nowhere}`,
      `themes/${nowhere}`,
      `contributions/${nowhere}/similar`,
    ]) {
      expect((await api.request('GET', `${PROCESS}/${path}`, { cookie: editor })).status).toBe(404);
    }
  });
});
