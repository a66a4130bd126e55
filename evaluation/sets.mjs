// The sets that themes are measured on: texts whose topics people have assigned.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';

const root = resolve(import.meta.dirname, '..');
export const folder = join(resolve(root, process.env.EVALUATION_DATA ?? '../shared/data'), 'clustering');

const PUBLIC = [
  ['8tags-dev-pl', '8TAGS, Polish headlines', ['text'], 'pl'],
  ['searchsnippets-en', 'SearchSnippets, English', ['text'], 'en'],
  ['lodz-participatory-budget-2026-pl', 'Łódź budget 2026, title and text', ['title', 'text'], 'pl'],
  ['lodz-participatory-budget-2026-pl', 'Łódź budget 2026, titles', ['title'], 'pl'],
  ['sib200-pl', 'SIB-200, Polish', ['text'], 'pl'],
  ['sib200-en', 'SIB-200, English', ['text'], 'en'],
  ['sib200-de', 'SIB-200, German', ['text'], 'de'],
];
/** The invented consultations of the sample towns that are large enough for themes, with the topics they were written to. */
const SAMPLES = [
  ['jeziorno/diagnosis', 'sample: diagnosis'],
  ['jeziorno/parking', 'sample: parking reasons'],
  ['jeziorno/youth-council', 'sample: youth survey'],
  ['jeziorno/murals', 'sample: murals'],
  ['sosnowek/consultation', 'sample: consultation'],
];

/** @returns {{name: string, title: string, read: () => {id: string, text: string, label: string, language: string}[]}[]} */
export function listSets() {
  const files = PUBLIC.filter(([name]) => existsSync(join(folder, `${name}.csv`)));
  const sets = files.map(([name, title, columns, language]) => {
    const key = columns.join('+');
    return {
      name: key === 'text' ? name : `${name}:${key}`,
      title,
      read: () => readTable(join(folder, `${name}.csv`), columns, 'label', 'id', language),
    };
  });
  if (['sib200-pl', 'sib200-en'].every((name) => existsSync(join(folder, `${name}.csv`)))) {
    for (const turn of [0, 1]) {
      const title = `SIB-200, half Polish, half English${turn === 0 ? '' : ', the other halves'}`;
      sets.push({ name: `sib200-halves-${turn + 1}`, title, read: () => readHalves('sib200-pl', 'sib200-en', turn) });
    }
  }
  return [
    ...sets,
    ...SAMPLES.map(([name, title]) => ({ name: `sample:${name}`, title, read: () => readSample(name) })),
  ];
}

/** A table of one's own. */
export function readTable(file, columns, label, id, language) {
  const bytes = readFileSync(file, 'utf8');
  const rows = parse(bytes, { columns: true, bom: true, delimiter: delimiterOf(bytes) });
  for (const column of [...columns, label, ...(id === null ? [] : [id])]) {
    if (rows.length > 0 && !(column in rows[0])) {
      throw new Error(`${file}: no column "${column}"; there are: ${Object.keys(rows[0]).join(', ')}`);
    }
  }
  return rows.map((row, index) => {
    const text = columns.map((column) => row[column]).join('\n');
    return { id: id === null ? String(index + 1) : row[id], text, label: row[label], language };
  });
}

/** The separator that stands most often in the header. */
function delimiterOf(text) {
  const [header] = text.split(/\r?\n/, 1);
  return [',', ';', '\t'].sort((a, b) => header.split(b).length - header.split(a).length)[0];
}

/** Even rows of one language, odd rows of the other, so that no sentence stands in both. */
function readHalves(left, right, turn) {
  const [some, others] = [left, right].map((name) =>
    readTable(join(folder, `${name}.csv`), ['text'], 'label', 'id', name.slice(-2)).sort(
      (a, b) => Number(a.id) - Number(b.id),
    ),
  );
  return some.map((row, index) => (index % 2 === turn ? row : others[index]));
}

function readSample(name) {
  const rows = JSON.parse(readFileSync(join(root, 'fixtures/texts', `${name}.json`), 'utf8'));
  return rows.flatMap(({ title, text, topic, language = 'pl', copies = 1 }, index) =>
    Array.from({ length: copies }, (_, copy) => {
      return { id: `${index}-${copy}`, text: title ? `${title}\n${text}` : text, label: topic, language };
    }),
  );
}
