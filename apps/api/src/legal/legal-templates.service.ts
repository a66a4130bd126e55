import { Inject, Injectable } from '@nestjs/common';
import { type LegalTemplateEntry, type LegalTemplateList, type SaveLegalTemplateRequest } from '#contracts';
import { ConflictError, dayIn, InvalidInputError, LEGAL_STEPS, LEGAL_TEMPLATES, type LegalTemplateCode } from '#domain';
import { deleteLegalTemplateEdit, listLegalTemplateEdits, saveLegalTemplateEdit, type Database } from '#persistence';
import { type EntityManager } from 'typeorm';
import { type Place } from '../http/access.decorator.js';
import { DATABASE } from '../tokens.js';
import { auditLegal } from './audit-legal.js';
import { copyOfTemplate } from './copy-of-template.js';

/** What the law asks of kinds of consultations: built in, and edited in copies of a municipality's own. */
@Injectable()
export class LegalTemplatesService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async list({ workspaceId }: Place): Promise<LegalTemplateList> {
    const templates = await this.database.inWorkspace(workspaceId, (db) => listTemplates(db, workspaceId));
    return { templates };
  }

  /** @throws {ConflictError} `legal-changed` when somebody saved another version since it was read */
  save(
    place: Place,
    code: LegalTemplateCode,
    { version, template }: SaveLegalTemplateRequest,
  ): Promise<LegalTemplateEntry> {
    const { workspaceId, personId, timeZone } = place;
    if (template.checkedOn !== null && template.checkedOn > dayIn(timeZone, new Date()))
      throw new InvalidInputError('legal-checked-in-future', 'Nobody has checked on a day to come.');
    const steps = LEGAL_STEPS.flatMap((step) => template.steps.filter((given) => given.code === step));
    const document = { ...copyOfTemplate({ ...template, steps, code }), code };
    return this.database.inWorkspace(workspaceId, async (db) => {
      if (!(await saveLegalTemplateEdit(db, workspaceId, { code, document, version, personId })))
        throw new ConflictError('legal-changed', 'Somebody changed it meanwhile.');
      await auditLegal(db, place, 'legal-template-saved', `legal-template ${code}`);
      return getTemplate(db, workspaceId, code);
    });
  }

  reset(place: Place, code: LegalTemplateCode): Promise<LegalTemplateEntry> {
    const { workspaceId } = place;
    return this.database.inWorkspace(workspaceId, async (db) => {
      if (await deleteLegalTemplateEdit(db, workspaceId, code))
        await auditLegal(db, place, 'legal-template-reset', `legal-template ${code}`);
      return getTemplate(db, workspaceId, code);
    });
  }
}

/** The templates of a municipality: its own copies in place of the built-in ones. */
async function listTemplates(db: EntityManager, workspaceId: string): Promise<LegalTemplateEntry[]> {
  const edits = new Map((await listLegalTemplateEdits(db, workspaceId)).map((edit) => [edit.code, edit]));
  return LEGAL_TEMPLATES.map((builtIn) => {
    const edit = edits.get(builtIn.code);
    const template = copyOfTemplate(edit?.document ?? builtIn);
    return { template, isOwn: edit !== undefined, version: edit?.version ?? 0 };
  });
}

export async function getTemplate(
  db: EntityManager,
  workspaceId: string,
  code: LegalTemplateCode,
): Promise<LegalTemplateEntry> {
  return (await listTemplates(db, workspaceId)).find(({ template }) => template.code === code)!;
}
