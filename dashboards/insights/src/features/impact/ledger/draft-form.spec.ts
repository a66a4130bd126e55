import type { LedgerDraftRequest } from '#contracts';
import { draftOf, emptyDraft, numberIn, valuesOf } from './draft-form.js';

const OUTCOME = {
  ...emptyDraft('outcome'),
  title: { pl: 'Ławki', uk: 'Лавки' },
  progress: 0.4,
  spent: 1200.5,
  evidence: [
    { label: { pl: 'Zdjęcie' }, url: 'https://bip.example/1' },
    { label: {}, url: 'https://bip.example/2' },
  ],
  act: { kind: 'contract', number: '7/2026' },
  decisionId: 'before',
} as unknown as LedgerDraftRequest;

describe('the form of an entry', () => {
  it('gives back what it was given, further languages and evidence included', () => {
    const back = draftOf(OUTCOME, valuesOf(OUTCOME)) as unknown as Record<string, unknown>;
    for (const field of ['title', 'progress', 'spent', 'evidence', 'act', 'decisionId', 'visibility'])
      expect([field, back[field]]).toEqual([field, (OUTCOME as unknown as Record<string, unknown>)[field]]);
  });

  it('reads numbers as people write them', () => {
    expect([numberIn('1 200,50'), numberIn(''), numberIn('dużo'), numberIn('-3')]).toEqual([1200.5, null, NaN, NaN]);
  });
});
