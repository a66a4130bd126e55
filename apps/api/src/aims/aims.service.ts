import { Inject, Injectable } from '@nestjs/common';
import { threeAims } from '#analysis';
import { type AimsAnswer } from '#contracts';
import { type AimInput } from '#domain';
import { listMembershipsIn, listProcesses, readAimInputs, type Database, type ProcessRow } from '#persistence';
import { type Place, type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE } from '../tokens.js';

/** The three aims from what runs have measured, of the processes that the caller may see, and of no others. */
@Injectable()
export class AimsService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Beside it the newest earlier process of the same kind. */
  async ofProcess(place: ProcessPlace): Promise<AimsAnswer> {
    const processes = await this.visible(place);
    const own = processes.filter(({ id }) => id === place.processId);
    const earlier = own[0] ? earlierOf(own[0], processes) : [];
    return { ...(await this.measure(place, own, earlier)), year: null, years: [] };
  }

  /** A process belongs to the year in which it began; one without a date to none. */
  async ofWorkspace(place: Place, asked: number | undefined): Promise<AimsAnswer> {
    const processes = await this.visible(place);
    const years = [...new Set(processes.flatMap((process) => yearOf(process) ?? []))].sort((a, b) => b - a);
    const year = asked ?? years[0] ?? null;
    const begun = (wanted: number) => processes.filter((process) => yearOf(process) === wanted);
    const [own, earlier] = year === null ? [[], []] : [begun(year), begun(year - 1)];
    return { ...(await this.measure(place, own, earlier)), year, years };
  }

  private async measure({ workspaceId }: Place, own: readonly ProcessRow[], earlier: readonly ProcessRow[]) {
    const ids = [...own, ...earlier].map(({ id }) => id);
    const inputs = await this.database.inWorkspace(workspaceId, (db) => readAimInputs(db, workspaceId, ids));
    const of = (rows: readonly ProcessRow[]): AimInput[] => rows.flatMap(({ id }) => inputs.get(id) ?? []);
    const { method, figures } = threeAims(of(own), of(earlier));
    return { method, figures: [...figures], processes: own.map(named), earlier: earlier.map(named) };
  }

  /** Somebody invited to single processes compares with those alone. */
  private async visible({ workspaceId, workspaceSlug, personId }: Place): Promise<ProcessRow[]> {
    const processes = await this.database.inWorkspace(workspaceId, (db) => listProcesses(db, workspaceId));
    if (personId === null) return processes;
    const memberships = await this.database.asOwner((owner) => listMembershipsIn(owner, personId, workspaceSlug));
    if (memberships.some(({ processId }) => processId === null)) return processes;
    const allowed = new Set(memberships.map(({ processId }) => processId));
    return processes.filter(({ id }) => allowed.has(id));
  }
}

function earlierOf(own: ProcessRow, processes: readonly ProcessRow[]): ProcessRow[] {
  const { startsOn, kind, id } = own;
  if (startsOn === null) return [];
  // the newest stand first
  const found = processes.find(
    (one) => one.id !== id && one.kind === kind && one.startsOn !== null && one.startsOn < startsOn,
  );
  return found ? [found] : [];
}

function yearOf({ startsOn }: ProcessRow): number | null {
  return startsOn === null ? null : Number(startsOn.slice(0, 4));
}

function named({ slug, title }: ProcessRow): AimsAnswer['processes'][number] {
  return { slug, title: { ...title } };
}
