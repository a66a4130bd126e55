/** People by what they gave: votes for, votes against, both, or none. */
export interface StanceCounts {
  readonly support: number;
  readonly against: number;
  readonly mixed: number;
  /** Wrote under the theme, or voted neither way. */
  readonly none: number;
}

export interface StancePart {
  readonly people: number;
  /** 0…1 of the people who have a stance; null where they are too few. */
  readonly share: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** How people stand to what is said under a theme. */
export interface Stance {
  /** With a stance. */
  readonly people: number;
  readonly none: number;
  readonly support: StancePart;
  readonly against: StancePart;
  readonly mixed: StancePart;
  /** 0…1: all on one side, or two equal sides. */
  readonly disagreement: number | null;
  readonly reason: 'no-stance' | 'too-few' | null;
}

/** One side of a scale: null people where they are hidden. */
export interface StanceSide {
  readonly people: number | null;
  readonly share: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** How the people who wrote in a theme answered a question with a scale. */
export interface AnswerStance {
  /** Who wrote in the theme, each once. */
  readonly people: number;
  /** Of these, those whose answer has a place on the scale: the base of the shares. Null where hidden. */
  readonly placed: number | null;
  /** Answered without a place on the scale, such as "hard to say". */
  readonly withoutPlace: number | null;
  /** Left the question out, or were never asked. */
  readonly missing: number | null;
  readonly low: StanceSide;
  readonly middle: StanceSide;
  readonly high: StanceSide;
  /** The side that is clearly larger. */
  readonly lean: 'low' | 'high' | null;
  readonly reason: 'nobody' | 'suppressed' | 'too-few' | 'cannot-tell' | null;
}
