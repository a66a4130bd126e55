import { findThemes, findThemesSideBySide, type SourceText, type ThemeOptions } from '#analysis';
import type { ThemesFound } from '#domain';
import { availableParallelism } from 'node:os';
import { findNounPhrases } from './noun-phrases.js';
import { canStartThreads, startThread } from './start-thread.js';
import { ThreadCrew } from './thread-crew.js';

const MOST_THREADS_BY_DEFAULT = 8;
/** For fewer texts starting threads takes as long as the work itself. */
const FEWEST_TEXTS = 500;

/** As many threads as the machine has cores, at most eight: beyond that each brings little and takes memory. */
export function defaultThreads(): number {
  return Math.min(MOST_THREADS_BY_DEFAULT, availableParallelism());
}

/**
 * Finds themes with so many threads at most. The answer is the same whatever their number.
 *
 * @param threads 1 does everything beside the caller, and so does any number where the program is not built
 * @throws what `findThemes` throws
 */
export async function findThemesInThreads(
  texts: readonly SourceText[],
  given: ThemeOptions,
  threads = defaultThreads(),
): Promise<ThemesFound> {
  const options = { nounPhrases: findNounPhrases, ...given };
  if (threads < 2 || texts.length < FEWEST_TEXTS || !canStartThreads()) return findThemes(texts, options);
  const crew = new ThreadCrew(threads, () => startThread('themes'));
  try {
    return await findThemesSideBySide(texts, options, (task) => crew.do(task));
  } finally {
    await crew.end();
  }
}
