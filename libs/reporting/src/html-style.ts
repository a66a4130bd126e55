import { OUR_COLOURS, type Look } from '#domain';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const FACES = [
  ['Source Sans', '@fontsource-variable/source-sans-3/files/source-sans-3', 'latin', 'normal'],
  ['Source Sans', '@fontsource-variable/source-sans-3/files/source-sans-3', 'latin-ext', 'normal'],
  ['Source Sans', '@fontsource-variable/source-sans-3/files/source-sans-3', 'cyrillic', 'normal'],
  ['Source Serif', '@fontsource-variable/source-serif-4/files/source-serif-4', 'latin', 'normal'],
  ['Source Serif', '@fontsource-variable/source-serif-4/files/source-serif-4', 'latin-ext', 'normal'],
  ['Source Serif', '@fontsource-variable/source-serif-4/files/source-serif-4', 'cyrillic', 'normal'],
] as const;
/** Letters of western Europe, of central Europe, and of Ukraine. */
const RANGES = {
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212',
  'latin-ext':
    'U+0100-0130, U+0132-0151, U+0154-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113',
  cyrillic: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116',
};

let faces: Promise<string> | null = null;

/** Styles of the printed page with their typefaces inside, so that it looks the same wherever it is printed and asks the network for nothing. */
export async function printStyle(look?: Look): Promise<string> {
  faces ??= readFaces();
  const { main, accent } = (look?.colours ?? OUR_COLOURS).light;
  return `${await faces}:root { --main: ${main}; --accent: ${accent}; }${STYLE}`;
}

async function readFaces(): Promise<string> {
  const { resolve } = createRequire(import.meta.url);
  const written = FACES.map(async ([family, file, subset, style]) => {
    const bytes = await readFile(resolve(`${file}-${subset}-wght-${style}.woff2`));
    const source = `url(data:font/woff2;base64,${bytes.toString('base64')}) format('woff2')`;
    return `@font-face { font-family: '${family}'; font-style: ${style}; font-weight: 200 900; src: ${source}; unicode-range: ${RANGES[subset]}; }`;
  });
  return (await Promise.all(written)).join('\n');
}

/** What residents said stands in a serif, what the office and the program say in a sans. */
const STYLE = `
@page { size: A4; margin: 18mm; }
@page wide { size: A4 landscape; margin: 18mm; }
section.wide { page: wide; }
body { font: 10.5pt/1.45 'Source Sans', Calibri, Carlito, sans-serif; color: #16191d; margin: 0; orphans: 3; widows: 3; }
p { margin: 0 0 6pt; max-width: 150mm; }
header { border-top: 3pt solid var(--accent); padding-top: 14pt; }
.arms { display: block; max-width: 42mm; max-height: 19mm; margin: 0 0 10pt; }
.author { color: #545c65; font-size: 12pt; margin: 0 0 30pt; }
h1 { font-size: 30pt; line-height: 1.15; font-weight: 600; color: var(--main); margin: 0 0 6pt; }
.subtitle { font-size: 17pt; line-height: 1.3; margin: 0 0 18pt; }
.cover { margin: 0 0 24pt; padding: 0; list-style: none; color: #545c65; font-size: 11pt; }
.cover li { margin: 0 0 2pt; }
nav { border-top: 0.75pt solid #b9bfc6; padding-top: 10pt; break-after: page; }
nav h2 { margin: 0 0 4pt; font-size: 12pt; color: #16191d; }
nav ol { margin: 0; padding: 0; list-style: none; columns: 2; column-gap: 12mm; }
nav li { margin: 0 0 3pt; break-inside: avoid; }
nav a { color: var(--main); text-decoration: none; }
h2 { font-size: 17pt; line-height: 1.2; font-weight: 600; color: var(--main); margin: 22pt 0 8pt; break-after: avoid; }
section > h2:first-child { margin-top: 0; }
h3 { font-size: 13pt; line-height: 1.25; font-weight: 600; margin: 16pt 0 4pt; break-after: avoid; }
h4 { font-size: 10.5pt; font-weight: 600; margin: 9pt 0 2pt; break-after: avoid; }
ul { margin: 0 0 8pt; padding-left: 14pt; }
li { margin: 0 0 3pt; }
.strong { font-weight: 600; }
.lead { font-size: 13pt; line-height: 1.4; }
.note { color: #545c65; }
blockquote { font: 11.5pt/1.5 'Source Serif', Georgia, serif; margin: 6pt 0 8pt; padding-left: 10pt; border-left: 2pt solid #b9bfc6; max-width: 145mm; break-inside: avoid; }
div.figure { margin: 8pt 0 12pt; break-inside: avoid; }
.figure p, caption { font-weight: 600; text-align: left; padding: 6pt 0 4pt; }
caption { break-after: avoid; }
img { display: block; max-width: 100%; height: auto; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; margin: 4pt 0 12pt; font-size: 9.5pt; line-height: 1.35; font-variant-numeric: tabular-nums; }
th, td { border-bottom: 0.5pt solid #d5dae0; padding: 3pt 5pt; text-align: left; vertical-align: top; overflow-wrap: anywhere; font-weight: 400; }
thead th { background: #e8edf2; border-bottom: 1pt solid var(--main); font-weight: 600; vertical-align: bottom; hyphens: auto; overflow-wrap: normal; }
th.number, td.number { text-align: right; }
.said { font-family: 'Source Serif', Georgia, serif; }
tr { break-inside: avoid; }
tbody tr:first-child { break-before: avoid; }
tr.long { break-inside: auto; }
thead { display: table-header-group; }`;
