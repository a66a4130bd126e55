import type { LocalisedText } from './process.js';

export const DUE_SUBJECTS = ['response', 'commitment', 'outcome', 'legal-step'] as const;
export type DueSubject = (typeof DUE_SUBJECTS)[number];

/** Days before a date on which a calendar and a mail remind of it. */
export const REMINDER_DAYS = [14, 3] as const;

/** Dates in one answer; the earliest come first. */
export const MOST_DUE = 500;

/** Something that the office owes by a day: answers, what it promised, a step that the law asks for. */
export interface DueItem {
  readonly subject: DueSubject;
  /** Of answers: the process. */
  readonly subjectId: string;
  readonly processId: string;
  readonly process: string;
  readonly processTitle: LocalisedText;
  /** Of what the office itself wrote; empty for answers. Never a resident's words. */
  readonly title: LocalisedText;
  readonly owner: string | null;
  /** ISO date. */
  readonly dueOn: string;
  /** Below 0: late by so many days. */
  readonly daysLeft: number;
  /** How many contributions wait; 1 for everything else. */
  readonly count: number;
}

/** All of one kind that a process owes, late apart from what lies ahead: one line of a queue. */
export interface DueGroup extends Pick<DueItem, 'subject' | 'processId' | 'process' | 'processTitle'> {
  readonly isLate: boolean;
  /** Of the only item where there is one: what it is and its id; else empty, and the process. */
  readonly title: LocalisedText;
  readonly subjectId: string;
  readonly count: number;
  /** The earliest of its dates, and how far that is. */
  readonly dueOn: string;
  readonly daysLeft: number;
}

/** Which reminder a date calls for today: the nearer one once it is reached, none before the farther one and after the day. */
export function reminderDue(daysLeft: number): (typeof REMINDER_DAYS)[number] | null {
  if (daysLeft < 0) return null;
  return REMINDER_DAYS.findLast((days) => daysLeft <= days) ?? null;
}
