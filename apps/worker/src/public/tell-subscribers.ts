import { translate, inLanguage, isScreenLanguage } from '#language';
import { listWorkspaces, deleteUnconfirmed, takeSubscriptionsToTell, type Database, type Keys } from '#persistence';
import { type Settings } from '#settings';
import { type Logger } from 'pino';
import { createMailer, sendAside, type Mailer } from '../mail/mailer.js';
import { linkKey } from '../mail/link-key.js';

const EVERY_MS = 60_000;
const MOST_AT_ONCE = 50;

export interface TellOptions {
  readonly database: Database;
  readonly keys: Keys;
  readonly settings: Pick<Settings, 'smtpUrl' | 'publicUrl' | 'host' | 'port'>;
  readonly log: Logger;
}

/** Where the service stands for those who read its mails and scan its QR codes; never what a caller says. */
export function siteUrl({ publicUrl, host, port }: TellOptions['settings']): string {
  return publicUrl ?? `http://${host}:${port}`;
}

/**
 * Writes to everybody who asked for it that a newer release of a process is published, once a release; deletes addresses that nobody
 * confirmed. A mail that the server refuses is not sent again.
 * @returns how many were written to
 */
export async function tellSubscribers(options: TellOptions, mailer: Mailer): Promise<number> {
  const { database, keys, settings, log } = options;
  let told = 0;
  for (const { id: workspaceId, slug: workspace } of await database.asOwner(listWorkspaces)) {
    await database.inWorkspace(workspaceId, (db) => deleteUnconfirmed(db, workspaceId));
    for (;;) {
      const taken = await database.inWorkspace(workspaceId, (db) =>
        takeSubscriptionsToTell(db, workspaceId, MOST_AT_ONCE),
      );
      for (const { id, address, language, slug, title } of taken) {
        const words = isScreenLanguage(language) ? language : 'pl';
        const page = `${siteUrl(settings)}/public/${workspace}/${slug}`;
        const unsubscribe = `${page}/unsubscribe/${linkKey(keys, 'subscription', workspaceId, id)}${suffix(words)}`;
        const name = inLanguage(title, words);
        const mail = {
          to: keys.decrypt(workspaceId, address),
          subject: translate(words, 'public.mail.news.subject', { title: name }),
          text: translate(words, 'public.mail.news.text', { title: name, link: page + suffix(words), unsubscribe }),
          unsubscribe,
        };
        await sendAside(mailer, mail, log);
      }
      told += taken.length;
      if (taken.length < MOST_AT_ONCE) break;
    }
  }
  return told;
}

const suffix = (language: string): string => (language === 'pl' ? '' : `?lang=${language}`);

/** Looks every minute. Nothing is planned without a mail server. */
export function startTellingSubscribers(options: TellOptions): { stop(): Promise<void> } {
  const mailer = createMailer(options.settings);
  if (mailer === null) return { stop: () => Promise.resolve() };
  let working: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    working = working
      .then(() => tellSubscribers(options, mailer))
      .catch((error: unknown) => options.log.warn({ error: (error as Error).name }, 'telling subscribers'));
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
