import { baseForms } from './base-forms.js';
import { polishNominative, type KnownForms } from './polish-nominative.js';
import { isPolishPhrase, polishPhrase } from './polish-phrase.js';
import { type SurfaceForms } from './surface-forms.js';
import { stem } from '../../text/stem.js';

const PLAINLY_OBLIQUE = /(ami|ach|om|ów|ego|emu|ych|ich|ymi|imi|owi|ą|ę)$/;

/**
 * A counted term as it stands in the name of a theme: in the form that residents used most and, in Polish, in the nominative where
 * it is known.
 *
 * @param term a stem or a pair of stems with a space between, those of another language behind its tag (`uk:парк`)
 * @param language the language of terms without a tag
 * @returns null where two words stand beside each other without belonging together
 */
export function labelForm(term: string, forms: SurfaceForms, language: string): string | null {
  if ((/^([a-z]{2,3}):/.exec(term)?.[1] ?? language) !== 'pl') return forms.commonest(term);
  const [first, second] = term.split(' ');
  const known = knownForms(first!, forms);
  const ranked = forms.ranked(term);
  if (ranked.length === 0) return term;
  if (second === undefined) return forms.asName(term, polishNominative(ranked[0]!, known));
  const phrase = phraseForm(ranked, [known, knownForms(second, forms)]);
  return phrase === null ? null : forms.asName(term, phrase);
}

/** The form written most that is, or can be put, in the nominative; else the one written most. */
function phraseForm(ranked: readonly string[], forms: readonly [KnownForms, KnownForms]): string | null {
  const pairs = ranked.map((form) => form.split(' ') as [string, string]);
  for (const words of pairs) {
    const made = polishPhrase(words, forms);
    if (made[0] === words[0] && made[1] === words[1] && words.some((word) => PLAINLY_OBLIQUE.test(word))) continue;
    return isPolishPhrase(words, forms) ? made.join(' ') : null;
  }
  return isPolishPhrase(pairs[0]!, forms) ? pairs[0]!.join(' ') : null;
}

function knownForms(term: string, forms: SurfaceForms): KnownForms {
  const bare = term.replace(/^[a-z]{2,3}:/, '');
  const bases = baseForms('pl');
  return {
    written: (form) => forms.count(term, form),
    isBase: (form) => bases.has(form) && stem(form, 'pl') === bare,
  };
}
