// What was measured as a table of Markdown, for the screen and for docs/evaluation.md.
import { cpus } from 'node:os';

const hundredths = (value) => (value === null || value === undefined ? '–' : (100 * value).toFixed(1));
const ratio = (value) => (value === null || value === undefined ? '–' : value.toFixed(2));

export const COLUMNS = [
  ['set', ({ title }) => title],
  ['texts', ({ texts }) => String(texts)],
  ['K', ({ topics }) => String(topics)],
  ['V', ({ v }) => hundredths(v)],
  ['ARI', ({ ari }) => hundredths(ari)],
  ['V, automatic K', ({ automatic }) => `${hundredths(automatic.v)} (${automatic.themes})`],
  ['purity', ({ purity }) => ratio(purity)],
  ['of the grouped', ({ purityGrouped, grouped }) => `${ratio(purityGrouped)} (${ratio(grouped)})`],
  ['stability', ({ stability }) => ratio(stability)],
  ['two seeds', ({ seeds }) => ratio(seeds)],
  ['language', ({ language }) => hundredths(language)],
  ['fixed view', ({ fixedView }) => hundredths(fixedView)],
  ['k-means', ({ peers }) => hundredths(peers?.tfidf.v)],
  ['SVD + k-means', ({ peers }) => hundredths(peers?.svd.v)],
  ['NMF', ({ peers }) => hundredths(peers?.nmf.v)],
  ['s', ({ wall }) => wall.toFixed(1)],
  ['MB', ({ memory }) => memory.toFixed(0)],
];

export const line = (cells) => `| ${cells.join(' | ')} |`;
export const head = () => [line(COLUMNS.map(([name]) => name)), line(COLUMNS.map(() => '---'))].join('\n');
export const row = (measured) => line(COLUMNS.map(([, cell]) => cell(measured)));

export function document(all, version, withPeers) {
  const day = new Date().toISOString().slice(0, 10);
  return `# Evaluation of themes

Written by \`npm run evaluate\` on ${day} with Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'a processor'}, method \`${version}\`.
Seconds are wall time of one thread on a machine that may have had other work; MB is the peak of the whole process.

${head()}
${all.map(row).join('\n')}

- **V** is the V-measure and **ARI** the adjusted Rand index, both × 100, between the themes and the topics that people assigned, over all
  texts, each with its nearest theme, for the true number of topics K. ARI 0 is chance; V is above 0 by chance on few texts (about 8 at 200
  texts, 3 at 500).
- **Automatic K**: V when the engine chooses the number, which stands in brackets.
- **Purity**: the share of texts in a theme whose commonest topic is theirs; then of the grouped texts alone, with their share in brackets.
- **Stability**: agreement (ARI) of two halves of the runs. **Two seeds**: agreement of two whole runs, from 10,000 texts on.
- **Language**: V between theme and language, which ought to be 0, where a set has two.
- **Fixed view**: V of the civic topics, which are the same for every process and know nothing of K.
- **k-means, SVD + k-means, NMF**: scikit-learn on tf-idf of the same stems${withPeers ? '' : ' (not measured: python3-sklearn is not installed)'}.

The samples are invented, and written to their topics by the people who wrote this program: they show that it works, not how well. The other
sets are public and not part of the program: 8TAGS (Dadas et al. 2020), SearchSnippets (Phan et al. 2008), the notices of the city of Łódź,
SIB-200 (CC BY-SA 4.0). A table of one's own is measured by
\`npm run evaluate -- --file FILE.csv --text COLUMN[,COLUMN] --label COLUMN [--id COLUMN] [--language TAG]\`.
`;
}
