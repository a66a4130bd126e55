import { matchAreas } from './match-areas.js';

describe('matching areas of a map with places of the data', () => {
  it('takes names that differ only in the kind of place, case, dashes and spaces for one', () => {
    const { groups, withoutArea, withoutGroup } = matchAreas(
      ['Osiedle Lipowe', 'BORKI', 'Stare  Miasto', 'Nowa Wieś – Kolonia'],
      ['os. lipowe', 'sołectwo Borki', 'dzielnica: Stare Miasto', 'Nowa Wieś-Kolonia'],
    );
    expect([...groups.values()]).toEqual([
      'os. lipowe',
      'sołectwo Borki',
      'dzielnica: Stare Miasto',
      'Nowa Wieś-Kolonia',
    ]);
    expect([withoutArea, withoutGroup]).toEqual([[], []]);
  });

  it('lists what has no counterpart on either side', () => {
    const { groups, withoutArea, withoutGroup } = matchAreas(['Śródmieście', 'Jezioro'], ['Śródmieście', 'Zarzecze']);
    expect(groups.get('Jezioro')).toBeNull();
    expect(withoutArea).toEqual(['Zarzecze']);
    expect(withoutGroup).toEqual(['Jezioro']);
  });

  it('takes letters without accents for the same only where nothing else is the place', () => {
    expect(matchAreas(['srodmiescie'], ['Śródmieście']).groups.get('srodmiescie')).toBe('Śródmieście');
    // Łąka and Laka are two villages here: each goes to its own
    const both = matchAreas(['Laka', 'Łąka'], ['Łąka', 'Laka']);
    expect([...both.groups]).toEqual([
      ['Laka', 'Laka'],
      ['Łąka', 'Łąka'],
    ]);
  });

  it('gives no group to two areas', () => {
    const { groups } = matchAreas(['Lipowe', 'Osiedle Lipowe'], ['Lipowe']);
    expect([...groups.values()]).toEqual(['Lipowe', null]);
  });
});
