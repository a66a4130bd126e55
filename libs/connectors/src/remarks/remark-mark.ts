import { createHash } from 'node:crypto';

/** What an office may change of a row. */
export interface MarkedValues {
  readonly position: string | null;
  readonly reason: string;
  readonly passage: string | null;
}

/**
 * A short mark of what stood in a row when a sheet was made: a row that comes back with the same values was not touched, whatever happened
 * to the remark meanwhile.
 */
export function remarkMark({ position, reason, passage }: MarkedValues): string {
  const values = [position ?? '', spaced(reason), spaced(passage ?? '')].join('\u001f');
  return createHash('sha256').update(values).digest('hex').slice(0, 16);
}

/** Spreadsheets change ends of lines and blanks at ends. */
function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
