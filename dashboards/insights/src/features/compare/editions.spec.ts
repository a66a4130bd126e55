import { chooseEditions, findSeries, seriesOf, type Edition } from './editions.js';

const edition = (address: string, title: string, startsOn: string | null = null, kind = 'budget'): Edition => ({
  address,
  kind,
  title: { pl: title },
  startsOn,
});

describe('editions of a series', () => {
  it('are told by their titles without the year, in the order of years, and the years between without one are named', () => {
    const [series, ...others] = findSeries([
      edition('a/2026', 'Budżet obywatelski 2026', '2025-09-01'),
      edition('a/2023', 'Budżet obywatelski Jeziorna 2023'),
      edition('a/2024', 'Budżet obywatelski 2024'),
      edition('a/school', 'Szkolny budżet obywatelski 2025'),
      edition('a/roads', 'Remont dróg 2025', null, 'consultation'),
    ]);
    expect(others).toEqual([]);
    expect(series).toEqual({
      name: { pl: 'Budżet obywatelski' },
      editions: [
        { address: 'a/2023', year: 2023 },
        { address: 'a/2024', year: 2024 },
        { address: 'a/2026', year: 2026 },
      ],
      missing: [2025],
    });
  });

  it('take their year from the first day where the title has none, and are no series without a year or of another kind', () => {
    const titles = [
      edition('a/one', 'Panel o zieleni', '2024-05-01'),
      edition('a/two', 'Panel o zieleni', '2026-05-01'),
    ];
    expect(findSeries(titles)[0]?.missing).toEqual([2025]);
    expect(findSeries([titles[0]!, { ...titles[1]!, startsOn: null }])).toEqual([]);
    expect(findSeries([titles[0]!, { ...titles[1]!, kind: 'survey' }])).toEqual([]);
  });

  it('stand side by side at most six at once, the newest, and the older are named', () => {
    const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
    const [series] = findSeries(years.map((year) => edition(`a/${year}`, `Budżet ${year}`)));
    expect(chooseEditions(series!)).toEqual({
      chosen: years.slice(2).map((year) => `a/${year}`),
      older: [2019, 2020],
    });
    expect(seriesOf([series!], ['a/2020', 'a/2026'])).toBe(series);
    expect(seriesOf([series!], ['a/2020', 'b/2026'])).toBeNull();
  });
});
