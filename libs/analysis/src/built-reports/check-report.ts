import {
  FIGURE_COLUMNS,
  namerOf,
  type BuiltReportContent,
  type FigureColumn,
  type FigureValues,
  type LocalisedText,
  type NamedTheme,
  type ReportBlock,
  type ReportLanguage,
} from '#domain';
import { findTypedNumbers, type TypedNumber } from './typed-numbers.js';

/** One line of what is looked at before a report leaves: at which block, in which language, and which number. */
export interface ReportWarning {
  readonly code: ReportWarningCode;
  /** Null where it concerns the report whole. */
  readonly blockId: string | null;
  readonly language: ReportLanguage | null;
  /** A typed number, how many cells, how many quotes. */
  readonly text: string | null;
  /** The number of the figures that is nearest to the typed one; null where there is none. */
  readonly nearest: { readonly value: number; readonly kind: 'number' | 'share' | 'ratio' } | null;
  /** Whose name nobody has confirmed. */
  readonly theme: { readonly id: string; readonly label: string } | null;
}

export const REPORT_WARNINGS = [
  'no-method-note',
  'missing-alt',
  'typed-number',
  'not-frozen',
  'hidden-cells',
  'not-translated',
  'quote-withdrawn',
  'no-quotes',
  'no-numbers',
  'other-population',
  'release-gone',
  'no-title',
  'machine-name',
] as const;
export type ReportWarningCode = (typeof REPORT_WARNINGS)[number];

export interface ReportToCheck {
  readonly content: Omit<BuiltReportContent, 'frozen' | 'lists'>;
  /** Of each figure and table, by block, as the report shows them. */
  readonly values: Readonly<Record<string, FigureValues>>;
  /** Chosen quotes whose words may stand in public now. */
  readonly publicQuotes: ReadonlySet<string>;
  /** Frozen figures of releases that were withdrawn, by block. */
  readonly goneReleases: ReadonlySet<string>;
  /** The themes that stand today, by id. */
  readonly themes: ReadonlyMap<string, NamedTheme>;
}

/** What should be looked at before a report leaves the office, in the order of its blocks. Each warning names the block. */
export function checkReport(report: ReportToCheck): ReportWarning[] {
  const { content } = report;
  const isWithout = !content.blocks.some(({ kind }) => kind === 'method');
  return [
    ...content.languages
      .filter((language) => isEmpty(content.title, language))
      .map((language) => warn('no-title', null, language)),
    ...(isWithout ? [warn('no-method-note', null)] : []),
    ...content.blocks.flatMap((block, at) => checkBlock(report, block, at)),
    ...machineNames(report),
  ];
}

function warn(
  code: ReportWarningCode,
  blockId: string | null,
  language: ReportLanguage | null = null,
  text: string | null = null,
  nearest: ReportWarning['nearest'] = null,
): ReportWarning {
  return { code, blockId, language, text, nearest, theme: null };
}

const isEmpty = (text: LocalisedText, language: ReportLanguage) => (text[language] ?? '').trim() === '';

function checkBlock(report: ReportToCheck, block: ReportBlock, at: number): ReportWarning[] {
  switch (block.kind) {
    case 'heading':
      return untranslated(report, block.id, block.text);
    case 'text':
      return [...untranslated(report, block.id, block.text), ...typedNumbers(report, block.id, block.text, at)];
    case 'figure':
      return [...checkFigure(report, block), ...checkAlt(report, block)];
    case 'table':
      return checkFigure(report, block);
    case 'quotes':
      return checkQuotes(report, block.id, block.quoteIds);
    case 'decisions':
      return block.state === 'frozen' ? [] : [warn('not-frozen', block.id)];
    default:
      return [];
  }
}

/** Nothing written in any language is an empty block; written in some and not in all it is untranslated. */
function untranslated({ content: { languages } }: ReportToCheck, id: string, text: LocalisedText): ReportWarning[] {
  return languages
    .filter((language) => isEmpty(text, language))
    .map((language) => warn('not-translated', id, language));
}

type FigureBlock = Extract<ReportBlock, { kind: 'figure' | 'table' }>;

function checkFigure({ content, values, goneReleases }: ReportToCheck, block: FigureBlock): ReportWarning[] {
  const shown = values[block.id];
  const { languages } = content;
  const isTitled = Object.values(block.title).some((title) => title.trim() !== '');
  if (goneReleases.has(block.id)) return [warn('release-gone', block.id)];
  if (!shown || shown.gap !== null) return [warn('no-numbers', block.id)];
  const cells = shown.rows.reduce((sum, row) => sum + row.hidden.length, 0);
  const { population } = block.source;
  const isOther = population !== null && shown.population !== null && shown.population.name !== population;
  return [
    ...(block.state === 'live' ? [warn('not-frozen', block.id)] : []),
    ...(cells > 0 ? [warn('hidden-cells', block.id, null, String(cells))] : []),
    ...(isOther ? [warn('other-population', block.id, null, shown.population.name)] : []),
    ...(isTitled
      ? languages
          .filter((language) => isEmpty(block.title, language))
          .map((language) => warn('not-translated', block.id, language))
      : []),
  ];
}

/** A description made from the numbers is there wherever there are numbers; one of the office's own must be there in each language. */
function checkAlt({ content }: ReportToCheck, block: Extract<ReportBlock, { kind: 'figure' }>): ReportWarning[] {
  const { alt } = block;
  if (alt === null) return [];
  return content.languages
    .filter((language) => isEmpty(alt, language))
    .map((language) => warn('missing-alt', block.id, language));
}

function checkQuotes({ publicQuotes }: ReportToCheck, id: string, quoteIds: readonly string[]): ReportWarning[] {
  if (quoteIds.length === 0) return [warn('no-quotes', id)];
  const gone = quoteIds.filter((quote) => !publicQuotes.has(quote));
  return gone.length > 0 ? [warn('quote-withdrawn', id, null, String(gone.length))] : [];
}

/** Each theme once, at the first block that names it: as a row of a figure, or as what the figure is narrowed to. */
function machineNames({ content, values, themes }: ReportToCheck): ReportWarning[] {
  const named = content.blocks.flatMap(({ id }) => themesNamedIn(values[id]).map((theme) => ({ theme, blockId: id })));
  const seen = new Set<string>();
  return named.flatMap(({ theme, blockId }) => {
    if (seen.has(theme.id) || namerOf(theme, themes) !== 'machine') return [];
    seen.add(theme.id);
    return [{ ...warn('machine-name', blockId), theme: { id: theme.id, label: theme.label } }];
  });
}

function themesNamedIn(values: FigureValues | undefined): NamedTheme[] {
  if (!values) return [];
  const rows = values.figure === 'themes' ? values.rows : [];
  return [
    ...rows.flatMap(({ key, name, labelBy }) =>
      name.kind === 'text' ? [{ id: key, label: name.text, ...(labelBy && { labelBy }) }] : [],
    ),
    ...(values.filter?.tokens ?? []).flatMap(({ key, value, name }) =>
      key === 'theme' && name?.pl !== undefined ? [{ id: value, label: name.pl }] : [],
    ),
  ];
}

/** Numbers in a text that no figure of its section holds; where the section has no figure, none of the whole report. */
function typedNumbers(report: ReportToCheck, id: string, text: LocalisedText, at: number): ReportWarning[] {
  const numbers = numbersAround(report, at);
  if (numbers.length === 0) return [];
  return report.content.languages.flatMap((language) =>
    findTypedNumbers(text[language] ?? '', language)
      .filter((typed) => !numbers.some((known) => isSame(typed, known)))
      .map((typed) => warn('typed-number', id, language, typed.text, nearestOf(typed, numbers))),
  );
}

type KnownNumber = NonNullable<ReportWarning['nearest']>;

function numbersAround({ content: { blocks }, values }: ReportToCheck, at: number): KnownNumber[] {
  const isHeading = ({ kind }: ReportBlock) => kind === 'heading';
  const from = blocks.slice(0, at + 1).findLastIndex(isHeading) + 1;
  const next = blocks.findIndex((block, place) => place > at && isHeading(block));
  const section = blocks.slice(from, next < 0 ? blocks.length : next);
  const near = section.flatMap(({ id }) => numbersOf(values[id]));
  return near.length > 0 ? near : blocks.flatMap(({ id }) => numbersOf(values[id]));
}

function numbersOf(values: FigureValues | undefined): KnownNumber[] {
  if (!values) return [];
  const cells = values.rows.flatMap((row) =>
    (Object.entries(row.values) as [FigureColumn, number | null][]).flatMap(([column, value]) =>
      value === null ? [] : [{ value, kind: FIGURE_COLUMNS[column] }],
    ),
  );
  const counted = values.rows.length > 0 ? [{ value: values.rows.length, kind: 'number' as const }] : [];
  return [...cells, ...counted, ...(values.people === null ? [] : [{ value: values.people, kind: 'number' as const }])];
}

/** Equal as far as the typed number is exact: "41%" stands for 40.6 %, "0,4" for 0.41. */
function isSame({ value, decimals, isPercent }: TypedNumber, known: KnownNumber): boolean {
  if (isPercent !== (known.kind === 'share')) return false;
  const shown = isPercent ? known.value * 100 : known.value;
  // a count is exact; a share and a ratio may be typed with fewer digits
  if (known.kind === 'number') return value === shown;
  return Math.abs(value - shown) <= 0.5 * 10 ** -decimals + 1e-9;
}

function nearestOf({ value, isPercent }: TypedNumber, numbers: readonly KnownNumber[]): KnownNumber | null {
  const far = (known: KnownNumber) => Math.abs((isPercent ? known.value * 100 : known.value) - value);
  const alike = numbers.filter(({ kind }) => (kind === 'share') === isPercent);
  const [nearest] = alike.toSorted((one, other) => far(one) - far(other));
  return nearest ?? null;
}
