import { Inject, Injectable } from '@nestjs/common';
import { countBudget } from '#analysis';
import {
  type BallotCountsRequest,
  type BudgetAnswer,
  type BudgetRulesRequest,
  type BudgetSheet,
  type PublishedRequest,
} from '#contracts';
import { InvalidInputError, NotFoundError, type BudgetRules } from '#domain';
import {
  countPicks,
  countVoters,
  findProcess,
  listBallotCounts,
  listBudgetProjects,
  listOptionVotes,
  listPabulibMetas,
  listTallies,
  readBudgetEdition,
  recordAudit,
  replaceBallotCounts,
  saveBudgetRules,
  saveBudgetSheet,
  savePublishedWinners,
  type AuditEntry,
  type Database,
  type Keys,
} from '#persistence';
import { type EntityManager } from 'typeorm';
import { type ProcessPlace } from '../http/access.decorator.js';
import { type Table } from '../tables/table.js';
import { DATABASE, KEYS } from '../tokens.js';
import { assembleBudget, gatherBudget, type BudgetData } from './assemble-budget.js';
import { budgetTable } from './budget-table.js';

/** A participatory budget as it stands: rules and sheets as people wrote them, counted anew with every question. */
@Injectable()
export class BudgetService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(KEYS) private readonly keys: Keys,
  ) {}

  async answer({ workspaceId, processId, processSlug }: ProcessPlace): Promise<BudgetAnswer> {
    return this.database.inWorkspace(workspaceId, async (db) => {
      const data: BudgetData = {
        datasetVersion: (await findProcess(db, workspaceId, processSlug))?.datasetVersion ?? 0,
        edition: await readBudgetEdition(db, workspaceId, processId),
        metas: await listPabulibMetas(db, this.keys, workspaceId, processId),
        projects: await listBudgetProjects(db, workspaceId, processId),
        votes: await listOptionVotes(db, workspaceId, processId),
        tallies: await listTallies(db, workspaceId, processId),
        ballots: await listBallotCounts(db, workspaceId, processId),
        voters: await countVoters(db, workspaceId, processId),
      };
      const known = gatherBudget(data);
      return assembleBudget(data, known, await countPicks(db, workspaceId, processId, known.poolByOption));
    });
  }

  async table(place: ProcessPlace): Promise<Table> {
    const name = `budget-${place.processSlug}${place.isSample ? '-sample-data' : ''}`;
    return budgetTable(name, await this.answer(place));
  }

  async changeRules(place: ProcessPlace, { rules }: BudgetRulesRequest): Promise<BudgetAnswer> {
    if (rules !== null) refuseImpossible(rules);
    return this.change(place, 'budget-rules-changed', `process ${place.processId}`, (db) =>
      saveBudgetRules(db, place.workspaceId, place.processId, rules, place.personId),
    );
  }

  async changeSheet(place: ProcessPlace, contributionId: string, sheet: BudgetSheet): Promise<BudgetAnswer> {
    return this.change(place, 'budget-project-checked', `project ${contributionId}`, async (db) => {
      const { workspaceId, processId, personId } = place;
      if (await saveBudgetSheet(db, workspaceId, processId, contributionId, sheet, personId)) return;
      throw new NotFoundError('contribution-not-found', 'There is no such project.');
    });
  }

  async changeBallots(place: ProcessPlace, { counts }: BallotCountsRequest): Promise<BudgetAnswer> {
    const places = counts.map(({ channel, unit, kind }) => JSON.stringify([channel, unit, kind]));
    const twice = places.findIndex((key, index) => places.indexOf(key) !== index);
    if (twice >= 0) throw twiceError(`counts.${twice}`);
    return this.change(place, 'ballots-counted', `process ${place.processId}`, (db) =>
      replaceBallotCounts(db, place.workspaceId, place.processId, counts),
    );
  }

  async changePublished(place: ProcessPlace, { winners, ...rest }: PublishedRequest): Promise<BudgetAnswer> {
    return this.change(place, 'winners-published', `process ${place.processId}`, (db) =>
      savePublishedWinners(db, place.workspaceId, place.processId, { published: winners, ...rest }, place.personId),
    );
  }

  private async change(
    place: ProcessPlace,
    action: AuditEntry['action'],
    subject: string,
    work: (db: EntityManager) => Promise<void>,
  ): Promise<BudgetAnswer> {
    const { workspaceId, processId, personId, tokenId } = place;
    await this.database.inWorkspace(workspaceId, async (db) => {
      await work(db);
      await recordAudit(db, workspaceId, { personId, tokenId, processId, action, subject });
    });
    return this.answer(place);
  }
}

function refuseImpossible(rules: BudgetRules): void {
  const codes = rules.pools.map(({ code }) => code);
  const twice = codes.findIndex((code, index) => codes.indexOf(code) !== index);
  if (twice >= 0) throw twiceError(`pools.${twice}.code`);
  try {
    countBudget([], rules);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new InvalidInputError('leftovers-go-round', cause.message, { field: 'leftoverTo' }, { cause });
  }
}

function twiceError(field: string): InvalidInputError {
  return new InvalidInputError('invalid-request', `${field}: stands twice`, { field });
}
