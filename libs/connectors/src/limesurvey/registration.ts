import { headerKey } from '../files/header.js';
import { type ReadOptions } from '../options.js';
import { variableOf } from '../values/demographics.js';
import { type LimeItem } from './items.js';

/**
 * Demographic questions, by their words or their header, apart from the others: one asked as a list is an attribute of the person and
 * no answer.
 */
export function limeRegistration(
  all: readonly LimeItem[],
  options: ReadOptions,
): { readonly registration: ReadonlyMap<string, string>; readonly items: readonly LimeItem[] } {
  const asked = Object.entries(options.attributes ?? {}).map(([variable, header]) => [headerKey(header), variable]);
  const named = new Map(asked as [string, string][]);
  const registration = new Map<string, string>();
  const items: LimeItem[] = [];
  for (const item of distinctTitles(all)) {
    const isColumn = item.kind === 'open' || item.kind === 'closed';
    const variable = isColumn
      ? (named.get(headerKey(item.title)) ??
        named.get(headerKey(item.column)) ??
        variableOf(item.title) ??
        variableOf(item.column))
      : null;
    if (variable === null || !isColumn) items.push(item);
    else if (!registration.has(variable)) registration.set(variable, item.column);
  }
  return { registration, items };
}

/** Two questions with equal words keep their answers apart. */
function distinctTitles(items: readonly LimeItem[]): LimeItem[] {
  const taken = new Set<string>();
  return items.map((item) => {
    let title = item.title;
    for (let copy = 2; taken.has(title); copy += 1) title = `${item.title} (${copy})`;
    taken.add(title);
    return { ...item, title };
  });
}
