import { Inject, Injectable } from '@nestjs/common';
import { turnoutOf, VOTE_PARTS, voteResults, VOTES_METHOD, withoutCandidateNames } from '#analysis';
import { type TurnoutAnswer, type VotesAnswer } from '#contracts';
import { type Channel } from '#domain';
import {
  countVoteCells,
  countVotersByGroup,
  findPopulation,
  findShownReach,
  findProcess,
  hasVotes,
  listVoteOptions,
  listVoteTallies,
  readInsightVersion,
  type Database,
} from '#persistence';
import { type ProcessPlace } from '../http/access.decorator.js';
import { VersionedCache } from '../http/versioned-cache.js';
import { type Table } from '../tables/table.js';
import { DATABASE } from '../tokens.js';
import { nameOptions } from './name-options.js';
import { hiddenChannels, hiddenParts, protectParts, protectTotals } from './protect-voters.js';

/** The results of a vote and its turnout, as everybody may see them. */
@Injectable()
export class VotesService {
  private readonly results = new VersionedCache<VotesAnswer>(200);
  private readonly turnouts = new VersionedCache<TurnoutAnswer>(200);

  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async answer(place: ProcessPlace, channel: Channel | null): Promise<VotesAnswer> {
    const version = await this.version(place);
    return this.results.get(`${place.processId} ${channel}`, version, () => this.count(place, channel));
  }

  async turnout(place: ProcessPlace): Promise<TurnoutAnswer> {
    const version = await this.version(place);
    return this.turnouts.get(place.processId, version, () => this.countTurnout(place));
  }

  async table(place: ProcessPlace, channel: Channel | null): Promise<Table> {
    const { options } = await this.answer(place, channel);
    return {
      name: `votes-${place.processSlug}${place.isSample ? '-sample-data' : ''}`,
      columns: [
        'option',
        'title',
        'part',
        'votes',
        'down',
        'neutral',
        'tallied',
        'points',
        'share',
        'share_of',
        'n',
      ].concat(['lower', 'upper']),
      rows: options.flatMap(({ option, title, parts }) =>
        VOTE_PARTS.map((part) => {
          const { votes, down, neutral, tallied, points, share, shareOf, n, lower, upper } = parts[part];
          return [option, title, part, votes, down, neutral, tallied, points, share, shareOf, n, lower, upper];
        }),
      ),
    };
  }

  async turnoutTable(place: ProcessPlace): Promise<Table> {
    const { people, variables, units } = await this.turnout(place);
    const row = (variable: string, group: string, turnout: TurnoutAnswer['people'], isProtected: boolean) => [
      variable,
      group,
      turnout.voters,
      turnout.entitled,
      turnout.rate,
      turnout.lower,
      turnout.upper,
      turnout.reason,
      isProtected,
    ];
    return {
      name: `turnout-${place.processSlug}${place.isSample ? '-sample-data' : ''}`,
      columns: ['variable', 'group', 'voters', 'entitled', 'rate', 'lower', 'upper', 'reason', 'protected'],
      rows: [
        row('', '', people, false),
        ...variables.flatMap(({ variable, groups }) =>
          groups.map((group) => row(variable, group.group, group, group.protected)),
        ),
        ...units.map((unit) => row('unit', unit.unit ?? '', unit, false)),
      ],
    };
  }

  private version({ workspaceId, processId }: ProcessPlace): Promise<string> {
    return this.database.inWorkspace(workspaceId, (db) => readInsightVersion(db, workspaceId, processId));
  }

  private async count({ workspaceId, processId, processSlug }: ProcessPlace, channel: Channel | null) {
    const { counted, all, tallies, contributions, process, has, reach } = await this.database.inWorkspace(
      workspaceId,
      async (db) => {
        const cells = await countVoteCells(db, workspaceId, processId, channel);
        const urns = await listVoteTallies(db, workspaceId, processId, channel);
        const ids = new Set(cells.cells.flatMap(({ contributionId }) => contributionId ?? []));
        const names = new Set(urns.map(({ option }) => option));
        return {
          counted: cells,
          all: channel === null ? cells : await countVoteCells(db, workspaceId, processId),
          tallies: urns,
          contributions: await listVoteOptions(db, workspaceId, processId, [...ids], [...names]),
          process: await findProcess(db, workspaceId, processSlug),
          has: await hasVotes(db, workspaceId, processId),
          reach: await findShownReach(db, workspaceId, processId),
        };
      },
    );
    // a pupil's name needs a recorded consent, and stands on the screen of the council alone
    const isCouncil = process?.unitCounted === 'pupil';
    const named = nameOptions(counted.cells, isCouncil ? withoutCandidateNames(tallies) : tallies, contributions);
    const { voters, people } = counted;
    const hidden = hiddenParts(voters, hiddenChannels(all.voters, all.people, reach?.report ?? null), channel);
    const { options, totals, invalid } = voteResults({ cells: named.cells, tallies: named.tallies, voters, people });
    return {
      state: has.votes ? 'ready' : 'no-votes',
      method: VOTES_METHOD,
      datasetVersion: process?.datasetVersion ?? 0,
      channel,
      options: options.map(({ option: key, parts }) => ({
        ...named.options.get(key)!,
        parts: protectParts(parts, hidden),
      })),
      totals: protectTotals(totals, hidden),
      replaced: counted.replaced,
      invalid: [...invalid],
      hasOpinions: has.opinions,
    } satisfies VotesAnswer;
  }

  private async countTurnout({ workspaceId, processId, processSlug }: ProcessPlace): Promise<TurnoutAnswer> {
    const found = await this.database.inWorkspace(workspaceId, async (db) => ({
      reach: await findShownReach(db, workspaceId, processId),
      voted: await countVotersByGroup(db, workspaceId, processId),
      population: await findPopulation(db, workspaceId, processId),
      tallies: await listVoteTallies(db, workspaceId, processId),
      process: await findProcess(db, workspaceId, processSlug),
      has: await hasVotes(db, workspaceId, processId),
    }));
    const { voted, population, process, has, reach } = found;
    const { units } = voteResults({ cells: [], tallies: found.tallies, voters: [], people: 0 });
    return {
      state: has.votes ? 'ready' : 'no-votes',
      datasetVersion: process?.datasetVersion ?? 0,
      people: turnoutOf(voted.voters, population?.reference.residents ?? null),
      population: population
        ? {
            name: population.reference.name,
            source: population.reference.source,
            date: population.reference.date,
            territory: population.reference.territory,
          }
        : null,
      // by group as the run of reach has it: all that is told of groups is of one state of the data
      variables: (reach?.report.turnout ?? []) as TurnoutAnswer['variables'],
      units: units.map(({ unit, entitled, issued, cast, valid, invalid }) => {
        const ballots = issued ?? cast ?? (valid === null ? null : valid + (invalid ?? 0));
        const turnout = ballots === null ? { ...turnoutOf(0, null), voters: null } : turnoutOf(ballots, entitled);
        return { unit, ...turnout, entitled, issued, valid, invalid };
      }),
    };
  }
}
