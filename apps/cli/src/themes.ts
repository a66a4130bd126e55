import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argumentsOf, themesHelp } from './themes-arguments.js';
import { readBackground, readCodeframeOption, readTexts } from './themes-input.js';
import { csvOf, subthemesCsvOf, summaryOf } from './themes-output.js';

export { themesHelp };

/**
 * The command `themes`: reads the file, finds themes, writes `themes.json`, `assignments.csv` and `subthemes.csv` and prints one line per theme.
 *
 * @returns the exit code, 0
 * @throws {InvalidInputError} with one line that says what is wrong, where, and what to do
 */
export async function runThemes(argv: string[]): Promise<number> {
  if (argv.includes('--help') || argv.includes('-h')) {
    process.stdout.write(themesHelp);
    return 0;
  }
  const { file, text, id, language, themes, levels, seed, threads, json, out, ...evidence } = argumentsOf(argv);
  const texts = await readTexts(file, text, id);
  const codeframe = await readCodeframeOption(evidence.codeframe);
  const background =
    evidence.background === null ? {} : { background: await readBackground(evidence.background, text) };
  const encoded =
    evidence.encoder === null
      ? {}
      : { encoded: await (await import('./sentence-encoder.js')).encodeTexts(evidence.encoder, texts) };
  // loaded here, so that --help and a wrong use answer at once
  const { findThemesInThreads } = await import('../../worker/src/threads/find-themes-in-threads.js');
  const found = await findThemesInThreads(
    texts,
    { language, themes, levels, codeframe, seed, ...background, ...encoded },
    threads ?? undefined,
  );
  await mkdir(out, { recursive: true });
  const written = `${JSON.stringify(found.result, null, 2)}\n`;
  await writeFile(join(out, 'themes.json'), written);
  await writeFile(join(out, 'assignments.csv'), csvOf(found.assignments));
  await writeFile(join(out, 'subthemes.csv'), subthemesCsvOf(found.assignments));
  process.stdout.write(json ? written : summaryOf(found));
  return 0;
}
