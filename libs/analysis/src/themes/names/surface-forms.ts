import { compareCodePoints } from '../../text/compare-code-points.js';

interface Form {
  count: number;
  /** Occurrences behind the first word of a text, where a capital letter means something. */
  inside: number;
  capital: number;
}

const NO_FORM: Form = { count: 0, inside: 0, capital: 0 };

/** How residents wrote each stem and each pair of neighbouring stems, to turn counted stems back into words. */
export class SurfaceForms {
  private readonly forms = new Map<string, Map<string, Form>>();

  add(text: { stems: readonly string[]; words: readonly string[] }): void {
    text.stems.forEach((stem, at) => {
      if (stem === '') return;
      this.note(stem, text.words[at]!, at);
      const next = text.stems[at + 1];
      if (next !== undefined && next !== '')
        this.note(`${stem} ${next}`, `${text.words[at]} ${text.words[at + 1]}`, at);
    });
  }

  /** The form written most often; of equals the first by code point. Names that mostly bear a capital letter keep it. */
  commonest(term: string): string {
    return this.asName(term, this.ranked(term)[0] ?? term);
  }

  /** All forms in lower case, those written most often first. */
  ranked(term: string): string[] {
    const forms = [...(this.forms.get(term) ?? [])];
    forms.sort((a, b) => b[1].count - a[1].count || compareCodePoints(a[0], b[0]));
    return forms.map(([written]) => written);
  }

  /** How often a form of a term was written. */
  count(term: string, form: string): number {
    return this.forms.get(term)?.get(form)?.count ?? 0;
  }

  /** A form of a term with capital letters where the term is mostly written with them. */
  asName(term: string, written: string): string {
    const form = this.forms.get(term)?.get(this.ranked(term)[0]!) ?? NO_FORM;
    const isName = form.inside >= 2 && form.capital > 0.7 * form.inside;
    return isName ? written.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase()) : written;
  }

  private note(term: string, written: string, position: number): void {
    let forms = this.forms.get(term);
    if (forms === undefined) this.forms.set(term, (forms = new Map()));
    const lower = written.toLowerCase();
    let form = forms.get(lower);
    if (form === undefined) forms.set(lower, (form = { count: 0, inside: 0, capital: 0 }));
    form.count += 1;
    if (position === 0) return;
    form.inside += 1;
    if (written.split(' ').every((word) => /^\p{Lu}\p{Ll}/u.test(word))) form.capital += 1;
  }
}
