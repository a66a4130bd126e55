import { Inject, Injectable } from '@nestjs/common';
import { type ImpactEvaluationAnswer, type ImpactMeasuresAnswer } from '#contracts';
import { findImpactEvaluation, findNewestImpact, listDecisions, type Database } from '#persistence';
import { type ProcessPlace } from '../http/access.decorator.js';
import { stampOf } from '../http/stamp.js';
import { DATABASE } from '../tokens.js';

/** Times, rates and the chain, as they were measured; what only evaluators see by a way of its own. */
@Injectable()
export class ImpactMeasuresService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async measures({ workspaceId, processId }: ProcessPlace): Promise<ImpactMeasuresAnswer> {
    return this.database.inWorkspace(workspaceId, async (db) => {
      const insight = await findNewestImpact(db, workspaceId, processId);
      const measures = (insight?.report.measures ?? null) as ImpactMeasuresAnswer['measures'];
      return { measures, stamp: insight && stampOf(insight) };
    });
  }

  async evaluation({ workspaceId, processId }: ProcessPlace): Promise<ImpactEvaluationAnswer> {
    return this.database.inWorkspace(workspaceId, async (db) => {
      const insight = await findNewestImpact(db, workspaceId, processId);
      const evaluation = insight && (await findImpactEvaluation(db, workspaceId, insight.runId));
      const orphans = new Set(evaluation?.orphanDecisions);
      const decisions = orphans.size === 0 ? [] : await listDecisions(db, workspaceId, processId);
      return {
        evaluation: evaluation as ImpactEvaluationAnswer['evaluation'],
        orphans: decisions
          .filter(({ id }) => orphans.has(id))
          .map(({ id, text, decidedOn }) => ({ id, text: { ...text }, decidedOn })),
        stamp: insight && stampOf(insight),
      };
    });
  }
}
