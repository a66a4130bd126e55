import { formatNumber } from './format.js';
import type { ScreenLanguage } from './languages.js';
import { hasMessage, translate, wordFor, type MessageKey } from './translate.js';

/** What a person reads when something failed: what it is, where, and what to do. */
export interface Problem {
  readonly title: string;
  /** Names the file, row, column …; empty when nothing is known. */
  readonly where: string;
  /** Empty for an unknown code. */
  readonly remedy: string;
}

type Details = Readonly<Record<string, string | number | boolean | null | undefined>>;
const PLACES = ['file', 'sheet', 'row', 'column', 'columns', 'value', 'field', 'limit'] as const;

/**
 * The message for an error code of the api, with the place taken from its details. An unknown code shows as itself.
 * @example describeError('pl', 'empty-file', { file: 'ankieta.csv' });
 * // { title: 'Plik jest pusty', where: 'plik: ankieta.csv', remedy: 'Sprawdź, czy to właściwy plik, i wyeksportuj go ponownie.' }
 */
export function describeError(language: ScreenLanguage, code: string, details: Details = {}): Problem {
  const key = `error.${code}`;
  if (!hasMessage(language, `${key}.remedy`)) {
    return {
      title: translate(language, 'error.unknown', { code }),
      where: describePlace(language, details),
      remedy: '',
    };
  }
  return {
    title: wordFor(language, 'error', code),
    where: describePlace(language, details),
    remedy: wordFor(language, key, 'remedy'),
  };
}

/** The message for a rejected row or cell. @example describeRejection('en', { code: 'invalid-date', column: 'Data', value: '31.02.2026' }) */
export function describeRejection(
  language: ScreenLanguage,
  rejection: { readonly code: string; readonly column: string | null; readonly value: string | null },
): Problem {
  const { code, column, value } = rejection;
  const known = hasMessage(language, `rejection.${code}.remedy`);
  return {
    title: wordFor(language, 'rejection', code),
    where: describePlace(language, { column, value }),
    remedy: known ? wordFor(language, `rejection.${code}`, 'remedy') : '',
  };
}

function describePlace(language: ScreenLanguage, details: Details): string {
  return PLACES.flatMap((place) => {
    const value = details[place];
    if (value === undefined || value === null || value === '') return [];
    const shown = typeof value === 'number' ? formatNumber(language, value) : String(value);
    const key: MessageKey = `error.where.${place}`;
    return [translate(language, key, { [place]: shown } as Record<typeof place, string>)];
  }).join(', ');
}
