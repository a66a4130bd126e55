import { type PublicationPermission } from '#domain';
import { headerKey } from '../files/header.js';
import { type RowReader } from '../values/row-reader.js';

const ASKS_CONSENT =
  /zgod\S* na (publikacj|opublikowani|upubliczni)|zgadzam się na (publikacj|opublikowani|upubliczni)|(consent|agree|permission) to publi|may we (publish|quote)/;

/** Whether a question asks if the words may be shown. */
export function asksConsent(title: string): boolean {
  return ASKS_CONSENT.test(headerKey(title));
}

/** The question that asks whether the words may be shown, if the form has one. */
export function consentColumn(columns: readonly string[]): string | undefined {
  return columns.find(asksConsent);
}

/** What was ticked there; no answer gives no permission. */
export function readConsent(reader: RowReader, column: string | undefined): PublicationPermission {
  return consentOf(reader.text(column));
}

export function consentOf(answered: string): PublicationPermission {
  const answer = answered.toLowerCase();
  if (/^(tak|yes|y\b|1$|true|zgadzam|wyrażam|zgoda|i (agree|consent))/.test(answer)) return 'yes';
  return /^(nie|no\b|n\b|0$|false|brak zgody|i (do not|don't))/.test(answer) ? 'no' : 'unknown';
}
