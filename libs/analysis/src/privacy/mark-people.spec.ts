import { FIRST_GROUP, type PeopleColumns } from '#domain';
import { countApart } from './count-apart.js';
import { MARK_BYTES, markPeople } from './mark-people.js';

/** People as [age, themes]; all of them wrote online in one week. */
function columnsOf(people: readonly (readonly [age: string, themes: readonly number[]])[]): PeopleColumns {
  const groups = [...new Set(people.map(([age]) => age))].sort();
  const rows = people.flatMap(([, themes], person) => themes.map((theme) => [person, theme] as const));
  return {
    people: people.length,
    variables: [
      { variable: 'age', groups, codes: Uint16Array.from(people, ([age]) => FIRST_GROUP + groups.indexOf(age)) },
    ],
    channels: new Uint16Array(people.length).fill(1),
    channel: new Uint8Array(people.length),
    week: new Int16Array(people.length).fill(2900),
    contributions: new Int32Array(people.length).fill(1),
    scope: new Uint8Array(people.length),
    themes: [0, 1, 2].map((at) => ({ themeId: `t${at}`, label: `temat ${at}` })),
    mentions: {
      person: Int32Array.from(rows, ([person]) => person),
      theme: Int16Array.from(rows, ([, theme]) => theme),
      channel: new Uint8Array(rows.length),
      week: new Int16Array(rows.length).fill(2900),
    },
  };
}

type Person = readonly [age: string, themes: readonly number[]];
const many = Array.from({ length: 40 }, (_, at): Person => [at % 2 ? '25-44' : '65+', [at % 3]]);
const apart = (after: readonly Person[], withThemes = true) =>
  countApart(markPeople(columnsOf(many)), markPeople(columnsOf(after)), withThemes);

describe('the marks of people', () => {
  it('are of 16 bytes each, and the same for the same people in any order', () => {
    expect(markPeople(columnsOf(many))).toHaveLength(40 * MARK_BYTES);
    expect(apart([...many].reverse())).toBe(0);
  });

  it('differ by whoever came, left, or is of another group', () => {
    expect(apart([...many, ['65+', [0]]])).toBe(1);
    expect(apart(many.slice(1))).toBe(1);
    expect(apart([['25-44', many[0]![1]], ...many.slice(1)])).toBe(1);
  });

  it('stay as they are where a new group stands before the others', () => {
    expect(apart([...many, ['15-24', [0]]])).toBe(1);
  });

  it('tell other themes apart where themes are asked about', () => {
    const moved: Person[] = [[many[0]![0], [2, 1]], ...many.slice(1)];
    expect(apart(moved, false)).toBe(0);
    expect(apart(moved, true)).toBe(1);
  });
});
