import fc from 'fast-check';
import { traceability, TRACED_DECISIONS, type DecisionToTrace, type TracedContribution } from './traceability.js';

const themes = fc.subarray(['t1', 't2', 't3', 't4']);
const input = fc.record({
  contributions: fc
    .array(fc.record({ themes, responded: fc.boolean(), eligible: fc.boolean() }), { maxLength: 12 })
    .map((rows) => rows.map((row, at): TracedContribution => ({ id: `c${at}`, ...row }))),
  decisions: fc
    .array(
      fc.record({
        themes,
        decision: fc.constantFrom(...TRACED_DECISIONS),
        hasReason: fc.boolean(),
        outcome: fc.constantFrom('implemented' as const, 'other' as const, null),
      }),
      { maxLength: 6 },
    )
    .map((rows) => rows.map((row, at): DecisionToTrace => ({ id: `d${at}`, ...row }))),
});

const decision = (changes: Partial<DecisionToTrace>): DecisionToTrace => {
  return { id: 'd1', themes: ['t1'], decision: 'adopted', hasReason: false, outcome: null, ...changes };
};
const said = (id: string, raised: string[], eligible = true): TracedContribution => {
  return { id, themes: raised, responded: false, eligible };
};

describe('traceability', () => {
  it('does not take a pending decision for one that was reached', () => {
    const contributions = [said('c1', ['t1'])];
    expect(traceability({ contributions, decisions: [decision({ decision: 'pending' })] })).toMatchObject({
      reachedDecision: 0,
      decisionRate: 0,
      adoptionRate: null,
      orphanDecisions: [],
    });
  });

  it('counts a contribution once however many paths it has', () => {
    const contributions = [said('c1', ['t1', 't2']), said('c2', [])];
    const decisions = [decision({ outcome: 'implemented' }), decision({ id: 'd2', themes: ['t2'], outcome: 'other' })];
    expect(traceability({ contributions, decisions })).toMatchObject({
      themed: 0.5,
      reachedDecision: 0.5,
      reachedOutcome: 0.5,
      implementationRate: 0.5,
    });
  });

  it('follows links to single contributions too', () => {
    const contributions = [said('c1', []), said('c2', [], false)];
    const decisions = [decision({ themes: [], contributions: ['c1'] }), decision({ id: 'd2', contributions: ['c2'] })];
    expect(traceability({ contributions, decisions })).toMatchObject({
      themed: 0,
      reachedDecision: 1,
      orphanDecisions: ['d2'],
    });
  });

  it('counts what is neither adopted nor rejected as decided', () => {
    const decisions = [decision({ decision: 'other' }), decision({ id: 'd2', decision: 'rejected', hasReason: true })];
    expect(traceability({ contributions: [], decisions })).toMatchObject({
      eligible: 0,
      themed: null,
      decisionRate: 1,
      adoptionRate: 0,
      reasonedRejectionRate: 1,
      implementationRate: null,
      orphanDecisions: ['d1', 'd2'],
      reason: 'no_participants',
    });
  });

  it('never traces more to an outcome than to a decision, nor more to a decision than to a theme', () => {
    fc.assert(
      fc.property(input, ({ contributions, decisions }) => {
        const found = traceability({ contributions, decisions });
        expect(found.reachedOutcome ?? 0).toBeLessThanOrEqual(found.reachedDecision ?? 0);
        expect(found.reachedDecision ?? 0).toBeLessThanOrEqual(found.themed ?? 0);
        const turned = traceability({ contributions: contributions.toReversed(), decisions: decisions.toReversed() });
        expect({ ...turned, orphanDecisions: turned.orphanDecisions.toReversed() }).toEqual(found);
      }),
    );
  });
});
