import { tableFromIPC } from 'apache-arrow';
import { countsOfAnswer, countsOfTable, numbersBesideMarks, readCsv, sentencesWithPeople } from './answers.js';
import { gather, type Told } from './gather.js';
import { readTruePeople, type TruePerson } from './people.js';
import { ATTACKED, listRoutes, RESULTS, type Route } from './routes.js';
import { openSampleHalls, type SampleHall, type SampleHalls } from './sample-halls.js';
import { falseStatements, solve, type Statement } from './system.js';

/*
 * A reader who asks every route of every process of the two invented towns, holds all answers together and solves them for whatever is
 * hidden. What is true is read from the rows, what can be known from the answers alone.
 */

let halls: SampleHalls;
let routes: Route[];
const told = new Map<SampleHall, Told>();
const people = new Map<SampleHall, readonly TruePerson[]>();

beforeAll(async () => {
  halls = await openSampleHalls();
  routes = await listRoutes(halls.api);
  for (const hall of halls.halls) {
    people.set(hall, await readTruePeople(halls.api, hall));
    told.set(hall, await gather(halls, hall, people.get(hall)!));
  }
}, 600_000);
afterAll(() => halls?.close());

describe('the attack', () => {
  it('knows every route that counts people, and why some of them need no attack', () => {
    const known = [...ATTACKED, ...Object.keys(RESULTS)];
    const counting = routes.filter(({ countsPeople }) => countsPeople).map(({ name }) => name);
    expect(counting.filter((name) => !known.includes(name))).toEqual([]);
    expect(known.filter((name) => !routes.some((route) => route.name === name))).toEqual([]);
  });
});

describe('all answers about a process, held together', () => {
  it('say what is true', () => {
    const wrong = halls.halls.flatMap((hall) =>
      falseStatements(people.get(hall)!, told.get(hall)!.statements).map((one) => `${hall.process}: ${one}`),
    );
    expect(wrong).toEqual([]);
  });

  it('give no number of one to four people by an attribute away', () => {
    let [secrets, statements] = [0, 0];
    const out: string[] = [];
    for (const hall of halls.halls) {
      const found = solve(people.get(hall)!, told.get(hall)!.statements);
      out.push(...found.out.map((one) => `${hall.process}: ${one}`));
      secrets += found.secrets;
      statements += told.get(hall)!.statements.length;
    }
    expect(out).toEqual([]);
    // there was something to find, and something to find it with
    expect(secrets).toBeGreaterThan(500);
    expect(statements).toBeGreaterThan(2_000);
  });

  it('bear no number beside the mark of what is hidden, and no sentence that names a few people', () => {
    for (const { answers } of told.values()) {
      for (const [path, answer] of answers) {
        expect([path, numbersBesideMarks(answer)]).toEqual([path, []]);
        if (/^\/(reach|votes|quality|linkage|overview)/.test(path))
          expect([path, sentencesWithPeople({ ...answer, said: null })]).toEqual([path, []]);
      }
    }
  });
});

describe('questionnaires by channel', () => {
  it('leave no answer of one to four people on a channel, neither shown nor by subtraction', () => {
    const isFew = (count: number) => count > 0 && count < 5;
    let answersByChannel = 0;
    for (const { answers } of told.values()) {
      for (const [path, pooled] of answers) {
        if (!/^\/surveys\/[^?]+$/.test(path)) continue;
        const shown = [...answers]
          .filter(([other]) => other.startsWith(`${path}?channel=`))
          .map(([, survey]) => survey);
        for (const [at, question] of pooled.questions.entries()) {
          for (const [place, choice] of (question.result?.choices ?? []).entries()) {
            const counts = shown.map((survey) => survey.questions[at].result?.choices[place]?.people ?? null);
            const known = counts.filter((count) => count !== null);
            answersByChannel += known.length;
            expect([path, question.title, counts.filter(isFew)]).toEqual([path, question.title, []]);
            if (known.length < counts.length || choice.people === null) continue;
            const rest = choice.people - known.reduce((sum, count) => sum + count, 0);
            expect([path, question.title, isFew(rest)]).toEqual([path, question.title, false]);
          }
        }
      }
    }
    expect(answersByChannel).toBeGreaterThan(10);
  });
});

describe('files', () => {
  it('hide what the page hides, and tell its numbers', async () => {
    const chosen = halls.halls.filter(({ process }) => /^(diagnosis|library|statute|consultation|bus)/.test(process));
    expect(chosen).toHaveLength(5);
    for (const hall of chosen) {
      const sources = told.get(hall)!.answers.get('/surveys').questionnaires;
      for (const { name } of routes.filter((route) => route.isTable && route.name.startsWith('P/'))) {
        if (/\{(?!source)/.test(name)) continue;
        const path = name.replace('P/', '/').replace('{source}', sources[0]?.id ?? '');
        if (name.includes('{source}') && sources.length === 0) continue;
        const ask = (format: string) =>
          halls.api.request('GET', `${hall.address}${path}?format=${format}`, { cookie: halls.admin(hall.workspace) });
        const [page, csv, arrow] = [await ask('json'), await ask('csv'), await ask('arrow')];
        const { columns, rows } = readCsv(csv.text);
        const asFile = countsOfTable(columns, rows);
        if (arrow.status === 200) {
          const table = tableFromIPC(arrow.bytes);
          const fromArrow = table.toArray().map((row) => Object.values(row!.toJSON()).map(asText));
          expect([path, table.schema.fields.map((field) => field.name)]).toEqual([path, columns]);
          expect([path, countsOfTable(columns, fromArrow)]).toEqual([path, asFile]);
        }
        const onPage = countsOfAnswer(page.json);
        expect([path, asFile.counts.filter((count) => !onPage.has(count))]).toEqual([path, []]);
        const mark = columns.indexOf('protected');
        const place = columns.findIndex((column) => ['people', 'participants', 'voters'].includes(column));
        const told = rows.filter((row) => mark >= 0 && place >= 0 && row[mark] === 'true' && row[place] !== '');
        expect([path, told]).toEqual([path, []]);
      }
    }
  });
});

describe('the same questions before and after somebody came', () => {
  const key = ({ from, bases, variable, groups }: Statement) => JSON.stringify([from, bases, variable, groups]);
  const crossed = ({ statements }: Told) =>
    new Map(statements.filter(({ variable }) => variable !== null).map((one) => [key(one), one.people]));
  const come = async (hall: SampleHall, first: number, people: number) => {
    const contributions = Array.from({ length: people }, (_, at) => ({
      reference: `late ${first + at}`,
      text: 'Przy placu zabaw brakuje ławek i cienia.',
      channel: 'online',
      submittedAt: '2026-02-20T10:00:00Z',
      person: {
        kind: 'email',
        identifier: `late-${first + at}@example.org`,
        attributes: { age: '75+', sex: 'female' },
      },
    }));
    const sent = await halls.api.request('POST', `${hall.address}/contributions`, {
      cookie: halls.admin(hall.workspace),
      headers: { 'idempotency-key': `late-${first}` },
      body: { source: 'Dosłane', contributions },
    });
    expect([sent.status, sent.text]).toEqual([200, expect.anything()]);
    await halls.api.work();
  };

  it('differ in no number of a group by one to four, and tell the new people once they are five', async () => {
    const hall = halls.halls.find(({ process }) => process === 'diagnosis-2026')!;
    const before = told.get(hall)!;
    const participants = before.answers.get('/reach').report.participants;
    await come(hall, 0, 1);
    const after = await gather(halls, hall, people.get(hall)!);
    expect(after.answers.get('/overview').total.people).toBe(before.answers.get('/overview').total.people + 1);
    const then = crossed(before);
    const few = [...crossed(after)].flatMap(([what, count]) => {
      const apart = Math.abs(count - (then.get(what) ?? count));
      return apart > 0 && apart < 5 ? [`${what}: ${then.get(what)}, then ${count}`] : [];
    });
    expect(few).toEqual([]);
    expect(after.answers.get('/reach').report.participants).toBe(participants);
    await come(hall, 1, 4);
    const last = await halls.api.request('GET', `${hall.address}/reach`, { cookie: halls.admin(hall.workspace) });
    expect(last.json.report.participants).toBe(participants + 5);
  }, 300_000);
});

const asText = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));

describe('what is said beside the answers', () => {
  it('in errors names no number of people', async () => {
    const hall = halls.halls.find(({ process }) => process === 'diagnosis-2026')!;
    const wrong = 'format=none&limit=none&variable=nobody&channel=nobody&group=age:75%2B&theme=nobody&week=never';
    for (const { name } of routes.filter((route) => route.name.startsWith('P/') && !route.name.includes('{'))) {
      const answer = await halls.api.request('GET', `${hall.address}${name.slice(1)}?${wrong}`, {
        cookie: halls.admin(hall.workspace),
      });
      if (answer.status === 200) continue;
      expect([name, answer.text]).toEqual([name, expect.not.stringMatching(/\d+ (people|persons|participants)/)]);
      expect(Object.keys(answer.json.details ?? {})).not.toContain('people');
    }
  });

  it('in logs names no number of people, and no group of them', () => {
    const lines = halls.api.log.join('\n');
    expect(lines).not.toMatch(/"(people|participants|voters|groups?)":/);
    expect(lines).not.toMatch(/age(:|%3A)|75%2B|75\+|Lipowiec|female/);
  });
});
