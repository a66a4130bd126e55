import { type WholeReach } from '#domain';
import { completenessOf } from './complete-by.js';

const reach = (known: number | null) =>
  ({
    report: {
      participants: 100,
      variables: [{ variable: 'age', known, outside: 2, notAnswered: 10, neverAsked: 8 }],
    },
  }) as unknown as WholeReach;
const counts = [
  { of: 'source', key: 's1', variable: 'age', people: 60, asked: 60, answered: 50 },
  { of: 'channel', key: 'online', variable: 'age', people: 60, asked: 60, answered: 20 },
] as const;
const sources = [
  { id: 's1', name: 'Ankieta' },
  { id: 's2', name: 'Bez osób' },
];

describe('completeness by source and channel', () => {
  it('takes the whole from the protected report, those outside of its table too, and parts in quarters', () => {
    expect(completenessOf(reach(80), counts, sources)).toEqual({
      people: 100,
      variables: [{ variable: 'age', answered: 82, notAnswered: 10, neverAsked: 8 }],
      sources: [{ id: 's1', name: 'Ankieta', variables: [{ variable: 'age', band: 'most', reason: null }] }],
      channels: [{ channel: 'online', variables: [{ variable: 'age', band: 'under-half', reason: null }] }],
    });
  });

  it('tells nothing of a part where a number of the whole is hidden', () => {
    const { variables, sources: parts } = completenessOf(reach(null), counts, sources);
    expect(variables[0]!.answered).toBeNull();
    expect(parts[0]!.variables).toEqual([{ variable: 'age', band: null, reason: 'suppressed' }]);
  });
});
