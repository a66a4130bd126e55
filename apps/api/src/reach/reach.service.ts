import { Inject, Injectable } from '@nestjs/common';
import { protectCounts, protectReach } from '#analysis';
import { type ReachAnswer } from '#contracts';
import { findNewestReach, findPopulation, type Database, type PyramidBand } from '#persistence';
import { type ProcessPlace } from '../http/access.decorator.js';
import { type Table } from '../tables/table.js';
import { stampOf } from '../http/stamp.js';
import { DATABASE } from '../tokens.js';

/** Reach as it leaves the server: what is stored complete is protected here, once, for every route and every file. */
@Injectable()
export class ReachService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async answer({ workspaceId, processId }: ProcessPlace): Promise<ReachAnswer> {
    return this.database.inWorkspace(workspaceId, async (db) => {
      const insight = await findNewestReach(db, workspaceId, processId);
      if (!insight) {
        const population = await findPopulation(db, workspaceId, processId);
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
      const { report, channels, pyramid } = insight.report;
      const cells = channels.map(({ channel, people }) => ({ key: channel as string, people }));
      return {
        state: report.participants === 0 ? 'nobody' : report.population === null ? 'no-population' : 'ready',
        report: protectReach(report) as ReachAnswer['report'],
        stamp: stampOf(insight),
        pyramid: protectPyramid(pyramid),
        channels: protectCounts(cells, report.participants).map(({ key, people, protected: hidden }) => ({
          channel: key,
          people,
          protected: hidden,
        })),
        findings: [],
        pairs: [],
        weights: null,
        inputs: null,
      };
    });
  }

  async table(place: ProcessPlace): Promise<Table> {
    const { report } = await this.answer(place);
    const groups = report?.variables.flatMap((variable) => variable.groups) ?? [];
    return {
      name: `reach-${place.processSlug}${place.isSample ? '-sample-data' : ''}`,
      columns: [
        'variable',
        'group',
        'participants',
        'population',
        'share',
        'population_share',
        'ratio',
        'lower',
        'upper',
        'verdict',
        'reason',
        'protected',
      ],
      rows: groups.map((row) => [
        row.variable,
        row.group,
        row.participants,
        row.population,
        row.share,
        row.populationShare,
        row.ratio,
        row.lower,
        row.upper,
        row.verdict,
        row.reason,
        row.protected,
      ]),
    };
  }
}

/**
 * Age by sex shares its margins with the age table and the sex table, so a hidden cell could be worked out from them: with any
 * small cell the pyramid by sex is not shown at all, and the screen draws the one-sided figure by age.
 */
function protectPyramid(bands: readonly PyramidBand[] | null): ReachAnswer['pyramid'] {
  if (bands === null) return null;
  const cells = bands.flatMap(({ band, male, female }) => [
    { key: `${band} m`, people: male },
    { key: `${band} f`, people: female },
  ]);
  if (protectCounts(cells, null).some((cell) => cell.protected)) return null;
  return bands.map(({ band, male, female, populationMale, populationFemale }) => ({
    band,
    left: male,
    right: female,
    populationLeft: populationMale,
    populationRight: populationFemale,
  }));
}
