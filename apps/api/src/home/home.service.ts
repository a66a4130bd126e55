import { Inject, Injectable } from '@nestjs/common';
import { type Home, type Homes } from '#contracts';
import { ROLES, type Role } from '#domain';
import {
  findBackupState,
  listDueGroups,
  listMembershipsIn,
  listMembershipsOf,
  listProcessCounts,
  listProcessStates,
  listProcesses,
  type Database,
  type WorkspaceMembership,
} from '#persistence';
import { type Settings } from '#settings';
import { type Place } from '../http/access.decorator.js';
import { DATABASE, SETTINGS } from '../tokens.js';
import { byUrgency } from './by-urgency.js';
import { listNeeds, summarise, type HomeProcess } from './home-lines.js';

type WorkspaceHome = Omit<Home, 'backup'>;
type Member = Pick<WorkspaceMembership, 'role' | 'processId'>;

/** Where people begin: what waits for them, one line a process. Each municipality is read in a transaction of its own. */
@Injectable()
export class HomeService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async ofWorkspace({ workspaceId, workspaceSlug, personId, role }: Place): Promise<Home> {
    const memberships: readonly Member[] =
      personId === null
        ? [{ role, processId: null }]
        : await this.database.asOwner((owner) => listMembershipsIn(owner, personId, workspaceSlug));
    const found = await this.read(workspaceId, personId, memberships);
    const backup = await this.backup();
    const backupFailed = { kind: 'backup-failed', process: null, count: 1, dueOn: null } as const;
    return { ...found, backup, needs: backup.state === 'failed' ? [backupFailed, ...found.needs] : found.needs };
  }

  async ofPerson(personId: string): Promise<Homes> {
    const memberships = await this.database.asOwner((owner) => listMembershipsOf(owner, personId));
    const workspaces: Homes['workspaces'][number][] = [];
    for (const workspaceId of new Set(memberships.map((one) => one.workspaceId))) {
      const here = memberships.filter((one) => one.workspaceId === workspaceId);
      const { slug, name, isSample } = here[0]!;
      const found = await this.read(workspaceId, personId, here);
      workspaces.push({ slug, name: { ...name }, isSample, role: strongest(here)!, ...found });
    }
    return { workspaces: byUrgency(workspaces), backup: await this.backup() };
  }

  /** Only the processes that she may see: all of a municipality that she serves as a whole, else those that she was invited to. */
  private async read(
    workspaceId: string,
    personId: string | null,
    memberships: readonly Member[],
  ): Promise<WorkspaceHome> {
    const roleIn = (id: string) =>
      strongest(memberships.filter(({ processId }) => processId === null || processId === id));
    return this.database.inWorkspace(workspaceId, async (db) => {
      const rows = await listProcesses(db, workspaceId);
      const counts = new Map((await listProcessCounts(db, workspaceId, personId)).map((row) => [row.processId, row]));
      const states = new Map((await listProcessStates(db, workspaceId, personId)).map((row) => [row.processId, row]));
      const seen = rows.flatMap((row): HomeProcess[] => {
        const role = roleIn(row.id);
        return role === null ? [] : [{ row, role, counts: counts.get(row.id), state: states.get(row.id)! }];
      });
      const due = await listDueGroups(
        db,
        workspaceId,
        seen.map(({ row }) => row.id),
      );
      return {
        processes: seen.map((one) => summarise(one, due)),
        needs: listNeeds(seen, due),
        due: due.map((group) => ({ ...group, title: { ...group.title }, processTitle: { ...group.processTitle } })),
      };
    });
  }

  private async backup(): Promise<Home['backup']> {
    if (this.settings.backup === 'off') return { state: 'off', at: null, bytes: null };
    const state = await this.database.asOwner(findBackupState);
    if (!state) return { state: 'never', at: null, bytes: null };
    return { state: state.ok ? 'ok' : 'failed', at: state.finishedAt.toISOString(), bytes: state.sizeBytes };
  }
}

function strongest(memberships: readonly Member[]): Role | null {
  return ROLES.findLast((role) => memberships.some((one) => one.role === role)) ?? null;
}
