import type { LedgerDraftRequest } from '#contracts';
import type { LedgerSubject } from '#domain';

export type Values = Readonly<Record<string, string>>;

/** The fields of each kind of entry in the order of the form. */
export const FIELDS: Readonly<Record<LedgerSubject, readonly string[]>> = {
  response: ['text', 'office', 'answeredOn', 'visibility'],
  decision: ['code', 'text', 'reason', 'office', 'decidedOn', 'act', 'visibility'],
  commitment: ['title', 'text', 'owner', 'dueOn', 'cost', 'budgetLine', 'visibility'],
  outcome: [
    ...['title', 'text', 'delivery', 'progress', 'startsOn', 'dueOn', 'deliveredOn', 'evidence', 'act'],
    ...['budgetLine', 'plannedCost', 'spent', 'visibility'],
  ],
};

export const WORDS = ['title', 'text', 'reason'];
export const DATES = ['answeredOn', 'decidedOn', 'dueOn', 'startsOn', 'deliveredOn'];
export const NUMBERS = ['cost', 'plannedCost', 'spent', 'progress'];

export function emptyDraft(subject: LedgerSubject): Record<string, unknown> {
  const draft: Record<string, unknown> = { subject, visibility: 'public', text: {} };
  if (subject === 'decision') return { ...draft, code: 'yes', reason: {}, act: {} };
  if (subject === 'commitment') return { ...draft, title: {} };
  return subject === 'outcome' ? { ...draft, title: {}, delivery: 'planned', evidence: [], act: {} } : draft;
}

/** Every field as the text that stands in it. */
export function valuesOf(draft: LedgerDraftRequest): Values {
  const given = draft as unknown as Record<string, unknown>;
  const values: Record<string, string> = { visibility: draft.visibility };
  for (const name of FIELDS[draft.subject]) {
    const value = given[name];
    if (WORDS.includes(name)) {
      const words = (value ?? {}) as Record<string, string>;
      for (const language of ['pl', 'en']) values[`${name}.${language}`] = words[language] ?? '';
    } else if (name === 'act') {
      const act = (value ?? {}) as Record<string, string>;
      for (const part of ['kind', 'number', 'date', 'url']) values[`act.${part}`] = act[part] ?? '';
    } else if (name === 'evidence') {
      values['evidence'] = ((value ?? []) as { url: string }[])[0]?.url ?? '';
    } else if (name === 'progress') {
      values[name] = typeof value === 'number' ? String(Math.round(value * 100)) : '';
    } else values[name] = value === null || value === undefined ? '' : String(value);
  }
  return values;
}

/** The entry that the texts of the form say; words in further languages and further evidence stay as they were. */
export function draftOf(former: LedgerDraftRequest, values: Values): LedgerDraftRequest {
  const given = former as unknown as Record<string, unknown>;
  const draft: Record<string, unknown> = { ...given };
  const said = (name: string) => (values[name] ?? '').trim();
  for (const name of FIELDS[former.subject]) {
    if (WORDS.includes(name)) {
      const words: Record<string, string> = { ...(given[name] as Record<string, string>) };
      for (const language of ['pl', 'en']) {
        delete words[language];
        if (said(`${name}.${language}`) !== '') words[language] = said(`${name}.${language}`);
      }
      draft[name] = words;
    } else if (name === 'act') {
      const parts = ['kind', 'number', 'date', 'url'].filter((part) => said(`act.${part}`) !== '');
      draft['act'] = Object.fromEntries(parts.map((part) => [part, said(`act.${part}`)]));
    } else if (name === 'evidence') {
      const [first, ...others] = (given['evidence'] ?? []) as { url: string; label: object }[];
      const url = said('evidence');
      draft['evidence'] = url === '' ? others : [{ label: first?.label ?? {}, url }, ...others];
    } else if (NUMBERS.includes(name)) {
      const number = numberIn(said(name));
      draft[name] = number === null ? null : name === 'progress' ? number / 100 : number;
    } else draft[name] = said(name) === '' ? null : said(name);
  }
  return draft as unknown as LedgerDraftRequest;
}

/** A number as people write it; null for nothing, NaN for what is no number. */
export function numberIn(text: string): number | null {
  if (text === '') return null;
  const plain = text.replace(/[\s\u00a0]/g, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}
