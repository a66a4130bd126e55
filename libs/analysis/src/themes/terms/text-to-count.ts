import type { DistinctText } from '../../text/distinct-row.js';
import { stemsOf, termsOf, type TermRecipe } from './theme-terms.js';

/** A text in the fit or beside it, with what it is counted by. */
export interface CountedText {
  readonly text: DistinctText;
  readonly stems: readonly string[];
  readonly terms: readonly string[];
}

/** Of the text that was asked for last the stems are kept: whoever goes through its words asks for each. */
let last: { text: TextToCount; stems: readonly string[] } | null = null;

/** A text that is counted when it is asked for: of a million texts most are looked at once, and their words would fill the memory. */
export class TextToCount implements CountedText {
  private held: { readonly stems: readonly string[]; readonly terms: readonly string[] } | null = null;

  constructor(
    readonly text: DistinctText,
    private readonly recipe: TermRecipe,
  ) {}

  get stems(): readonly string[] {
    if (this.held !== null) return this.held.stems;
    if (last?.text !== this) last = { text: this, stems: stemsOf(this.text, this.recipe) };
    return last.stems;
  }

  get terms(): readonly string[] {
    return this.held?.terms ?? termsOf(this.text, this.stems, this.recipe);
  }

  /** Counts it once and for all: for a text in the fit, which is asked often. */
  hold(): this {
    this.held ??= { stems: this.stems, terms: this.terms };
    return this;
  }
}
