/** One demographic variable: a code for each person. */
export interface VariableColumn {
  readonly variable: string;
  /** The groups by code − FIRST_GROUP, by code point. */
  readonly groups: readonly string[];
  /** NEVER_ASKED, NOT_ANSWERED, or a group from FIRST_GROUP on. */
  readonly codes: Uint16Array;
}
export const NEVER_ASKED = 0;
export const NOT_ANSWERED = 1;
export const FIRST_GROUP = 2;

/** No known day, and no theme. */
export const NONE = -1;

/**
 * What each person of a process did and what each of their contributions is about, as columns of numbers: about 30 bytes a person
 * and 9 a contribution, so that a million rows are counted in milliseconds and go to a thread at once.
 *
 * A person is a pseudonym that said, answered or voted something visible; what a group, a facilitator or the institution said, and
 * spam, is nobody's.
 */
export interface PeopleColumns {
  readonly people: number;
  readonly variables: readonly VariableColumn[];
  /** A bit for each channel that the person acted on, by its position in CHANNELS. */
  readonly channels: Uint16Array;
  /** The channel that the person first came by, as a position in CHANNELS. */
  readonly channel: Uint8Array;
  /** Week of the first act: Mondays since 5 January 1970, NONE without a date. */
  readonly week: Int16Array;
  /** Visible contributions of the person; 0 for who only voted or answered. */
  readonly contributions: Int32Array;
  /** How far the person can be recognised, as a position in IDENTIFIER_SCOPES. */
  readonly scope: Uint8Array;
  /** The shown themes of the first level, in the order of their numbers. */
  readonly themes: readonly { readonly themeId: string; readonly label: string }[];
  /** A row for each contribution and theme; a contribution in no theme has one row. */
  readonly mentions: {
    readonly person: Int32Array;
    /** Position in `themes`, NONE for none. */
    readonly theme: Int16Array;
    readonly channel: Uint8Array;
    readonly week: Int16Array;
  };
}

/** The memory of the columns, for the cache and for whoever sends them on. */
export function bytesOfColumns({ variables, mentions, ...columns }: PeopleColumns): number {
  const arrays = [
    ...variables.map(({ codes }) => codes),
    ...Object.values(mentions),
    columns.channels,
    columns.channel,
    columns.week,
    columns.contributions,
    columns.scope,
  ];
  return arrays.reduce((sum, { byteLength }) => sum + byteLength, 0);
}
