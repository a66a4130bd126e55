import type { DueSubject } from '#domain';
import { useWords } from '../words/use-words.js';

const NAMES = {
  response: 'due.responses',
  commitment: 'due.commitments',
  outcome: 'due.outcomes',
  'legal-step': 'due.legal-steps',
} as const;

/** How many of a kind are due: "188 opinii bez odpowiedzi"; where it is one thing with a title, its title. */
export function useDueName(): (
  subject: DueSubject,
  count: number,
  title?: Readonly<Record<string, string>> | undefined,
) => string {
  const { t, text } = useWords();
  return (subject, count, title = {}) => text(title) || t(NAMES[subject], { count });
}
