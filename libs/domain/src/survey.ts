import type { Channel } from './process.js';

/** What a question lets a person answer. A row of a matrix is a question of its own that bears its matrix. */
export const QUESTION_TYPES = ['single', 'multiple', 'scale', 'matrix', 'ranking', 'number', 'open', 'point'] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

/** Who says what type a question has: the source's code book, the answers themselves, or a person who corrected it. */
export const TYPE_SOURCES = ['source', 'inferred', 'person'] as const;
export type TypeSource = (typeof TYPE_SOURCES)[number];

/** One option of a question. */
export interface QuestionChoice {
  /** What stands in the answers. */
  readonly value: string;
  /** The source's own code, `A1`; null where it has none. */
  readonly code: string | null;
  /** Its words, as people read them. */
  readonly label: string;
}

/** The steps of a scale from its low end to its high end. Values outside it, such as "hard to say", are answers without a place on it. */
export interface QuestionScale {
  readonly steps: readonly { readonly value: string; readonly score: number }[];
  readonly lowLabel: string | null;
  readonly highLabel: string | null;
}

/** What numbers a source lets through. */
export interface NumberBounds {
  readonly lowest: number | null;
  readonly highest: number | null;
}

/** What the code book says of the answers to a question. */
export interface AnswerForm {
  readonly type: QuestionType;
  readonly choices: readonly QuestionChoice[];
  readonly scale: QuestionScale | null;
}

/** The same answer of several people, each counted once. */
export interface AnswerTally {
  /** Several for a multiple choice; in order, the first place first, for a ranking. */
  readonly values: readonly string[];
  readonly people: number;
}

/** Why a number of a result is not told. */
export const SURVEY_REASONS = ['nobody', 'suppressed', 'too-few'] as const;
export type SurveyReason = (typeof SURVEY_REASONS)[number];

/** How many people gave an answer, and how far their share would move if people kept answering in the same way. */
export interface ChoiceResult {
  /** Null for all answers that are not in the code book, taken together. */
  readonly value: string | null;
  readonly label: string;
  /** Null where it is hidden. */
  readonly people: number | null;
  /** Of those who answered, 0…1. */
  readonly share: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly protected: boolean;
}

export interface ScaleResult {
  /** People whose answer has a place on the scale. */
  readonly placed: number | null;
  readonly median: number | null;
  readonly mean: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly reason: SurveyReason | null;
}

export interface NumberResult {
  readonly counted: number | null;
  /** Answers that are no numbers. */
  readonly unreadable: number | null;
  readonly median: number | null;
  readonly lowerQuartile: number | null;
  readonly upperQuartile: number | null;
  /** At or below it lie the answers of at least k people. */
  readonly low: number | null;
  /** At or above it lie the answers of at least k people. */
  readonly high: number | null;
  readonly mean: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly reason: SurveyReason | null;
}

export interface RankResult {
  readonly value: string;
  readonly label: string;
  /** People who gave it a place. */
  readonly ranked: number | null;
  readonly first: ChoiceResult;
  /** 1 is the first place; of those who ranked it. */
  readonly meanRank: number | null;
  /** m − 1 points for a first place among m options, 0 for the last one and for an option left out; mean over all who answered. */
  readonly borda: number | null;
}

/** The result of one question, or of one row of a matrix. */
export interface QuestionResult {
  /** People who sent the form. */
  readonly respondents: number;
  /** People whom the form did not show the question, where the source tells; null where hidden. */
  readonly notAsked: number | null;
  readonly answered: number | null;
  /** Asked and not answered. */
  readonly missing: number | null;
  readonly choices: readonly ChoiceResult[];
  readonly scale: ScaleResult | null;
  readonly number: NumberResult | null;
  readonly ranking: readonly RankResult[];
  /** Why nothing but the number of people is told. */
  readonly reason: SurveyReason | null;
}

/** Answers by the channel on which they came. */
export interface ChannelTallies {
  readonly channel: Channel;
  readonly answers: readonly AnswerTally[];
  readonly respondents: number;
  readonly notAsked: number;
  /** People who answered in words or with a place. */
  readonly answeredElsewhere: number;
}
