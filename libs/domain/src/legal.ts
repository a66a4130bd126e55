import type { LocalisedText } from './process.js';

export const LEGAL_STEPS = [
  'order',
  'notice',
  'start',
  'meeting',
  'end',
  'answer',
  'report',
  'publish-report',
] as const;
/** order: the act that orders it; notice: announced where it must be; answer: remarks considered; report: written; publish-report: published. */
export type LegalStepCode = (typeof LEGAL_STEPS)[number];

/** Days between two steps that a rule asks for. */
export interface LegalInterval {
  readonly from: LegalStepCode;
  readonly to: LegalStepCode;
  readonly atLeastDays?: number;
  readonly atMostDays?: number;
  readonly source: string;
}

/** What the law or the municipality's own rules ask of a kind of process. A help for memory, no legal advice. */
export interface LegalTemplate {
  readonly code: string;
  readonly name: LocalisedText;
  /** Act and article, as one writes them. */
  readonly basis: readonly string[];
  readonly steps: readonly { readonly code: LegalStepCode; readonly label: LocalisedText }[];
  readonly intervals: readonly LegalInterval[];
  /** Places where notice must be given, and forms that must be held. */
  readonly noticePlaces: readonly LocalisedText[];
  readonly forms: readonly LocalisedText[];
  /** What the municipality must add from its own resolution. */
  readonly ownRules: LocalisedText;
  /** ISO date on which a person compared it with the act; null until somebody has. */
  readonly checkedOn: string | null;
}

/** Dates of a process that do not fit its template. */
export interface LegalWarning {
  readonly from: LegalStepCode;
  readonly to: LegalStepCode;
  readonly problem: 'too-short' | 'too-long' | 'wrong-order';
  /** Days between both as planned, and the days asked for. */
  readonly days: number;
  readonly neededDays: number;
  readonly source: string;
}

/**
 * Where planned dates break a template; dates that are not set yet break nothing.
 *
 * @param dates ISO date of each step that has one
 * @example checkLegalDates(template, { notice: '2026-03-01', start: '2026-03-05' }); // too-short: 4 days, 7 are needed
 */
export function checkLegalDates(
  { intervals }: Pick<LegalTemplate, 'intervals'>,
  dates: Readonly<Partial<Record<LegalStepCode, string | null>>>,
): LegalWarning[] {
  return intervals.flatMap(({ from, to, atLeastDays, atMostDays, source }): LegalWarning[] => {
    const [start, end] = [dates[from], dates[to]];
    if (!start || !end) return [];
    const days = Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000);
    const about = { from, to, days, source };
    if (days < 0) return [{ ...about, problem: 'wrong-order', neededDays: atLeastDays ?? 0 }];
    if (atLeastDays !== undefined && days < atLeastDays)
      return [{ ...about, problem: 'too-short', neededDays: atLeastDays }];
    if (atMostDays !== undefined && days > atMostDays)
      return [{ ...about, problem: 'too-long', neededDays: atMostDays }];
    return [];
  });
}
