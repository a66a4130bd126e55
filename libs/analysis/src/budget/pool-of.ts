import type { BudgetPool } from '#domain';

/**
 * The pool that a project belongs to by its place and categories: the one whose area and category both fit, and of several that which
 * says more. A pool without area and category takes whatever no other pool takes.
 *
 * @returns its code; null where none fits, or where two fit equally well and a person has to say which
 */
export function poolOf(
  project: { readonly place: string | null; readonly categories: readonly string[] },
  pools: readonly BudgetPool[],
): string | null {
  const place = fold(project.place ?? '');
  const categories = project.categories.map(fold);
  const fitting = pools
    .filter(
      ({ area, category }) =>
        (area === null || fold(area) === place) && (category === null || categories.includes(fold(category))),
    )
    .map((pool) => ({ pool, says: Number(pool.area !== null) + Number(pool.category !== null) }))
    .sort((a, b) => b.says - a.says);
  const [first, second] = fitting;
  return first === undefined || second?.says === first.says ? null : first.pool.code;
}

const fold = (text: string) => text.normalize('NFKC').trim().toLowerCase();
