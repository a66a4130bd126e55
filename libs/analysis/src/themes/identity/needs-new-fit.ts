export interface FitState {
  /** A person asked for new themes. */
  readonly asked: boolean;
  /** Can new texts be placed in the standing themes at all? */
  readonly hasModel: boolean;
  /** Texts that the themes were found in, and how many of them the engine left ungrouped. */
  readonly fitted: { readonly texts: number; readonly notGrouped: number };
  /** Texts of today, and how many of them the engine leaves ungrouped. */
  readonly today: { readonly texts: number; readonly notGrouped: number };
  /** Texts of today that the themes were not found in, those that were changed since among them. */
  readonly newTexts: number;
  /** Texts that the themes were found in and that are not there any more. */
  readonly goneTexts: number;
}

export type FitReason = 'asked' | 'no-themes' | 'many-new' | 'many-gone' | 'more-ungrouped';

const LARGEST_CHANGE = 0.1;
const LARGEST_RISE = 0.05;

/**
 * Must themes be found anew, or are new texts well served by the standing ones? They are found anew when a person asks, when there
 * are none to place texts in, when more than 10 % of the texts that they rest on are new or gone, or when the share of texts that
 * are not grouped has risen by 5 points or more.
 *
 * @returns the first reason that holds, or null when the standing themes serve
 * @example needsNewFit({ asked: false, hasModel: true, fitted: { texts: 1000, notGrouped: 170 },
 *   today: { texts: 1090, notGrouped: 185 }, newTexts: 90, goneTexts: 0 }); // null: 9 % new, 17.0 % not grouped as before
 */
export function needsNewFit({ asked, hasModel, fitted, today, newTexts, goneTexts }: FitState): FitReason | null {
  if (asked) return 'asked';
  if (!hasModel || fitted.texts === 0) return 'no-themes';
  if (newTexts > LARGEST_CHANGE * fitted.texts) return 'many-new';
  if (goneTexts > LARGEST_CHANGE * fitted.texts) return 'many-gone';
  const rise = today.texts === 0 ? 0 : today.notGrouped / today.texts - fitted.notGrouped / fitted.texts;
  // a hair's breadth for shares that no binary number holds
  return rise > LARGEST_RISE - 1e-9 ? 'more-ungrouped' : null;
}
