import type { DueGroup, DueItem, DueSubject } from '#domain';
import { processPage, workspacePage, type ProcessPath } from '../api/paths.js';
import { listOf } from '../contributions/filter.js';

/** Where something that is due is dealt with: the opinions that wait, the entry of the ledger, or the checklist of the process. */
export function duePlace(
  workspace: string,
  { subject, subjectId, process }: Pick<DueItem, 'subject' | 'subjectId' | 'process'>,
): string {
  const path = { workspace, process };
  switch (subject) {
    case 'response':
      return processPage(path, listOf({ eligibility: 'eligible', answered: 'no' }));
    case 'commitment':
    case 'outcome':
      return processPage(path, `/impact/${subject}/${encodeURIComponent(subjectId)}`);
    case 'legal-step':
      return processPage(path, '/promise');
  }
}

/** Where one thing is, its place; where several are, their list on the page of what is due. */
export function dueGroupPlace(workspace: string, group: DueGroup): string {
  if (group.count === 1 || group.subject === 'response') return duePlace(workspace, group);
  return `${workspacePage(workspace)}/due#${dueGroupId(group, group.subject, group.isLate)}`;
}

/** What a line of the page of what is due is called in an address. */
export function dueGroupId({ process }: Pick<ProcessPath, 'process'>, subject: DueSubject, isLate: boolean): string {
  return `${isLate ? 'late' : 'ahead'}-${process}-${subject}`;
}

/** One date of one thing; answers of a process fall due on many days. */
export const dueKey = ({ subject, subjectId, dueOn }: DueItem) => `${subject} ${subjectId} ${dueOn}`;
