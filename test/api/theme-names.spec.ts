import { checkTalk, buildSlides, proposeTalk, type TalkSource } from '#presenting';
import type { ReleaseContent } from '#domain';
import { CYCLING, RUBBISH, TREES } from '../jobs/three-topics.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { HEADER, PROCESS, importFile } from '../support/import-file.js';

interface Named {
  readonly id: string;
  readonly label: string;
}

let api: TestApi;
let editor: string;
let publisher: string;
let themes: readonly (Named & { readonly parentId: string | null })[];
beforeAll(async () => {
  api = await startTestApi();
  editor = await api.signIn('editor@alfa');
  publisher = await api.signIn('publisher@alfa');
  const rows = [...CYCLING, ...TREES, ...RUBBISH].map(
    (text, at) => `${at + 1};2026-03-0${1 + (at % 9)};p${at}@example.pl;;;;${text}`,
  );
  await importFile(api, editor, { name: 'uwagi.csv', content: [HEADER, ...rows].join('\n') });
  themes = (await ask('GET', '/themes')).themes.filter(
    ({ parentId }: { parentId: string | null }) => parentId === null,
  );
});
afterAll(() => api.close());

async function ask(method: string, path: string, body?: object, cookie = editor) {
  const answer = await api.request(method, `${PROCESS}${path}`, { cookie, ...(body === undefined ? {} : { body }) });
  if (answer.status >= 300) throw new Error(`${path} answered ${answer.status}: ${answer.text}`);
  return answer.json;
}
const rename = (themeId: string, label: string) => ask('POST', '/themes/edits', { kind: 'rename', themeId, label });
const warnedIn = async (report: string): Promise<Named[]> =>
  (await ask('GET', `/reports/${report}/checks`)).warnings
    .filter(({ code }: { code: string }) => code === 'machine-name')
    .map(({ theme }: { theme: Named }) => theme);
const ids = (named: readonly Named[]) => named.map(({ id }) => id).sort();

/** The themes of which the talk warns, all of them on its slides. */
async function warnedInTalk(): Promise<string[]> {
  const { material, earlier, release, code } = await ask('GET', '/talk');
  const source: TalkSource = { material, earlier, release, code, choices: proposeTalk(material) };
  const names = checkTalk(source, buildSlides(source), false).find(({ check }) => check === 'names');
  return ids(names?.themes ?? []);
}

it('warns of themes that nobody named until a person has renamed or confirmed each, without a new release', async () => {
  expect(themes.length).toBeGreaterThanOrEqual(3);
  const source = { figure: 'themes', variable: null, depth: null, population: null };
  const { id } = await ask('POST', '/reports', { template: 'empty', audience: 'internal' });
  const { blocks, ...report } = await ask('POST', `/reports/${id}/figures`, { figures: [{ kind: 'figure', source }] });
  const frozen = blocks.map((block: { kind: string }) =>
    block.kind === 'figure' ? { ...block, state: 'frozen' } : block,
  );
  const { title, languages, audience, version } = report;
  await ask('PUT', `/reports/${id}`, { title, languages, audience, version, blocks: frozen });
  const release = await ask('POST', '/releases', { note: '' }, publisher);

  const content: ReleaseContent = (await ask('GET', `/releases/${release.id}`)).content;
  expect(content.themes.filter(({ parentId }) => parentId === null).map(({ labelBy }) => labelBy)).toEqual(
    themes.map(() => 'machine'),
  );
  expect(ids(await warnedIn(id))).toEqual(ids(themes));
  expect(await warnedInTalk()).toEqual(ids(themes));

  // the same name, saved by a person: she has read it
  const [confirmed, renamed, ...others] = themes;
  await rename(confirmed!.id, confirmed!.label);
  // another name: report and release still say the old one
  await rename(renamed!.id, 'Nazwa od ludzi');
  expect(ids(await warnedIn(id))).toEqual(ids([renamed!, ...others]));
  expect(await warnedInTalk()).toEqual(ids([renamed!, ...others]));

  // the numbers and names of today
  const { seen, changed, figures } = await ask('GET', `/reports/${id}/difference`);
  expect([changed, figures[0].renamed]).toEqual([0, [[renamed!.label, 'Nazwa od ludzi']]]);
  await ask('POST', `/reports/${id}/refresh`, { version: version + 1, release: null, seen });
  await ask('POST', '/releases', { note: '' }, publisher);
  expect(ids(await warnedIn(id))).toEqual(ids(others));
  expect(await warnedInTalk()).toEqual(ids(others));
});

it('says nothing of a release that does not tell who named its themes, once they have other names', async () => {
  const before = await warnedInTalk();
  await api.database.inWorkspace(api.alfa.id, (db) =>
    db.query(
      `UPDATE release SET content = jsonb_set(content, '{themes}',
         (SELECT jsonb_agg(theme - 'labelBy' || '{"label": "dawna nazwa"}') FROM jsonb_array_elements(content -> 'themes') AS theme))
       WHERE workspace_id = $1`,
      [api.alfa.id],
    ),
  );
  expect(before.length).toBeGreaterThan(0);
  expect(await warnedInTalk()).toEqual([]);
});
