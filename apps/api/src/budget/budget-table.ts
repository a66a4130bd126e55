import { type BudgetAnswer } from '#contracts';
import { type Table } from '../tables/table.js';

/** The projects with what became of them, a row each. */
export function budgetTable(name: string, { projects }: BudgetAnswer): Table {
  return {
    name,
    columns: [
      'number',
      'title',
      'pool',
      'cost',
      'votes',
      'points',
      'standing',
      'outcome',
      'excluded_by',
      'reserve',
      'published',
    ],
    rows: projects.map((project) => [
      project.number,
      project.title,
      project.pool,
      project.cost,
      project.votes,
      project.points,
      project.standing,
      project.outcome,
      project.excludedBy,
      project.reserve,
      project.isPublished,
    ]),
  };
}
