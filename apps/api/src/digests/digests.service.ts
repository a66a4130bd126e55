import { Inject, Injectable } from '@nestjs/common';
import { nextDigest } from '#analysis';
import { type DigestList, type DigestPreview, type DigestRequest } from '#contracts';
import { ConflictError, ForbiddenError, MOST_DIGESTS, NotFoundError } from '#domain';
import {
  deleteDigest,
  findDigest,
  findDigestReader,
  findProcess,
  findWorkspace,
  listDigests,
  recordAudit,
  saveDigest,
  type Database,
  type DigestReader,
  type Keys,
} from '#persistence';
import { type Settings } from '#settings';
import { composeDigest, hasNews, readDigest } from '../../../worker/src/digests/compose-digest.js';
import { readLinkKey } from '../../../worker/src/mail/link-key.js';
import { languageOf, linksOf, visibleTo } from '../../../worker/src/digests/send-digests.js';
import { type Place } from '../http/access.decorator.js';
import { DATABASE, KEYS, SETTINGS } from '../tokens.js';

/** The digests that a person asked for: kept, shown as they would be sent now, ended, also without signing in. */
@Injectable()
export class DigestsService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(KEYS) private readonly keys: Keys,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async list(place: Place, now = new Date()): Promise<DigestList> {
    const { workspaceId, timeZone } = place;
    const personId = personOf(place);
    const rows = await this.database.inWorkspace(workspaceId, (db) => listDigests(db, workspaceId, personId));
    return {
      canMail: this.settings.smtpUrl !== null,
      digests: rows.map(({ id, process, processTitle, rhythm, weekday, sendsEmpty, lastDay, lastState }) => ({
        ...{ id, process, processTitle: processTitle && { ...processTitle }, rhythm, weekday, sendsEmpty },
        nextOn: nextDigest({ rhythm, weekday, timeZone }, now).day,
        ...{ lastOn: lastDay, lastState },
      })),
    };
  }

  /**
   * @throws {NotFoundError} `process-not-found` for a process that the person may not see
   * @throws {ConflictError} `digests-too-many`
   */
  async save(place: Place, { process, rhythm, weekday, sendsEmpty }: DigestRequest): Promise<DigestList> {
    const { workspaceId } = place;
    const personId = personOf(place);
    const reader = await this.reader(place);
    await this.database.inWorkspace(workspaceId, async (db) => {
      const found = process === null ? null : await findProcess(db, workspaceId, process);
      const isSeen = found !== null && visibleTo(reader, found.id)?.length !== 0;
      if (process !== null && !isSeen) throw new NotFoundError('process-not-found', 'There is no such process.');
      const processId = found?.id ?? null;
      const own = await listDigests(db, workspaceId, personId);
      if (own.length >= MOST_DIGESTS && !own.some((one) => one.processId === processId))
        throw new ConflictError('digests-too-many', 'This person asks for too many digests.', { limit: MOST_DIGESTS });
      const id = await saveDigest(db, workspaceId, { personId, processId, rhythm, weekday, sendsEmpty });
      await recordAudit(db, workspaceId, { personId, processId, action: 'digest-saved', subject: `digest ${id}` });
    });
    return this.list(place);
  }

  async remove(place: Place, id: string): Promise<DigestList> {
    const { workspaceId } = place;
    const personId = personOf(place);
    await this.database.inWorkspace(workspaceId, async (db) => {
      if (!(await deleteDigest(db, workspaceId, id, personId))) throw notFound();
      await recordAudit(db, workspaceId, { personId, action: 'digest-ended', subject: `digest ${id}` });
    });
    return this.list(place);
  }

  /** What would be sent now: what came since the last one, in what the person may see now. */
  async preview(place: Place, id: string, now = new Date()): Promise<DigestPreview> {
    const { workspaceId, timeZone } = place;
    const personId = personOf(place);
    const reader = await this.reader(place);
    const { digest, content } = await this.database.inWorkspace(workspaceId, async (db) => {
      const found = await findDigest(db, workspaceId, id);
      const processIds = found && visibleTo(reader, found.processId);
      if (!found || found.personId !== personId || processIds?.length === 0) throw notFound();
      const window = { countedFrom: found.countedUntil ?? found.createdAt, countedUntil: now };
      return { digest: found, content: await readDigest(db, workspaceId, processIds, window) };
    });
    const links = linksOf({ keys: this.keys, settings: this.settings }, workspaceId, id, reader);
    // the link that ends the mails is a secret of the mail itself
    const shown = { ...links, unsubscribe: links.settings };
    const { subject, text } = composeDigest(content, reader, languageOf(reader), timeZone, shown);
    const isNew = hasNews(content);
    return {
      ...{ from: content.from.toISOString(), until: content.until.toISOString(), hasNews: isNew },
      ...{ wouldBeSent: isNew || digest.sendsEmpty, subject, text },
    };
  }

  /** Ends a digest by the link in its mail. @returns false where the link is not right or the digest is gone */
  async unsubscribe(slug: string, key: string): Promise<boolean> {
    const workspace = await this.database.asOwner((owner) => findWorkspace(owner, slug));
    const id = workspace && readLinkKey(this.keys, 'digest', workspace.id, key);
    if (!id) return false;
    return this.database.inWorkspace(workspace.id, (db) => deleteDigest(db, workspace.id, id, null));
  }

  private async reader(place: Place): Promise<DigestReader> {
    const personId = personOf(place);
    const reader = await this.database.asOwner((owner) => findDigestReader(owner, place.workspaceId, personId));
    if (!reader) throw notFound();
    return reader;
  }
}

function notFound(): NotFoundError {
  return new NotFoundError('digest-not-found', 'There is no such digest of this person.');
}

/** A digest is a person's; a program's token has no mail. */
function personOf({ personId }: Place): string {
  if (personId === null) throw new ForbiddenError('forbidden', 'Only a person has digests.');
  return personId;
}
