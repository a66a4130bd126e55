import { Inject, Injectable } from '@nestjs/common';
import { type CopiesAnswer, type CopiesPreview, type CopiesRequest } from '#contracts';
import {
  ConflictError,
  COPY_ROLES,
  ForbiddenError,
  InvalidInputError,
  mayActAs,
  NotFoundError,
  type CopyObstacle,
  type CopyOutcome,
  type CopyState,
} from '#domain';
import {
  addReportTemplate,
  listMembershipsIn,
  recordAudit,
  saveCodeframe,
  saveLegalTemplateEdit,
  saveMapping,
  type Database,
  type WorkspaceMembership,
} from '#persistence';
import { type EntityManager } from 'typeorm';
import { type Place } from '../http/access.decorator.js';
import { DATABASE } from '../tokens.js';
import { hasPersonalData, isSameContent, listCopyable, type Copyable } from './copyable.js';

/** The longest name that all four can bear. */
const LONGEST_NAME = 120;

type Written = CopiesAnswer['items'][number] & { readonly idThere: string };
interface Standing {
  readonly state: CopyState;
  readonly nameThere: string | null;
}

/** What one municipality has set up, used in another one of the same person; each side is asked in a transaction of its own. */
@Injectable()
export class CopiesService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async preview(place: Place, to: string): Promise<CopiesPreview> {
    const target = await this.targetOf(place, to);
    const [here, there] = [await this.listHere(place), await this.listThere(target)];
    return {
      to: { slug: target.slug, name: { ...target.name }, role: target.role },
      items: here.map((item) => {
        const { kind, id, name, leftOut } = item;
        const standing = standingOf(item, there);
        return { kind, id, name, ...standing, obstacle: obstacleOf(item, standing, target), stays: leftOut };
      }),
    };
  }

  /**
   * All of them or none. The other municipality commits first and names where its copies come from, so that nothing arrives without a line
   * there.
   *
   * @throws {NotFoundError} `copy-not-found` for what does not exist or her role here does not show
   * @throws {ForbiddenError} `forbidden` where her role there does not allow one of them
   * @throws {ConflictError} `copy-own-there`, `copy-personal-data`, `copy-changed`
   */
  async copy(place: Place, { to, items }: CopiesRequest): Promise<CopiesAnswer> {
    const { personId, workspaceSlug } = place;
    const target = await this.targetOf(place, to);
    const here = await this.listHere(place);
    const chosen = items.map(({ kind, id }) => {
      const found = here.find((item) => item.kind === kind && item.id === id);
      if (!found) throw new NotFoundError('copy-not-found', 'There is nothing of that kind to copy.', { kind });
      return found;
    });
    const written = await this.database.inWorkspace(target.workspaceId, async (db) => {
      await lock(db, target.workspaceId);
      const done: Written[] = [];
      for (const item of chosen) {
        const one = await write(db, target, item, personId);
        done.push(one);
        if (one.outcome === 'unchanged') continue;
        const subject = `${one.kind} ${one.idThere}`;
        const details = { from: workspaceSlug };
        await recordAudit(db, target.workspaceId, { personId, action: 'copy-received', subject, details });
      }
      return done;
    });
    await this.database.inWorkspace(place.workspaceId, async (db) => {
      for (const { kind, id, outcome } of written) {
        if (outcome === 'unchanged') continue;
        const sent = { personId, action: 'copy-sent', subject: `${kind} ${id}`, details: { to: target.slug } };
        await recordAudit(db, place.workspaceId, sent);
      }
    });
    return { items: written.map(({ idThere: _, ...item }) => item) };
  }

  /**
   * The other municipality with the role of the person in the whole of it: no role there, or one in a single process, reads as no such
   * municipality. A token belongs to one municipality and finds no other.
   */
  private async targetOf({ personId, workspaceSlug }: Place, to: string): Promise<WorkspaceMembership> {
    if (to === workspaceSlug)
      throw new InvalidInputError('copy-to-itself', 'A municipality has its own things already.');
    const memberships =
      personId === null ? [] : await this.database.asOwner((owner) => listMembershipsIn(owner, personId, to));
    const whole = memberships.find(({ processId }) => processId === null);
    if (!whole) throw new NotFoundError('workspace-not-found', 'There is no such municipality.');
    if (!mayActAs(whole.role, 'editor'))
      throw new ForbiddenError('forbidden', 'Your role there does not allow this.', { needed: 'editor' });
    return whole;
  }

  private listHere({ workspaceId, role }: Place): Promise<Copyable[]> {
    return this.database.inWorkspace(workspaceId, (db) => listCopyable(db, workspaceId, role));
  }

  private listThere({ workspaceId }: WorkspaceMembership): Promise<Copyable[]> {
    return this.database.inWorkspace(workspaceId, (db) => listCopyable(db, workspaceId, 'admin'));
  }
}

/** Two copies into one municipality wait for each other, so that neither finds a name free that the other takes. */
async function lock(db: EntityManager, workspaceId: string): Promise<void> {
  await db.query(`SELECT pg_advisory_xact_lock(hashtextextended('copies ' || $1::text, 0))`, [workspaceId]);
}

/** How a thing stands in the other municipality, and the name that it has or would get there. */
function standingOf(item: Copyable, there: readonly Copyable[]): Standing {
  const ofKind = there.filter(({ kind }) => kind === item.kind);
  if (item.kind === 'legal-template') {
    const own = ofKind.find(({ id }) => id === item.id);
    return { state: own === undefined ? 'new' : isSameContent(item, own) ? 'same' : 'differs', nameThere: null };
  }
  for (let copy = 1; ; copy += 1) {
    const nameThere = copy === 1 ? item.name : numbered(item.name, copy);
    const standing = ofKind.find(({ name }) => name === nameThere);
    if (standing === undefined) return { state: copy === 1 ? 'new' : 'differs', nameThere };
    if (isSameContent(item, standing)) return { state: 'same', nameThere };
  }
}

function numbered(name: string, copy: number): string {
  const number = ` (${copy})`;
  return `${name.slice(0, LONGEST_NAME - number.length)}${number}`;
}

function obstacleOf(item: Copyable, { state }: Standing, { role }: WorkspaceMembership): CopyObstacle | null {
  if (!mayActAs(role, COPY_ROLES[item.kind].there)) return 'role';
  if (hasPersonalData(item)) return 'personal-data';
  return item.kind === 'legal-template' && state === 'differs' ? 'own-there' : null;
}

async function write(
  db: EntityManager,
  target: WorkspaceMembership,
  item: Copyable,
  personId: string | null,
): Promise<Written> {
  const standing = standingOf(item, await listCopyable(db, target.workspaceId, 'admin'));
  refuse(item, obstacleOf(item, standing, target));
  const { kind, id } = item;
  const { state, nameThere } = standing;
  if (state === 'same') return { kind, id, outcome: 'unchanged', nameThere, idThere: '' };
  const idThere = await insert(db, target.workspaceId, item, nameThere ?? '', personId);
  if (idThere === null) throw new ConflictError('copy-changed', 'Somebody has just made one of that name there.');
  const outcome: CopyOutcome = state === 'new' ? 'copied' : 'renamed';
  return { kind, id, outcome, nameThere, idThere };
}

function refuse({ kind }: Copyable, obstacle: CopyObstacle | null): void {
  if (obstacle === 'role')
    throw new ForbiddenError('forbidden', 'Your role there does not allow this.', { needed: COPY_ROLES[kind].there });
  if (obstacle === 'own-there')
    throw new ConflictError('copy-own-there', 'The other municipality has its own copy of this template.');
  if (obstacle === 'personal-data')
    throw new ConflictError('copy-personal-data', 'A name in it looks like personal data.', { kind });
}

/** @returns null where somebody has taken the name since it was looked at */
async function insert(
  db: EntityManager,
  workspaceId: string,
  item: Copyable,
  name: string,
  personId: string | null,
): Promise<string | null> {
  switch (item.kind) {
    case 'mapping':
      return (await saveMapping(db, workspaceId, { name, document: item.content, createdBy: personId })).id;
    case 'codeframe':
      return saveCodeframe(db, workspaceId, { name, topics: item.content, createdBy: personId });
    case 'legal-template': {
      const edit = { code: item.content.code, document: item.content, version: 0, personId };
      return (await saveLegalTemplateEdit(db, workspaceId, edit)) ? item.id : null;
    }
    case 'report-template':
      return (await addReportTemplate(db, workspaceId, { name, content: item.content, personId }))?.id ?? null;
  }
}
