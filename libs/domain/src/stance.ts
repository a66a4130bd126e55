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
