import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collect, recordsOf, temporaryFiles } from '../testing/temporary-files.js';
import { readRubyNames, unwrapLines } from './localised.js';
import { readDecidim } from './read-decidim.js';

const files = temporaryFiles();
afterAll(() => files.remove());

const site = 'https://jeziorno.example.org/processes/park/f';
const fixture = join(process.cwd(), 'fixtures/exports/decidim/jeziorno-open-data-proposals.csv');
const contributionsOf = async (name: string, content: string) =>
  recordsOf(await collect(readDecidim([files.write(name, content)])), 'contribution');

describe('proposals of 0.30', () => {
  const read = (language?: string) =>
    collect(readDecidim([{ name: 'proposals.csv', path: fixture }], language === undefined ? {} : { language }));

  it('reads title, body, author, taxonomies, counters, state and answer', async () => {
    const [first] = recordsOf(await read(), 'contribution');
    expect(first).toMatchObject({
      kind: 'proposal',
      reference: '101',
      title: 'Cień na placu',
      // "skrawka" would have fitted into 65 characters: the break is the author's own
      body: 'Proszę o drzewa na placu, bo latem nie ma tam ani\nskrawka cienia.\n\nPrzydałaby się też woda do picia.',
      language: 'pl',
      person: { identifierKind: 'platform-user', identifier: '12' },
      categories: ['Zieleń', 'Sport'],
      counters: { votes: 31, endorsements: 5, comments: 2, follows: 8, authors: 2 },
      status: { label: 'accepted', meaning: { official: 'decided', decision: 'yes' } },
      responses: [
        {
          reference: '101/answer',
          text: 'Posadzimy dziewięć lip.',
          answeredAt: { instant: '2026-04-01T11:00:00.000Z' },
        },
      ],
      submittedAt: { instant: '2026-03-02T08:15:11.000Z' },
      place: 'ul. Polna 3',
    });
  });

  it('takes the preferred language where it is there', async () => {
    expect(recordsOf(await read('en'), 'contribution').map(({ title }) => title)).toEqual([
      'A shady square',
      'Regulamin placu',
      'Poprawka: więcej lip',
    ]);
  });

  it('keeps an unpublished answer to itself and knows an official proposal', async () => {
    const second = recordsOf(await read(), 'contribution')[1]!;
    expect(second).toMatchObject({
      body: '- cisza po 22',
      responses: [],
      status: null,
      voice: 'institution',
      person: null,
    });
    expect(second.counters).toEqual({ endorsements: 0, comments: 0, follows: 1 });
  });

  it('links an amendment to its original, marks what was withdrawn and lists a draft', async () => {
    const rows = await read();
    expect(recordsOf(rows, 'contribution')[2]).toMatchObject({
      parent: { kind: 'proposal', reference: '101' },
      status: { meaning: { eligibility: 'withdrawn' } },
    });
    expect(rows[3]!.rejections).toEqual([{ code: 'draft', column: 'published_at', value: null }]);
    expect(rows[3]!.origin.row).toBe(5);
  });
});

describe('the other files', () => {
  it('reads comments on proposals, debates, meetings, projects, results and comments', async () => {
    const on = (id: number, type: string, depth = 0) =>
      `${id};2026-03-02 08:15:11 UTC;słowa ${id};pl;${id};Ola;1;${depth};;;7;Decidim::${type};${site}/9/proposals/7`;
    const content = [
      'id;created_at;body;locale;author/id;author/name;alignment;depth;user_group/id;user_group/name;commentable_id;commentable_type;root_commentable_url',
      on(1, 'Proposals::Proposal'),
      on(2, 'Debates::Debate'),
      on(3, 'Meetings::Meeting'),
      on(4, 'Budgets::Project'),
      on(5, 'Accountability::Result'),
      on(6, 'Comments::Comment', 1),
    ].join('\n');
    const comments = await contributionsOf('comments.csv', content);
    expect(comments.map(({ parent }) => parent?.kind ?? null)).toEqual([
      'proposal',
      'debate',
      'meeting',
      'project',
      null,
      'comment',
    ]);
    expect(comments[5]).toMatchObject({ language: null, counters: { alignment: 1, depth: 1 } });
  });

  it('reads debates of 0.31 with the official conclusions', async () => {
    const [debate] = await contributionsOf(
      'debates.csv',
      `id;author/id;title/pl;description/pl;instructions/pl;start_time;comments;url;conclusions/pl;closed_at;created_at\n29;4;Rynek;<p>Jaki rynek?</p>;;;3;${site}/8/debates/29;<p>Zielony.</p>;2026-05-01 10:00:00 UTC;2026-03-02 08:15:11 UTC\n`,
    );
    expect(debate).toMatchObject({
      kind: 'debate',
      body: 'Jaki rynek?',
      voice: 'person',
      person: { identifier: '4' },
      status: { meaning: { official: 'answered' } },
      responses: [{ text: 'Zielony.' }],
    });
  });

  it('reads results as outcomes linked to every proposal they name', async () => {
    const content = [
      'id;title/pl;description/pl;start_date;end_date;status/id;status/key;status/name/pl;progress;proposal_urls;created_at;url',
      `5;Lipy;<p>Posadzone</p>;2026-04-01;2026-05-01;1;done;Zrealizowane;100.0;"${site}/9/proposals/101, ${site}/9/proposals/1103";2026-03-02 08:15:11 UTC;${site}/7/results/5`,
      `6;Woda;;;;;;;40.0;;2026-03-02 08:15:11 UTC;${site}/7/results/6`,
      `7;Fontanna;;;;3;stop;Odstąpiono;10;;2026-03-02 08:15:11 UTC;${site}/7/results/7`,
    ].join('\n');
    const rows = await collect(readDecidim([files.write('results.csv', content)]));
    expect(
      recordsOf(rows, 'outcome').map(({ reference, delivery, progress, contributions }) => ({
        reference,
        delivery,
        progress,
        ids: contributions.map((link) => link.reference),
      })),
    ).toEqual([
      { reference: '5', delivery: 'delivered', progress: 1, ids: ['101', '1103'] },
      { reference: '6', delivery: 'in-progress', progress: 0.4, ids: [] },
      { reference: '7', delivery: 'abandoned', progress: 0.1, ids: [] },
    ]);
  });

  it('reads projects with their stage, cost and confirmed votes', async () => {
    const content = `id;title/pl;description/pl;budget/id;budget/title/pl;budget_amount;confirmed_votes;created_at;url;selected_at\n7;Plac zabaw;<p>Huśtawki</p>;1;Śródmieście;50000;340;2026-03-02 08:15:11 UTC;${site}/budgets/1/projects/7;2026-06-01 10:00:00 UTC\n8;Ławki;;1;Śródmieście;8000;;2026-03-02 08:15:11 UTC;${site}/budgets/1/projects/8;\n`;
    const rows = await collect(readDecidim([files.write('projects.csv', content)]));
    expect(recordsOf(rows, 'contribution')).toMatchObject([
      { kind: 'project', counters: { cost: 50000, votes: 340 }, status: { meaning: { stage: 'selected' } } },
      { kind: 'project', body: 'Ławki', title: null, counters: { cost: 8000 }, status: null },
    ]);
    expect(recordsOf(rows, 'vote-tally')).toMatchObject([{ option: 'Plac zabaw', unit: 'Śródmieście', votes: 340 }]);
  });

  it('reads meetings with the heads that were counted, and no heads where nobody counted', async () => {
    const content = `id;title/pl;description/pl;start_time;end_time;attendees;contributions;organizations;address;url;published\n3;Spacer;<p>Po parku</p>;2026-03-07 10:00:00 UTC;2026-03-07 12:00:00 UTC;24;6;;Park;${site}/6/meetings/3;true\n4;Dyżur;;2026-03-08 10:00:00 UTC;;0;0;;;${site}/6/meetings/4;true\n`;
    const rows = await collect(readDecidim([files.write('meetings.csv', content)]));
    expect(recordsOf(rows, 'contribution').map(({ kind, voice, place }) => [kind, voice, place])).toEqual([
      ['meeting', 'institution', 'Park'],
      ['meeting', 'institution', null],
    ]);
    expect(recordsOf(rows, 'head-count')).toMatchObject([
      { event: 'Spacer', people: 24, channel: 'meeting', heldAt: { instant: '2026-03-07T10:00:00.000Z' } },
    ]);
  });

  it('keeps rows of another platform apart: equal ids there are other remarks, other people', async () => {
    const line = (host: string, body: string) =>
      `515;2026-01-17 10:38:20 +0100;${body};1153;0;0;23;Decidim::Debates::Debate;https://${host}/processes/p/f/1/debates/23\n`;
    const header =
      'id;created_at;body;author/id;alignment;depth;commentable_id;commentable_type;root_commentable_url\n';
    const file = files.write(
      'comments.csv',
      header + line('jeziorno.example', 'Tak') + line('sosnowek.example', 'Nie'),
    );
    const [own, other] = recordsOf(await collect(readDecidim([file])), 'contribution');
    expect(own).toMatchObject({ reference: '515', parent: { reference: '23' }, person: { identifier: '1153' } });
    expect(other).toMatchObject({
      reference: 'sosnowek.example/515',
      parent: { reference: 'sosnowek.example/23' },
      person: { identifier: 'sosnowek.example/1153' },
    });
    const [later] = recordsOf(await collect(readDecidim([file], { host: 'sosnowek.example' })), 'contribution');
    expect(later!.reference).toBe('jeziorno.example/515');
  });

  it('reads the open-data zip and leaves out what holds no contributions', async () => {
    const file = await files.zip('open-data.zip', {
      'jeziorno-open-data-proposals.csv': readFileSync(fixture),
      'jeziorno-open-data-users.csv': Buffer.from('id;name;nickname\n1;Ola;ola\n'),
      'README.md': Buffer.from('# Open data'),
    });
    const rows = await collect(readDecidim([file]));
    expect(rows.map(({ origin }) => origin)).toEqual(
      [2, 3, 4, 5].map((row) => ({ file: 'open-data.zip', sheet: 'jeziorno-open-data-proposals.csv', row })),
    );
  });
});

describe('quirks of the exporter', () => {
  it('reads lists printed by Ruby, old and new', () => {
    expect(readRubyNames('{"pl"=>"Zieleń", "en"=>"Greenery"}, {"en" => "Say \\"hi\\""}', 'pl')).toEqual([
      'Zieleń',
      'Say "hi"',
    ]);
    expect(readRubyNames('Zieleń, Sport', 'pl')).toEqual(['Zieleń', 'Sport']);
  });

  it('joins lines only where the next word would not have fitted into 65 characters', () => {
    const first = 'Na rynku brakuje drzew, ławek, wody do picia oraz toalety dla'; // 61 characters
    expect(unwrapLines(`${first}\nwszystkich\nKoniec`)).toBe(`${first} wszystkich\nKoniec`);
    expect(unwrapLines('krótko\ndalej')).toBe('krótko\ndalej');
  });
});
