// Writes libs/analysis/src/data/language-ngrams.ts from the package eld (a development dependency): its table of sixty languages takes
// a hundred and seventy megabytes to load, the sixteen that are told apart take three. Run it again when eld is updated.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const eld = join(root, 'node_modules/eld');
const load = (file) => import(pathToFileURL(join(eld, 'src', file)));
const { ngramsData } = await load('ngrams/small.js');
const { dictionary } = await load('dictionary.js');
const { avgScore } = await load('avgScore.js');
const { version } = JSON.parse(readFileSync(join(eld, 'package.json'), 'utf8'));
const LANGUAGES = ['cs', 'de', 'en', 'es', 'fr', 'hu', 'it', 'lt', 'nl', 'pl', 'pt', 'ro', 'ru', 'sk', 'sv', 'uk'];

const groups = Object.fromEntries(LANGUAGES.map((language) => [language, new Map()]));
for (const [gram, scores] of Object.entries(ngramsData.ngrams)) {
  if (/[·¶]/.test(gram)) throw new Error(`"${gram}" holds a sign that separates`);
  for (const [number, score] of Object.entries(scores)) {
    const values = groups[ngramsData.languages[number]];
    if (values !== undefined) values.set(score, [...(values.get(score) ?? []), gram]);
  }
}
const quoted = (text) => `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
const lines = LANGUAGES.map((language) => {
  const values = [...groups[language]].sort((a, b) => a[0] - b[0]);
  return `  ${language}: ${quoted(values.map(([score, grams]) => `${score}:${grams.sort().join('·')}`).join('¶'))},`;
});

writeFileSync(
  join(root, 'libs/analysis/src/data/language-ngrams.ts'),
  `// Made by scripts/language-ngrams.mjs from eld ${version} by Nito T.M., Apache License 2.0 (https://github.com/nitotm/efficient-language-detector-js).

/** The sign that stands for each byte from 0x80 on. */
export const BYTE_SIGNS = ${quoted(dictionary.slice(0x80).join(''))};

/** The mean score of texts that are in the language. */
export const USUAL_SCORES: Readonly<Record<string, number>> = {
${LANGUAGES.map((language) => `  ${language}: ${avgScore[language]},`).join('\n')}
};

/** For each language scores, and the pieces of words that have them: at most four bytes, with a space where a word begins or ends. */
export const LANGUAGE_NGRAMS: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`,
);
