import type { TalkQuote } from '#domain';
import type { SlideCode, SlideFigure, SlideLine, SlideNumber, SlideQuote, Words } from '../slide.js';

/** What the release offers a slide, before anything is taken off it. */
export interface SlideParts {
  readonly headline: Words;
  readonly lead: readonly Words[];
  readonly number: SlideNumber | null;
  readonly figure: SlideFigure | null;
  readonly quote: SlideQuote | null;
  readonly list: readonly SlideLine[];
  readonly code: SlideCode | null;
  readonly notes: Words;
  readonly quotes: readonly TalkQuote[];
}

export const NO_PARTS: SlideParts = {
  headline: [],
  lead: [],
  number: null,
  figure: null,
  quote: null,
  list: [],
  code: null,
  notes: [],
  quotes: [],
};
