import type { CompareAnswer } from '#contracts';
import { COMPARABILITY_REASONS } from '#domain';
import { useWords } from '../../shared/words/use-words.js';

interface NamedProcesses {
  readonly processes: readonly Pick<CompareAnswer['processes'][number], 'workspace' | 'workspaceName' | 'title'>[];
}

/** Each process by a name that tells it from the others: its title, with its municipality where there are several. */
export function useProcessNames({ processes }: NamedProcesses): string[] {
  const { text } = useWords();
  const isTrend = new Set(processes.map(({ workspace }) => workspace)).size === 1;
  return processes.map(({ title, workspaceName }) =>
    isTrend ? text(title) : `${text(workspaceName)}: ${text(title)}`,
  );
}

/** Why a number does not stand beside the others. */
export function useReason(): (code: string) => string {
  const { word } = useWords();
  return (code) =>
    word((COMPARABILITY_REASONS as readonly string[]).includes(code) ? 'comparability-reason' : 'reason', code);
}

export function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
