import { ledgerMistakes, type DecisionDraft, type OutcomeDraft } from './ledger-entry.js';

const CHECK = { startsOn: '2026-03-01', today: '2026-11-20', links: 1, withoutInput: false };
const DECISION: DecisionDraft = {
  subject: 'decision',
  visibility: 'public',
  code: 'yes',
  text: { pl: 'Postawimy ławki.' },
  reason: {},
  office: null,
  decidedOn: null,
  act: {},
};
const OUTCOME: OutcomeDraft = {
  subject: 'outcome',
  visibility: 'public',
  title: { pl: 'Ławki' },
  text: {},
  delivery: 'planned',
  progress: null,
  startsOn: null,
  dueOn: '2026-06-01',
  deliveredOn: null,
  evidence: [],
  act: {},
  budgetLine: null,
  plannedCost: null,
  spent: null,
  decisionId: null,
  commitmentId: null,
};
const codes = (mistakes: ReturnType<typeof ledgerMistakes>) => mistakes.map(({ code }) => code);

describe('an entry of the ledger', () => {
  it.each(['no', 'partly', 'moot', 'not-ours'] as const)('says why where the decision is %s', (code) => {
    expect(ledgerMistakes({ ...DECISION, code }, CHECK)).toEqual([{ field: 'reason', code: 'reason-missing' }]);
    expect(ledgerMistakes({ ...DECISION, code, reason: { pl: ' ' } }, CHECK)).toHaveLength(1);
    expect(ledgerMistakes({ ...DECISION, code, reason: { pl: 'Brak środków.' } }, CHECK)).toEqual([]);
  });

  it('owes no reason for a yes, but words for everything', () => {
    expect(ledgerMistakes(DECISION, CHECK)).toEqual([]);
    expect(codes(ledgerMistakes({ ...DECISION, text: {} }, CHECK))).toEqual(['text-missing']);
    expect(codes(ledgerMistakes({ ...OUTCOME, title: { pl: '' } }, CHECK))).toEqual(['title-missing']);
  });

  it('has no due date before the start, of the process or its own', () => {
    expect(codes(ledgerMistakes({ ...OUTCOME, dueOn: '2026-02-28' }, CHECK))).toEqual(['due-before-start']);
    expect(ledgerMistakes({ ...OUTCOME, dueOn: '2026-03-01' }, CHECK)).toEqual([]);
    expect(codes(ledgerMistakes({ ...OUTCOME, startsOn: '2026-07-01' }, CHECK))).toEqual(['due-before-start']);
    expect(ledgerMistakes({ ...OUTCOME, dueOn: '2020-01-01' }, { ...CHECK, startsOn: null })).toEqual([]);
  });

  it('is delivered on a day that has come', () => {
    expect(codes(ledgerMistakes({ ...OUTCOME, delivery: 'delivered' }, CHECK))).toEqual(['delivered-date-missing']);
    const delivered = { ...OUTCOME, delivery: 'delivered', deliveredOn: '2026-11-21' } as const;
    expect(codes(ledgerMistakes(delivered, CHECK))).toEqual(['delivered-in-future']);
    expect(ledgerMistakes({ ...delivered, deliveredOn: '2026-11-20' }, CHECK)).toEqual([]);
  });

  it('goes back to input, or a person says that it does not', () => {
    expect(codes(ledgerMistakes(DECISION, { ...CHECK, links: 0 }))).toEqual(['without-link']);
    expect(ledgerMistakes(DECISION, { ...CHECK, links: 0, withoutInput: true })).toEqual([]);
  });
});
