import { latestDigest } from '#analysis';
import { type DigestState } from '#domain';
import { isLanguage, type Language } from '#language';
import {
  findDigest,
  findDigestReader,
  finishDigest,
  listPlannedDigests,
  takeDigest,
  type Database,
  type DigestReader,
  type DigestRow,
  type Keys,
  type PlannedDigest,
  type TakenDigest,
} from '#persistence';
import { type Settings } from '#settings';
import { type Logger } from 'pino';
import { createMailer, type Mailer } from '../mail/mailer.js';
import { siteUrl } from '../public/tell-subscribers.js';
import { composeDigest, hasNews, readDigest, type DigestLinks } from './compose-digest.js';
import { linkKey } from '../mail/link-key.js';

const EVERY_MS = 5 * 60_000;

export interface DigestOptions {
  readonly database: Database;
  readonly keys: Keys;
  readonly settings: Pick<Settings, 'smtpUrl' | 'publicUrl' | 'host' | 'port'>;
  readonly log: Logger;
}

/**
 * Sends the digests whose day has come, each day's once: its row is taken before the mail goes out, so that neither a second worker nor
 * one that starts anew sends it again. What the mail server refuses is tried again later, at most four times; what an interrupted or
 * refused digest counted comes with the next.
 *
 * @returns how many mails were sent
 */
export async function sendDigests(options: DigestOptions, mailer: Mailer, now: Date): Promise<number> {
  const { database } = options;
  let sent = 0;
  for (const planned of await database.asOwner(listPlannedDigests)) {
    const { day, at } = latestDigest(planned, now);
    if (at.getTime() <= planned.createdAt.getTime()) continue;
    const { workspaceId, id } = planned;
    const taken = await database.inWorkspace(workspaceId, (db) => takeDigest(db, workspaceId, id, day, now));
    if (!taken) continue;
    const state = await sendOne(options, mailer, planned, day, taken);
    await database.inWorkspace(workspaceId, (db) => finishDigest(db, workspaceId, id, day, state));
    if (state === 'sent') sent += 1;
  }
  return sent;
}

async function sendOne(
  options: DigestOptions,
  mailer: Mailer,
  planned: PlannedDigest,
  day: string,
  window: TakenDigest,
): Promise<Exclude<DigestState, 'sending'>> {
  const { database, log } = options;
  const { workspaceId, id, timeZone } = planned;
  const reader = await database.asOwner((owner) => findDigestReader(owner, workspaceId, planned.personId));
  const digest = await database.inWorkspace(workspaceId, (db) => findDigest(db, workspaceId, id));
  if (!reader || !digest) return 'not-allowed';
  const processIds = visibleTo(reader, digest.processId);
  if (processIds?.length === 0) return 'not-allowed';
  const content = await database.inWorkspace(workspaceId, (db) => readDigest(db, workspaceId, processIds, window));
  if (!hasNews(content) && !digest.sendsEmpty) return 'nothing';
  const links = linksOf(options, workspaceId, id, reader);
  const mail = composeDigest(content, reader, languageOf(reader), timeZone, links);
  try {
    const messageId = `<digest-${id}-${day}@${new URL(links.site).hostname}>`;
    await mailer.send({ to: reader.email, ...mail, unsubscribe: links.unsubscribe, messageId });
    return 'sent';
  } catch (error) {
    log.warn({ error: (error as { code?: string }).code ?? 'unknown', digest: id }, 'digest not sent');
    return 'failed';
  }
}

/** The processes that a digest may tell of: those asked for that the reader may see now; null for all. */
export function visibleTo({ processIds }: DigestReader, asked: DigestRow['processId']): readonly string[] | null {
  if (asked === null) return processIds;
  return processIds === null || processIds.includes(asked) ? [asked] : [];
}

export function languageOf({ locale }: DigestReader): Language {
  return isLanguage(locale) ? locale : 'pl';
}

export function linksOf(
  { keys, settings }: Pick<DigestOptions, 'keys' | 'settings'>,
  workspaceId: string,
  id: string,
  reader: DigestReader,
): DigestLinks {
  const site = siteUrl(settings);
  const key = encodeURIComponent(linkKey(keys, 'digest', workspaceId, id));
  const language = languageOf(reader);
  return {
    site,
    settings: `${site}/w/${reader.workspace}/digests`,
    unsubscribe: `${site}/digests/${reader.workspace}/unsubscribe/${key}${language === 'pl' ? '' : `?lang=${language}`}`,
  };
}

/** Looks every five minutes. Nothing is planned without a mail server. */
export function startSendingDigests(options: DigestOptions): { stop(): Promise<void> } {
  const mailer = createMailer(options.settings);
  if (mailer === null) return { stop: () => Promise.resolve() };
  let working: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    working = working
      .then(() => sendDigests(options, mailer, new Date()))
      .catch((error: unknown) => options.log.warn({ error: (error as Error).name }, 'sending digests'));
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
