import { type Channel, type PublicationPermission } from '#domain';

/** What holds for a whole delivery, whatever its files say. */
export interface ReadOptions {
  /** Zone in which times without one are read. Default Europe/Warsaw. */
  readonly timeZone?: string;
  /** Language preferred where a source holds several, as a tag. Default `pl`. */
  readonly language?: string;
  /** Overrides the source's own permission to publish. */
  readonly permission?: PublicationPermission;
  /** Overrides the channel. */
  readonly channel?: Channel;
  /** Bands into which ages and years of birth are put. Default: 0-14, 15-24, … 65-74, 75+. */
  readonly ageBands?: readonly string[];
  /** The source's own platform, where an earlier delivery told it; else the first address in the files does. */
  readonly host?: string;
  /** Further demographic questions: variable → header, e.g. `{ education: 'Wykształcenie' }`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Survey questions whose kind the content does not tell: header → open or closed. */
  readonly questions?: Readonly<Record<string, 'open' | 'closed'>>;
}

export const DEFAULT_TIME_ZONE = 'Europe/Warsaw';
export const DEFAULT_LANGUAGE = 'pl';
export const DEFAULT_AGE_BANDS = ['0-14', '15-24', '25-34', '35-44', '45-54', '55-64', '65-74', '75+'] as const;
