import { Inject, Injectable } from '@nestjs/common';
import { isPublishable, ROLES, SMALLEST_GROUP } from '#domain';
import { translate, type Language } from '#language';
import {
  findProcess,
  findShownReach,
  findWorkspace,
  listMembers,
  listRetention,
  listSourceNames,
  listSourcePermissions,
  readHoldings,
  readRetention,
  readStoredTexts,
  type Database,
} from '#persistence';
import { type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE } from '../tokens.js';
import { writeAssessment, type AssessmentFacts } from './write-assessment.js';

/** The draft of an impact assessment of one process, for the data-protection officer. */
@Injectable()
export class AssessmentService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async write(place: ProcessPlace, language: Language, now: Date): Promise<{ name: string; text: string }> {
    const facts = await this.facts(place, now);
    return {
      name: `${translate(language, 'assessment.file')}-${place.processSlug}.md`,
      text: writeAssessment(facts, language, now),
    };
  }

  private async facts(place: ProcessPlace, now: Date): Promise<AssessmentFacts> {
    const { workspaceId, workspaceSlug, processId, processSlug } = place;
    const { workspace, members } = await this.database.asOwner(async (owner) => ({
      workspace: await findWorkspace(owner, workspaceSlug),
      members: await listMembers(owner, workspaceId),
    }));
    const mine = members.filter(({ process }) => process === null || process === processSlug);
    return this.database.inWorkspace(workspaceId, async (db) => {
      const process = await findProcess(db, workspaceId, processSlug);
      const texts = await readStoredTexts(db, workspaceId, processId, now);
      const holdings = await readHoldings(db, workspaceId, processId);
      const permissions = await listSourcePermissions(db, workspaceId, processId);
      const retention = (await listRetention(db, workspaceId, now)).filter((one) => one.processId === processId);
      return {
        municipality: workspace?.name ?? {},
        process: process?.title ?? {},
        startsOn: process?.startsOn ?? null,
        endsOn: process?.endsOn ?? null,
        isSample: place.isSample || (process?.isSample ?? false),
        datasetVersion: process?.datasetVersion ?? 0,
        texts: texts.stored,
        ...holdings,
        sources: await listSourceNames(db, workspaceId, processId),
        members: ROLES.map((role) => ({ role, people: mine.filter((one) => one.role === role).length })).filter(
          ({ people }) => people > 0,
        ),
        rules: await readRetention(db, workspaceId),
        due: retention.flatMap(({ kind, dueOn, rows }) => (dueOn === null || rows === 0 ? [] : [{ kind, dueOn }])),
        k: SMALLEST_GROUP,
        suppression: (await findShownReach(db, workspaceId, processId))?.report.suppression ?? null,
        publishable: permissions
          .flatMap(({ counts }) => counts)
          .filter(({ permission }) => isPublishable(permission))
          .reduce((sum, { contributions }) => sum + contributions, 0),
        erased: texts.erased,
      };
    });
  }
}
