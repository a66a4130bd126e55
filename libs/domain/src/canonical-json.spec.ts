import { canonicalJson } from './canonical-json.js';

describe('canonical JSON', () => {
  it('spells equal values the same, whatever the order of their keys', () => {
    const first = { title: 'Ławki', counts: { people: 2, contributions: 3 } };
    const second = { counts: { contributions: 3, people: 2 }, title: 'Ławki' };
    expect(canonicalJson(first)).toBe('{"counts":{"contributions":3,"people":2},"title":"Ławki"}');
    expect(canonicalJson(second)).toBe(canonicalJson(first));
  });

  it('keeps the order of lists, and leaves out what is undefined', () => {
    expect(canonicalJson([3, 1, undefined, { b: undefined, a: null }])).toBe('[3,1,null,{"a":null}]');
  });

  it('survives a way through jsonb, which sorts keys by length', () => {
    const value = { long: 0.1, a: 1e-7, text: 'z „cudzysłowem” i "tym"' };
    expect(canonicalJson(JSON.parse(JSON.stringify({ a: value.a, text: value.text, long: value.long })))).toBe(
      canonicalJson(value),
    );
  });
});
