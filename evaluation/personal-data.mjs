// How well personal data are found in the labelled texts of fixtures/personal-data, by type: a table for the screen and docs/evaluation.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const SETS = [
  ['tune', 'rules were made with these texts in view'],
  ['held-out', 'read first when the rules stood; some were mended afterwards'],
  ['unseen', 'written last; one rule, of famous surnames, was mended after it'],
];
const HEADING = '## Personal data in texts';
const WITH_KIND = /^(?:ul|al|os|pl|plac|aleja|osied|ulic|rondo|вул)/iu;
const ROUNDS = 20;

const share = (value) => (value === null ? '–' : value.toFixed(3));

/** @returns the lines of the section, and the least precision and recall of the structured kinds */
export async function measurePersonalData(root, built) {
  const { findPersonalData, readMarked, scoreFindings, PERSONAL_DATA_METHOD } = await import(
    pathToFileURL(join(built, 'libs/analysis/src/index.js'))
  );
  const lines = [HEADING, ''];
  for (const [set, what] of SETS) {
    const texts = readFileSync(join(root, `fixtures/personal-data/${set}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => readMarked(JSON.parse(line).marked))
      .map(({ text, labels }) => ({ text, labels, findings: findPersonalData(text) }));
    lines.push(`**${set}**, ${texts.length} texts: ${what}.`, '');
    lines.push('| type | labelled | found | findings | false alarms | precision | recall |');
    lines.push('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
    for (const score of scoreFindings(texts)) lines.push(row(score.type, score));
    for (const hasKind of [true, false]) {
      const ofKind = texts.map(({ text, labels, findings }) => {
        const isOf = ({ type, start, end }) => type === 'address' && WITH_KIND.test(text.slice(start, end)) === hasKind;
        return { labels: labels.filter(isOf), findings: findings.filter(isOf) };
      });
      const [score] = scoreFindings(ofKind);
      if (score) lines.push(row(`address ${hasKind ? 'with' : 'without'} ul., al., os., pl.`, score));
    }
    lines.push('');
  }
  lines.push(
    `Method \`${PERSONAL_DATA_METHOD}\`, ${speed(root, findPersonalData, readMarked)} texts of 45 characters a second of processor time. A label counts as found when a finding of its type covers 80 % of it; a`,
    'finding that touches no label of its type is a false alarm. The texts are invented by the people who wrote the rules, so that what residents',
    'write will be found less often; numbers in them are examples of documentation, or drawn at random with a right check digit.',
  );
  return lines;
}

/** The document with the section in place of the one it has. */
export function withSection(document, section) {
  const [before] = document.split(HEADING);
  return `${before.trimEnd()}\n\n${section.join('\n')}\n`;
}

function row(name, { labels, found, findings, falseAlarms, precision, recall }) {
  return `| ${name} | ${labels} | ${found} | ${findings} | ${falseAlarms} | ${share(precision)} | ${share(recall)} |`;
}

function speed(root, findPersonalData, readMarked) {
  const texts = SETS.flatMap(([set]) =>
    readFileSync(join(root, `fixtures/personal-data/${set}.jsonl`), 'utf8')
      .trim()
      .split('\n'),
  ).map((line) => readMarked(JSON.parse(line).marked).text);
  for (const text of texts) findPersonalData(text);
  const start = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round += 1) for (const text of texts) findPersonalData(text);
  const seconds = process.cpuUsage(start).user / 1e6;
  return Math.round((ROUNDS * texts.length) / seconds / 1000) * 1000;
}
