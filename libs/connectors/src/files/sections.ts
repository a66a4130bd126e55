import { type CellRow, type CellSource } from './cells.js';
import { type CsvSource } from './csv.js';

/** The sections of a Pabulib text, in their order. */
const SECTIONS = ['META', 'PROJECTS', 'VOTES'] as const;

interface Section {
  readonly name: string;
  readonly headerRow: number;
  /** Cells of its header, and of most of its rows. */
  readonly cells: number;
}

/**
 * The tables of a text that holds several of them one below the other, each under a line with its name: the `.pb` of Pabulib. Each
 * is read from the text when asked for, so that 100 MB of ballots need no memory. Sections without any row are left out.
 */
export async function openSections(text: CsvSource): Promise<readonly CellSource[]> {
  const { sections, titleRows } = await findSections(text);
  return sections.map(({ name, headerRow, cells }) => ({
    ...text,
    sheet: text.sheet === null ? name : `${text.sheet}: ${name}`,
    section: { name, of: text.sheet },
    headerRow,
    read: () => {
      const before = titleRows.find((row) => row > headerRow) ?? Infinity;
      return readSection(text.readMostlyOf(cells), headerRow, before, name === 'META');
    },
  }));
}

/** Where each section begins; reads no further than the header of the last one. */
async function findSections(text: CellSource): Promise<{ sections: readonly Section[]; titleRows: readonly number[] }> {
  const sections: Section[] = [];
  const titles = new Map<string, number>();
  let open: string | null = null;
  for await (const { row, cells } of text.read()) {
    const name = sectionName(cells);
    if (name !== null && !titles.has(name)) {
      titles.set(name, row);
      open = name;
    } else if (open !== null && cells.some((cell) => cell.trim() !== '')) {
      sections.push({ name: open, headerRow: row, cells: cells.length });
      open = null;
      if (titles.size === SECTIONS.length) break;
    }
  }
  return { sections, titleRows: [...titles.values()] };
}

function sectionName(cells: readonly string[]): string | null {
  const [first = '', ...rest] = cells;
  if (rest.some((cell) => cell.trim() !== '')) return null;
  const name = first.trim().toUpperCase();
  return SECTIONS.find((section) => section === name) ?? null;
}

/** Rows keep the numbers that they have in the whole text. A remark in META may hold the separator itself. */
async function* readSection(
  text: AsyncIterable<CellRow>,
  from: number,
  before: number,
  isMeta: boolean,
): AsyncGenerator<CellRow> {
  for await (const row of text) {
    if (row.row >= before) return;
    if (row.row < from) continue;
    const [key = '', ...rest] = row.cells;
    yield isMeta && rest.length > 1 ? { ...row, cells: [key, rest.join(';').replace(/;+$/, '')] } : row;
  }
}
