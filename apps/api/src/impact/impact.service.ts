import { Inject, Injectable } from '@nestjs/common';
import { type ImpactAnswer } from '#contracts';
import { findNewestImpact, listDecisions, type Database } from '#persistence';
import { type ProcessPlace } from '../http/access.decorator.js';
import { type Table } from '../tables/table.js';
import { stampOf } from '../http/stamp.js';
import { DATABASE } from '../tokens.js';

@Injectable()
export class ImpactService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async answer({ workspaceId, processId }: ProcessPlace): Promise<ImpactAnswer> {
    return this.database.inWorkspace(workspaceId, async (db) => {
      const insight = await findNewestImpact(db, workspaceId, processId);
      const decisions = await listDecisions(db, workspaceId, processId);
      return {
        state: insight === null ? 'not-yet' : insight.report.total.contributions === 0 ? 'nobody' : 'ready',
        report: insight?.report as ImpactAnswer['report'],
        stamp: insight && stampOf(insight),
        decisions: decisions.map((decision) => ({
          ...decision,
          text: { ...decision.text },
          reason: { ...decision.reason },
          themes: [...decision.themes],
        })),
      };
    });
  }

  async table(place: ProcessPlace): Promise<Table> {
    const { report, stamp } = await this.answer(place);
    return {
      name: `impact-${place.processSlug}${place.isSample ? '-sample-data' : ''}`,
      stamp,
      columns: [
        'theme',
        'contributions',
        'people',
        'eligible',
        'answered',
        'decided',
        'adopted',
        'partly',
        'rejected',
        'delivered',
      ],
      rows: (report?.byTheme ?? []).map((row) => [
        row.label || '(not grouped)',
        row.contributions,
        row.people,
        row.eligible,
        row.answered,
        row.decided,
        row.adopted,
        row.partly,
        row.rejected,
        row.delivered,
      ]),
    };
  }
}
