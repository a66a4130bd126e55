import { pino } from 'pino';
import { addMembership } from '#persistence';
import { composeDigest } from '../../apps/worker/src/digests/compose-digest.js';
import { sendDigests } from '../../apps/worker/src/digests/send-digests.js';
import { createMailer, type Mail, type Mailer } from '../../apps/worker/src/mail/mailer.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { makeProcess, makeSource } from '../support/database.js';
import { catchMails, type MailCatcher } from '../support/mail-catcher.js';

let api: TestApi;
let mails: MailCatcher;
let park: string;
beforeAll(async () => {
  mails = await catchMails();
  api = await startTestApi({ SMTP_URL: mails.url });
  park = await makeProcess(api.database, api.alfa.id, 'park');
});
afterAll(async () => {
  await api.close();
  await mails.close();
});

const W = '/api/workspaces/alfa/digests';
const options = () => ({ ...api, log: pino({ level: 'silent' }) });
/** Mondays at seven in Warsaw, in winter: 6:00 UTC. */
const MONDAY = (weeks: number, minutes = 5) => new Date(Date.UTC(2030, 0, 7 + 7 * weeks, 6, minutes));

async function ask(who: string, process: string | null, more: object = {}) {
  const cookie = await api.signIn(who);
  const answer = await api.request('PUT', W, { cookie, body: { process, rhythm: 'weekly', weekday: 1, ...more } });
  return { cookie, answer };
}

async function say(processId: string, count: number, at: Date): Promise<void> {
  const sourceId = await makeSource(api.database, api.alfa.id, processId);
  await api.database.inWorkspace(api.alfa.id, (db) =>
    db.query(
      `INSERT INTO contribution (workspace_id, process_id, source_id, kind, source_reference, body, content_hash, channel, created_at)
       SELECT $1, $2, $3, 'idea', 'r' || number, 'Tajne słowa mieszkańca', '\\x00', 'online', $5 FROM generate_series(1, $4::integer) AS number`,
      [api.alfa.id, processId, sourceId, count, at],
    ),
  );
}

/** As if everybody had asked before the year 2030 began, so that days of that year can be played through. */
const asked = () =>
  api.database.inWorkspace(api.alfa.id, (db) =>
    db.query(`UPDATE digest_subscription SET created_at = '2029-12-31' WHERE workspace_id = $1`, [api.alfa.id]),
  );

it('sends each digest once, whatever starts anew, with counts alone and a way out', async () => {
  await ask('viewer@alfa', null);
  await asked();
  await say(api.alfa.processId, 3, new Date('2030-01-05T10:00:00Z'));
  const mailer = createMailer(api.settings)!;
  expect(await sendDigests(options(), mailer, MONDAY(0))).toBe(1);
  // the same worker again, and another one at the same time
  const again = await Promise.all([
    sendDigests(options(), mailer, MONDAY(0, 10)),
    sendDigests(options(), mailer, MONDAY(0, 10)),
  ]);
  expect(again).toEqual([0, 0]);
  const mail = await mails.wait(1);
  expect(mail.to).toBe('viewer@alfa.test');
  expect(bodyOf(mail.text)).toContain('przyszły 3 opinie');
  expect(bodyOf(mail.text)).not.toContain('Tajne');
  expect(mail.text).toMatch(/List-Unsubscribe-Post: List-Unsubscribe=One-Click/i);
  expect(mail.text).toMatch(/Message-ID:\s+<digest-[\w-]+-2030-01-07@nasluch\.test>/i);
  expect(mail.text).toContain('text/html');
  // nothing new a week later: no mail; two opinions the week after: these two and no older ones
  expect(await sendDigests(options(), mailer, MONDAY(1))).toBe(0);
  await say(api.alfa.processId, 2, new Date('2030-01-15T10:00:00Z'));
  expect(await sendDigests(options(), mailer, MONDAY(2))).toBe(1);
  expect(bodyOf((await mails.wait(2)).text)).toContain('przyszły 2 opinie');
  mailer.close();
});

it('looks at the time of sending what the reader may see', async () => {
  // the guest may see `budget` alone
  const refused = await ask('guest@alfa', 'park');
  expect(refused.answer.status).toBe(404);
  await ask('guest@alfa', null, { sendsEmpty: true });
  await asked();
  await say(park, 4, new Date('2030-01-24T10:00:00Z'));
  const box = mailbox();
  await sendDigests(options(), box.mailer, MONDAY(3));
  expect(box.to('viewer@alfa.test')?.text).toContain('przyszły 4 opinie');
  // of `budget` the 3 and the 2 of before, of `park` not a word
  expect(box.to('guest@alfa.test')?.text).toContain('przyszło 5 opinii');
  expect(box.to('guest@alfa.test')?.text).not.toMatch(/przyszły 4|alfa\/p\/park/);
  // who left the municipality gets nothing, although the subscription stands
  const [{ id: guest }] = await api.database.asOwner((owner) =>
    owner.query(`SELECT id FROM person WHERE email = 'guest@alfa.test'`),
  );
  await api.database.inWorkspace(api.alfa.id, (db) =>
    db.query(`DELETE FROM membership WHERE workspace_id = $1 AND person_id = $2`, [api.alfa.id, guest]),
  );
  const later = mailbox();
  await sendDigests(options(), later.mailer, MONDAY(4));
  expect(later.to('guest@alfa.test')).toBeUndefined();
  await api.database.inWorkspace(api.alfa.id, (db) =>
    addMembership(db, { workspaceId: api.alfa.id, processId: api.alfa.processId, personId: guest, role: 'editor' }),
  );
});

it('tries again what the mail server refuses, at most four times, and loses nothing of an interrupted one', async () => {
  await say(api.alfa.processId, 1, new Date('2030-02-06T10:00:00Z'));
  const broken = mailbox(true);
  for (const minutes of [0, 10, 31, 62, 93, 124]) await sendDigests(options(), broken.mailer, MONDAY(5, minutes));
  // 0, 31, 62 and 93 minutes past seven: half an hour between two, four in all
  expect(broken.tried.filter(({ to }) => to === 'viewer@alfa.test')).toHaveLength(4);
  expect(
    new Set(broken.tried.filter(({ to }) => to === 'viewer@alfa.test').map(({ messageId }) => messageId)).size,
  ).toBe(1);
  const box = mailbox();
  await sendDigests(options(), box.mailer, MONDAY(6));
  expect(box.to('viewer@alfa.test')?.text).toContain('przyszła 1 opinia');
});

it('ends with one POST from a mail program, with a button for people, and never by a followed link', async () => {
  const box = mailbox();
  await say(api.alfa.processId, 1, new Date('2030-02-19T10:00:00Z'));
  await sendDigests(options(), box.mailer, MONDAY(7));
  const path = new URL(box.to('viewer@alfa.test')!.unsubscribe!).pathname;
  const page = await api.request('GET', path);
  expect([page.status, page.text.includes('<form')]).toEqual([200, true]);
  const inEnglish = await api.request('GET', `${path}?lang=en`);
  expect(inEnglish.text).toMatch(/<html lang="en"[^]*<title>End the digests – Nasłuch<[^]*\?lang=en"/);
  const left = async () =>
    (await api.request('GET', W, { cookie: await api.signIn('viewer@alfa') })).json.digests.length as number;
  expect(await left()).toBe(1);
  const oneClick = (address: string) =>
    api.request('POST', address, {
      payload: 'List-Unsubscribe=One-Click',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: '' },
    });
  expect((await oneClick(path.slice(0, -1) + (path.endsWith('A') ? 'B' : 'A'))).status).toBe(404);
  expect(await left()).toBe(1);
  expect((await oneClick(path)).status).toBe(200);
  expect(await left()).toBe(0);
  expect(api.log.join('\n')).not.toContain(path.split('/').at(-1));
});

it('shows what would be sent now, to its own reader alone', async () => {
  const { answer, cookie } = await ask('editor@alfa', 'budget');
  const [{ id }] = answer.json.digests as { id: string }[];
  expect(answer.json).toMatchObject({ canMail: true, digests: [{ process: 'budget', weekday: 1, lastState: null }] });
  const preview = await api.request('GET', `${W}/${id}/preview`, { cookie });
  expect(preview.json).toMatchObject({ hasNews: false, wouldBeSent: false });
  expect(preview.text).not.toContain('unsubscribe/');
  const other = await api.signIn('admin@alfa');
  expect((await api.request('GET', `${W}/${id}/preview`, { cookie: other })).status).toBe(404);
  expect((await api.request('DELETE', `${W}/${id}`, { cookie: other })).status).toBe(404);
  expect((await api.request('DELETE', `${W}/${id}`, { cookie })).json.digests).toEqual([]);
});

it('writes a mail in the language of its reader, and names of themes cannot become markup', () => {
  const process = {
    processId: 'p',
    process: 'park',
    title: { pl: 'Park', en: 'Park' },
    published: 0,
    late: 1,
    becameLate: 0,
    soon: 0,
  };
  const content = {
    ...{ from: new Date('2026-03-23T06:00:00Z'), until: new Date('2026-03-30T05:00:00Z') },
    processes: [{ ...process, contributions: 6, themes: [{ id: 't', label: '<b>ławki</b>', contributions: 5 }] }],
  };
  const links = {
    site: 'https://alfa.example',
    settings: 'https://alfa.example/s',
    unsubscribe: 'https://alfa.example/u',
  };
  const reader = { workspace: 'alfa', workspaceName: { pl: 'Alfa' } };
  const { text, html } = composeDigest(content, reader, 'en', 'Europe/Warsaw', links);
  expect(text).toContain('What changed from 23 March 2026 to 30 March 2026:');
  expect(text).toContain('- 6 opinions came\n- the theme “<b>ławki</b>” grew: 5 opinions\n- 1 matter is late');
  expect(html).toContain('&lt;b&gt;ławki');
  expect(html).not.toContain('<b>');
});

/** The parts of a mail as people read them: quoted-printable undone. */
function bodyOf(text: string): string {
  const bytes = text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** A mail server in place: it keeps what it gets, or refuses everything. */
function mailbox(refuses = false) {
  const tried: Mail[] = [];
  const mailer: Mailer = {
    send(mail) {
      tried.push(mail);
      return refuses ? Promise.reject(new Error('refused')) : Promise.resolve();
    },
    close: () => undefined,
  };
  return { mailer, tried, to: (address: string) => tried.find(({ to }) => to === address) };
}
