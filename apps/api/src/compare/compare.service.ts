import { Inject, Injectable } from '@nestjs/common';
import { compareRates, compareReach, type ProcessToCompare } from '#analysis';
import { type CompareAnswer } from '#contracts';
import { NotFoundError, type WholeReach } from '#domain';
import {
  findProcess,
  findReachStamp,
  findShownReach,
  listMembershipsIn,
  type Database,
  type ProcessRow,
  type WorkspaceMembership,
} from '#persistence';
import { stampOf } from '../http/stamp.js';
import { VersionedCache } from '../http/versioned-cache.js';
import { DATABASE } from '../tokens.js';
import { type Address } from './compare-access.js';

interface Found {
  readonly workspace: WorkspaceMembership;
  readonly row: ProcessRow;
  readonly whole: WholeReach | null;
  readonly stamp: CompareAnswer['processes'][number]['stamp'];
}

/** Reach of several processes from what their runs stored, protected; each municipality is read in a transaction of its own. */
@Injectable()
export class CompareService {
  private readonly kept = new VersionedCache<WholeReach | null>(60);

  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** @throws {NotFoundError} `process-not-found` for what the person may not see, as for what does not exist */
  async answer(personId: string, asked: readonly Address[], closed: readonly Address[]): Promise<CompareAnswer> {
    const found: Found[] = [];
    for (const slug of new Set(asked.map(([workspace]) => workspace))) {
      const processes = asked.filter(([workspace]) => workspace === slug).map(([, process]) => process);
      found.push(...(await this.read(personId, slug, processes)));
    }
    const isTrend = new Set(found.map(({ workspace }) => workspace.slug)).size === 1;
    const ordered = isTrend
      ? found.toSorted((a, b) => order(a).localeCompare(order(b), 'en'))
      : asked.map(([workspace, process]) =>
          found.find((one) => one.workspace.slug === workspace && one.row.slug === process)!,
        );
    const compared = ordered.map(toCompare);
    return {
      ...structuredClone(compareReach(compared) as CompareAnswer),
      isTrend,
      rates: compareRates(compared).map((pair) => ({ ...pair })),
      processes: ordered.map(describe),
      closed: closed.map(([workspace, process]) => ({ workspace, process })),
    };
  }

  private async read(personId: string, slug: string, processes: readonly string[]): Promise<Found[]> {
    const memberships = await this.database.asOwner((owner) => listMembershipsIn(owner, personId, slug));
    const workspace = memberships[0];
    if (!workspace) throw notFound();
    const { workspaceId } = workspace;
    const inWhole = memberships.some(({ processId }) => processId === null);
    return this.database.inWorkspace(workspaceId, async (db) => {
      const found: Found[] = [];
      for (const name of processes) {
        const row = await findProcess(db, workspaceId, name);
        if (!row || !(inWhole || memberships.some(({ processId }) => processId === row.id))) throw notFound();
        const stamp = await findReachStamp(db, workspaceId, row.id);
        const version = stamp && `${stamp.runId}/${stamp.computedAt.toISOString()}`;
        const read = async () => (await findShownReach(db, workspaceId, row.id))?.report ?? null;
        const whole = version === null ? null : await this.kept.get(row.id, version, read);
        found.push({ workspace, row, whole, stamp: stamp && stampOf(stamp) });
      }
      return found;
    });
  }
}

function notFound(): NotFoundError {
  return new NotFoundError('process-not-found', 'There is no such process.');
}

/** By the day it began; what has no dates comes last. */
function order({ row }: Found): string {
  return `${row.startsOn ?? '9999'} ${row.slug}`;
}

function toCompare({ workspace, row, whole }: Found): ProcessToCompare {
  const { question, kind, startsOn, endsOn } = row;
  return {
    workspace: workspace.slug,
    kind,
    question: question.pl ?? question.en ?? Object.values(question)[0] ?? null,
    startsOn,
    endsOn,
    k: whole?.suppression.k ?? null,
    report: whole?.report ?? null,
  };
}

function describe({ workspace, row, whole, stamp }: Found): CompareAnswer['processes'][number] {
  return {
    workspace: workspace.slug,
    workspaceName: { ...workspace.name },
    process: row.slug,
    title: { ...row.title },
    kind: row.kind,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    isSample: workspace.isSample || row.isSample,
    participants: whole?.report.participants ?? null,
    rate: whole?.report.rate ?? null,
    rateLower: whole?.report.rateLower ?? null,
    rateUpper: whole?.report.rateUpper ?? null,
    stamp,
  };
}
