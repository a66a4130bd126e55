import type { EarlierProcess, Look, LookPicture, SlideId, TalkChoices, TalkMaterial, TalkQuote } from '#domain';
import type { Language, OwnWords } from '#language';

/** A text in one language of the talk. */
export interface Said {
  readonly language: Language;
  readonly text: string;
}

/** The same text in each language of the talk, the first language first. */
export type Words = readonly Said[];

/** One message on a stage of 1280 × 720 pixels, as data: what is drawn, written to PowerPoint and read aloud. */
export interface Slide {
  readonly id: SlideId;
  /** From 1, among the slides that are shown. */
  readonly position: number;
  readonly headline: Words;
  /** What people typed as the headline, as it stands beside what is proposed. */
  readonly isHeadlineTyped: boolean;
  readonly lead: readonly Words[];
  readonly number: SlideNumber | null;
  readonly figure: SlideFigure | null;
  readonly quote: SlideQuote | null;
  readonly list: readonly SlideLine[];
  readonly code: SlideCode | null;
  /** Where the numbers come from: process, n, release and its date. */
  readonly source: Words;
  /** Paragraphs parted by a line break. */
  readonly notes: Words;
  /** Up to three that fill the screen when somebody asks who says so. */
  readonly quotes: readonly TalkQuote[];
  /** Each number that the release gives this slide, on it or in its notes, as it is written. */
  readonly knownNumbers: readonly string[];
  readonly isSample: boolean;
  /** The municipality's coat of arms, where it has given one. */
  readonly arms?: LookPicture;
}

/** People first: the count large, what it counts below, then the share. */
export interface SlideNumber {
  readonly value: number;
  readonly text: Words;
  readonly captions: readonly Words[];
}

export interface SlideQuote extends TalkQuote {
  readonly translation: Words;
}

export interface SlideLine {
  readonly kind: 'delivered' | 'under-way' | 'promised';
  readonly status: Words;
  readonly text: Words;
}

/** A QR code as squares: `path` draws the dark ones in a field of `size` × `size`. */
export interface SlideCode {
  readonly size: number;
  readonly path: string;
  readonly address: string;
  readonly description: Words;
}

export interface SlideFigure {
  /** One bar a row, or a pair of participants and residents. */
  readonly kind: 'bars' | 'pairs';
  readonly unit: 'count' | 'share';
  readonly title: Words;
  /** The figure in words, for those who do not see it. */
  readonly description: Words;
  readonly series: readonly Words[];
  readonly rows: readonly FigureRow[];
}

export interface FigureRow {
  readonly label: Words;
  /** One a series; null where it is hidden or not known. */
  readonly values: readonly (number | null)[];
  readonly text: Words;
  /** The row that the slide speaks of. */
  readonly isMain: boolean;
  readonly isHidden: boolean;
}

/** Everything that slides are made from. */
export interface TalkSource {
  readonly material: TalkMaterial;
  readonly choices: TalkChoices;
  readonly earlier: readonly EarlierProcess[];
  readonly release: {
    readonly id: string;
    readonly number: number;
    /** ISO 8601 in UTC. */
    readonly createdAt: string;
  };
  readonly code: { readonly size: number; readonly path: string; readonly address: string };
  /** The municipality's colours and coat of arms; ours where it has chosen none. */
  readonly look?: Look;
  /** Its own words for statuses; ours where it has none. */
  readonly labels?: OwnWords;
}
