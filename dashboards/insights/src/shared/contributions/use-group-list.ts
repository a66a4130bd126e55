import { SMALLEST_SENSITIVE_GROUP } from '#domain';
import { processPage } from '../api/paths.js';
import { useProcessPath } from '../api/use-process-query.js';
import type { ListBehind } from '../figure/list-behind.js';
import { useWords } from '../words/use-words.js';
import { listOf } from './filter.js';

interface GroupCount {
  readonly variable: string;
  readonly group: string;
  /** The groups that stand together in it. */
  readonly members: readonly string[];
  /** Null where it is hidden. */
  readonly people: number | null;
  readonly theme?: string;
}

/** The list behind a number of people of a group, or why nobody opens it: what is hidden, few people, several groups in one. */
export function useGroupList(): (count: GroupCount) => ListBehind {
  const { t } = useWords();
  const path = useProcessPath();
  return ({ variable, group, members, people, theme }) => {
    if (people === null) return { why: t('list.closed.hidden') };
    if (people === 0) return null;
    if (members.length !== 1) return { why: t('list.closed.merged') };
    if (people < SMALLEST_SENSITIVE_GROUP) return { why: t('list.closed.few', { count: SMALLEST_SENSITIVE_GROUP }) };
    return processPage(path, listOf({ ...(theme === undefined ? {} : { theme }), group: `${variable}:${group}` }));
  };
}
