// Measures one set in a process of its own and tells the runner: node evaluation/measure-set.mjs NAME|--file …
import { parseArgs } from 'node:util';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { purity } from './measures.mjs';
import { listSets, readTable } from './sets.mjs';

const built = process.env.EVALUATION_BUILD ?? join(resolve(import.meta.dirname, '..'), 'dist');
const analysis = await import(pathToFileURL(join(built, 'libs/analysis/src/index.js')));
const { findThemes, vMeasure, adjustedRandIndex, stem, tokenise, isStopWord, normaliseText } = analysis;
const MANY_TEXTS = 10_000;

const rows = readRows();
const measured = measure(rows);
process.stdout.write(
  JSON.stringify({ ...measured, documents: rows.map(stemsOf), labels: rows.map(({ label }) => label) }),
);

function readRows() {
  const text = { type: 'string' };
  const options = { file: text, text, label: text, id: text, language: text };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.file === undefined)
    return listSets()
      .find(({ name }) => name === positionals[0])
      .read();
  return readTable(values.file, values.text.split(','), values.label, values.id ?? null, values.language ?? 'auto');
}

function measure(all) {
  const truth = new Map(all.map(({ id, label }) => [id, label]));
  const topics = new Set(truth.values()).size;
  const texts = all.map(({ id, text }) => ({ id, text }));
  const timed = (options) => {
    const [began, before] = [performance.now(), process.cpuUsage()];
    const found = findThemes(texts, options);
    const { user, system } = process.cpuUsage(before);
    return { found, wall: (performance.now() - began) / 1000, cpu: (user + system) / 1e6 };
  };
  const { found, wall, cpu } = timed({ themes: topics });
  const { result, assignments } = found;
  const themes = assignments.map(({ theme }) => theme ?? -1);
  const known = assignments.map(({ id }) => truth.get(id));
  const grouped = assignments.filter((row) => row.grouped);
  const memory = process.resourceUsage().maxRSS / 1024;
  const automatic = timed({}).found;
  const automaticThemes = automatic.assignments.map(({ theme }) => theme ?? -1);
  const again = all.length >= MANY_TEXTS ? timed({ themes: topics, seed: 2 }).found.assignments : null;
  const languages = new Map(all.map(({ id, language }) => [id, language]));
  const spoken = assignments.map(({ id }) => languages.get(id));
  const topicView = new Map((found.topics ?? []).map(({ id, topic }) => [id, topic]));
  return {
    texts: all.length,
    topics,
    v: vMeasure(themes, known),
    ari: adjustedRandIndex(themes, known),
    purity: purity(themes, known),
    purityGrouped: purity(
      grouped.map(({ theme }) => theme),
      grouped.map(({ id }) => truth.get(id)),
    ),
    grouped: grouped.length / all.length,
    stability: result.stability,
    wall,
    cpu,
    memory,
    automatic: {
      themes: automatic.result.themes.filter(({ parent }) => parent === null).length,
      v: vMeasure(automaticThemes, known),
    },
    seeds:
      again === null
        ? null
        : adjustedRandIndex(
            themes,
            again.map(({ theme }) => theme ?? -1),
          ),
    language: new Set(spoken).size > 1 ? vMeasure(themes, spoken) : null,
    fixedView:
      topicView.size === 0
        ? null
        : vMeasure(
            assignments.map(({ id }) => topicView.get(id) ?? ''),
            known,
          ),
  };
}

/** What the peers read: our own stems without stop words, so that only the way of grouping differs. */
function stemsOf({ text, language }) {
  const tag = language === 'auto' ? 'pl' : language;
  const words = tokenise(normaliseText(text)).map((word) => word.toLowerCase());
  return words
    .filter((word) => word.length > 1 && /\p{L}/u.test(word) && !isStopWord(word, tag))
    .map((word) => stem(word, tag))
    .join(' ');
}
