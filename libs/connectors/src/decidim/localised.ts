import { headerKey } from '../files/header.js';
import { plainText } from '../values/html.js';
import { type RowReader } from '../values/row-reader.js';

export interface LocalisedValue {
  readonly text: string;
  /** The language of the column, null for a plain column or a machine's translation. */
  readonly language: string | null;
}

interface LocalisedColumn {
  readonly column: string;
  readonly language: string | null;
  readonly byMachine: boolean;
}

/** The columns of one field: `title`, `title/pl`, `title/machine_translations/en`, the best first. */
export type LocalisedField = readonly LocalisedColumn[];

/**
 * Collects every column that is FIELD or begins with `FIELD/`, and orders them: the preferred language, the plain column, other
 * languages in the order of the file, translations by a machine last.
 */
export function localisedField(columns: readonly string[], field: string, preferred: string): LocalisedField {
  const found: LocalisedColumn[] = [];
  for (const column of columns) {
    const key = headerKey(column);
    if (key === field) found.push({ column, language: null, byMachine: false });
    else if (key.startsWith(`${field}/`)) {
      const parts = key.slice(field.length + 1).split('/');
      const language = parts.at(-1)!;
      if (/^[a-z]{2,3}(-[a-z]{2,4})?$/.test(language)) found.push({ column, language, byMachine: parts.length > 1 });
    }
  }
  const rank = ({ language, byMachine }: LocalisedColumn) =>
    byMachine ? 3 : language === preferred ? 0 : language === null ? 1 : 2;
  return found.sort((one, other) => rank(one) - rank(other));
}

/** The best non-empty value of a field, as words without HTML; '' when all are empty. */
export function readLocalised(reader: RowReader, field: LocalisedField): LocalisedValue {
  for (const { column, language, byMachine } of field) {
    const text = plainText(reader.text(column));
    if (text !== '') return { text, language: byMachine ? null : language };
  }
  return { text: '', language: null };
}

/**
 * Names of taxonomies, which exports print as Ruby prints a list of hashes: `{"pl"=>"Zieleń", "en"=>"Greenery"}, {"pl"=>"Sport"}`
 * (newer versions put spaces around the arrow). A plain list is split at its commas.
 */
export function readRubyNames(cell: string, preferred: string): string[] {
  if (!cell.includes('=>')) return cell.split(/,\s+|;/).flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
  return [...cell.matchAll(/\{([^{}]*)\}/g)].flatMap(([, inside]) => {
    const names = new Map(
      [...inside!.matchAll(/"([\w-]+)"\s*=>\s*"((?:[^"\\]|\\.)*)"/g)].map((pair) => [pair[1]!, pair[2]!]),
    );
    const name = names.get(preferred) ?? [...names.values()].find((value) => value !== '');
    return name === undefined || name === '' ? [] : [name.replace(/\\(.)/g, '$1')];
  });
}

/**
 * Joins the lines of a proposal that the exporter wrapped at 65 characters: a break is undone only where the next word would not
 * have fitted, so that breaks made by the author stay.
 */
export function unwrapLines(text: string): string {
  const lines = text.split('\n');
  if (lines.length < 2 || lines.some((line) => line.length > 65)) return text;
  let joined = lines[0]!;
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index]!;
    const nextWord = line.split(' ')[0]!;
    const wrapped = line !== '' && lines[index - 1]! !== '' && lines[index - 1]!.length + 1 + nextWord.length > 65;
    joined += (wrapped ? ' ' : '\n') + line;
  }
  return joined;
}
