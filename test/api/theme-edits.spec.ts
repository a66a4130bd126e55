import {
  impactAnswer,
  ledgerEntry,
  ledgerLinkList,
  remarkList,
  themeChanges,
  themeEditAnswer,
  themeHistory,
  themeParts,
  themeRest,
  themesReport,
  type ThemesReport,
} from '#contracts';
import { startTestApi, type TestApi } from '../support/api.js';
import { HEADER, PROCESS, REMARKS as TABLE, importFile } from '../support/import-file.js';
import { CYCLING, RUBBISH, TREES } from '../jobs/three-topics.js';

const THEMES = `${PROCESS}/themes`;
const EDITS = `${THEMES}/edits`;
const row = (text: string, at: number) => `${at + 1};2026-03-0${1 + (at % 9)};p${at}@example.pl;;;;${text}`;
const REMARKS = [...CYCLING, ...TREES, ...RUBBISH];

let api: TestApi;
let editor: string;
beforeAll(async () => {
  api = await startTestApi();
  editor = await api.signIn('editor@alfa');
  await deliver(REMARKS);
});
afterAll(() => api.close());

function deliver(texts: readonly string[]): Promise<unknown> {
  return importFile(api, editor, { name: 'uwagi.csv', content: [HEADER, ...texts.map(row)].join('\n') });
}
const ask = (method: string, path: string, body?: unknown, cookie = editor) =>
  api.request(method, path, { cookie, ...(body === undefined ? {} : { body }) });
async function get(path: string) {
  const answer = await ask('GET', path);
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${answer.text}`);
  return answer.json;
}
async function edit(request: unknown) {
  const answer = await ask('POST', EDITS, request);
  if (answer.status !== 201) throw new Error(`answered ${answer.status}: ${answer.text}`);
  return themeEditAnswer.parse(answer.json);
}
const report = async (): Promise<ThemesReport> => themesReport.parse(await get(THEMES));
const mainThemes = async () => (await report()).themes.filter(({ parentId }) => parentId === null);
const history = async () => themeHistory.parse(await get(EDITS));
const listed = async (theme: string) => get(`${PROCESS}/contributions?theme=${theme}&limit=200`);
const idsIn = async (theme: string): Promise<string[]> =>
  (await listed(theme)).items.map(({ id }: { id: string }) => id);

/** What people see of themes, to be compared before and after. */
async function picture() {
  const { themes, notGrouped } = await report();
  const { offTopic } = await history();
  return {
    themes: themes.map(({ id, label, labelBy, parentId, contributions }) => [
      id,
      label,
      labelBy,
      parentId,
      contributions,
    ]),
    notGrouped,
    offTopic,
  };
}

async function undoAll() {
  for (let { undoId } = await history(); undoId !== null; { undoId } = await history()) {
    expect((await ask('POST', `${EDITS}/${undoId}/undo`)).status).toBe(200);
  }
}

it('each kind of edit can be made, and undone to exactly what was before', async () => {
  const before = await picture();
  const [first, second] = await mainThemes();
  const [inFirst, inSecond] = [await idsIn(first!.id), await idsIn(second!.id)] as [string[], string[]];
  const requests = [
    { kind: 'rename', themeId: first!.id, label: 'Nazwa od ludzi' },
    { kind: 'merge', themeIds: [second!.id], intoId: first!.id },
    { kind: 'split', themeId: first!.id, parts: [{ label: 'Reszta' }, { label: 'Część', words: ['rower'] }] },
    { kind: 'move', contributionIds: inFirst.slice(0, 2), to: { kind: 'new-theme', label: 'Ręczny' } },
    { kind: 'move', contributionIds: inFirst.slice(0, 2), to: { kind: 'theme', themeId: second!.id } },
    { kind: 'move', contributionIds: inFirst.slice(0, 2), to: { kind: 'not-grouped' } },
    { kind: 'pin', themeId: first!.id, contributionId: inSecond[0] },
    { kind: 'lock', themeId: first!.id },
    { kind: 'off-topic', themeId: first!.id },
    { kind: 'off-topic', contributionIds: inSecond.slice(0, 3) },
    { kind: 'link', contributionIds: [inFirst[0], inFirst[1], inSecond[0]] },
  ];
  for (const request of requests) {
    const { edit: made } = await edit(request);
    if (request.kind !== 'lock') expect(await picture()).not.toEqual(before);
    const after = await picture();
    expect((await ask('POST', `${EDITS}/${made.id}/undo`)).status).toBe(200);
    const undone = await picture();
    expect({ kind: request.kind, ...undone }).toEqual({ kind: request.kind, ...before });
    expect((await ask('POST', `${EDITS}/${made.id}/redo`)).status).toBe(200);
    expect(await picture()).toEqual(after);
    await undoAll();
  }
});

it('a merge shows one theme with the contributions of both; counts add up', async () => {
  const [into, from] = await mainThemes();
  const sum = into!.contributions + from!.contributions;
  const { moved, edit: made } = await edit({ kind: 'merge', themeIds: [from!.id], intoId: into!.id });
  expect(moved).toBeGreaterThanOrEqual(from!.contributions);
  expect(made).toMatchObject({
    by: expect.any(String),
    themes: [{ id: from!.id, label: from!.label }],
    into: { id: into!.id },
  });
  const themes = await mainThemes();
  expect(themes.find(({ id }) => id === from!.id)).toBeUndefined();
  expect(themes.find(({ id }) => id === into!.id)?.contributions).toBe(sum);
  expect(await idsIn(into!.id)).toHaveLength(sum);
  const { texts, notGrouped } = await report();
  expect(themes.reduce((total, { contributions }) => total + contributions, notGrouped)).toBe(texts);
  await undoAll();
});

it('what is off topic stands apart and is listed', async () => {
  const [theme] = await mainThemes();
  await edit({ kind: 'off-topic', themeId: theme!.id });
  const { offTopic } = await history();
  expect(offTopic).toEqual({
    contributions: theme!.contributions,
    themes: [{ id: theme!.id, label: theme!.label, contributions: theme!.contributions }],
  });
  expect((await listed('off-topic')).total.contributions).toBe(theme!.contributions);
  expect((await mainThemes()).map(({ id }) => id)).not.toContain(theme!.id);
  await undoAll();
});

it('tells the second of two people that the first has changed the same theme', async () => {
  const publisher = await api.signIn('publisher@alfa');
  const [one, other] = await mainThemes();
  const seen = (await history()).edits[0]?.id ?? 'none';
  const second = (themeId: string, at: string) =>
    ask('POST', `${EDITS}?seen=${at}`, { kind: 'rename', themeId, label: 'Druga osoba' }, publisher);
  const { edit: first } = await edit({ kind: 'rename', themeId: one!.id, label: 'Pierwsza osoba' });
  const answer = await second(one!.id, seen);
  expect([answer.status, answer.json.code]).toEqual([409, 'theme-changed']);
  // another theme is nobody's surprise; and once she has seen it, she may
  expect((await second(other!.id, seen)).status).toBe(201);
  expect((await second(one!.id, first.id)).status).toBe(201);
  await undoAll();
});

it('leads on from the address of a theme that was merged', async () => {
  const [into, from] = await mainThemes();
  await edit({ kind: 'merge', themeIds: [from!.id], intoId: into!.id });
  const answer = await ask('GET', `${THEMES}/${from!.id}`);
  expect([answer.status, answer.json.code]).toEqual([404, 'theme-not-found']);
  expect(answer.json.details).toEqual({
    label: from!.label,
    fate: 'merged',
    intoId: into!.id,
    intoLabel: into!.label,
  });
  await undoAll();
  expect((await ask('GET', `${THEMES}/${from!.id}`)).status).toBe(200);
});

it('returns to an earlier edit, and takes that back too', async () => {
  const [theme] = await mainThemes();
  const labels = async () => (await mainThemes()).find(({ id }) => id === theme!.id)!.label;
  const first = await edit({ kind: 'rename', themeId: theme!.id, label: 'Pierwsza' });
  await edit({ kind: 'rename', themeId: theme!.id, label: 'Druga' });
  await edit({ kind: 'rename', themeId: theme!.id, label: 'Trzecia' });
  const restored = themeEditAnswer.parse((await ask('POST', `${EDITS}/${first.edit.id}/restore`)).json);
  expect(await labels()).toBe('Pierwsza');
  expect(restored.edit).toMatchObject({ kind: 'restore', undone: 2 });
  expect((await ask('POST', `${EDITS}/${restored.edit.id}/undo`)).status).toBe(200);
  expect(await labels()).toBe('Trzecia');
  const { edits } = await history();
  expect(edits.find(({ id }) => id === first.edit.id)).toMatchObject({ state: 'superseded', label: 'Pierwsza' });
  await undoAll();
  expect(await labels()).toBe(theme!.label);
});

it('reports an edit that a later one contradicts', async () => {
  const [one, other] = await mainThemes();
  const [pinned] = await idsIn(one!.id);
  const pin = await edit({ kind: 'pin', themeId: one!.id, contributionId: pinned });
  const { conflicts } = await edit({
    kind: 'move',
    contributionIds: [pinned],
    to: { kind: 'theme', themeId: other!.id },
  });
  expect(conflicts).toEqual([
    expect.objectContaining({ editId: pin.edit.id, kind: 'pin', code: 'contradicted', contributions: 1, of: 1 }),
  ]);
  const { edits } = await history();
  expect(edits.find(({ id }) => id === pin.edit.id)).toMatchObject({ state: 'conflict', conflicts: ['contradicted'] });
  await undoAll();
  expect((await history()).conflicts).toEqual([]);
});

it('new texts of an import stand in the themes at once, without a new run, and edits hold for them', async () => {
  const before = await report();
  const [theme] = (await mainThemes()).filter(({ terms }) => terms.some((term) => term.startsWith('rower')));
  await edit({ kind: 'rename', themeId: theme!.id, label: 'Rowery' });
  await deliver([...REMARKS, 'Ścieżka rowerowa i stojaki rowerowe dla rowerzystów przy szkole, rowerem po jezdni.']);
  const after = await report();
  expect(after.texts).toBe(before.texts + 1);
  expect(after.stamp).toMatchObject({ computedAt: before.stamp!.computedAt, stale: false });
  const now = after.themes.find(({ id }) => id === theme!.id)!;
  expect(now).toMatchObject({ label: 'Rowery', contributions: theme!.contributions + 1 });
  expect(themeChanges.parse(await get(`${THEMES}/changes`))).toMatchObject({
    state: 'first',
    counts: { placedSince: 1 },
  });
});

it('finds themes anew when much is new, says what changed, and keeps the edits', async () => {
  const more = REMARKS.map((text, at) => `${text} Dopisek ${at}.`).slice(0, 30);
  await deliver([
    ...REMARKS,
    'Ścieżka rowerowa i stojaki rowerowe dla rowerzystów przy szkole, rowerem po jezdni.',
    ...more,
  ]);
  const changes = themeChanges.parse(await get(`${THEMES}/changes`));
  expect(changes.state).toBe('ready');
  expect(changes.counts).toMatchObject({ newTexts: 31, placedSince: 0 });
  const { themes } = await report();
  const main = themes.filter(({ parentId }) => parentId === null);
  expect(
    changes.themes
      .filter(({ kind }) => kind !== 'vanished')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(main.map(({ id }) => id).sort());
  const { conflicts } = await history();
  expect(main.some(({ label }) => label === 'Rowery') || conflicts.some(({ kind }) => kind === 'rename')).toBe(true);
});

it('proposes parts for a theme, or none', async () => {
  const [theme] = await mainThemes();
  const { parts, contributions } = themeParts.parse(await get(`${THEMES}/${theme!.id}/parts`));
  expect(contributions).toBe(theme!.contributions);
  expect([0, 2, 3, 4]).toContain(parts.length);
});

it.each([
  [{ kind: 'merge', themeIds: ['THEME'], intoId: 'THEME' }, 400, 'merge-with-itself'],
  [{ kind: 'rename', themeId: '00000000-0000-4000-8000-000000000000', label: 'Nic' }, 404, 'theme-not-found'],
  [
    { kind: 'link', contributionIds: ['00000000-0000-4000-8000-000000000000', '00000000-0000-4000-8000-000000000001'] },
    404,
    'contribution-not-found',
  ],
  [{ kind: 'split', themeId: 'THEME', parts: [{ label: 'Raz' }, { label: 'Dwa' }] }, 400, 'empty-part'],
  [{ kind: 'off-topic' }, 400, 'invalid-request'],
  [{ kind: 'move', contributionIds: [], to: { kind: 'not-grouped' } }, 400, 'invalid-request'],
])('refuses %j', async (request, status, code) => {
  const [theme] = await mainThemes();
  const body = JSON.parse(JSON.stringify(request).replaceAll('THEME', theme!.id)) as unknown;
  const answer = await ask('POST', EDITS, body);
  expect([answer.status, answer.json.code]).toEqual([status, code]);
});

it('lets a viewer read the history and an editor alone change it', async () => {
  const viewer = await api.signIn('viewer@alfa');
  expect((await ask('GET', EDITS, undefined, viewer)).status).toBe(200);
  const [theme] = await mainThemes();
  const request = { kind: 'rename', themeId: theme!.id, label: 'Nie wolno' };
  expect((await ask('POST', EDITS, request, viewer)).status).toBe(403);
  const { edits } = await history();
  expect((await ask('POST', `${EDITS}/${edits[0]!.id}/undo`, undefined, viewer)).status).toBe(403);
});

describe('what was answered', () => {
  const WITH_STATE = { ...TABLE, columns: { ...TABLE.columns, status: 'Stan' } };
  const bring = (texts: readonly string[], withdrawn: number[] = []) => {
    const rows = texts.flatMap((text, at) => [`${row(text, at)};${withdrawn.includes(at) ? 'wycofana' : ''}`]);
    const content = [`${HEADER};Stan`, ...rows].join('\n');
    return importFile(api, editor, { name: 'uwagi.csv', content }, { mapping: WITH_STATE });
  };
  const post = async (path: string, body: object = {}, cookie = editor) => {
    const answer = await ask('POST', `${PROCESS}${path}`, body, cookie);
    if (answer.status >= 300) throw new Error(`${path} answered ${answer.status}: ${answer.text}`);
    return answer.json;
  };
  /** Where the decision leads and what counts of it, on every screen that says so. */
  const seen = async (decision: string) => {
    await api.work();
    const entry = ledgerEntry.parse(await get(`${PROCESS}/ledger/decision/${decision}`));
    const { items } = ledgerLinkList.parse(await get(`${PROCESS}/ledger/decision/${decision}/links?limit=200`));
    const { report: impact } = impactAnswer.parse(await get(`${PROCESS}/impact`));
    const trace = impact!.measures!.traceability;
    const { counts } = remarkList.parse(await get(`${PROCESS}/remarks`));
    return {
      // names of themes follow the words that are in them; ids do not
      leadsTo: items.flatMap(({ theme }) => (theme ? [{ id: theme.id, isMerged: theme.was !== null }] : [])),
      linked: entry.links.contributions,
      withdrawn: entry.links.withdrawn,
      notYetLinked: entry.links.notYetLinked,
      decided: [impact!.decisionRate.numerator, trace.confirmed.decision.numerator, trace.confirmed.response.numerator],
      ofAll: [impact!.decisionRate.denominator, trace.confirmed.decision.denominator, counts.eligible],
      withTheme: trace.withSuggested.decision.numerator,
      open: counts.withoutPosition,
    };
  };

  it('stays answered, and its link leads right, through merges, runs, imports, a withdrawal and an erasure', async () => {
    await undoAll();
    const texts = [...REMARKS, ...REMARKS.slice(0, 3).map((text) => `${text} Popieram.`)];
    await api.database.inWorkspace(api.alfa.id, (db) =>
      db.query(`UPDATE source SET status_map = '{"wycofana": {"eligibility": "withdrawn"}}'`),
    );
    await bring(texts);
    const all = (await report()).texts;
    const [into, from] = await mainThemes();
    const inTo = await idsIn(into!.id);
    const textOf = ({ reference }: { reference: string }) => texts[Number(reference) - 1]!;
    // the longest text first: it stays in its theme whatever is added to it
    const inFrom: { id: string; reference: string }[] = (await listed(from!.id)).items.sort(
      (one: { reference: string }, other: { reference: string }) => textOf(other).length - textOf(one).length,
    );
    const [a, b] = [inTo.length, inFrom.length];
    const publisher = await api.signIn('publisher@alfa');
    const draft = await post('/ledger', {
      subject: 'decision',
      code: 'partly',
      text: { pl: 'Zrobimy część.' },
      reason: { pl: 'Na resztę nie ma środków.' },
    });
    const decision = `/ledger/decision/${draft.id}`;
    const { version } = await post(`${decision}/links`, { themeIds: [from!.id], contributionIds: inTo.slice(0, 2) });
    await post(`${decision}/publish`, { version, confirmed: true }, publisher);

    // all b of the theme and the two by themselves are answered; a − 2 of the other theme are not, whatever becomes of the themes
    const published = {
      leadsTo: [{ id: from!.id, isMerged: false }],
      linked: b + 2,
      withdrawn: 0,
      notYetLinked: 0,
      decided: [b + 2, b + 2, b + 2],
      ofAll: [all, all, all],
      withTheme: b + 2,
      open: all - (b + 2),
    };
    expect(await seen(draft.id)).toEqual(published);

    // the link follows the theme; of what the larger theme holds a − 2 are told to be without an answer
    const { edit: merge } = await edit({ kind: 'merge', themeIds: [from!.id], intoId: into!.id });
    const leadsTo = [{ id: into!.id, isMerged: true }];
    const merged = { ...published, leadsTo, notYetLinked: a - 2, withTheme: a + b };
    expect(await seen(draft.id)).toEqual(merged);
    expect((await ask('POST', `${EDITS}/${merge.id}/undo`)).status).toBe(200);
    expect(await seen(draft.id)).toEqual(published);
    expect((await ask('POST', `${EDITS}/${merge.id}/redo`)).status).toBe(200);
    expect(await seen(draft.id)).toEqual(merged);

    await post('/runs/find-themes');
    await bring(texts);
    expect(await seen(draft.id)).toEqual(merged);

    // a text that was answered changes at its source, and one more comes into the theme: it waits
    const [changed, erased] = inFrom;
    const place = Number(changed!.reference) - 1;
    const next = texts.map((text, at) => (at === place ? `${text} Bardzo proszę.` : text));
    next[500] = `${texts[place]} To ważne.`;
    await bring(next);
    const grown = {
      ...merged,
      notYetLinked: a - 1,
      ofAll: [all + 1, all + 1, all + 1],
      withTheme: a + b + 1,
      open: merged.open + 1,
    };
    expect(await seen(draft.id)).toEqual(grown);
    const { items } = ledgerLinkList.parse(await get(`${PROCESS}${decision}/links?limit=200`));
    expect(
      items.filter(({ contribution }) => contribution?.isChanged).map(({ contribution }) => contribution!.id),
    ).toEqual([changed!.id]);

    // who takes her words back is owed no answer: one less above and below the line
    await bring(next, [place]);
    const { notYetLinked: _, withTheme: _of, ...answered } = grown;
    const without = { ...answered, withdrawn: 1, decided: [b + 1, b + 1, b + 1], ofAll: [all, all, all] };
    expect(await seen(draft.id)).toMatchObject(without);

    // and who is erased is gone from both; of those answered b are left. Themes are drawn anew without her words, and may differ by some
    const admin = await api.signIn('admin@alfa');
    await post(`/contributions/${erased!.id}/erasure`, {}, admin);
    expect(await seen(draft.id)).toMatchObject({
      ...without,
      linked: b + 1,
      decided: [b, b, b],
      ofAll: [all - 1, all - 1, all - 1],
    });
  });
});

it('what a person sorts by hand leaves the rest, is counted and marked, and stays through a new run', async () => {
  const rest = async () => themeRest.parse(await get(`${THEMES}/rest?limit=50`));
  const [theme] = await mainThemes();
  // three of a theme are taken out of it by the machine's own doubt: as if it had not grouped them
  const ids = (await idsIn(theme!.id)).slice(0, 3);
  await api.database.inWorkspace(api.alfa.id, (db) =>
    db.query(`UPDATE theme_assignment SET grouped = false, found_grouped = false WHERE contribution_id = ANY ($1)`, [
      ids,
    ]),
  );
  const before = await rest();
  expect(before.byHand).toEqual({ inThemes: 0, none: 0 });
  const items = before.items.filter(({ contribution }) => ids.includes(contribution.id));
  expect(items).toHaveLength(3);
  for (const { suggestions } of items) {
    expect(suggestions.length).toBe(Math.min(3, before.themes.length));
    expect(suggestions[0]).toMatchObject({ id: theme!.id, because: expect.stringMatching(/words|alike/) });
  }

  const [first, second, third] = ids as [string, string, string];
  await edit({ kind: 'move', contributionIds: [first], to: { kind: 'theme', themeId: theme!.id } });
  await edit({ kind: 'move', contributionIds: [second], to: { kind: 'not-grouped' } });
  const last = await edit({ kind: 'move', contributionIds: [third], to: { kind: 'new-theme', label: 'Osobno' } });
  const after = await rest();
  expect(after.left).toBe(before.left - 3);
  expect(after.byHand).toEqual({ inThemes: 2, none: 1 });
  expect((await report()).byHand).toEqual({ inThemes: 2, none: 1 });
  const marked = (await listed(theme!.id)).items.find(({ id }: { id: string }) => id === first);
  expect(marked.theme).toMatchObject({ grouped: true, byHand: true });

  expect((await ask('POST', `${EDITS}/${last.edit.id}/undo`)).status).toBe(200);
  expect((await rest()).left).toBe(before.left - 2);

  expect((await ask('POST', `${PROCESS}/runs/find-themes`)).status).toBe(202);
  await api.work();
  expect((await report()).byHand).toEqual({ inThemes: 1, none: 1 });
  await undoAll();
});
