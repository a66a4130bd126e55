import { rangesOf, withheldNote } from './bip-package.js';
import { makeSource } from './made-release.spec-help.js';

describe('the note of what is not given', () => {
  it('names the remarks, the legal basis of each reason, and the official who approved it', () => {
    // of 12 made remarks the sixth and the twelfth are withheld
    const note = withheldNote(makeSource(12, { withheldBy: 'Anna Przykładowa' }));
    expect(note).toContain('- Treści nie podano: brak podstawy do publikacji. (2)');
    expect(note).toContain('Uwagi nr: 6, 12');
    expect(note).toContain('art. 5 ust. 2 ustawy z dnia 6 września 2001 r.');
    expect(note).toContain('Anna Przykładowa, Gmina Jeziorno, 4 maja 2026');
    expect(note).toContain('liczby ukrytych pól: 2');
  });

  it('says so where everything is given, in English too', () => {
    const note = withheldNote(makeSource(1, { language: 'en' }));
    expect(note).toContain('Every text stands in full.');
    expect(note).toContain('a person of the office who may publish, Municipality of Jeziorno');
  });

  it('writes neighbouring numbers in one piece', () => {
    expect(rangesOf([9, 3, 4, 5, 1])).toBe('1, 3–5, 9');
  });
});
