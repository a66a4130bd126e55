import { fileError, LONGEST_CELL, type InputFile } from './input-file.js';
import { collectStrings, type SharedStrings } from './shared-strings.js';
import { numberShape, type NumberShape } from './xlsx-number.js';
import { readWholeXml } from './xml.js';
import { openZipEntry } from './zip.js';

/** Shared strings are held in memory while their workbook is read; beyond this many characters it must be sent as CSV. */
const MOST_SHARED_CHARACTERS = 200_000_000;

export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly hidden: boolean;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly date1904: boolean;
  /** Per cell style, what its numbers show. */
  readonly shapes: readonly NumberShape[];
  readonly stringsPath: string | null;
}

/** What a workbook says of itself: its sheets in order with the files that hold them, and how its numbers are shown. */
export async function readWorkbookParts(file: InputFile, workbookPath: string): Promise<WorkbookParts> {
  const folder = workbookPath.slice(0, workbookPath.lastIndexOf('/') + 1);
  const targets = new Map<string, string>();
  let [stylesPath, stringsPath]: (string | null)[] = [null, null];
  await readPart(file, `${folder}_rels/${workbookPath.slice(folder.length)}.rels`, (name, attributes) => {
    if (name !== 'Relationship') return;
    const target = attributes['Target'] ?? '';
    const path = target.startsWith('/') ? target.slice(1) : folder + target;
    targets.set(attributes['Id'] ?? '', path);
    if (attributes['Type']?.endsWith('/styles')) stylesPath = path;
    if (attributes['Type']?.endsWith('/sharedStrings')) stringsPath = path;
  });
  const sheets: SheetPart[] = [];
  let date1904 = false;
  await readPart(file, workbookPath, (name, attributes) => {
    if (name === 'workbookPr') date1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
    if (name !== 'sheet') return;
    const path = targets.get(relationship(attributes));
    const hidden = (attributes['state'] ?? 'visible') !== 'visible';
    if (path !== undefined) sheets.push({ name: attributes['name'] ?? '', path, hidden });
  });
  return { sheets, date1904, shapes: stylesPath === null ? [] : await readShapes(file, stylesPath), stringsPath };
}

/** The strings that cells share, in their order; ruby text (phonetic hints) is no part of them. */
export async function readSharedStrings(file: InputFile, path: string): Promise<SharedStrings> {
  const strings = collectStrings();
  const bytes = await openZipEntry(file, path);
  if (bytes === null) return strings;
  let [text, total] = ['', 0];
  let [inText, inRuby] = [false, false];
  await readWholeXml(file.name, bytes, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 't') inText = true;
      else if (name === 'rPh') inRuby = true;
    },
    text(part) {
      if (inText && !inRuby && text.length <= LONGEST_CELL) text += part;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inRuby = false;
      else if (name === 'si') {
        total += text.length;
        if (total > MOST_SHARED_CHARACTERS)
          throw fileError('file-too-large', file.name, 'the workbook is too large; save it as CSV');
        strings.push(unescapeText(text));
      }
    },
  });
  return strings;
}

/** `_x000D_` and the like stand for characters that XML cannot hold. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

async function readShapes(file: InputFile, path: string): Promise<NumberShape[]> {
  const codes = new Map<number, string>();
  const shapes: NumberShape[] = [];
  let inCellFormats = false;
  const bytes = await openZipEntry(file, path);
  if (bytes === null) return [];
  await readWholeXml(file.name, bytes, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) {
        const formatId = Number(attributes['numFmtId'] ?? 0);
        shapes.push(numberShape(formatId, codes.get(formatId)));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return shapes;
}

async function readPart(
  file: InputFile,
  path: string,
  open: (name: string, attributes: Readonly<Record<string, string>>) => void,
): Promise<void> {
  const bytes = await openZipEntry(file, path);
  if (bytes === null) throw fileError('truncated-file', file.name, `the workbook lacks its part ${path}`);
  await readWholeXml(file.name, bytes, { open });
}

/** `r:id`, whatever the prefix of its namespace. */
function relationship(attributes: Readonly<Record<string, string>>): string {
  const key = Object.keys(attributes).find((name) => name.endsWith(':id'));
  return key === undefined ? '' : attributes[key]!;
}
