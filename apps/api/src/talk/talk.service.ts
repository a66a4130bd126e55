import { Inject, Injectable } from '@nestjs/common';
import { type SaveTalkRequest, type TalkAnswer, type TalkFile } from '#contracts';
import { ConflictError, namerOf, NotFoundError, type Look, type OwnLabels, type TalkMaterial } from '#domain';
import {
  findRelease,
  findTalk,
  listEarlierProcesses,
  listReleases,
  listThemeNames,
  readBranding,
  readLook,
  recordAudit,
  saveTalk,
  type Database,
  type TalkRow,
  type WholeRelease,
} from '#persistence';
import { proposeTalk, talkMaterial, type TalkSource } from '#presenting';
import { type Settings } from '#settings';
import { type FastifyReply } from 'fastify';
import QRCode from 'qrcode';
import { type EntityManager } from 'typeorm';
import { siteUrl } from '../../../worker/src/public/tell-subscribers.js';
import { type Analyser } from '../../../worker/src/threads/analyser.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { summaryOf } from '../releases/releases.service.js';
import { ANALYSER, DATABASE, SETTINGS } from '../tokens.js';

const TYPES: Readonly<Record<TalkFile, string>> = {
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  html: 'text/html; charset=utf-8',
};

/** The talk of a process: what is chosen, what its release offers, and its files. */
@Injectable()
export class TalkService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(ANALYSER) private readonly analyser: Analyser,
  ) {}

  async read(place: ProcessPlace, releaseId: string | null): Promise<TalkAnswer> {
    const { workspaceId, processId } = place;
    return this.database.inWorkspace(workspaceId, async (db) => {
      const talk = await findTalk(db, workspaceId, processId);
      const release = await this.release(db, place, releaseId ?? talk?.releaseId ?? null);
      const isSaved = talk !== null && release?.id === talk.releaseId;
      return {
        version: talk?.version ?? 0,
        changedAt: talk?.changedAt.toISOString() ?? null,
        choices: talk?.choices ?? null,
        savedReleaseId: talk?.releaseId ?? null,
        release: release === null ? null : summaryOf(release),
        material: release === null || release.withdrawnAt !== null ? null : await materialOf(db, place, release),
        earlier: isSaved ? [...talk.earlier] : await listEarlierProcesses(db, workspaceId, processId),
        code: this.code(place),
        ...(await lookIn(db, workspaceId)),
      } as TalkAnswer;
    });
  }

  /**
   * Saves the talk; the earlier processes stand beside it as they are when its release is chosen, and stay so.
   * @throws {ConflictError} `talk-changed` when somebody saved another version since it was read
   */
  async save(place: ProcessPlace, { releaseId, choices, version }: SaveTalkRequest): Promise<TalkAnswer> {
    const { workspaceId, processId, personId, tokenId } = place;
    await this.database.inWorkspace(workspaceId, async (db) => {
      const release = await findRelease(db, workspaceId, processId, releaseId);
      if (!release) throw new NotFoundError('release-not-found', 'There is no such release.');
      refuseWithdrawn(release);
      const last = await findTalk(db, workspaceId, processId);
      const earlier =
        last?.releaseId === releaseId ? last.earlier : await listEarlierProcesses(db, workspaceId, processId);
      if (!(await saveTalk(db, workspaceId, processId, { releaseId, choices, earlier, version, personId })))
        throw new ConflictError('talk-changed', 'The talk was changed since it was read.', {
          version: last?.version ?? 0,
        });
      const subject = `release ${releaseId}`;
      await recordAudit(db, workspaceId, { personId, tokenId, processId, action: 'talk-saved', subject });
    });
    return this.read(place, releaseId);
  }

  /** @throws {ConflictError} `release-is-withdrawn` */
  async send(reply: FastifyReply, place: ProcessPlace, kind: TalkFile): Promise<void> {
    const { source, number } = await this.source(place);
    const written = await this.analyser.run('write-talk', { kind, source });
    void reply
      .header('content-disposition', `attachment; filename="${place.processSlug}-prezentacja-${number}.${kind}"`)
      .header('cache-control', 'no-store')
      .header('content-type', TYPES[kind])
      .send(Buffer.from(written));
  }

  private async source(place: ProcessPlace): Promise<{ source: TalkSource; number: number }> {
    const { workspaceId, processId } = place;
    const found = await this.database.inWorkspace(workspaceId, async (db) => {
      const talk = await findTalk(db, workspaceId, processId);
      const release = await this.release(db, place, talk?.releaseId ?? null);
      if (!release) throw new NotFoundError('release-not-found', 'There is no such release.');
      return { release, talk, earlier: await this.earlierOf(db, place, talk), ...(await lookIn(db, workspaceId)) };
    });
    const { release, talk, earlier, look, labels, language } = found;
    refuseWithdrawn(release);
    const material = talkMaterial(release.content);
    const { id, number, createdAt } = release;
    const source = {
      material,
      choices: talk?.choices ?? proposeTalk(material, language),
      earlier,
      release: { id, number, createdAt: createdAt.toISOString() },
      code: this.code(place),
      look,
      labels,
    };
    return { source, number };
  }

  private earlierOf(db: EntityManager, { workspaceId, processId }: ProcessPlace, talk: TalkRow | null) {
    return talk === null ? listEarlierProcesses(db, workspaceId, processId) : Promise.resolve(talk.earlier);
  }

  /** The release that is asked for, else the newest that is published, else the newest that stands. */
  private async release(db: EntityManager, place: ProcessPlace, id: string | null): Promise<WholeRelease | null> {
    const { workspaceId, processId } = place;
    if (id !== null) {
      const asked = await findRelease(db, workspaceId, processId, id);
      if (!asked) throw new NotFoundError('release-not-found', 'There is no such release.');
      return asked;
    }
    const standing = (await listReleases(db, workspaceId, processId)).filter(({ withdrawnAt }) => withdrawnAt === null);
    const newest = standing.find(({ publishedAt }) => publishedAt !== null) ?? standing[0];
    return newest ? findRelease(db, workspaceId, processId, newest.id) : null;
  }

  private code({ workspaceSlug, processSlug }: ProcessPlace): TalkSource['code'] {
    const address = `${siteUrl(this.settings)}/public/${workspaceSlug}/${processSlug}`;
    const { size, data } = QRCode.create(address, { errorCorrectionLevel: 'M' }).modules;
    const dark = [...data].flatMap((bit, at) => (bit ? [`M${at % size} ${Math.floor(at / size)}h1v1h-1z`] : []));
    return { size, path: dark.join(''), address };
  }
}

/** What slides may show of a release; who named its themes is told as it is known today, so that a name can be confirmed after it. */
async function materialOf(
  db: EntityManager,
  { workspaceId, processId }: ProcessPlace,
  { content }: WholeRelease,
): Promise<TalkMaterial> {
  const material = talkMaterial(content);
  const today = new Map((await listThemeNames(db, workspaceId, processId)).map((theme) => [theme.id, theme]));
  const themes = material.themes.map((theme) => {
    const labelBy = namerOf(theme, today);
    return labelBy === null ? theme : { ...theme, labelBy };
  });
  return { ...material, themes };
}

/** As it is today: a look is no part of what was frozen. */
async function lookIn(
  db: EntityManager,
  workspaceId: string,
): Promise<{ look: Look; labels: OwnLabels; language: 'pl' | 'en' }> {
  const { colours, logo, labels } = await readLook(db, workspaceId);
  const { languages } = await readBranding(db, workspaceId);
  return { look: { colours, logo }, labels, language: languages.talk };
}

function refuseWithdrawn(release: WholeRelease): void {
  if (release.withdrawnAt !== null)
    throw new ConflictError('release-is-withdrawn', 'The release was withdrawn.', { number: release.number });
}
