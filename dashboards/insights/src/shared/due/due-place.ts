import type { DueItem } from '#domain';
import { processPage } from '../api/paths.js';
import { listOf } from '../contributions/filter.js';

/** Where something that is due is dealt with: the opinions that wait, the entry of the ledger, or the checklist of the process. */
export function duePlace(workspace: string, { subject, subjectId, process }: DueItem): string {
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

/** One date of one thing; answers of a process fall due on many days. */
export const dueKey = ({ subject, subjectId, dueOn }: DueItem) => `${subject} ${subjectId} ${dueOn}`;
