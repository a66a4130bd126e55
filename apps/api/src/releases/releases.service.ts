import { Inject, Injectable } from '@nestjs/common';
import {
  type FreezeRequest,
  type ReleaseAnswer,
  type ReleaseComparison,
  type ReleaseList,
  type ReleaseSummary,
  type WithdrawReleaseRequest,
} from '#contracts';
import { ConflictError, NotFoundError } from '#domain';
import {
  findRelease,
  findWorkspace,
  listReleases,
  numberRemarks,
  publishRelease,
  readReleaseContent,
  recordAudit,
  saveRelease,
  takeReportTexts,
  withdrawRelease,
  type Database,
  type ReleaseRow,
  type WholeRelease,
} from '#persistence';
import { type EntityManager } from 'typeorm';
import { type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE, VERSION } from '../tokens.js';
import { compareReleases } from './compare-releases.js';

/** How often freezing begins anew when the data change meanwhile. */
const MOST_ATTEMPTS = 3;

/** Frozen states of a process: made, listed, compared, published, withdrawn. */
@Injectable()
export class ReleasesService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(VERSION) private readonly version: string,
  ) {}

  async list({ workspaceId, processId }: ProcessPlace): Promise<ReleaseList> {
    const rows = await this.database.inWorkspace(workspaceId, (db) => listReleases(db, workspaceId, processId));
    return { releases: rows.map(summaryOf) };
  }

  async read(place: ProcessPlace, id: string): Promise<ReleaseAnswer> {
    const release = await this.find(place, id);
    const content = release.withdrawnAt === null ? { ...release.content } : null;
    return { ...summaryOf(release), content };
  }

  /** @throws {ConflictError} `data-are-changing` when an import or an erasure changed the data each time they were read */
  async freeze(place: ProcessPlace, { note }: FreezeRequest): Promise<ReleaseSummary> {
    const { workspaceId, workspaceSlug, processId, personId } = place;
    const workspace = await this.database.asOwner((owner) => findWorkspace(owner, workspaceSlug));
    const frame = { workspace: { slug: workspaceSlug, name: workspace?.name ?? {} }, program: this.version };
    await this.database.inWorkspace(workspaceId, (db) => numberRemarks(db, workspaceId, processId));
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      const content = await this.database.inWorkspace(workspaceId, (db) =>
        readReleaseContent(db, workspaceId, processId, frame),
      );
      const saved = await this.database.inWorkspace(workspaceId, async (db) => {
        const id = await saveRelease(db, workspaceId, processId, {
          content,
          note: note === '' ? null : note,
          personId,
        });
        if (id === null) return null;
        await this.audit(db, place, 'release-frozen', id);
        return findRelease(db, workspaceId, processId, id);
      });
      if (saved !== null) return summaryOf(saved);
    }
    throw new ConflictError('data-are-changing', 'The data changed while they were frozen; try again in a moment.');
  }

  publish(place: ProcessPlace, id: string): Promise<ReleaseSummary> {
    return this.change(place, id, 'release-published', async (db, release) => {
      refuseWithdrawn(release);
      if (!(await publishRelease(db, place.workspaceId, id, place.personId)))
        throw new ConflictError('release-published', 'The release is published already.');
    });
  }

  /** @throws {ConflictError} `release-published`: what residents have read keeps the sections that it had */
  takeTexts(place: ProcessPlace, id: string): Promise<ReleaseSummary> {
    const { workspaceId, processId } = place;
    return this.change(place, id, 'release-texts-taken', async (db, release) => {
      refuseWithdrawn(release);
      if (!(await takeReportTexts(db, workspaceId, processId, id)))
        throw new ConflictError('release-published', 'The release is published already.');
    });
  }

  withdraw(place: ProcessPlace, id: string, { reason }: WithdrawReleaseRequest): Promise<ReleaseSummary> {
    return this.change(place, id, 'release-withdrawn', async (db, release) => {
      refuseWithdrawn(release);
      await withdrawRelease(db, place.workspaceId, id, { personId: place.personId, reason });
    });
  }

  async compare(place: ProcessPlace, id: string, laterId: string): Promise<ReleaseComparison> {
    const [before, after] = [await this.find(place, id), await this.find(place, laterId)];
    refuseWithdrawn(before);
    refuseWithdrawn(after);
    return {
      before: summaryOf(before),
      after: summaryOf(after),
      ...compareReleases(before.content, after.content),
    };
  }

  /** @throws {NotFoundError} `release-not-found` */
  private async find({ workspaceId, processId }: ProcessPlace, id: string): Promise<WholeRelease> {
    const release = await this.database.inWorkspace(workspaceId, (db) => findRelease(db, workspaceId, processId, id));
    if (!release) throw new NotFoundError('release-not-found', 'There is no such release.');
    return release;
  }

  private async change(
    place: ProcessPlace,
    id: string,
    action: string,
    act: (db: EntityManager, release: WholeRelease) => Promise<void>,
  ): Promise<ReleaseSummary> {
    const { workspaceId, processId } = place;
    return this.database.inWorkspace(workspaceId, async (db) => {
      const release = await findRelease(db, workspaceId, processId, id);
      if (!release) throw new NotFoundError('release-not-found', 'There is no such release.');
      await act(db, release);
      await this.audit(db, place, action, id);
      return summaryOf((await findRelease(db, workspaceId, processId, id)) ?? release);
    });
  }

  private audit(
    db: EntityManager,
    { workspaceId, processId, personId, tokenId }: ProcessPlace,
    action: string,
    id: string,
  ) {
    return recordAudit(db, workspaceId, { personId, tokenId, processId, action, subject: `release ${id}` });
  }
}

function refuseWithdrawn(release: ReleaseRow): void {
  if (release.withdrawnAt !== null)
    throw new ConflictError('release-is-withdrawn', 'The release was withdrawn.', { number: release.number });
}

export function summaryOf(row: ReleaseRow): ReleaseSummary {
  const isWithdrawn = row.withdrawnAt !== null;
  return {
    id: row.id,
    number: row.number,
    note: row.note,
    state: isWithdrawn ? 'withdrawn' : row.publishedAt !== null ? 'published' : 'frozen',
    datasetVersion: row.datasetVersion,
    contentHash: row.contentHash,
    formerHashes: [...row.formerHashes],
    createdAt: row.createdAt.toISOString(),
    publishedAt: row.publishedAt?.toISOString() ?? null,
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
    withdrawnReason: row.withdrawnReason,
    remarks: isWithdrawn ? null : row.remarks,
    texts: isWithdrawn ? null : row.texts,
    sections: row.textVersions.map(({ section, language, version }) => ({ section, language, version })),
  };
}
