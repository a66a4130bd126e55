import { Inject, Injectable } from '@nestjs/common';
import { FEWEST_COMPARED, NotFoundError, ROLES, type Role } from '#domain';
import {
  findProcess,
  listMembershipsOf,
  listMembershipsIn,
  type Database,
  type ProcessRow,
  type WorkspaceMembership,
} from '#persistence';
import { DATABASE } from '../tokens.js';

export type Address = readonly [workspace: string, process: string];

export interface Seen {
  readonly workspace: WorkspaceMembership;
  readonly row: ProcessRow;
  readonly role: Role;
}

/** The processes that are to be compared, as far as the person may see them; each municipality is asked in a transaction of its own. */
@Injectable()
export class CompareAccess {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** @throws {NotFoundError} `process-not-found` for what the person may not see, as for what does not exist */
  async find(personId: string, asked: readonly Address[]): Promise<Seen[]> {
    const seen: Seen[] = [];
    for (const address of asked) {
      const found = await this.findOne(personId, address);
      if (!found) throw notFound();
      seen.push(found);
    }
    return seen;
  }

  private async findOne(personId: string, [slug, process]: Address): Promise<Seen | null> {
    const memberships = await this.database.asOwner((owner) => listMembershipsIn(owner, personId, slug));
    const workspace = memberships[0];
    const row =
      workspace &&
      (await this.database.inWorkspace(workspace.workspaceId, (db) => findProcess(db, workspace.workspaceId, process)));
    const role = strongest(memberships.filter(({ processId }) => processId === null || processId === row?.id));
    return workspace && row && role ? { workspace, row, role } : null;
  }

  /**
   * Those that the person may see, and those that she may not or that do not exist: both read the same, so that a link that is handed on
   * shows each what her role permits.
   * @throws {NotFoundError} `process-not-found` where fewer than two are left to compare
   */
  async split(personId: string, asked: readonly Address[]): Promise<{ open: Address[]; closed: Address[] }> {
    const open: Address[] = [];
    const closed: Address[] = [];
    for (const address of asked) ((await this.findOne(personId, address)) ? open : closed).push(address);
    if (open.length < FEWEST_COMPARED) throw notFound();
    return { open, closed };
  }

  /** What the person may do in each of these processes, by their ids; null where she may not see it. */
  async rolesIn(
    personId: string,
    places: readonly { readonly workspaceId: string; readonly processId: string }[],
  ): Promise<(Role | null)[]> {
    const memberships = await this.database.asOwner((owner) => listMembershipsOf(owner, personId));
    return places.map(({ workspaceId, processId }) => {
      const own = memberships.filter((one) => one.workspaceId === workspaceId);
      return strongest(own.filter((one) => one.processId === null || one.processId === processId));
    });
  }

  /** Of these addresses (`municipality/process`) those that the person may see. */
  async known(personId: string, asked: readonly string[]): Promise<Map<string, Seen>> {
    const seen = new Map<string, Seen>();
    for (const one of new Set(asked)) {
      const [workspace, process] = one.split('/') as [string, string];
      const found = await this.findOne(personId, [workspace, process]);
      if (found) seen.set(one, found);
    }
    return seen;
  }
}

function strongest(memberships: readonly { readonly role: Role }[]): Role | null {
  return ROLES.findLast((one) => memberships.some(({ role }) => role === one)) ?? null;
}

function notFound(): NotFoundError {
  return new NotFoundError('process-not-found', 'There is no such process.');
}
