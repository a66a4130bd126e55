import ExcelJS from 'exceljs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const SURVEY = 'ankieta_final(3).xlsx';

const OPINIONS = [
  'Proszę o więcej ławek przy przystanku na ulicy Lipowej',
  'Chodnik obok szkoły jest krzywy i niebezpieczny dla dzieci',
  'Brakuje drzew, latem nie da się tędy przejść w cieniu',
  'Autobus powinien jeździć także w niedzielę wieczorem',
  'Lampy przy przychodni nie świecą od zeszłej jesieni',
  'Przejście przy targowisku nie ma świateł ani wysepki',
];

/** Three sheets with the data in the second, below titles: the header stands in row 4. Two dates do not exist, one number is missing. */
export async function writeSurvey(folder: string): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Instrukcja').addRow(['Dane są w drugim arkuszu.']);
  const answers = workbook.addWorksheet('Odpowiedzi');
  answers.addRows([['Ankieta o transporcie'], ['Stan na 20.11.2026'], []]);
  answers.addRow(['Nr', 'data', 'tresc', 'wiek', 'PESEL', 'kontakt']);
  OPINIONS.forEach((text, at) => {
    const date = at === 1 || at === 3 ? '31.02.2026' : `0${at + 1}.03.2026`;
    const age = ['18-24', '25_34', 'młody', '25_34', '65+', '25_34'][at];
    answers.addRow([at === 4 ? '' : String(at + 1), date, text, age, '44051401359', `osoba${at}@example.org`]);
  });
  workbook.addWorksheet('Słownik').addRows([['kod'], ['18-24']]);
  const path = join(folder, SURVEY);
  writeFileSync(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
  return path;
}

/** Polish letters as Windows-1250 writes them; the rest is ASCII. */
const LETTERS: Readonly<Record<string, number>> = {
  ą: 0xb9,
  ć: 0xe6,
  ę: 0xea,
  ł: 0xb3,
  ń: 0xf1,
  ó: 0xf3,
  ś: 0x9c,
  ż: 0xbf,
};
const windows1250 = (text: string) => Buffer.from([...text].map((letter) => LETTERS[letter] ?? letter.charCodeAt(0)));

/** Twelve slogans in a column whose name says nothing, an impossible date in row 4, and a column of identity numbers. */
export function writeSlogans(folder: string): string {
  const slogans = ['ławki', 'lampy', 'cień', 'żłobek', 'ścieżka', 'drzewa'];
  const rows = Array.from({ length: 12 }, (_, index) => {
    const day = index === 2 ? '31.02.2026' : `${String(index + 1).padStart(2, '0')}.03.2026`;
    return [index + 1, day, slogans[index % slogans.length], index % 2 === 0 ? 'K' : 'M', '44051401359'].join(';');
  });
  const path = join(folder, 'hasła.csv');
  writeFileSync(path, windows1250(['Nr;Data;Hasło;Płeć;PESEL', ...rows].join('\r\n')));
  return path;
}
