import { Inject, Injectable } from '@nestjs/common';
import { type Provenance } from '#contracts';
import { NotFoundError } from '#domain';
import {
  findProvenance,
  listDeliveries,
  listPermissionEvents,
  listPersonNames,
  type Database,
  type ProvenanceRow,
} from '#persistence';
import { type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE } from '../tokens.js';

/** How it is known that somebody said this, and by what right it may be shown. */
@Injectable()
export class ProvenanceService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async find({ workspaceId, processId }: ProcessPlace, id: string): Promise<Provenance> {
    const { row, deliveries, events } = await this.database.inWorkspace(workspaceId, async (db) => ({
      row: await findProvenance(db, workspaceId, processId, id),
      deliveries: await listDeliveries(db, workspaceId, id),
      events: await listPermissionEvents(db, workspaceId, id),
    }));
    if (!row) throw new NotFoundError('contribution-not-found', 'There is no such contribution.');
    const ids = [...deliveries.map(({ importedBy }) => importedBy), ...events.map(({ personId }) => personId)];
    const known = [...new Set(ids)].flatMap((person) => person ?? []);
    const names = await this.database.asOwner((owner) => listPersonNames(owner, known));
    const nameOf = (person: string | null) => names.get(person ?? '') ?? null;
    return {
      deliveries: deliveries.map(({ mapping, mappingVersion, importedAt, importedBy, ...delivery }) => ({
        ...delivery,
        mapping: mapping === null ? null : { name: mapping, version: mappingVersion ?? 1 },
        importedAt: importedAt?.toISOString() ?? null,
        importedBy: nameOf(importedBy),
      })),
      masked: { ...row.masked },
      formerTexts: row.formerTexts,
      language: row.language === null ? null : { tag: row.language, by: row.languageSource },
      status: statusOf(row),
      permission: {
        permission: row.permission,
        origin: row.origin,
        date: row.permissionDate,
        link: events.find(({ wholeSource, link }) => !wholeSource && link !== null)?.link ?? row.url ?? row.sourceLink,
        history: events.map(({ personId, at, ...event }) => ({ ...event, by: nameOf(personId), at: at.toISOString() })),
      },
    };
  }
}

function statusOf({ statusLabel, statusMapped, statusSetByPerson }: ProvenanceRow): Provenance['status'] {
  if (statusLabel === null) return null;
  return { label: statusLabel, by: statusSetByPerson ? 'person' : statusMapped ? 'map' : 'connector' };
}
