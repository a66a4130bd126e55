import { type ContributionFilter } from '#persistence';

/** The filter of an address with its group taken apart: `age:65+`. */
export function readGroup<Filter extends { readonly group?: string | undefined }>({
  group,
  ...filter
}: Filter): Omit<Filter, 'group'> & Pick<ContributionFilter, 'group'> {
  if (group === undefined) return filter;
  const at = group.indexOf(':');
  return { ...filter, group: { variable: group.slice(0, at), group: group.slice(at + 1) } };
}
