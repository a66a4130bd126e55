import { measureWholeReach } from '#analysis';
import { CHANNELS, FIRST_GROUP, NOT_ANSWERED, type PeopleColumns } from '#domain';
import { UNKNOWN, type TruePerson } from './people.js';
import * as tell from './statements.js';
import { solve, variablesOf } from './system.js';

/*
 * The same attack on 1,000 invented processes of a few dozen people: everything that the protected report tells of one of them, all tables
 * in one system of equations.
 */

const RUNS = 1_000;
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  age: ['15-24', '25-44', '45-64', '65+'],
  sex: ['female', 'male'],
  disability: ['no', 'yes'],
};
const FIRST_MONDAY = Date.UTC(1970, 0, 5);
const mondayOf = (week: number) => new Date(FIRST_MONDAY + week * 7 * 86_400_000).toISOString().slice(0, 10);

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

function invent(seed: number): { people: TruePerson[]; columns: PeopleColumns } {
  const random = seeded(seed);
  const count = 12 + Math.floor(random() * 70);
  const skew = 0.6 + random() * 2;
  const isOnline = random();
  const people = Array.from({ length: count }, (): TruePerson => {
    const groups = Object.entries(GROUPS).map(([variable, names]) => {
      const group = names[Math.floor(random() ** skew * names.length)]!;
      return [variable, random() < 0.08 ? UNKNOWN : group] as const;
    });
    const channels = random() < isOnline ? ['online'] : random() < 0.15 ? ['online', 'paper'] : ['paper'];
    const themes = random() < 0.8 ? ['t0', 't1', 't2'].filter(() => random() < 0.5) : [];
    return {
      groups: Object.fromEntries(groups),
      channels,
      saidOn: themes.length > 0 ? channels : [],
      votedOn: [],
      since: mondayOf(2900 + Math.floor(random() * 5)),
      themes,
    };
  });
  return { people, columns: columnsOf(people) };
}

function columnsOf(people: readonly TruePerson[]): PeopleColumns {
  const rows = people.flatMap(({ themes }, person) => themes.map((theme) => [person, Number(theme[1])] as const));
  const weekOf = ({ since }: TruePerson) => Math.round((Date.parse(since!) - FIRST_MONDAY) / (7 * 86_400_000));
  return {
    people: people.length,
    variables: Object.entries(GROUPS).map(([variable, names]) => {
      const groups = [...names].sort();
      return {
        variable,
        groups,
        codes: Uint16Array.from(people, (person) => {
          const at = groups.indexOf(person.groups[variable]!);
          return at < 0 ? NOT_ANSWERED : FIRST_GROUP + at;
        }),
      };
    }),
    channels: Uint16Array.from(people, ({ channels }) =>
      channels.reduce((bits, channel) => bits | (1 << CHANNELS.indexOf(channel as 'online')), 0),
    ),
    channel: new Uint8Array(people.length),
    week: Int16Array.from(people, weekOf),
    contributions: Int32Array.from(people, ({ themes }) => themes.length),
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

const POPULATION = [
  ...GROUPS['age']!.map((group, at) => ({ variable: 'age', group, population: 4000 - 700 * at })),
  ...GROUPS['sex']!.map((group) => ({ variable: 'sex', group, population: 5800 })),
];

it(`finds no small number in the protected reports of ${RUNS} invented processes`, () => {
  let [secrets, told] = [0, 0];
  const out: string[] = [];
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const { people, columns } = invent(seed);
    const returning = { processes: [], distinct: 0, repeat: 0 };
    const { shown } = measureWholeReach({ columns, population: POPULATION, reference: null, returning, themeEdits: 0 });
    const groups = new Map(variablesOf(people).map((name) => [name, [...GROUPS[name]!, UNKNOWN]]));
    const { report, pairs, weights, channels, themes } = shown;
    const statements = [
      ...tell.ofReach({ report, channels: channels.channels, pairs, pyramid: null, weights }, groups),
      ...tell.ofReachChannels({ channels, pairs }, report, groups),
      ...tell.ofOverTime({ variables: shown.overTime }, report, groups),
      ...themes.byVariable.flatMap((byVariable) => tell.ofReachThemes({ ...themes, byVariable }, report, groups)),
    ];
    const found = solve(people, statements);
    out.push(...found.out.map((one) => `process ${seed}: ${one}`));
    secrets += found.secrets;
    told += statements.filter(({ variable }) => variable !== null).length;
  }
  expect([out.length, ...out.slice(0, 20)]).toEqual([0]);
  expect(secrets).toBeGreaterThan(10_000);
  expect(told).toBeGreaterThan(20_000);
}, 600_000);
