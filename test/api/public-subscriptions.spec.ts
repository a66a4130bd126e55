import { createMailer } from '../../apps/worker/src/mail/mailer.js';
import { tellSubscribers } from '../../apps/worker/src/public/tell-subscribers.js';
import { pino } from 'pino';
import { startTestApi, type TestApi } from '../support/api.js';
import { catchMails, type MailCatcher } from '../support/mail-catcher.js';
import { plantIdeas, publishContent, releaseContent, type Planted } from '../support/public-release.js';

const PAGE = '/public/alfa/budget';
const ADDRESS = 'mieszkanka@example.org';
let api: TestApi;
let catcher: MailCatcher;
let planted: Planted;
beforeAll(async () => {
  catcher = await catchMails();
  api = await startTestApi({ SMTP_URL: catcher.url });
  planted = await plantIdeas(api.database, api.alfa.id, api.alfa.processId);
  await publishContent(api.database, api.alfa.id, api.alfa.processId, releaseContent(planted));
});
afterAll(async () => {
  await api.close();
  await catcher.close();
});

const form = (path: string, fields: Record<string, string> = {}) =>
  api.request('POST', path, {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  });
const linkIn = (text: string, part: string) =>
  new URL(new RegExp(`http://nasluch\\.test\\S*/${part}/[^\\s>]+`).exec(text)?.[0] ?? 'http://missing').pathname;
/** The same link with one letter of its proof changed. */
const forged = (link: string) => link.slice(0, -1) + (link.endsWith('A') ? 'B' : 'A');
const rows = () => api.database.inWorkspace(api.alfa.id, (db) => db.query('SELECT * FROM subscription'));
async function tell(): Promise<number> {
  const mailer = createMailer(api.settings)!;
  const told = await tellSubscribers({ ...api, log: pino({ level: 'silent' }) }, mailer);
  mailer.close();
  return told;
}

describe('mails about results', () => {
  it('begin with a question to the address, which is encrypted', async () => {
    const { status, text } = await form(`${PAGE}/subscription`, { address: ADDRESS });
    expect(status).toBe(200);
    expect(text).toContain('Sprawdź pocztę');
    const mail = await catcher.wait(1);
    expect(mail.to).toBe(ADDRESS);
    expect(mail.text).toContain('From: wyniki@alfa.example.org');
    const [row] = await rows();
    expect(row.confirmed_at).toBeNull();
    expect(JSON.stringify(row)).not.toContain(ADDRESS);
    expect(row.address.toString('latin1')).not.toContain('mieszkanka');
    expect(api.log.join()).not.toContain(ADDRESS);
    expect(await tell()).toBe(0);
  });

  it('are agreed to by a button and not by opening the link', async () => {
    const link = linkIn(catcher.mails[0]?.text ?? '', 'subscription');
    expect((await api.request('GET', link)).text).toContain('Potwierdzam');
    expect((await rows())[0].confirmed_at).toBeNull();
    expect((await form(forged(link))).text).not.toContain('Zapis potwierdzony');
    expect((await rows())[0].confirmed_at).toBeNull();
    expect((await form(link)).text).toContain('Zapis potwierdzony');
    expect((await rows())[0].confirmed_at).not.toBeNull();
  });

  it('come once for each newer release, with a way out', async () => {
    expect(await tell()).toBe(0);
    await publishContent(api.database, api.alfa.id, api.alfa.processId, releaseContent(planted));
    expect(await tell()).toBe(1);
    expect(await tell()).toBe(0);
    const mail = await catcher.wait(2);
    expect(mail.text).toContain('Konsultacje transportu');
    expect(mail.text).toContain('List-Unsubscribe:');
    const out = linkIn(mail.text, 'unsubscribe');
    expect((await api.request('GET', out)).text).toContain('Usuń mój adres');
    expect(await rows()).toHaveLength(1);
    expect((await form(out)).text).toContain('Adres usunięty');
    expect(await rows()).toHaveLength(0);
  });

  it('answer a known and an unknown address alike', async () => {
    const [first, again] = [
      await form(`${PAGE}/subscription`, { address: ADDRESS }),
      await form(`${PAGE}/subscription`, { address: ADDRESS }),
    ];
    expect(first.text).toBe(again.text);
    expect((await form(`${PAGE}/subscription`, { address: 'nic' })).status).toBe(400);
  });
});
