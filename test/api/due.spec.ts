import { pino } from 'pino';
import { addMembership, findDueSubscription, saveDueMails } from '#persistence';
import { remind } from '../../apps/worker/src/due/remind.js';
import { createMailer } from '../../apps/worker/src/mail/mailer.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { makeSource } from '../support/database.js';
import { catchMails, type MailCatcher } from '../support/mail-catcher.js';

let api: TestApi;
let mails: MailCatcher;

beforeAll(async () => {
  mails = await catchMails();
  api = await startTestApi({ SMTP_URL: mails.url });
  await plant();
});
afterAll(async () => {
  await api.close();
  await mails.close();
});

/** Two opinions of ten days ago and one of today with 14 days promised; a commitment that is late, one in 10 days, one kept. */
async function plant(): Promise<void> {
  const { database, alfa } = api;
  const sourceId = await makeSource(database, alfa.id, alfa.processId);
  await database.inWorkspace(alfa.id, async (db) => {
    const place = [alfa.id, alfa.processId];
    await db.query(`UPDATE process SET days_to_respond = 14 WHERE workspace_id = $1 AND id = $2`, place);
    await db.query(
      `INSERT INTO contribution (workspace_id, process_id, source_id, kind, source_reference, body, content_hash, channel, submitted_at,
         official_status)
       SELECT $1, $2, $3, kind, 'o' || number, 'Tajne słowa mieszkańca', '\\x00', 'online', now() - days * interval '1 day', status
       FROM (VALUES (1, 10, 'none', 'idea'), (2, 10, 'considered', 'idea'), (3, 0, 'none', 'idea'), (4, 10, 'answered', 'idea'),
         (5, 10, 'none', 'comment')) AS planted (number, days, status, kind)`,
      [...place, sourceId],
    );
    await db.query(
      `INSERT INTO commitment (workspace_id, process_id, title, owner, due_on, state)
       SELECT $1, $2, jsonb_build_object('pl', title), 'Zieleń', (now() AT TIME ZONE 'Europe/Warsaw')::date + days, state
       FROM (VALUES ('Ławki', -5, 'published'), ('Lipy', 10, 'published'), ('Szkic', 10, 'draft')) AS planted (title, days, state)`,
      place,
    );
    await db.query(
      `WITH kept AS (INSERT INTO commitment (workspace_id, process_id, title, due_on, state)
         VALUES ($1, $2, '{"pl": "Kosze"}', current_date - 3, 'published') RETURNING id)
       INSERT INTO outcome (workspace_id, process_id, commitment_id, title, delivery, state)
       SELECT $1, $2, id, '{"pl": "Kosze"}', 'delivered', 'published' FROM kept`,
      place,
    );
  });
}

const W = '/api/workspaces/alfa';

it('lists what is late and due, the latest first, without drafts and what was kept', async () => {
  const cookie = await api.signIn('viewer@alfa');
  const { status, json } = await api.request('GET', `${W}/due`, { cookie });
  expect(status).toBe(200);
  const items = json.items as { subject: string; title: { pl?: string }; daysLeft: number; count: number }[];
  expect(items.map(({ subject, title, daysLeft, count }) => [subject, title.pl ?? null, daysLeft, count])).toEqual([
    ['commitment', 'Ławki', -5, 1],
    ['response', null, 4, 2],
    ['commitment', 'Lipy', 10, 1],
    ['response', null, 14, 1],
  ]);
  expect(json).toMatchObject({ late: 1, soon: 3 });
  // one line a process and kind, what is late apart: the answers of two days are one
  const groups = json.groups as { subject: string; isLate: boolean; count: number; daysLeft: number; title: object }[];
  expect(
    groups.map(({ subject, isLate, count, daysLeft, title }) => [subject, isLate, count, daysLeft, title]),
  ).toEqual([
    ['commitment', true, 1, -5, { pl: 'Ławki' }],
    ['response', false, 3, 4, {}],
    ['commitment', false, 1, 10, { pl: 'Lipy' }],
  ]);
  expect((await api.request('GET', `${W}/processes/budget/due?format=csv`, { cookie })).text).toContain('Lipy');
});

it('never lets Home say that nothing waits while a date is late, to those who may see the process', async () => {
  const home = async (person: string) =>
    (await api.request('GET', `${W}/home`, { cookie: await api.signIn(person) })).json.needs as object[];
  const late = { kind: 'late-commitment', process: 'budget', count: 1 };
  expect((await home('viewer@alfa'))[0]).toMatchObject(late);
  expect((await home('guest@alfa'))[0]).toMatchObject(late);
});

it('opens a calendar by its secret address, which ends when it is taken back or made anew', async () => {
  const cookie = await api.signIn('viewer@alfa');
  const made = await api.request('POST', `${W}/due/calendar`, { cookie });
  const path = new URL(made.json.url as string).pathname;
  const calendar = await api.request('GET', path);
  expect(calendar.status).toBe(200);
  expect(calendar.headers['content-type']).toContain('text/calendar');
  expect(calendar.text).toContain('SUMMARY:Lipy');
  expect(calendar.text).not.toContain('Tajne');
  expect((await api.request('GET', path.replace('/alfa/', '/beta/'))).status).toBe(404);

  const again = await api.request('POST', `${W}/due/calendar`, { cookie });
  expect((await api.request('GET', path)).status).toBe(404);
  const next = new URL(again.json.url as string).pathname;
  expect((await api.request('GET', next)).status).toBe(200);
  expect((await api.request('DELETE', `${W}/due/calendar`, { cookie })).status).toBe(204);
  expect((await api.request('GET', next)).status).toBe(404);
  expect(api.log.join('\n')).not.toContain(path.split('/').at(-1)!.replace('.ics', ''));
});

it('mails each reminder once, one mail a day, and no word of a resident', async () => {
  const cookie = await api.signIn('viewer@alfa');
  const asked = await api.request('PUT', `${W}/due/subscription`, { cookie, body: { wantsMail: true } });
  expect(asked.json).toMatchObject({ wantsMail: true, canMail: true });
  const settings = { ...api.settings, smtpUrl: mails.url };
  const mailer = createMailer(settings)!;
  const options = { database: api.database, settings, log: pino({ level: 'silent' }) };
  const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  expect(await remind(options, mailer, day(0))).toBe(1);
  expect(await remind(options, mailer, day(0))).toBe(0);
  // the three reminders of 14 days ahead went out; nothing new tomorrow, when four days have become three for the answers
  const { to, text } = await mails.wait(1);
  expect(to).toBe('viewer@alfa.test');
  expect(text).toContain('Lipy');
  expect(text).toMatch(/\/w\/alfa\/due\s/);
  expect(text).not.toContain('Ławki');
  expect(text).not.toContain('Tajne');
  expect(await remind(options, mailer, day(1))).toBe(1);
  expect((await mails.wait(2)).text).not.toContain('Lipy');
  mailer.close();
});

it('keeps reminders as long as any part of the municipality is open to a person, and no longer', async () => {
  const { database, alfa, request } = api;
  const admin = await api.signIn('admin@alfa');
  const [guest] = await database.asOwner((owner) =>
    owner.query(`SELECT id FROM person WHERE email = 'guest@alfa.test'`),
  );
  await database.asOwner((owner) =>
    addMembership(owner, { workspaceId: alfa.id, personId: guest.id, processId: null, role: 'viewer' }),
  );
  await database.inWorkspace(alfa.id, (db) => saveDueMails(db, alfa.id, guest.id, true));
  const wantsMail = async () =>
    (await database.inWorkspace(alfa.id, (db) => findDueSubscription(db, alfa.id, guest.id))).wantsMail;
  const { json } = await request('GET', `${W}/members`, { cookie: admin });
  const memberships = (json.members as { id: string; email: string }[]).filter(
    ({ email }) => email === 'guest@alfa.test',
  );
  expect(memberships).toHaveLength(2);
  const left: boolean[] = [];
  for (const { id } of memberships) {
    expect((await request('DELETE', `${W}/members/${id}`, { cookie: admin })).status).toBe(204);
    left.push(await wantsMail());
  }
  expect(left).toEqual([true, false]);
});
