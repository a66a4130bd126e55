import { Inject, Injectable } from '@nestjs/common';
import { COUNCIL_METHOD, countCouncil, schoolsFromTallies } from '#analysis';
import { type CouncilAnswer, type CouncilSchoolRequest } from '#contracts';
import { InvalidInputError, NotFoundError } from '#domain';
import {
  deleteCouncilSchool,
  findProcess,
  listCouncilSchools,
  listTallies,
  recordAudit,
  saveCouncilSchool,
  type AuditEntry,
  type Database,
} from '#persistence';
import { type EntityManager } from 'typeorm';
import { type ProcessPlace } from '../http/access.decorator.js';
import { type Table } from '../tables/table.js';
import { DATABASE } from '../tokens.js';

/** The election of a youth council: schools as people wrote them down, and as tally sheets have those that nobody did. */
@Injectable()
export class CouncilService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async answer({ workspaceId, processId, processSlug }: ProcessPlace): Promise<CouncilAnswer> {
    return this.database.inWorkspace(workspaceId, async (db) => {
      const written = await listCouncilSchools(db, workspaceId, processId);
      const names = new Set(written.map(({ name }) => name));
      const tallied = schoolsFromTallies(await listTallies(db, workspaceId, processId))
        .filter(({ name }) => !names.has(name))
        .map((school) => ({ ...school, id: null }));
      const schools = [...written, ...tallied].sort((a, b) => ORDER.compare(a.name, b.name));
      const counted = countCouncil(schools);
      return {
        state: schools.length === 0 ? 'nobody' : 'ready',
        method: COUNCIL_METHOD,
        datasetVersion: (await findProcess(db, workspaceId, processSlug))?.datasetVersion ?? 0,
        schools: schools.map((school, index) => {
          const { candidates, tie, turnout, missingFromUrn, elected, openSeats, checks } = counted.schools[index]!;
          return {
            ...school,
            tie: school.tie && { ...school.tie, winners: [...school.tie.winners] },
            from: school.id === null ? 'tallies' : 'person',
            candidates: school.candidates.map((candidate, place) => ({
              ...candidate,
              outcome: candidates[place]!.outcome,
            })),
            ...{ turnout, missingFromUrn, elected, openSeats },
            openTie: tie && { ...tie, numbers: [...tie.numbers] },
            checks: checks.map((check) => ({ ...check })),
          };
        }),
        total: counted.total,
      };
    });
  }

  async table(place: ProcessPlace): Promise<Table> {
    const { schools } = await this.answer(place);
    return {
      name: `council-${place.processSlug}${place.isSample ? '-sample-data' : ''}`,
      columns: [
        ...['school', 'entitled', 'issued', 'found', 'valid', 'invalid', 'turnout', 'seats'],
        ...['candidate', 'name', 'votes', 'outcome'],
      ],
      rows: schools.flatMap((school) => {
        const { name, entitled, issued, found, valid, invalid, turnout, seats } = school;
        const own = [name, entitled, issued, found, valid, invalid, turnout.rate, seats];
        if (school.candidates.length === 0) return [[...own, null, null, null, null]];
        return school.candidates.map((one) => [...own, one.number, one.name, one.votes, one.outcome]);
      }),
    };
  }

  async save(place: ProcessPlace, school: CouncilSchoolRequest): Promise<CouncilAnswer> {
    const unasked = school.candidates.findIndex(({ name, consentOn }) => name !== null && consentOn === null);
    if (unasked >= 0) {
      throw new InvalidInputError('consent-missing', 'A name is published only with a recorded consent.', {
        field: `candidates.${unasked}.consentOn`,
      });
    }
    return this.change(place, 'council-school-saved', async (db) => {
      await saveCouncilSchool(db, place.workspaceId, place.processId, school, place.personId);
    });
  }

  async remove(place: ProcessPlace, schoolId: string): Promise<CouncilAnswer> {
    return this.change(place, 'council-school-removed', async (db) => {
      if (await deleteCouncilSchool(db, place.workspaceId, place.processId, schoolId)) return;
      throw new NotFoundError('school-not-found', 'There is no such school.');
    });
  }

  private async change(
    place: ProcessPlace,
    action: AuditEntry['action'],
    work: (db: EntityManager) => Promise<void>,
  ): Promise<CouncilAnswer> {
    const { workspaceId, processId, personId, tokenId } = place;
    await this.database.inWorkspace(workspaceId, async (db) => {
      await work(db);
      await recordAudit(db, workspaceId, { personId, tokenId, processId, action, subject: `process ${processId}` });
    });
    return this.answer(place);
  }
}

/** SP 2 before SP 10. */
const ORDER = new Intl.Collator('pl', { numeric: true });
