import { Inject, Injectable } from '@nestjs/common';
import {
  type ReachAnswer,
  type ReachChannelsAnswer,
  type ReachOverTimeAnswer,
  type ReachThemesAnswer,
  type ReachVoiceAnswer,
  type Stamp,
} from '#contracts';
import { NotFoundError, type WholeReach } from '#domain';
import {
  findPopulation,
  findReachStamp,
  findShownPeople,
  findShownReach,
  readInsightVersion,
  readPeopleDigest,
  type Database,
} from '#persistence';
import { type ProcessPlace } from '../http/access.decorator.js';
import { stampOf } from '../http/stamp.js';
import { VersionedCache } from '../http/versioned-cache.js';
import { DATABASE } from '../tokens.js';
import { channelInputs, overTimeInputs, reportInputs, themeInputs, voiceInputs } from './reach-inputs.js';

interface Shown {
  readonly whole: WholeReach;
  readonly stamp: Stamp;
}

/** Reach as it leaves the server: the one protected state that the run stored, for every route and every file. */
@Injectable()
export class ReachService {
  private readonly kept = new VersionedCache<WholeReach | null>(100);
  private readonly settled = new VersionedCache<boolean>(100);

  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async answer(place: ProcessPlace): Promise<ReachAnswer> {
    const shown = await this.find(place);
    if (shown === null) return this.unmeasured(place);
    const { report, pairs, weights, findings, channels } = shown.whole;
    return {
      state: stateOf(shown.whole),
      report: report as ReachAnswer['report'],
      stamp: shown.stamp,
      pyramid: pyramidOf(pairs),
      channels: channels.channels.map(({ channel, people }) => ({ channel, people, protected: people === null })),
      findings: findings as ReachAnswer['findings'],
      pairs: pairs as ReachAnswer['pairs'],
      weights: weights as ReachAnswer['weights'],
      inputs: reportInputs(shown.whole),
    };
  }

  async themes(place: ProcessPlace, asked: string | undefined): Promise<ReachThemesAnswer> {
    const shown = await this.find(place);
    if (shown === null) return { ...NO_THEMES, state: 'not-yet' };
    const { themes, weights, report } = shown.whole;
    const variables = themes.byVariable.map(({ variable }) => variable);
    const variable = asked ?? variables[0];
    if (asked !== undefined && !variables.includes(asked))
      throw new NotFoundError('variable-not-found', 'Nobody was asked for this attribute.');
    const byVariable = themes.byVariable.find((row) => row.variable === variable) ?? null;
    const nobody = report.participants === 0 ? 'nobody' : null;
    return {
      state: nobody ?? (themes.support.length === 0 ? 'no-themes' : 'ready'),
      stamp: shown.stamp,
      inputs: themeInputs(shown.whole, byVariable),
      variables,
      contributors: themes.contributors,
      support: themes.support as ReachThemesAnswer['support'],
      weights: weights as ReachThemesAnswer['weights'],
      byVariable: byVariable as ReachThemesAnswer['byVariable'],
    };
  }

  async channels(place: ProcessPlace): Promise<ReachChannelsAnswer> {
    const shown = await this.find(place);
    if (shown === null) return { ...NOT_YET, channels: null, pairs: [] };
    const { channels, pairs } = shown.whole;
    return {
      ...this.about(shown),
      inputs: channelInputs(shown.whole),
      channels: channels as ReachChannelsAnswer['channels'],
      pairs: pairs.filter(({ second }) => second === 'channel') as ReachChannelsAnswer['pairs'],
    };
  }

  async voice(place: ProcessPlace): Promise<ReachVoiceAnswer> {
    const shown = await this.find(place);
    if (shown === null) return { ...NOT_YET, voice: null, returning: null, funnel: null };
    const { voice, returning, funnel } = shown.whole;
    return {
      ...this.about(shown),
      inputs: voiceInputs(shown.whole),
      voice: voice as ReachVoiceAnswer['voice'],
      returning: returning as ReachVoiceAnswer['returning'],
      funnel: funnel as ReachVoiceAnswer['funnel'],
    };
  }

  async overTime(place: ProcessPlace): Promise<ReachOverTimeAnswer> {
    const shown = await this.find(place);
    if (shown === null) return { ...NOT_YET, variables: [] };
    const { overTime } = shown.whole;
    return {
      ...this.about(shown),
      inputs: overTimeInputs(shown.whole),
      variables: overTime as ReachOverTimeAnswer['variables'],
    };
  }

  /** The newest protected state; a kept one costs one short query. */
  async find({ workspaceId, processId }: ProcessPlace): Promise<Shown | null> {
    return this.database.inWorkspace(workspaceId, async (db) => {
      const stamp = await findReachStamp(db, workspaceId, processId);
      if (stamp === null) return null;
      const version = `${stamp.runId}/${stamp.computedAt.toISOString()}`;
      const whole = await this.kept.get(processId, version, async () => {
        const insight = await findShownReach(db, workspaceId, processId);
        return insight?.report ?? null;
      });
      return whole === null ? null : { whole, stamp: stampOf(stamp) };
    });
  }

  /**
   * Are the people of the process those whom the shown report counts? While others have come, left or told something else, what is counted
   * anew for every question (lists, words and quotes of a group) waits with it: the difference would be those few.
   */
  async isSettled({ workspaceId, processId }: ProcessPlace): Promise<boolean> {
    return this.database.inWorkspace(workspaceId, async (db) => {
      const version = await readInsightVersion(db, workspaceId, processId);
      return this.settled.get(processId, version, async () => {
        const shown = await findShownPeople(db, workspaceId, processId);
        return shown === null || shown.digest === (await readPeopleDigest(db, workspaceId, processId));
      });
    });
  }

  private about({ whole, stamp }: Shown) {
    return { state: whole.report.participants === 0 ? 'nobody' : 'ready', stamp } as const;
  }

  private async unmeasured({ workspaceId, processId }: ProcessPlace): Promise<ReachAnswer> {
    const population = await this.database.inWorkspace(workspaceId, (db) => findPopulation(db, workspaceId, processId));
    return {
      state: population ? 'not-yet' : 'no-population',
      report: null,
      stamp: null,
      pyramid: null,
      channels: [],
      findings: [],
      pairs: [],
      weights: null,
      inputs: null,
    };
  }
}

const NOT_YET = { state: 'not-yet', stamp: null, inputs: null } as const;
const NO_THEMES = {
  stamp: null,
  inputs: null,
  variables: [],
  contributors: null,
  support: [],
  weights: null,
  byVariable: null,
};

function stateOf({ report }: WholeReach): ReachAnswer['state'] {
  if (report.participants === 0) return 'nobody';
  return report.population === null ? 'no-population' : 'ready';
}

/** Age by sex with the residents of both; null where their table does not cross them, or too much of it would be hidden. */
function pyramidOf(pairs: WholeReach['pairs']): ReachAnswer['pyramid'] {
  const pair = pairs.find(({ first, second }) => first === 'age' && second === 'sex');
  if (!pair || pair.reason !== null || pair.cells.some(({ population }) => population === null)) return null;
  const cellOf = (band: string, sex: string) => pair.cells.find(({ row, column }) => row === band && column === sex);
  return pair.rows.flatMap((band) => {
    const [male, female] = [cellOf(band, 'male'), cellOf(band, 'female')];
    if (!male || !female) return [];
    return [
      {
        band,
        left: male.people,
        right: female.people,
        populationLeft: male.population ?? 0,
        populationRight: female.population ?? 0,
      },
    ];
  });
}
