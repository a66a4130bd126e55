import { hideThemes, type ThemePart } from './hide-themes.js';

const people = (theme: string, paper: number, online: number, above: string | null = null): ThemePart[] => [
  { theme, above, part: 'paper', people: paper },
  { theme, above, part: 'online', people: online },
  { theme, above, part: null, people: paper + online },
];

it('hides the theme in which few people used a channel, and the one with the fewest beside it', () => {
  const rows = [...people('parks', 3, 37), ...people('roads', 6, 44), ...people('schools', 30, 60)];
  expect([...hideThemes(rows, 'paper', [])].sort()).toEqual(['parks', 'roads']);
});

it('hides a theme of which all but a few people used the channel', () => {
  const rows = [...people('parks', 40, 2), ...people('roads', 20, 20), ...people('schools', 30, 60)];
  expect(hideThemes(rows, 'paper', []).has('parks')).toBe(true);
});

it('hides nothing where every theme has enough people on the channel and off it', () => {
  const rows = [...people('parks', 10, 30), ...people('roads', 12, 40)];
  expect(hideThemes(rows, 'paper', []).size).toBe(0);
});

it('hides every theme on a channel that reach hides, and none of which the channel has nobody', () => {
  const rows = [
    ...people('parks', 10, 30),
    ...people('roads', 12, 40),
    { theme: 'schools', above: null, part: null, people: 9 },
  ];
  expect([...hideThemes(rows, 'paper', ['paper'])].sort()).toEqual(['parks', 'roads']);
});

it('has nothing to hide beside where the process has one theme', () => {
  expect([...hideThemes(people('parks', 3, 37), 'paper', [])]).toEqual(['parks']);
});

it('covers a hidden theme on its own level: parts of another theme blur nothing', () => {
  const top = [...people('parks', 3, 37), ...people('roads', 20, 44), ...people('schools', 30, 60)];
  const parts = [...people('kerbs', 2, 20, 'roads'), ...people('lamps', 18, 24, 'roads')];
  expect([...hideThemes([...top, ...parts], 'paper', [])].sort()).toEqual(['kerbs', 'lamps', 'parks', 'roads']);
});
