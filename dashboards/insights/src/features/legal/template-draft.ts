import type { LegalTemplateDraft, LegalTemplateEntry } from '#contracts';
import { LEGAL_STEPS, type LegalStepCode } from '#domain';

/** A rule as it is typed. */
export interface RuleDraft {
  readonly from: LegalStepCode;
  readonly to: LegalStepCode;
  readonly least: string;
  readonly most: string;
  readonly source: string;
}

/** A template as it is typed: lists as lines, days as text. */
export interface TemplateForm {
  readonly namePl: string;
  readonly nameEn: string;
  readonly basis: string;
  readonly placesPl: string;
  readonly placesEn: string;
  readonly formsPl: string;
  readonly formsEn: string;
  readonly ownPl: string;
  readonly ownEn: string;
  readonly checkedOn: string;
  readonly steps: readonly LegalStepCode[];
  readonly rules: readonly RuleDraft[];
}

type Template = LegalTemplateEntry['template'];

export function formOf({ name, basis, steps, intervals, noticePlaces, forms, ownRules, checkedOn }: Template) {
  const lines = (texts: readonly Readonly<Record<string, string>>[], language: string) =>
    texts.map((text) => text[language] ?? '').join('\n');
  return {
    ...{ namePl: name['pl'] ?? '', nameEn: name['en'] ?? '', basis: basis.join('\n') },
    ...{ placesPl: lines(noticePlaces, 'pl'), placesEn: lines(noticePlaces, 'en') },
    ...{ formsPl: lines(forms, 'pl'), formsEn: lines(forms, 'en') },
    ...{ ownPl: ownRules['pl'] ?? '', ownEn: ownRules['en'] ?? '', checkedOn: checkedOn ?? '' },
    steps: steps.map(({ code }) => code),
    rules: intervals.map(({ from, to, atLeastDays, atMostDays, source }) => ({
      ...{ from, to, source },
      least: atLeastDays === undefined ? '' : String(atLeastDays),
      most: atMostDays === undefined ? '' : String(atMostDays),
    })),
  } satisfies TemplateForm;
}

/** Places of rules that cannot stand: without a source or a number, of steps in the wrong order, or such that no number of days fits. */
export function wrongRules(rules: readonly RuleDraft[]): number[] {
  return rules.flatMap(({ from, to, least, most, source }, at) => {
    const [low, high] = [readDays(least), readDays(most)];
    const isNumber = ![low, high].some(Number.isNaN) && (low !== undefined || high !== undefined);
    const isOrdered = LEGAL_STEPS.indexOf(from) < LEGAL_STEPS.indexOf(to);
    return isNumber && isOrdered && source.trim() !== '' && (low ?? 0) <= (high ?? Infinity) ? [] : [at];
  });
}

/**
 * What is sent of a form. A step that was taken out takes its rules along; a rule that a person has read and saved needs no check
 * any more once the day of the check is written down.
 */
export function draftOf(form: TemplateForm, { steps, intervals, deadlines }: Template): LegalTemplateDraft {
  const isKept = (code: LegalStepCode) => form.steps.includes(code);
  const checkedOn = form.checkedOn === '' ? null : form.checkedOn;
  return {
    name: { pl: form.namePl.trim(), en: form.nameEn.trim() },
    basis: linesOf(form.basis),
    steps: steps.filter(({ code }) => isKept(code)).map(({ code, label }) => ({ code, label: { ...label } })),
    intervals: form.rules
      .filter(({ from, to }) => isKept(from) && isKept(to))
      .map(({ from, to, least, most, source }) => {
        const before = intervals.find((interval) => interval.from === from && interval.to === to);
        return {
          ...{ from, to, source: source.trim(), atLeastDays: readDays(least), atMostDays: readDays(most) },
          ...(checkedOn === null && before?.toBeChecked ? { toBeChecked: true } : {}),
        };
      }),
    deadlines: deadlines.filter(({ step }) => isKept(step)).map((deadline) => ({ ...deadline })),
    noticePlaces: pairs(form.placesPl, form.placesEn),
    forms: pairs(form.formsPl, form.formsEn),
    ownRules: { pl: form.ownPl.trim(), en: form.ownEn.trim() },
    checkedOn,
  };
}

function readDays(typed: string): number | undefined {
  if (typed.trim() === '') return undefined;
  return /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : NaN;
}

const linesOf = (typed: string) =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Lines of both languages side by side; a line that stands in neither is none. */
function pairs(polish: string, english: string): { pl: string; en: string }[] {
  const [first, second] = [polish.split('\n'), english.split('\n')];
  return Array.from({ length: Math.max(first.length, second.length) }, (_, at) => ({
    pl: first[at]?.trim() ?? '',
    en: second[at]?.trim() ?? '',
  })).filter(({ pl, en }) => pl !== '' || en !== '');
}
