import { formatNumber, translate, type ScreenLanguage } from '#language';
import { type TableData } from './table-data.js';

export interface MapTheme {
  readonly id: string;
  readonly label: string;
  readonly contributions: number;
  /** So many of them are drawn. */
  readonly dots: number;
}

export interface MapDot {
  readonly id: string;
  /** 0…1 */
  readonly x: number;
  readonly y: number;
  /** Place of the theme among the themes; null for what stands in none. */
  readonly theme: number | null;
}

export interface ThemeMapData {
  readonly themes: readonly MapTheme[];
  readonly dots: readonly MapDot[];
}

/** What the map shows, in words: how many dots, the largest themes, and what its directions mean. */
export function describeThemeMap({ themes, dots }: ThemeMapData, language: ScreenLanguage): string {
  const [largest] = themes.toSorted((a, b) => b.dots - a.dots);
  if (dots.length === 0 || largest === undefined) return translate(language, 'figure.none');
  const none = dots.filter(({ theme }) => theme === null).length;
  return [
    translate(language, 'figure.map-of-themes.dots', { dots: dots.length, themes: themes.length }),
    translate(language, 'figure.map-of-themes.largest', {
      theme: largest.label,
      dots: formatNumber(language, largest.dots),
      none: formatNumber(language, none),
    }),
    translate(language, 'figure.map-of-themes.meaning'),
  ].join(' ');
}

export function themeMapTable({ themes, dots }: ThemeMapData, language: ScreenLanguage, caption: string): TableData {
  const none = dots.filter(({ theme }) => theme === null).length;
  return {
    caption,
    columns: [
      { label: translate(language, 'themes.column.theme'), kind: 'text' },
      { label: translate(language, 'column.opinions'), kind: 'number', means: 'opinions' },
      { label: translate(language, 'figure.map-of-themes.column'), kind: 'number' },
    ],
    rows: [
      ...themes.map(({ label, contributions, dots: drawn }) => [label, contributions, drawn]),
      [translate(language, 'themes.not-grouped'), null, none],
    ],
    notes: [translate(language, 'figure.map-of-themes.meaning')],
  };
}
