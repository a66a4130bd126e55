import { Inject, Injectable } from '@nestjs/common';
import {
  AGREEMENT_METHOD,
  dividingStatements,
  protectAgreement,
  representativeStatements,
  sharedStatements,
  type Agreement,
  type GroupDifferences,
  type KnownGroups,
  type ShownStatement,
} from '#analysis';
import { type AgreementAnswer } from '#contracts';
import { SMALLEST_GROUP } from '#domain';
import {
  findProcess,
  hasVotes,
  listGroupsOfPeople,
  listOpinionVotes,
  listVoteOptions,
  readInsightVersion,
  type Database,
  type OpinionVoteRows,
  type VoteOptionRow,
} from '#persistence';
import { type Analyser } from '../../../worker/src/threads/analyser.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { VersionedCache } from '../http/versioned-cache.js';
import { type Table } from '../tables/table.js';
import { ANALYSER, DATABASE } from '../tokens.js';
import { titleOf } from './name-options.js';

/** Groups that people tell and that mean something in themselves; every other attribute has too many values to compare. */
const COMPARED = ['age', 'sex', 'gender', 'district', 'place', 'village', 'school', 'education', 'employment'];
const MOST_GROUPS = 40;

/** What people agree on and what divides them, computed away from the event loop and kept until the data change. */
@Injectable()
export class AgreementService {
  private readonly kept = new VersionedCache<AgreementAnswer>(50);

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(ANALYSER) private readonly analyser: Analyser,
  ) {}

  async answer(place: ProcessPlace, seed: number): Promise<AgreementAnswer> {
    const { workspaceId, processId } = place;
    const version = await this.database.inWorkspace(workspaceId, (db) =>
      readInsightVersion(db, workspaceId, processId),
    );
    return this.kept.get(`${processId} ${seed}`, version, () => this.measure(place, seed));
  }

  async table(place: ProcessPlace, seed: number): Promise<Table> {
    const { statements, groups } = await this.answer(place, seed);
    const ofGroups = groups.flatMap((_, at) =>
      ['seen', 'agree', 'disagree', 'representative', 'q'].map((name) => `group_${at + 1}_${name}`),
    );
    return {
      name: `agreement-${place.processSlug}${place.isSample ? '-sample-data' : ''}`,
      columns: [
        ...['option', 'text', 'agree', 'disagree', 'pass', 'seen', 'agree_share', 'lower', 'upper', 'majority', 'q'],
        ...['consensus_agree', 'consensus_disagree', 'division', 'balance', 'protected'],
        ...ofGroups,
      ],
      rows: statements.map((row) => [
        ...[row.option, row.text, row.agree, row.disagree, row.pass, row.seen, row.agreeShare, row.agreeLower],
        ...[row.agreeUpper, row.majority, row.q, row.consensusAgree, row.consensusDisagree, row.division, row.balance],
        row.protected,
        ...row.groups.flatMap((group) =>
          group === null
            ? [null, null, null, null, null]
            : [group.seen, group.agree, group.disagree, group.representative, group.q],
        ),
      ]),
    };
  }

  private async measure(place: ProcessPlace, seed: number): Promise<AgreementAnswer> {
    const { workspaceId, processId, processSlug } = place;
    const { rows, told, options, process } = await this.database.inWorkspace(workspaceId, async (db) => {
      const has = await hasVotes(db, workspaceId, processId);
      const votes = has.opinions ? await listOpinionVotes(db, workspaceId, processId) : NO_VOTES;
      const ids = votes.statements.flatMap(({ contributionId }) => contributionId ?? []);
      return {
        rows: votes,
        told: has.opinions ? await listGroupsOfPeople(db, workspaceId, processId, COMPARED) : [],
        options: await listVoteOptions(db, workspaceId, processId, ids, []),
        process: await findProcess(db, workspaceId, processSlug),
      };
    });
    const about = { seed, datasetVersion: process?.datasetVersion ?? 0 };
    const { person, statement, value, participationIds, statements } = rows;
    if (participationIds.length < SMALLEST_GROUP) {
      return { ...NOTHING, ...about, state: participationIds.length === 0 ? 'no-opinions' : 'too-few' };
    }
    const votes = { people: participationIds.length, statements: statements.length, person, statement, value };
    const known = knownGroups(participationIds, told);
    const { agreement, byGroup } = await this.analyser.run('measure-agreement', { votes, known, seed });
    return { ...about, ...describe(agreement, byGroup, rows, options) };
  }
}

const NO_VOTES: OpinionVoteRows = {
  statements: [],
  participationIds: [],
  person: new Int32Array(0),
  statement: new Int32Array(0),
  value: new Int8Array(0),
};

const NOTHING = {
  method: AGREEMENT_METHOD,
  people: 0,
  votes: 0,
  silhouette: null,
  ungrouped: null,
  groups: [],
  statements: [],
  shared: [],
  dividing: [],
  byGroup: { compared: 0, hidden: 0, differences: [] },
} satisfies Partial<AgreementAnswer>;

/** For each variable the group of every voter, in the order of the votes. */
function knownGroups(
  participationIds: readonly string[],
  told: readonly { readonly variable: string; readonly group: string | null; readonly participationId: string }[],
): KnownGroups[] {
  const positions = new Map(participationIds.map((id, at) => [id, at]));
  const voters = told.filter(({ group, participationId }) => group !== null && positions.has(participationId));
  return [...new Set(voters.map(({ variable }) => variable))].sort().flatMap((variable) => {
    const own = voters.filter((row) => row.variable === variable);
    const groups = [...new Set(own.map(({ group }) => group!))].sort();
    if (groups.length > MOST_GROUPS) return [];
    const codes = new Map(groups.map((group, at) => [group, at]));
    const labels = new Int32Array(participationIds.length).fill(-1);
    for (const { group, participationId } of own) labels[positions.get(participationId)!] = codes.get(group!)!;
    return [{ variable, groups, labels }];
  });
}

function describe(
  agreement: Agreement,
  byGroup: GroupDifferences,
  rows: OpinionVoteRows,
  options: readonly VoteOptionRow[],
): Omit<AgreementAnswer, 'seed' | 'datasetVersion'> {
  const known = new Map(options.map((row) => [row.id, row]));
  const { statements } = protectAgreement(agreement);
  const isShown = (statement: number, group: number) => statements[statement]!.groups[group] !== null;
  const representative = (group: number) =>
    representativeStatements(agreement, group).filter(({ statement }) => isShown(statement, group));
  return {
    state: 'ready',
    method: agreement.method,
    people: agreement.people,
    votes: agreement.votes,
    silhouette: agreement.silhouette,
    ungrouped: agreement.ungrouped,
    groups: agreement.groups.map((people, group) => ({ people, representative: representative(group) })),
    statements: statements.map((row) => statementOf(row, rows.statements[row.statement]!, known)),
    shared: sharedStatements(agreement),
    dividing: dividingStatements(agreement),
    byGroup: { ...byGroup, differences: [...byGroup.differences] },
  };
}

function statementOf(
  { statement: _, agreeTest: _agree, disagreeTest: _disagree, groups, ...row }: ShownStatement,
  { option, contributionId }: OpinionVoteRows['statements'][number],
  known: ReadonlyMap<string, VoteOptionRow>,
): AgreementAnswer['statements'][number] {
  const contribution = contributionId === null ? undefined : known.get(contributionId);
  return {
    option,
    text: contribution ? titleOf(contribution) : option,
    contributionId,
    ...row,
    groups: groups.map((group) => {
      if (group === null) return null;
      const { agree, disagree, seen, agreeShare, disagreeShare, agreeRatio, disagreeRatio } = group;
      const { agreeRatioTest, disagreeRatioTest, representative, q } = group;
      const counts = { agree, disagree, seen, agreeShare, disagreeShare, agreeRatio, disagreeRatio };
      return { ...counts, agreeRatioTest, disagreeRatioTest, representative, q };
    }),
  };
}
