import {
  checkSample,
  overTime,
  similarContributions,
  themeAnswers,
  themePage,
  themeStances,
  themesReport,
  topicsReport,
  type ThemesReport,
} from '#contracts';
import { type TableMapping } from '#domain';
import { startTestApi, type TestApi } from '../support/api.js';
import { HEADER, PROCESS, importFile } from '../support/import-file.js';
import { CYCLING, RUBBISH, TREES } from '../jobs/three-topics.js';

const THEMES = `${PROCESS}/themes`;
const LETTER = 'Sprzeciwiamy się budowie hali magazynowej przy naszym osiedlu i żądamy spotkania z burmistrzem.';

/** Rows of the form HEADER: everybody writes once, but the last five, who hand in the same letter. */
const REMARKS = [...CYCLING, ...TREES, ...RUBBISH, LETTER, LETTER, LETTER, LETTER, LETTER].map(
  (text, at) => `${at + 1};2026-03-0${1 + (at % 9)};p${at}@example.pl;;;;${text}`,
);

let api: TestApi;
let editor: string;
beforeAll(async () => {
  api = await startTestApi();
  editor = await api.signIn('editor@alfa');
  await importFile(api, editor, { name: 'uwagi.csv', content: [HEADER, ...REMARKS].join('\n') });
});
afterAll(() => api.close());

const get = async (path: string) => {
  const answer = await api.request('GET', path, { cookie: editor });
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${answer.text}`);
  return answer;
};
const report = async (): Promise<ThemesReport> => themesReport.parse((await get(THEMES)).json);

describe('the themes of a process', () => {
  it('say how they were found and what part is grouped', async () => {
    const found = await report();
    expect(found.state).toBe('ready');
    expect(found.texts).toBe(REMARKS.length);
    expect(found.groupedShare).toBeCloseTo((found.texts - found.notGrouped) / found.texts, 10);
    expect(found.settings).toEqual({
      codeframe: 'default',
      codeframeName: null,
      glossary: true,
      background: 'workspace',
      backgroundName: null,
    });
    expect(found.remarks).toEqual([]);
    expect(found.similar).toEqual([expect.objectContaining({ text: LETTER, copies: 5, people: 5 })]);
  });

  it('leave as a file with trust, topic and the theme above', async () => {
    const [header, ...lines] = (await get(`${THEMES}?format=csv`)).text.replace(/^\uFEFF/, '').split(/\r?\n/);
    expect(header!.replaceAll('"', '').split(/[;,]/)).toEqual(
      expect.arrayContaining(['part_of', 'topic', 'trust', 'stability']),
    );
    expect(lines.some((line) => line.includes('(not grouped)'))).toBe(true);
  });

  it('each have a page with quotes and parts', async () => {
    const [theme] = (await report()).themes.filter(({ parentId }) => parentId === null);
    const page = themePage.parse((await get(`${THEMES}/${theme!.id}`)).json);
    expect(page.theme).toEqual(theme);
    expect(page.quotes.length).toBeGreaterThan(0);
    expect(page.parts.every(({ parentId }) => parentId === theme!.id)).toBe(true);
    expect(page.groupQuotes).toEqual([]);
  });
});

describe('stances of a theme', () => {
  /** Votes on contributions, straight into the table: value, day and who voted. */
  const vote = (rows: readonly [person: string, contribution: string, value: string, day: number][]) =>
    api.database.inWorkspace(api.alfa.id, (db) =>
      db.query(
        `INSERT INTO vote (workspace_id, process_id, source_id, source_reference, participation_id, option, contribution_id,
           value, channel, voted_at)
         SELECT $1, contribution.process_id, contribution.source_id, given.person || given.contribution || given.day,
           given.person::uuid, given.contribution, contribution.id, given.value, 'online', make_timestamptz(2026, 4, given.day, 12, 0, 0)
         FROM json_to_recordset($2) AS given (person text, contribution text, value text, day integer)
         JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = given.contribution::uuid`,
        [
          api.alfa.id,
          JSON.stringify(rows.map(([person, contribution, value, day]) => ({ person, contribution, value, day }))),
        ],
      ),
    );

  it('count each person once: for, against by the last vote, both, and apart who has none', async () => {
    const [theme] = (await report()).themes.filter(({ parentId }) => parentId === null);
    const rows: { id: string; person: string; inTheme: boolean }[] = await api.database.inWorkspace(api.alfa.id, (db) =>
      db.query(
        `SELECT contribution.id, contribution.participation_id AS person, coalesce(bool_or(assigned.theme_id = $2), false) AS "inTheme"
         FROM contribution LEFT JOIN theme_assignment AS assigned ON assigned.workspace_id = $1 AND assigned.grouped
           AND assigned.contribution_id = contribution.id
         WHERE contribution.workspace_id = $1 GROUP BY contribution.id, contribution.participation_id ORDER BY contribution.id`,
        [api.alfa.id, theme!.id],
      ),
    );
    const within = rows.filter(({ inTheme }) => inTheme);
    const [a, b, c, d] = rows.filter(({ inTheme }) => !inTheme).map(({ person }) => person) as [
      string,
      string,
      string,
      string,
    ];
    const [one, two] = within as [(typeof within)[0], (typeof within)[0]];
    await vote([
      [a, one.id, 'up', 1],
      [b, one.id, 'up', 1],
      [b, one.id, 'down', 2],
      [c, one.id, 'up', 1],
      [c, two.id, 'down', 1],
      [d, one.id, 'neutral', 1],
      [one.person, two.id, 'up', 1],
    ]);
    const answer = themeStances.parse((await get(`${THEMES}/stances`)).json);
    expect(answer.hasStances).toBe(true);
    const found = answer.themes.find(({ id }) => id === theme!.id)!;
    const parts = [found.support.people, found.against.people, found.mixed.people, found.people];
    expect(parts).toEqual([2, 1, 1, 4]);
    // all who wrote there but the one who voted, and the voter without an opinion
    expect(found.none).toBe(theme!.people - 1 + 1);
    expect([found.reason, found.support.share, found.disagreement]).toEqual(['too-few', null, null]);
    expect((await get(`${THEMES}/stances?format=csv`)).text).toContain('no_stance');
  });
});

describe('answers of the people of a theme', () => {
  const SURVEY: TableMapping = {
    version: 1,
    kind: 'answers',
    columns: {
      reference: 'Nr',
      submittedAt: 'Data',
      person: 'E-mail',
      personKind: 'email',
      answers: ['Jak oceniasz ulice?'],
    },
  };
  /** Who wrote answers too: every fourth 1, the others 5. Thirty more, who wrote nothing, answer 2, 3 and 4. */
  const markOf = (at: number) => (at % 4 === 0 ? '1' : '5');
  const rows = [
    ...REMARKS.map((_, at) => `a${at};2026-03-10;p${at}@example.pl;${markOf(at)}`),
    ...Array.from({ length: 30 }, (_, at) => `b${at};2026-03-10;q${at}@example.pl;${2 + (at % 3)}`),
  ];

  it('are counted by side of the scale, with how many gave none, and hidden where few gave them', async () => {
    expect(themeAnswers.parse((await get(`${THEMES}/answers`)).json)).toEqual({
      questions: [],
      question: null,
      themes: [],
    });
    const content = ['Nr;Data;E-mail;Jak oceniasz ulice?', ...rows].join('\n');
    await importFile(api, editor, { name: 'ankieta.csv', content }, { mapping: SURVEY, sourceName: 'ankieta' });
    const answer = themeAnswers.parse((await get(`${THEMES}/answers`)).json);
    expect(answer.question).toMatchObject({ title: 'Jak oceniasz ulice?', answered: REMARKS.length + 30 });
    expect(answer.question!.steps).toEqual(['1', '2', '3', '4', '5']);

    const [theme] = (await report()).themes.filter(({ parentId }) => parentId === null);
    const { items } = (await get(`${PROCESS}/contributions?theme=${theme!.id}&limit=200`)).json;
    const marks = items.map(({ reference }: { reference: string }) => markOf(Number(reference) - 1));
    const high = marks.filter((mark: string) => mark === '5').length;
    const found = answer.themes.find(({ id }) => id === theme!.id)!;
    expect([found.people, found.placed, found.missing]).toEqual([theme!.people, marks.length, 0]);
    expect([found.low.people, found.middle.people, found.high.people]).toEqual([marks.length - high, 0, high]);
    expect(found.high.share).toBeCloseTo(high / marks.length, 12);
    // three in four of more than twenty people: one half lies below the interval
    expect([found.lean, found.reason]).toEqual(['high', null]);

    const small = answer.themes
      .flatMap(({ low, middle, high }) => [low.people, middle.people, high.people])
      .filter((people) => people !== null && people > 0);
    expect(small.every((people) => people! >= 5)).toBe(true);
    expect((await get(`${THEMES}/answers?format=csv&question=${answer.question!.id}`)).text).toContain('without_place');
    const unknown = await api.request('GET', `${THEMES}/answers?question=${theme!.id}`, { cookie: editor });
    expect([unknown.status, unknown.json.code]).toEqual([404, 'question-not-found']);
  });
});

describe('opinions over time', () => {
  it('are told by day where the days are few, with people, each the numbers of its list', async () => {
    const path = `${PROCESS}/contributions/over-time`;
    const days = overTime.parse((await get(`${path}?unit=day`)).json);
    expect([days.units, days.unit]).toEqual([['day', 'week', 'month', 'year'], 'day']);
    // all came in on 1 to 9 March 2026
    expect(days.periods.map(({ start }) => start)).toEqual(Array.from({ length: 9 }, (_, at) => `2026-03-0${at + 1}`));
    expect(days.periods.reduce((sum, { contributions }) => sum + contributions, 0)).toBe(REMARKS.length);
    const [theme] = (await report()).themes.filter(({ parentId }) => parentId === null);
    const weeks = overTime.parse((await get(`${path}?unit=week&theme=${theme!.id}`)).json);
    expect(weeks.periods.map(({ start, last }) => [start, last])).toEqual([
      ['2026-02-23', '2026-03-01'],
      ['2026-03-02', '2026-03-08'],
      ['2026-03-09', '2026-03-15'],
    ]);
    for (const { start, last, contributions, people, of } of weeks.periods) {
      const list = (await get(`${PROCESS}/contributions?theme=${theme!.id}&period=${start}..${last}&limit=1`)).json;
      expect(list.total).toEqual({ contributions, people });
      expect(of).toBeGreaterThanOrEqual(contributions);
    }
    expect((await get(`${path}?unit=month&format=csv`)).text).toContain('of_contributions');
  });
});

describe('the fixed view', () => {
  it('counts contributions by civic topic, and the list behind each number has as many', async () => {
    const { state, topics, without, texts } = topicsReport.parse((await get(`${THEMES}/topics`)).json);
    expect(state).toBe('ready');
    expect(topics).toHaveLength(18);
    expect(topics.reduce((sum, { contributions }) => sum + contributions, without.contributions)).toBe(texts);
    const [first] = topics;
    expect(first!.contributions).toBeGreaterThan(10);
    const list = (await get(`${PROCESS}/contributions?topic=${first!.code}&limit=200`)).json;
    expect(list.total).toEqual({ contributions: first!.contributions, people: first!.people });
    expect(list.items).toHaveLength(first!.contributions);
    expect(list.items.every(({ topic }: { topic: { code: string } }) => topic.code === first!.code)).toBe(true);
    const rest = (await get(`${PROCESS}/contributions?topic=none`)).json;
    expect(rest.total).toEqual(without);
  });

  it('puts remarks on bicycles under cycling', async () => {
    const list = (await get(`${PROCESS}/contributions?topic=cycling&limit=200`)).json;
    const bodies: string[] = list.items.map(({ body }: { body: string }) => body);
    expect(CYCLING.filter((text) => bodies.includes(text)).length).toBeGreaterThan(CYCLING.length / 2);
  });

  it('leaves as a file with a name in each language', async () => {
    const { text } = await get(`${THEMES}/topics?format=csv`);
    expect(text).toMatch(/name_pl/);
    expect(text).toMatch(/\(none\)/);
  });
});

describe('what is like a contribution', () => {
  it('stands apart from the joint letter that it belongs to', async () => {
    const { contributionId } = (await report()).similar[0]!;
    const path = `${PROCESS}/contributions/${contributionId}/similar`;
    const { joint, alike } = similarContributions.parse((await get(path)).json);
    expect(joint).toMatchObject({ copies: 5, people: 5 });
    expect(joint!.others.map(({ body }) => body)).toEqual([LETTER, LETTER, LETTER, LETTER]);
    expect(alike.every(({ body }) => body !== LETTER)).toBe(true);
  });

  it('holds nothing that was hidden or erased', async () => {
    const { database, alfa } = api;
    const ids: string[] = await database.inWorkspace(alfa.id, async (db) => {
      const rows: { id: string }[] = await db.query(
        `SELECT id FROM contribution WHERE workspace_id = $1 AND body <> $2 ORDER BY id LIMIT 3`,
        [alfa.id, LETTER],
      );
      await db.query(
        `INSERT INTO theme_view (workspace_id, run_id, contribution_id, alike)
         SELECT $1, run_id, $2, $3::uuid[] FROM theme_run WHERE workspace_id = $1
         ON CONFLICT (workspace_id, run_id, contribution_id) DO UPDATE SET alike = excluded.alike`,
        [alfa.id, rows[0]!.id, [rows[1]!.id, rows[2]!.id, '00000000-0000-4000-8000-000000000000']],
      );
      await db.query(`UPDATE contribution SET hidden_at = now() WHERE workspace_id = $1 AND id = $2`, [
        alfa.id,
        rows[1]!.id,
      ]);
      return rows.map(({ id }) => id);
    });
    const { alike } = (await get(`${PROCESS}/contributions/${ids[0]}/similar`)).json;
    expect(alike.map(({ id }: { id: string }) => id)).toEqual([ids[2]]);
    expect(await api.request('GET', `${PROCESS}/contributions/${ids[1]}/similar`, { cookie: editor })).toMatchObject({
      status: 404,
    });
    await database.inWorkspace(alfa.id, (db) =>
      db.query(`UPDATE contribution SET hidden_at = NULL WHERE workspace_id = $1`, [alfa.id]),
    );
  });
});

describe('a blind check', () => {
  it('shows no theme of the machine, and the same texts until it is handed in', async () => {
    const first = await get(`${THEMES}/checks/sample?size=20`);
    const sample = checkSample.parse(first.json);
    expect(sample.items).toHaveLength(20);
    expect(sample.items.map((item) => Object.keys(item).sort())).toEqual(
      Array.from({ length: 20 }, () => ['body', 'id', 'language', 'title']),
    );
    expect((await get(`${THEMES}/checks/sample?size=20`)).text).toBe(first.text);
  });

  it('counts how many agree, stands in the report, and the next one draws other texts', async () => {
    const sample = checkSample.parse((await get(`${THEMES}/checks/sample?size=20`)).json);
    const codings = [];
    for (const [at, { id }] of sample.items.entries()) {
      const { theme } = (await get(`${PROCESS}/contributions/${id}`)).json;
      const machine = theme?.grouped ? theme.id : 'none';
      const other = sample.themes.find((candidate) => candidate.id !== machine)!.id;
      codings.push({ contribution: id, theme: at < 2 ? other : machine });
    }
    const handedIn = await api.request('POST', `${THEMES}/checks`, {
      cookie: editor,
      body: { runId: sample.runId, size: 20, codings },
    });
    expect(handedIn.status).toBe(200);
    expect(handedIn.json).toMatchObject({ coded: 20, agreed: 18, stale: false });
    expect(handedIn.json.kappa).toBeGreaterThan(0.5);
    expect((await report()).check).toEqual(handedIn.json);
    const next = checkSample.parse((await get(`${THEMES}/checks/sample?size=20`)).json);
    expect(next.items.map(({ id }) => id)).not.toEqual(sample.items.map(({ id }) => id));
    const again = await api.request('POST', `${THEMES}/checks`, {
      cookie: editor,
      body: { runId: sample.runId, size: 20, codings },
    });
    expect({ status: again.status, code: again.json.code }).toEqual({ status: 409, code: 'themes-changed' });
  });
});
