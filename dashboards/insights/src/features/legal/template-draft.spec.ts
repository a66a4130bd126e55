import { LEGAL_TEMPLATES } from '#domain';
import type { LegalTemplateEntry } from '#contracts';
import { draftOf, formOf, wrongRules } from './template-draft.js';

const template = (code: string) =>
  LEGAL_TEMPLATES.find((one) => one.code === code) as unknown as LegalTemplateEntry['template'];

it('sends every built-in template back as it was read', () => {
  for (const { code } of LEGAL_TEMPLATES) {
    const { code: _, ...same } = template(code);
    // days that a rule does not ask for are sent as nothing
    expect(JSON.parse(JSON.stringify(draftOf(formOf(template(code)), template(code))))).toEqual(same);
  }
});

it('takes the rules of a step along that is taken out', () => {
  const strategy = template('strategy');
  const form = formOf(strategy);
  const { steps, intervals } = draftOf({ ...form, steps: form.steps.filter((code) => code !== 'notice') }, strategy);
  expect(steps.some(({ code }) => code === 'notice')).toBe(false);
  expect(intervals.map(({ from, to }) => [from, to])).toEqual([['end', 'publish-report']]);
});

it('asks for no check any more once a person has checked', () => {
  const plan = template('spatial-plan');
  const { intervals } = draftOf({ ...formOf(plan), checkedOn: '2026-05-04' }, plan);
  expect(intervals.some(({ toBeChecked }) => toBeChecked)).toBe(false);
});

it('finds rules that cannot stand', () => {
  const rule = { from: 'notice', to: 'start', least: '7', most: '', source: '§ 4' } as const;
  expect(
    wrongRules([
      rule,
      { ...rule, least: '' },
      { ...rule, least: 'siedem' },
      { ...rule, most: '3' },
      { ...rule, source: ' ' },
      { ...rule, from: 'end' },
    ]),
  ).toEqual([1, 2, 3, 4, 5]);
});
