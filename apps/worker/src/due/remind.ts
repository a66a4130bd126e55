import { reminderDue, type DueItem } from '#domain';
import { isLanguage, translate } from '#language';
import { listDue, listDueReaders, takeReminders, type Database, type DueReader } from '#persistence';
import { type Settings } from '#settings';
import { type Logger } from 'pino';
import { createMailer, sendAside, type Mailer } from '../mail/mailer.js';
import { siteUrl } from '../public/tell-subscribers.js';
import { dueSummary } from './due-summary.js';

const EVERY_MS = 15 * 60_000;

export interface RemindOptions {
  readonly database: Database;
  readonly settings: Pick<Settings, 'smtpUrl' | 'publicUrl' | 'host' | 'port'>;
  readonly log: Logger;
}

/**
 * Writes to everybody who asked for it what is due in 14 and in 3 days: one mail a day and person, each reminder once. It holds titles
 * that the office wrote, numbers and dates, and no resident's words. A mail that the server refuses is not sent again.
 *
 * @param today ISO date
 * @returns how many mails were sent
 */
export async function remind(
  { database, settings, log }: RemindOptions,
  mailer: Mailer,
  today: string,
): Promise<number> {
  let sent = 0;
  for (const reader of await database.asOwner((owner) => listDueReaders(owner, today))) {
    const taken = await database.inWorkspace(reader.workspaceId, async (db) => {
      const items = await listDue(db, reader.workspaceId, reader.processIds, today);
      const due = items.flatMap((item) => {
        const daysAhead = reminderDue(item.daysLeft);
        return daysAhead === null ? [] : [{ item, daysAhead }];
      });
      const reminders = due.map(({ item: { subject, subjectId, dueOn }, daysAhead }) => {
        return { subject, subjectId, dueOn, daysAhead };
      });
      const fresh = new Set((await takeReminders(db, reader, reminders, today)).map(keyOf));
      return due.filter(({ item }) => fresh.has(keyOf(item))).map(({ item }) => item);
    });
    if (taken.length === 0) continue;
    await sendAside(mailer, mailOf(reader, taken, siteUrl(settings)), log);
    sent += 1;
  }
  return sent;
}

const keyOf = ({ subject, subjectId, dueOn }: Pick<DueItem, 'subjectId' | 'dueOn'> & { readonly subject: string }) =>
  `${subject} ${subjectId} ${dueOn}`;

function mailOf({ email, locale, workspace }: DueReader, items: readonly DueItem[], site: string) {
  const language = isLanguage(locale) ? locale : 'pl';
  const lines = items.map((item) => `${item.dueOn}  ${dueSummary(item, language)}`).join('\n');
  return {
    to: email,
    subject: translate(language, 'due.mail.subject', { count: items.length }),
    text: translate(language, 'due.mail.text', { lines, link: `${site}/w/${workspace}/due` }),
  };
}

/** Looks every quarter of an hour from seven in the morning, local time of the server. Nothing is planned without a mail server. */
export function startReminding(options: RemindOptions): { stop(): Promise<void> } {
  const mailer = createMailer(options.settings);
  if (mailer === null) return { stop: () => Promise.resolve() };
  let working: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    const now = new Date();
    if (now.getHours() < 7) return;
    working = working
      .then(() => remind(options, mailer, now.toISOString().slice(0, 10)))
      .catch((error: unknown) => options.log.warn({ error: (error as Error).name }, 'reminding'));
  }, EVERY_MS);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await working;
      mailer.close();
    },
  };
}
