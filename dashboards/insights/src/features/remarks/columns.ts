import type { Remark } from '#contracts';
import { DECISIONS, REMARK_POSITIONS, type DecisionCode } from '#domain';
import { type Words } from '../../shared/words/words.js';

export const COLUMNS = [
  'number',
  'received',
  'channel',
  'text',
  'passage',
  'theme',
  'office',
  'position',
  'reason',
  'status',
] as const;
export type Column = (typeof COLUMNS)[number];

export type EditableColumn = 'passage' | 'office' | 'position' | 'reason';
export const isEditable = (column: Column): column is EditableColumn =>
  column === 'passage' || column === 'office' || column === 'position' || column === 'reason';

/** The four of Polish practice first, then what else a decision may say. */
export const POSITIONS: readonly DecisionCode[] = [
  ...REMARK_POSITIONS,
  ...DECISIONS.filter((code) => !REMARK_POSITIONS.some((offered) => offered === code)),
];

/** The position that one letter picks: the first letter of its word, and for "in part" one of its own. */
export function positionOfKey(key: string, { t, word }: Words): DecisionCode | null {
  const letter = key.toLowerCase();
  if (letter === t('remarks.grid.keys.partly')) return 'partly';
  return (
    REMARK_POSITIONS.find((code) => code !== 'partly' && word('remarks.position', code).startsWith(letter)) ?? null
  );
}

/** No remark of these is owed a position. */
export const isOwed = ({ eligibility }: Remark): boolean => eligibility === 'eligible' || eligibility === 'ineligible';

export function owesReason({ origin, position, reason }: Remark): boolean {
  const needs = position === 'no' || position === 'partly' || position === 'moot' || position === 'not-ours';
  return origin === 'remark' && needs && reason.trim() === '';
}
