// Invented rows for the benches: the same seed gives the same rows.
import { createWriteStream, statSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import ExcelJS from 'exceljs';

const PLACES = [
  'przy szkole',
  'nad rzeką',
  'na osiedlu Słonecznym',
  'w parku miejskim',
  'przy dworcu',
  'na rynku',
  'przy ulicy Polnej',
];
const TOPICS = [
  ['ławek', 'kosz na śmieci', 'zieleń', 'alejki', 'drzewa', 'cień'],
  ['oświetlenie', 'lampy', 'ciemno', 'bezpieczeństwo', 'przejście', 'wieczorem'],
  ['autobus', 'przystanek', 'rozkład', 'wiata', 'połączenie', 'dojazd'],
  ['chodnik', 'krawężnik', 'dziury', 'remont', 'wózek', 'nawierzchnia'],
  ['plac zabaw', 'dzieci', 'huśtawka', 'ogrodzenie', 'piaskownica', 'rodzice'],
  ['ścieżka rowerowa', 'rower', 'stojaki', 'pas', 'skrzyżowanie', 'kierowcy'],
  ['basen', 'boisko', 'sport', 'zajęcia', 'młodzież', 'hala'],
  ['hałas', 'parking', 'samochody', 'ruch', 'prędkość', 'próg'],
];
const OPENINGS = [
  'Proszę o',
  'Uważam, że potrzebne jest',
  'Od lat brakuje nam',
  'Warto pomyśleć o',
  'Mieszkańcy czekają na',
  'Nie działa',
];
const AGES = ['15-24', '25-34', '35-44', '45-54', '55-64', '65-74', '75+', ''];
const SEXES = ['female', 'male', ''];

/** Numbers in 0…1 (mulberry32). */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function* inventedRows(count, seed = 1) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  for (let row = 1; row <= count; row += 1) {
    const topic = pick(TOPICS);
    const words = Array.from({ length: 6 + Math.floor(next() * 14) }, () =>
      next() < 0.6 ? pick(topic) : pick(pick(TOPICS)),
    );
    const day = String(1 + Math.floor(next() * 28)).padStart(2, '0');
    yield {
      id: String(row),
      who: `mieszkaniec${Math.floor(next() * count * 0.6)}`,
      age: pick(AGES),
      sex: pick(SEXES),
      date: `2026-03-${day} ${String(Math.floor(next() * 24)).padStart(2, '0')}:15`,
      text: `${pick(OPENINGS)} ${words.join(' ')} ${pick(PLACES)}.`,
    };
  }
}

export const MAPPING = {
  version: 1,
  kind: 'remark',
  columns: {
    reference: 'id',
    person: 'who',
    personKind: 'respondent',
    submittedAt: 'date',
    text: ['text'],
    attributes: { age: 'age', sex: 'sex' },
  },
};

/** Writes the rows as CSV; gives back the number of bytes. */
export async function writeCsv(path, count) {
  const out = createWriteStream(path);
  out.write('id,who,age,sex,date,text\n');
  for (const row of inventedRows(count)) {
    const line = `${row.id},${row.who},${row.age},${row.sex},${row.date},"${row.text}"\n`;
    if (!out.write(line)) await new Promise((resolve) => out.once('drain', resolve));
  }
  out.end();
  await finished(out);
  return out.bytesWritten;
}

/** The same rows as a workbook. */
export async function writeXlsx(path, count) {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true });
  const sheet = workbook.addWorksheet('Uwagi');
  sheet.addRow(['id', 'who', 'age', 'sex', 'date', 'text']).commit();
  for (const row of inventedRows(count)) sheet.addRow(Object.values(row)).commit();
  await workbook.commit();
  return statSync(path).size;
}

const SYLLABLES =
  'ba be bo bra cza cie do dra dy fa gra go ja je ka ko kra ku la le li ło ma mie mo na nie no o pa pie po pra ra ro ru ryb sa sie so sta szy ta te to tra u wa wie wo zy za zie ży';
const ENDINGS = ['', 'a', 'y', 'ów', 'ami', 'ie', 'ek', 'owy'];
const FUNCTION_WORDS = ['i', 'w', 'na', 'do', 'z', 'oraz', 'nie', 'się', 'dla', 'przy'];

/**
 * Texts of about eight words that carry a topic, five of them of one of twelve topics, with function words between: invented words,
 * frequent and rare ones as in a language, so that a million texts are a million different ones.
 */
export function* inventedTexts(count, seed = 1) {
  const next = random(seed);
  const syllables = SYLLABLES.split(' ');
  const pick = (list) => list[Math.floor(next() * list.length)];
  const word = () => Array.from({ length: 2 + Math.floor(next() * 2) }, () => pick(syllables)).join('') + pick(ENDINGS);
  const words = (many) => Array.from({ length: many }, word);
  const topics = Array.from({ length: 12 }, () => words(600));
  const common = words(2_000);
  // the square of a random number prefers the front of the list
  const frequent = (list) => list[Math.floor(next() ** 2 * list.length)];
  for (let row = 0; row < count; row += 1) {
    const topic = pick(topics);
    const length = 6 + Math.floor(next() * 5);
    const text = Array.from({ length }, () => {
      const said = next() < 0.6 ? frequent(topic) : frequent(common);
      return next() < 0.3 ? `${pick(FUNCTION_WORDS)} ${said}` : said;
    });
    yield { id: String(row), text: text.join(' ') };
  }
}
