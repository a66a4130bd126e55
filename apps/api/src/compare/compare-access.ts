import { Inject, Injectable } from '@nestjs/common';
import { FEWEST_COMPARED, NotFoundError, ROLES, type Role } from '#domain';
import { findProcess, listMembershipsIn, type Database, type ProcessRow, type WorkspaceMembership } from '#persistence';
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
    for (const [slug, process] of asked) {
      const memberships = await this.database.asOwner((owner) => listMembershipsIn(owner, personId, slug));
      const workspace = memberships[0];
      const row =
        workspace &&
        (await this.database.inWorkspace(workspace.workspaceId, (db) =>
          findProcess(db, workspace.workspaceId, process),
        ));
      const roles = memberships
        .filter(({ processId }) => processId === null || processId === row?.id)
        .map(({ role }) => role);
      const role = ROLES.findLast((one) => roles.includes(one));
      if (!workspace || !row || !role) throw notFound();
      seen.push({ workspace, row, role });
    }
    return seen;
  }

  /**
   * Those that the person may see, and those that she may not or that do not exist: both read the same, so that a link that is handed on
   * shows each what her role permits.
   * @throws {NotFoundError} `process-not-found` where fewer than two are left to compare
   */
  async split(personId: string, asked: readonly Address[]): Promise<{ open: Address[]; closed: Address[] }> {
    const open: Address[] = [];
    const closed: Address[] = [];
    for (const address of asked) ((await this.maySee(personId, address)) ? open : closed).push(address);
    if (open.length < FEWEST_COMPARED) throw notFound();
    return { open, closed };
  }

  private async maySee(personId: string, address: Address): Promise<boolean> {
    try {
      await this.find(personId, [address]);
      return true;
    } catch (error) {
      if (error instanceof NotFoundError) return false;
      throw error;
    }
  }
}

function notFound(): NotFoundError {
  return new NotFoundError('process-not-found', 'There is no such process.');
}
