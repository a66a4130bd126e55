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
  'adopt',
] as const;
/**
 * order: the act that orders it; notice: announced where it must be; answer: remarks considered; report: written; publish-report:
 * published; adopt: the act itself is put to the council.
 */
export type LegalStepCode = (typeof LEGAL_STEPS)[number];

export const LEGAL_TEMPLATE_CODES = [
  'own-rules',
  'strategy',
  'spatial-plan',
  'revitalisation',
  'ngo-programme',
  'statutes',
] as const;
export type LegalTemplateCode = (typeof LEGAL_TEMPLATE_CODES)[number];

/** Days between two steps that a rule asks for. */
export interface LegalInterval {
  readonly from: LegalStepCode;
  readonly to: LegalStepCode;
  readonly atLeastDays?: number | undefined;
  readonly atMostDays?: number | undefined;
  /** Article and act, or the municipality's own resolution. */
  readonly source: string;
  /** The act is amended often, or its wording was not at hand: read it before relying on the number. */
  readonly toBeChecked?: boolean | undefined;
}

/** The last day of a year by which a step must be made. */
export interface LegalDeadline {
  readonly step: LegalStepCode;
  /** `11-30`, in the year in which the consultation ends. */
  readonly monthDay: string;
  readonly source: string;
}

/** What the law or the municipality's own rules ask of a kind of process. A help for memory, no legal advice. */
export interface LegalTemplate {
  readonly code: LegalTemplateCode;
  readonly name: LocalisedText;
  /** Act and article, as one writes them. */
  readonly basis: readonly string[];
  readonly steps: readonly { readonly code: LegalStepCode; readonly label: LocalisedText }[];
  readonly intervals: readonly LegalInterval[];
  readonly deadlines: readonly LegalDeadline[];
  /** Places where notice must be given, and forms that must be held. */
  readonly noticePlaces: readonly LocalisedText[];
  readonly forms: readonly LocalisedText[];
  /** What the municipality must add from its own resolution, and what of the act to read anew. */
  readonly ownRules: LocalisedText;
  /** ISO date on which a person of the municipality compared it with the act; null until somebody has. */
  readonly checkedOn: string | null;
}

export const LEGAL_PROBLEMS = ['too-short', 'too-long', 'wrong-order', 'after-deadline', 'not-the-process'] as const;
/**
 * too-short and too-long: fewer or more days than a rule asks for; wrong-order: the later step stands before the earlier one;
 * after-deadline: after the last day of a year; not-the-process: the process itself has another first or last day.
 */
export type LegalProblem = (typeof LEGAL_PROBLEMS)[number];

/** Dates of a process that do not fit its template. */
export interface LegalWarning {
  /** The same step twice where a warning concerns one. */
  readonly from: LegalStepCode;
  readonly to: LegalStepCode;
  readonly problem: LegalProblem;
  /** Days between both as planned, and the days asked for; of a last day, the days after it. */
  readonly days: number;
  readonly neededDays: number;
  /** Null where no rule is broken but the order of things. */
  readonly source: string | null;
  readonly toBeChecked: boolean;
}

/** ISO date of each step that has one. */
export type LegalDates = Readonly<Partial<Record<LegalStepCode, string | null>>>;

/** The first and the last day of a process, where they are known. */
export interface ProcessDays {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** What comes before what, whatever a template says. */
const ORDER: readonly (readonly [LegalStepCode, LegalStepCode])[] = [
  ['order', 'start'],
  ['notice', 'start'],
  ['start', 'end'],
  ['meeting', 'end'],
  ['end', 'answer'],
  ['end', 'report'],
  ['report', 'publish-report'],
  ['end', 'publish-report'],
  ['end', 'adopt'],
];

/**
 * Where planned dates break a template, or the order of things; dates that are not set yet break nothing. Days are calendar days, the
 * first one not counted, Saturdays and holidays counted: as the Civil Code (art. 111) counts a term in days.
 *
 * @param process its own first and last day; a plan with other ones is pointed out
 * @example checkLegalDates(template, { notice: '2026-03-01', start: '2026-03-05' }); // too-short: 4 days, 7 are needed
 */
export function checkLegalDates(
  { intervals, deadlines = [] }: Pick<LegalTemplate, 'intervals'> & Partial<Pick<LegalTemplate, 'deadlines'>>,
  dates: LegalDates,
  process: ProcessDays = { startsOn: null, endsOn: null },
): LegalWarning[] {
  const broken = [
    ...intervals.flatMap((interval) => checkInterval(interval, dates)),
    ...deadlines.flatMap((deadline) => checkDeadline(deadline, dates, process)),
  ];
  const isTold = (from: LegalStepCode, to: LegalStepCode) =>
    broken.some((warning) => warning.from === from && warning.to === to && warning.problem === 'wrong-order');
  const misplaced = ORDER.filter(([from, to]) => !isTold(from, to)).flatMap(([from, to]) =>
    checkInterval({ from, to, source: null }, dates),
  );
  return [...broken, ...misplaced, ...compareDays(dates, process)];
}

type AnyInterval = Omit<LegalInterval, 'source'> & { readonly source: string | null };

function checkInterval(interval: AnyInterval, dates: LegalDates): LegalWarning[] {
  const { from, to, atLeastDays, atMostDays, source, toBeChecked = false } = interval;
  const [start, end] = [dates[from], dates[to]];
  if (!start || !end) return [];
  const days = daysBetween(start, end);
  const about = { from, to, days, source, toBeChecked };
  if (days < 0) return [{ ...about, problem: 'wrong-order', neededDays: atLeastDays ?? 0 }];
  if (atLeastDays !== undefined && days < atLeastDays)
    return [{ ...about, problem: 'too-short', neededDays: atLeastDays }];
  if (atMostDays !== undefined && days > atMostDays) return [{ ...about, problem: 'too-long', neededDays: atMostDays }];
  return [];
}

function checkDeadline({ step, monthDay, source }: LegalDeadline, dates: LegalDates, process: ProcessDays) {
  const [on, end] = [dates[step], dates.end ?? process.endsOn];
  if (!on || !end) return [];
  const days = daysBetween(`${end.slice(0, 4)}-${monthDay}`, on);
  if (days <= 0) return [];
  const about = { from: step, to: step, source, toBeChecked: false };
  return [{ ...about, problem: 'after-deadline', days, neededDays: 0 } satisfies LegalWarning];
}

function compareDays(dates: LegalDates, { startsOn, endsOn }: ProcessDays): LegalWarning[] {
  const pairs = [
    ['start', startsOn],
    ['end', endsOn],
  ] as const;
  return pairs.flatMap(([step, own]) => {
    const planned = dates[step];
    if (!planned || own === null || planned === own) return [];
    const about = { from: step, to: step, source: null, toBeChecked: false };
    return [{ ...about, problem: 'not-the-process', days: daysBetween(own, planned), neededDays: 0 }];
  });
}

/**
 * Dates that fit a template, from the days of the process: a proposal, which people change. A step that no rule dates has none.
 *
 * @param daysToRespond what the process promised; the last answer is due so many days after its end
 * @example planLegalSteps(strategy, { startsOn: '2026-03-02', endsOn: '2026-04-10' }, null)['publish-report']; // '2026-05-10': 30 days
 */
export function planLegalSteps(
  { steps, intervals, deadlines }: Pick<LegalTemplate, 'steps' | 'intervals' | 'deadlines'>,
  { startsOn, endsOn }: ProcessDays,
  daysToRespond: number | null,
): LegalDates {
  const dates: Partial<Record<LegalStepCode, string | null>> = { start: startsOn, end: endsOn };
  const earliest = (step: LegalStepCode, day: string) => {
    const known = dates[step];
    dates[step] = !known || day < known ? day : known;
  };
  if (startsOn !== null && intervals.some(({ from }) => from === 'notice')) dates.notice = startsOn;
  for (const { from, to, atLeastDays, atMostDays } of intervals) {
    const [start, end] = [dates[from], dates[to]];
    if (end && from !== 'start' && from !== 'end') earliest(from, addDays(end, -(atLeastDays ?? 0)));
    else if (start && !end && atMostDays !== undefined) dates[to] = addDays(start, atMostDays);
  }
  if (endsOn !== null && daysToRespond !== null) earliest('answer', addDays(endsOn, daysToRespond));
  if (endsOn !== null) for (const { step, monthDay } of deadlines) dates[step] = `${endsOn.slice(0, 4)}-${monthDay}`;
  return Object.fromEntries(steps.map(({ code }) => [code, dates[code] ?? null]));
}

/** Steps that cannot come before the first day of a consultation, whatever its template. */
const AFTER_START: readonly LegalStepCode[] = ['meeting', 'end', 'answer', 'report', 'publish-report', 'adopt'];

export const LEGAL_DATE_MISTAKES = ['legal-date-before-start', 'legal-done-in-future'] as const;
export type LegalDateMistake = (typeof LEGAL_DATE_MISTAKES)[number];

/** Dates of a step that cannot be, as against dates that only break a template; null where they can. */
export function findLegalDateMistake(
  step: { readonly code: LegalStepCode; readonly dueOn: string | null; readonly doneOn: string | null },
  { startsOn, today }: { readonly startsOn: string | null; readonly today: string },
): LegalDateMistake | null {
  const days = [step.dueOn, step.doneOn].filter((day) => day !== null);
  if (startsOn !== null && AFTER_START.includes(step.code) && days.some((day) => day < startsOn))
    return 'legal-date-before-start';
  if (step.doneOn !== null && step.doneOn > today) return 'legal-done-in-future';
  return null;
}

const DAY = 86_400_000;

/** Calendar days from one ISO date to another; below 0 where the second comes first. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}
