import { type LegalTemplateEntry } from '#contracts';
import { type LegalTemplate } from '#domain';

type Text = Readonly<Partial<Record<string, string>>>;
type Given = Omit<LegalTemplate, 'name' | 'ownRules' | 'noticePlaces' | 'forms' | 'steps'> & {
  readonly name: Text;
  readonly ownRules: Text;
  readonly noticePlaces: readonly Text[];
  readonly forms: readonly Text[];
  readonly steps: readonly { readonly code: LegalTemplate['steps'][number]['code']; readonly label: Text }[];
};

/** A template as it is stored and answered: nothing but its own fields, no language without words. */
export function copyOfTemplate(given: Given): LegalTemplateEntry['template'] {
  const { code, name, basis, steps, intervals, deadlines, noticePlaces, forms, ownRules, checkedOn } = given;
  return {
    code,
    name: withoutEmpty(name),
    basis: [...basis],
    steps: steps.map((step) => ({ code: step.code, label: withoutEmpty(step.label) })),
    intervals: intervals.map((interval) => ({ ...interval })),
    deadlines: deadlines.map((deadline) => ({ ...deadline })),
    noticePlaces: noticePlaces.map(withoutEmpty),
    forms: forms.map(withoutEmpty),
    ownRules: withoutEmpty(ownRules),
    checkedOn,
  };
}

/** A text of the institution without the languages in which nothing was written. */
export function withoutEmpty(text: Text): Record<string, string> {
  return Object.fromEntries(
    Object.entries(text).flatMap(([language, said]) => (said === undefined || said === '' ? [] : [[language, said]])),
  );
}
