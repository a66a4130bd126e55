import { citizenlabClient, readCitizenlabApi, type CitizenlabApiOptions, type LabelMap } from '#connectors';
import { type SourceRow } from '#domain';
import { collect, recordsOf } from '../../libs/connectors/src/testing/temporary-files.js';
import {
  CLIENT_ID,
  CLIENT_SECRET,
  startFakeCitizenlab,
  type FakeCitizenlab,
  type FakeOptions,
} from '../fakes/citizenlab/fake-citizenlab.js';
import {
  commentWith,
  fillWithJeziorno,
  idOf,
  ideaWith,
  OTHER_PROJECT,
  PROJECT,
  surveyResponse,
} from '../fakes/citizenlab/sample-city.js';
import { multiloc } from '../fakes/citizenlab/fake-store.js';
import { manualClock } from '../fakes/manual-clock.js';

let running: FakeCitizenlab | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});

const LABELS: LabelMap = {
  jak_czesto_8fh: {
    title: 'Jak często bywasz w parku?',
    options: { codziennie_a1b: 'Codziennie', rzadko_c3d: 'Rzadko' },
  },
  co_poprawic_2kd: { title: 'Co poprawić?', options: { lawki_x1z: 'Ławki', swiatlo_y2w: 'Światło', other: 'Inne' } },
  co_jeszcze_9ss: { title: 'Co jeszcze?', kind: 'open' },
  bezpieczenstwo_3bb: { title: 'Czy jest bezpiecznie?', options: { rano_0: 'Rano', wieczorem_1: 'Wieczorem' } },
};

async function start(fakeOptions: Partial<FakeOptions> = {}) {
  const clock = manualClock('2026-04-01T08:00:00Z');
  const fake = await startFakeCitizenlab({ ...fakeOptions, clock });
  running = fake;
  fillWithJeziorno(fake.store);
  const access = { address: fake.url, clientId: CLIENT_ID, clientSecret: CLIENT_SECRET };
  const client = citizenlabClient(access, { clock, allowPrivate: true });
  const sync = async (since: Date | null = null, options: CitizenlabApiOptions = {}) =>
    collect(readCitizenlabApi(client, since, { projects: [PROJECT], labels: LABELS, ...options }));
  return { fake, clock, sync };
}

const contribution = (rows: readonly SourceRow[], reference: string) =>
  recordsOf(rows, 'contribution').find((record) => record.reference === reference);

describe('a platform read over its API', () => {
  it('gives an idea as the export gives it', async () => {
    const { sync } = await start();
    const rows = await sync();
    expect(contribution(rows, idOf('d', 1))).toEqual({
      type: 'contribution',
      reference: idOf('d', 1),
      kind: 'idea',
      parent: null,
      title: 'Zielony przystanek',
      body: 'W upały nie da się tam stać.\nProszę o drzewo.',
      language: null,
      person: { identifierKind: 'platform-user', identifier: idOf('c', 1), attributes: {} },
      voice: 'person',
      groupSize: null,
      channel: 'online',
      submittedAt: { instant: '2026-03-02T08:15:11.000Z', precision: 'second', zone: 'UTC' },
      phase: { name: 'Pomysły na zieleń', method: 'ideation' },
      permission: 'public-at-source',
      // the city gave the status a title of its own; in English the platform's word has stayed
      // it has had official feedback, whatever its status says
      status: { label: 'Pod lupą ratusza', meaning: { official: 'answered' } },
      responses: [],
      categories: ['Zieleń'],
      location: { latitude: 53.8437, longitude: 22.9812 },
      place: 'ul. Młyńska 12',
      counters: { comments: 2, likes: 2, dislikes: 0, budget: 12000 },
      url: 'https://jeziorno.example.org/pl-PL/ideas/zielony-przystanek',
    });
    expect(contribution(rows, idOf('d', 2))).toMatchObject({
      person: null,
      location: { latitude: 53.85, longitude: 22.99 },
      status: { label: 'odrzucony', meaning: { official: 'decided', decision: 'no' } },
    });
    expect(contribution(rows, idOf('d', 3))).toMatchObject({
      kind: 'proposal',
      phase: { name: 'Inicjatywy mieszkańców', method: 'proposals' },
    });
  });

  it('lists a draft without its words, and leaves out what belongs to another project', async () => {
    const { sync } = await start();
    const rows = await sync();
    const drafts = rows.filter(({ rejections }) => rejections.some(({ code }) => code === 'draft'));
    expect(drafts.map(({ origin, raw }) => [origin.sheet, raw['id']])).toEqual([
      ['ideas', idOf('e', 3)],
      ['ideas', idOf('d', 4)],
      ['comments', idOf('f', 104)],
      ['baskets', idOf('f', 303)],
    ]);
    expect(JSON.stringify(drafts)).not.toContain('Jeszcze nie');
    expect(JSON.stringify(rows)).not.toContain('Więcej książek');
    expect(contribution(await sync(null, { projects: [OTHER_PROJECT] }), idOf('d', 5))).toBeDefined();
  });

  it('gives answers with the words of questions and options, written ones apart from chosen ones', async () => {
    const { sync } = await start();
    const rows = await sync();
    const respondent = idOf('e', 1);
    const mine = <Record extends { reference: string }>(records: readonly Record[]) =>
      records.filter(({ reference }) => reference.startsWith(`${respondent}/`));
    expect(mine(recordsOf(rows, 'contribution')).map(({ reference, body }) => [reference.split('/')[1], body])).toEqual(
      [
        ['Co poprawić? (other)', 'Kosze przy wyjściu od strony szkoły'],
        ['Co jeszcze?', 'Więcej cienia przy placu zabaw, proszę'],
        ['ocena_1aa (follow-up)', 'Bo wieczorem jest ciemno'],
      ],
    );
    expect(mine(recordsOf(rows, 'answer')).map(({ question, values }) => [question, values])).toEqual([
      ['Jak często bywasz w parku?', ['Codziennie']],
      ['Co poprawić?', ['Ławki', 'Światło', 'Inne']],
      ['ocena_1aa', ['4']],
      ['Rano', ['5']],
      ['Wieczorem', ['2']],
      ['kolejnosc_4cc', ['drzewa_k1', 'sciezki_k2']],
      ['zgoda_6ff', ['true']],
    ]);
    const open = contribution(rows, `${respondent}/Co jeszcze?`)!;
    expect(open).toMatchObject({
      kind: 'answer',
      permission: 'unknown',
      phase: { name: 'Ankieta o parku', method: 'survey' },
      location: { latitude: 53.84, longitude: 22.98 },
      // asked in the form: 1984 → 41 on 6 March 2026, with 1 July taken for the birthday
      person: {
        identifierKind: 'respondent',
        identifier: respondent,
        attributes: { sex: 'female', age: '35-44', place: 'Stare Miasto' },
      },
    });
    // a word that somebody typed is an answer in words where the question is told to be open
    expect(contribution(rows, `${idOf('e', 2)}/Co jeszcze?`)).toMatchObject({
      body: 'Nic',
      person: { identifierKind: 'platform-user', identifier: idOf('c', 2), attributes: { sex: 'male' } },
    });
  });

  it('keeps keys where nobody has told the words, and hears from the answers which questions are open', async () => {
    const { sync } = await start();
    const rows = await sync(null, { labels: {} });
    expect(contribution(rows, `${idOf('e', 2)}/co_jeszcze_9ss`)?.body).toBe('Nic');
    expect(recordsOf(rows, 'answer').find(({ question }) => question === 'co_poprawic_2kd')?.values).toEqual([
      'lawki_x1z',
      'swiatlo_y2w',
      'other',
    ]);
    expect(recordsOf(rows, 'answer').map(({ question }) => question)).toContain('bezpieczenstwo_3bb: rano_0');
  });

  it('links comments to what they answer, and knows proposals from ideas', async () => {
    const { sync } = await start();
    const rows = await sync();
    const comments = recordsOf(rows, 'contribution').filter(({ kind }) => kind === 'comment');
    expect(comments.map(({ reference, parent }) => [reference, parent])).toEqual([
      [idOf('f', 103), { kind: 'proposal', reference: idOf('d', 3) }],
      [idOf('f', 102), { kind: 'comment', reference: idOf('f', 101) }],
      [idOf('f', 101), { kind: 'idea', reference: idOf('d', 1) }],
    ]);
  });

  it('reads reactions, and the picks of baskets that were handed in', async () => {
    const { sync } = await start();
    const votes = recordsOf(await sync(), 'vote');
    expect(
      votes.map(({ option, value, weight, person }) => [
        option,
        value,
        weight,
        person.identifierKind,
        person.identifier,
      ]),
    ).toEqual([
      [idOf('f', 101), 'up', 1, 'platform-user', idOf('c', 1)],
      [idOf('d', 1), 'neutral', 1, 'ballot', idOf('f', 203)],
      [idOf('d', 2), 'down', 1, 'platform-user', idOf('c', 3)],
      [idOf('d', 1), 'up', 1, 'platform-user', idOf('c', 2)],
      // 3,000 and 12,000 are the costs of the ideas, which the platform stores as votes
      [idOf('d', 2), 'pick', 1, 'ballot', idOf('f', 302)],
      [idOf('d', 1), 'pick', 1, 'platform-user', idOf('c', 1)],
      [idOf('d', 2), 'pick', 1, 'platform-user', idOf('c', 1)],
    ]);
  });

  it('asks who took part what they said of themselves, and keeps neither name nor address', async () => {
    const { sync } = await start();
    const rows = await sync();
    const people = recordsOf(rows, 'participant').map(({ person }) => [person.identifier, person.attributes]);
    expect(new Map(people as [string, object][])).toEqual(
      new Map<string, object>([
        // ages on 1 February 2026: born in 1957 → 68, in 1984 → 41
        [idOf('c', 1), { sex: 'female', age: '65-74', place: 'Stare Miasto' }],
        [idOf('c', 2), { sex: 'male', age: '35-44', place: 'outside' }],
        [idOf('c', 3), {}],
      ]),
    );
    expect(JSON.stringify(rows)).not.toMatch(/Halina|Zmyślona|@example\.org|halina-zmyslona/);
  });

  it('never reads an identity number that a form asked for', async () => {
    const { fake, sync } = await start();
    // 44051401359 is a valid PESEL of nobody, from the description of the number
    fake.store.insert('ideas', surveyResponse(9, { pesel_1ab: '123', numer_2cd: '44051401359', u_gender: 'male' }));
    expect(JSON.stringify(await sync())).not.toMatch(/44051401359|"123"|pesel/);
  });

  it('reads the shapes of the years before', async () => {
    const { sync } = await start({ oldShapes: true });
    const rows = await sync();
    expect(contribution(rows, idOf('d', 1))).toMatchObject({
      submittedAt: { instant: '2026-03-02T08:15:11.000Z' },
      categories: ['Zieleń'],
    });
    expect(contribution(rows, idOf('f', 103))?.parent).toEqual({ kind: 'proposal', reference: idOf('d', 3) });
    expect(recordsOf(rows, 'vote')).toHaveLength(7);
  });
});

describe('the next sync', () => {
  const LAST = new Date('2026-04-01T08:00:00Z');

  it('reads only what changed since, and the people behind it', async () => {
    const { fake, clock, sync } = await start();
    clock.advance(86_400_000);
    fake.store.update('ideas', idOf('d', 2), { likes_count: 7 });
    fake.store.insert(
      'comments',
      commentWith({
        id: 'nowy',
        body: multiloc('<p>Też tak myślę</p>', ''),
        idea_id: idOf('d', 3),
        author_id: idOf('c', 4),
      }),
    );
    const rows = await sync(LAST);
    expect(recordsOf(rows, 'contribution').map(({ reference, parent }) => [reference, parent?.kind])).toEqual([
      [idOf('d', 2), undefined],
      // its parent did not change, and is asked for to know what it is
      ['nowy', 'proposal'],
    ]);
    expect(recordsOf(rows, 'participant').map(({ person }) => person.identifier)).toEqual([idOf('c', 4)]);
  });

  it('looks ten minutes back, so that nothing falls between two windows', async () => {
    const { fake, clock, sync } = await start();
    fake.store.insert(
      'ideas',
      ideaWith({ id: 'na-styku', title: multiloc('Na styku', ''), created_at: '2026-04-01T07:51:00.000Z' }),
    );
    clock.advance(3_600_000);
    expect(contribution(await sync(LAST), 'na-styku')).toBeDefined();
  });

  it('tells what was deleted or taken back', async () => {
    const { fake, clock, sync } = await start();
    clock.advance(86_400_000);
    fake.store.remove('ideas', idOf('d', 2));
    fake.store.remove('comments', idOf('f', 101));
    fake.store.remove('reactions', idOf('f', 201));
    fake.store.update('ideas', idOf('d', 1), { publication_status: 'draft' });
    const gone = recordsOf(await sync(LAST), 'gone').map(({ of, reference, goneAt }) => [
      of,
      reference,
      goneAt?.instant,
    ]);
    const input = ['idea', 'proposal', 'answer', 'closed-answer'];
    expect(gone).toEqual([
      [input, idOf('d', 1), undefined],
      [input, idOf('d', 2), expect.stringMatching(/^2026-04-02T08/)],
      [['comment'], idOf('f', 101), expect.stringMatching(/^2026-04-02T08/)],
      [['vote'], idOf('f', 201), expect.stringMatching(/^2026-04-02T08/)],
    ]);
  });

  it('takes back all picks of a basket that changed before it gives those that are in it now', async () => {
    const { fake, clock, sync } = await start();
    clock.advance(86_400_000);
    const pick = fake.store
      .list('basket_ideas')
      .find(({ basket_id, idea_id }) => basket_id === idOf('f', 301) && idea_id === idOf('d', 2));
    fake.store.remove('basket_ideas', pick!.id);
    fake.store.update('baskets', idOf('f', 301), { submitted_at: '2026-04-02T08:00:00.000Z' });
    fake.store.update('baskets', idOf('f', 302), { submitted_at: null });
    const records = (await sync(LAST))
      .flatMap((row) => row.records)
      .filter(({ type }) => type === 'gone' || type === 'vote');
    expect(records.map((record) => [record.type, 'reference' in record ? record.reference : ''])).toEqual([
      ['gone', idOf('f', 302)],
      ['gone', idOf('f', 301)],
      ['vote', `${idOf('f', 301)}/${idOf('d', 1)}`],
    ]);
  });

  it('reads every row once while people write and delete', async () => {
    const { fake, sync } = await start();
    for (let number = 10; number < 250; number += 1) {
      fake.store.insert(
        'ideas',
        ideaWith({
          id: `i-${number}`,
          title: multiloc(`Pomysł ${number}`, ''),
          created_at: new Date(Date.UTC(2026, 2, 10, 0, number)).toISOString(),
        }),
      );
    }
    fake.before('/ideas', 2, () => {
      fake.store.insert('ideas', ideaWith({ id: 'w-trakcie', title: multiloc('W trakcie', '') }));
      fake.store.remove('ideas', 'i-249');
      fake.store.remove('ideas', 'i-248');
    });
    const references = recordsOf(await sync(), 'contribution').map(({ kind, reference }) => `${kind} ${reference}`);
    expect(new Set(references).size).toBe(references.length);
    for (let number = 10; number < 248; number += 1) expect(references).toContain(`idea i-${number}`);
    expect(references).toContain('idea w-trakcie');
  });
});
