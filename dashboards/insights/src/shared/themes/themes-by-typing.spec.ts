import { themesByTyping } from './themes-by-typing.js';

const named = (...labels: string[]) => labels.map((label) => ({ label }));
const found = (typed: string, ...labels: string[]) => themesByTyping(named(...labels), typed).map(({ label }) => label);

describe('themes by typing', () => {
  it('are found by the beginnings of their words in any order, without accents', () => {
    expect(found('row sci', 'Ścieżki rowerowe', 'Rowery miejskie', 'Parkowanie')).toEqual(['Ścieżki rowerowe']);
    expect(found('zolw', 'Żółw w stawie')).toEqual(['Żółw w stawie']);
    expect(found('owery', 'Rowery miejskie')).toEqual([]);
  });

  it('are all there while nothing is typed, and none where no name has the words', () => {
    expect(found(' – ', 'Ławki', 'Zieleń')).toEqual(['Ławki', 'Zieleń']);
    expect(found('basen', 'Ławki', 'Zieleń')).toEqual([]);
  });
});
