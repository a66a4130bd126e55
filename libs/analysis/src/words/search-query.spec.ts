import { markSought, searchQuery } from './search-query.js';
import { searchVector } from './search-vector.js';
import { themesSought } from './themes-sought.js';

const found = (text: string, typed: string) =>
  markSought(text, typed, 'pl').map(({ start, end }) => text.slice(start, end));

describe('what somebody searches for', () => {
  it('is found in any of its forms', () => {
    // accusative plural asked for, locative singular written
    expect(searchQuery('przystanki', ['pl'])).toBe("'przystank'");
    expect(searchVector(null, 'Czekam na przystanku', 'pl')).toContain("'przystank':");
    expect(found('Czekam na przystanku', 'przystanki')).toEqual(['przystanku']);
    expect(found('Ławka i ławki, łąka', 'lawek')).toEqual(['Ławka', 'ławki']);
  });

  it('is all words, words in a row, without those after a minus, or what begins so', () => {
    expect(searchQuery('ławki -rower "plac zabaw"', ['pl'])).toBe("'lawk' & !'rower' & ('plak' <-> 'zabaw')");
    expect(searchQuery('-"plac zabaw"', ['pl'])).toBe("!('plak' <-> 'zabaw')");
    expect(searchQuery('przys*', ['pl'])).toBe("('przys' | 'przys':*)");
    expect(searchQuery('nocny-autobus', ['pl'])).toBe("('nocn' <-> 'autobus')");
  });

  it('is sought by its stem in every language of the process', () => {
    expect(searchQuery('benches', ['pl', 'en'])).toMatch(/^\('.+' \| 'bench'\)$/);
  });

  it('is nothing where only stop words, single letters or signs were typed', () => {
    for (const typed of ['', 'oraz', 'i a o', '-', '""', '& | ! <->', "'", '*'])
      expect(searchQuery(typed, ['pl'])).toBeNull();
  });

  it('never becomes syntax of the query, whatever is typed', () => {
    for (const typed of ["x') | 'y", "ławki' & !'", 'a\\b\\', ':*A', '<2>', "'':*", 'DROP TABLE theme;--']) {
      const query = searchQuery(typed, ['pl']) ?? '';
      // outside quoted terms nothing stands but the operators that this function writes
      expect(query.replace(/'(?:[^'\\]|''|\\\\)*'/g, 't')).toMatch(/^(?:t|[!&|() ]|<->|:\*)*$/);
    }
  });

  it('is marked in a row where it is a phrase, and not where it is left out', () => {
    expect(found('Plac dla zabaw i plac targowy', '"plac zabaw"')).toEqual(['Plac', 'zabaw']);
    expect(found('Plac zabaw', 'plac -zabaw')).toEqual(['Plac']);
  });
});

describe('a text as it is searched', () => {
  it('holds stems with their places, those of the title above those of the text and apart from them', () => {
    // title: lawk at 1; the text begins 20 later, at 22: lawk, park ("nowe" and "w" are stop words)
    expect(searchVector('Ławki', 'Nowe ławki w parku', 'pl')).toBe("'lawk':1A,22 'park':23");
  });

  it('is made of anything that people paste', () => {
    expect(searchVector(null, '', 'pl')).toBe('');
    expect(searchVector(null, "п'ять років", 'uk')).not.toContain("п'ять");
    expect(searchVector(null, 'x'.repeat(5_000), 'pl').length).toBeLessThan(120);
    expect(searchVector(null, Array(20_000).fill('ławka').join(' '), 'pl')).toMatch(/,16383$/);
  });
});

describe('themes that somebody searches for', () => {
  it('are found by their names first and then by their words, in any form', () => {
    const themes = [
      { id: 'a', label: 'Autobusy', terms: ['przystanek', 'rozkład'] },
      { id: 'b', label: 'Przystanki i wiaty', terms: [] },
      { id: 'c', label: 'Ławki', terms: ['park'] },
    ];
    expect(themesSought(themes, 'przystanku', 'pl')).toEqual(['b', 'a']);
    expect(themesSought(themes, '-przystanku', 'pl')).toEqual([]);
  });
});
