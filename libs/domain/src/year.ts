import type { AimChange, AimFigure } from './aims.js';
import type { DueSubject } from './due.js';
import type { LocalisedText, ProcessKind, PromisedLevel } from './process.js';
import type { UndefinedReason, Verdict } from './reach.js';

/** Version of the shape below; an older edition is read as it was written. */
export const YEAR_FORMAT = 'nasluch-year-1';

/** What people write in the chapter of a year, each in its own place. */
export const YEAR_SECTIONS = ['introduction', 'explanation', 'plans'] as const;
export type YearSection = (typeof YEAR_SECTIONS)[number];

/** So many themes of a process stand in the chapter. */
export const YEAR_THEMES = 3;
/** So many promises that are due after the year. */
export const MOST_YEAR_PROMISES = 50;

/** Why the people of a year are not counted further than their bounds say. */
export const YEAR_PEOPLE_REASONS = ['no_participants', 'suppressed'] as const;
export type YearPeopleReason = (typeof YEAR_PEOPLE_REASONS)[number];

/**
 * How many people took part in the processes of a year. Who came to two processes is one person where she can be recognised; between
 * the bounds lies what is known, and the sum of participations is no number of people.
 */
export interface YearPeople {
  /** People of each process, added up: who came to two counts twice. */
  readonly participations: number;
  readonly atLeast: number;
  readonly atMost: number;
  /** Processes that anybody took part in. */
  readonly processes: number;
  /** `suppressed`: so few are known to have come to two processes that the upper bound is the sum. */
  readonly reason: YearPeopleReason | null;
}

/** One group of a process against the residents, as everybody may see it. */
export interface YearGroup {
  readonly variable: string;
  readonly group: string;
  /** All null where it is hidden. */
  readonly participants: number | null;
  readonly share: number | null;
  readonly populationShare: number | null;
  readonly ratio: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly verdict: Verdict | null;
  readonly reason: UndefinedReason | null;
  /** Hidden, and yet surely fewer than proportional. */
  readonly clearlyFewer: boolean;
}

export interface YearReach {
  /** As they were when reach was measured. */
  readonly participants: number;
  /** Null without a table of residents. */
  readonly residents: number | null;
  readonly source: string | null;
  readonly groups: readonly YearGroup[];
}

export interface YearTheme {
  readonly id: string;
  readonly label: string;
  readonly contributions: number;
  readonly people: number;
}

/** How the office answered; days are calendar days, and what still waits is counted in. */
export interface YearAnswers {
  readonly eligible: number;
  readonly answered: number;
  /** Contributions whose wait is known. */
  readonly waited: number;
  readonly median: number | null;
  readonly medianLower: number | null;
  readonly medianUpper: number | null;
  readonly reason: UndefinedReason | null;
  readonly promisedDays: number;
  /** False: nothing was promised, and the usual thirty days stand for it. */
  readonly isOwnPromise: boolean;
  readonly onTime: number | null;
  readonly onTimeLower: number | null;
  readonly onTimeUpper: number | null;
  /** False while some wait less than the promised days: the share on time is then the least it can be. */
  readonly isSettled: boolean;
}

/** Decisions of a process, each once, whatever it answers. */
export interface YearDecisions {
  readonly opened: number;
  readonly adopted: number;
  readonly partly: number;
  readonly rejected: number;
  readonly other: number;
  readonly pending: number;
  readonly implemented: number;
  readonly overdue: number;
}

export interface YearProcessName {
  readonly slug: string;
  readonly title: LocalisedText;
  readonly kind: ProcessKind;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

export interface YearProcess extends YearProcessName {
  readonly promisedLevel: PromisedLevel | null;
  readonly isSample: boolean;
  /** Of the data that are counted; a measure may be older where `isStale`. */
  readonly datasetVersion: number;
  readonly isStale: boolean;
  /** What residents handed in. */
  readonly contributions: number;
  /** Who said, answered or voted something. */
  readonly people: number;
  readonly reach: YearReach | null;
  /** The largest, at most `YEAR_THEMES`, and how many there are. */
  readonly themes: readonly YearTheme[];
  readonly themesFound: number;
  readonly answers: YearAnswers | null;
  readonly decisions: YearDecisions | null;
}

/** What was decided and delivered in the calendar year, by the day of it, whenever the process began. */
export interface YearCalendar {
  readonly decided: number;
  readonly adopted: number;
  readonly partly: number;
  readonly rejected: number;
  /** Of these, in processes that began in an earlier year. */
  readonly decidedOfEarlier: number;
  readonly delivered: number;
  readonly deliveredLate: number;
  readonly deliveredOfEarlier: number;
}

export interface YearPromise {
  readonly subject: DueSubject;
  readonly subjectId: string;
  readonly process: string;
  readonly processTitle: LocalisedText;
  readonly title: LocalisedText;
  readonly owner: string | null;
  readonly dueOn: string;
}

export interface YearText {
  readonly section: YearSection;
  readonly language: string;
  readonly body: string;
  readonly version: number;
}

/**
 * One calendar year of a municipality across its processes: the chapter on residents' part for the report on the state of the
 * municipality. A process belongs to the year in which it began, and to no other.
 */
export interface YearReport {
  readonly format: typeof YEAR_FORMAT;
  readonly method: string;
  readonly year: number;
  readonly municipality: LocalisedText;
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
  /** Oldest first. */
  readonly processes: readonly YearProcess[];
  /** Began before the year and went on in it: named, and counted in their own year. */
  readonly ongoing: readonly YearProcessName[];
  readonly earlier: readonly YearProcessName[];
  readonly people: YearPeople;
  readonly peopleEarlier: YearPeople;
  /** Null where there is nothing to compare with. */
  readonly peopleChange: AimChange | null;
  /** The three aims of the year, beside those of the year before. */
  readonly figures: readonly AimFigure[];
  readonly calendar: YearCalendar;
  readonly calendarEarlier: YearCalendar;
  /** Processes that begin after the year, and what the office promised for after it. */
  readonly planned: readonly YearProcessName[];
  readonly promises: readonly YearPromise[];
  readonly texts: readonly YearText[];
}
