import { SEVERAL, UNKNOWN } from './people.js';
import { type Statement } from './system.js';

/* What the answers of the api tell of people, as sums; the JSON is read as a reader finds it, without the types of the program. */

/* eslint-disable @typescript-eslint/no-explicit-any */
type Json = any;

/** The groups of a variable as the people of a process told them, which an editor sees on the screen of values. */
export type ToldGroups = ReadonlyMap<string, readonly string[]>;

function tell(
  from: string,
  people: Json,
  bases: readonly string[],
  variable: string | null = null,
  groups: readonly string[] = [],
): Statement[] {
  return typeof people === 'number' ? [{ from, bases, variable, groups, people }] : [];
}

/** Which groups the shown rows of each variable stand for: "other" is everybody who stands in no other row. */
export function membersOf(report: Json, told: ToldGroups): (variable: string, group: string) => readonly string[] {
  const rows = new Map<string, readonly string[]>();
  for (const { variable, groups } of report?.variables ?? []) {
    const named = groups.flatMap(({ members }: Json) => members);
    for (const { group, members } of groups)
      rows.set(
        `${variable} ${group}`,
        members.length > 0
          ? members
          : (told.get(variable) ?? []).filter((one) => one !== UNKNOWN && !named.includes(one)),
      );
  }
  return (variable, group) => rows.get(`${variable} ${group}`) ?? [group];
}

type Members = ReturnType<typeof membersOf>;

export function ofReach({ report, channels, pairs, pyramid, weights }: Json, told: ToldGroups): Statement[] {
  if (!report) return [];
  const members = membersOf(report, told);
  const all = report.participants;
  return [
    ...tell('reach', all, ['all']),
    ...report.variables.flatMap(({ variable, groups, known, unknown, outside, coverage }: Json) => {
      const inTable = groups.filter(({ population }: Json) => population > 0).flatMap((row: Json) => row.members);
      const others = (told.get(variable) ?? []).filter((group) => !inTable.includes(group) && group !== UNKNOWN);
      const shares = groups.flatMap(({ participants, share }: Json) =>
        participants > 0 && share > 0 ? [Math.round(participants / share)] : [],
      );
      return [
        ...groups.flatMap(({ group, participants }: Json) =>
          tell('reach', participants, ['all'], variable, members(variable, group)),
        ),
        ...tell('reach known', known, ['all'], variable, inTable),
        ...tell('reach coverage', coverage === null ? null : Math.round(coverage * all), ['all'], variable, inTable),
        ...tell('reach unknown', unknown, ['all'], variable, [UNKNOWN]),
        ...tell('reach outside', outside, ['all'], variable, others),
        // a share has a base: all who are known, or everybody
        ...shares
          .filter((base: number) => base !== all)
          .flatMap((base: number) => tell('reach share', base, ['all'], variable, inTable)),
      ];
    }),
    ...channels.flatMap(({ channel, people }: Json) => tell('reach', people, [`channel:${channel}`])),
    ...ofPairs(pairs, members),
    ...(pyramid ?? []).flatMap(({ band, left, right }: Json) => [
      ...tell('pyramid', left, basesOf('age', members('age', band)), 'sex', ['male']),
      ...tell('pyramid', right, basesOf('age', members('age', band)), 'sex', ['female']),
    ]),
    ...(weights?.margins ?? []).flatMap(({ variable, group, before }: Json) => {
      const known = report.variables.find((row: Json) => row.variable === variable)?.known;
      return typeof known === 'number'
        ? tell('weights', Math.round(before * known), ['all'], variable, members(variable, group))
        : [];
    }),
  ];
}

const basesOf = (variable: string, groups: readonly string[]) => groups.map((group) => `${variable}=${group}`);

function ofPairs(pairs: Json, members: Members): Statement[] {
  return pairs.flatMap(({ first, second, cells }: Json) =>
    cells.flatMap(({ row, column, people }: Json) =>
      second === 'channel'
        ? tell('pair', people, [`class:${column}`], first, members(first, row))
        : tell('pair', people, basesOf(first, members(first, row)), second, members(second, column)),
    ),
  );
}

export function ofReachChannels({ channels, pairs }: Json, report: Json, told: ToldGroups): Statement[] {
  if (!channels) return [];
  const both = channels.both;
  return [
    ...channels.channels.flatMap(({ channel, people, onlyHere }: Json) => [
      ...tell('reach/channels', people, [`channel:${channel}`]),
      ...tell('reach/channels only', onlyHere, [`class:${channel}`]),
    ]),
    ...tell('reach/channels both', both, ['class:online-and-offline']),
    ...tell(
      'reach/channels online',
      channels.online,
      ['online', 'email', 'e-delivery', SEVERAL[0]!, SEVERAL[1]!].map((name) => `class:${name}`),
    ),
    ...ofPairs(pairs, membersOf(report, told)),
  ];
}

export function ofReachThemes(
  { contributors, support, byVariable }: Json,
  report: Json,
  told: ToldGroups,
): Statement[] {
  const members = membersOf(report, told);
  const variable = byVariable?.variable;
  return [
    ...tell('reach/themes', contributors, ['said']),
    ...support.flatMap(({ themeId, people }: Json) => tell('reach/themes support', people, [`theme:${themeId}`])),
    ...(byVariable?.groups ?? []).flatMap(({ group, people }: Json) =>
      tell(
        'reach/themes base',
        people,
        [byVariable.base === 'contributors' ? 'said' : 'all'],
        variable,
        members(variable, group),
      ),
    ),
    ...(byVariable?.cells ?? []).flatMap(({ themeId, group, people, share }: Json) => {
      const base = byVariable.groups.find((row: Json) => row.group === group)?.people;
      const told = people ?? (share !== null && base ? Math.round(share * base) : null);
      return tell('reach/themes', told, [`theme:${themeId}`], variable, members(variable, group));
    }),
  ];
}

/** A share tells a number of people by its base, and an interval does by its middle: each is read, whatever stands beside it. */
export function ofThemePlaces({ themeId, variable, base: of, whole, places }: Json, report: Json, told: ToldGroups) {
  const members = membersOf(report, told);
  const base = of === 'contributors' ? 'said' : 'all';
  return [
    ...tell('theme places whole', whole?.people, [`theme:${themeId}`]),
    ...tell('theme places whole base', whole?.base, ['said']),
    ...places.flatMap(({ group, people, base: all, share, lower, upper }: Json): Statement[] => {
      const z2 = 1.959964 ** 2;
      // Wilson's interval lies around (x + z²/2) / (n + z²)
      const byInterval = lower === null || !all ? null : Math.round(((lower + upper) / 2) * (all + z2) - z2 / 2);
      const counts = [people, share === null || !all ? null : Math.round(share * all), byInterval];
      return [
        ...tell('theme places base', all, [base], variable, members(variable, group)),
        ...counts.flatMap((count) =>
          tell('theme places', count, [`theme:${themeId}`], variable, members(variable, group)),
        ),
      ];
    }),
  ];
}

export function ofOverTime({ variables }: Json, report: Json, told: ToldGroups): Statement[] {
  const members = membersOf(report, told);
  return variables.flatMap(({ variable, periods }: Json) =>
    periods.flatMap(({ to, people, groups }: Json) => [
      ...tell('reach/over-time', people, [`until:${to}`]),
      ...groups.flatMap((row: Json) =>
        tell('reach/over-time', row.people, [`until:${to}`], variable, members(variable, row.group)),
      ),
    ]),
  );
}

export function ofTurnout({ people, variables }: Json): Statement[] {
  return [
    ...tell('turnout', people.voters, ['voted']),
    ...variables.flatMap(({ variable, groups }: Json) =>
      groups.flatMap(({ voters, members }: Json) => tell('turnout', voters, ['voted'], variable, members)),
    ),
  ];
}

/** @param channel the one that was asked for; all where null */
export function ofVotes({ totals, options }: Json, channel: string | null): Statement[] {
  if (options.length === 0) return [];
  const sources: Record<string, string | null> =
    channel === null ? { pooled: null, online: 'online', paper: 'paper' } : { pooled: channel };
  return Object.entries(sources).flatMap(([part, on]) => {
    const bases = [on === null ? 'voted' : `voted-on:${on}`];
    const shares = options.flatMap((option: Json) => {
      const { n, shareOf } = option.parts[part];
      return shareOf === 'voters' ? tell(`votes n ${part}`, n, bases) : [];
    });
    return [...tell(`votes ${part}`, totals[part].people, bases), ...shares.slice(0, 1)];
  });
}

export function ofOverview({ total, said, reached }: Json): Statement[] {
  return [
    ...tell('overview', total.people, ['said']),
    ...tell('overview', reached.people, ['all']),
    ...(reached.variable === null ? [] : tell('overview', reached.unknown, ['all'], reached.variable, [UNKNOWN])),
    ...said.themes.flatMap(({ id, people }: Json) => tell('overview', people, [`theme:${id}`])),
  ];
}

export function ofQuality({ completeness }: Json, told: ToldGroups): Statement[] {
  return (completeness?.variables ?? []).flatMap(({ variable, answered, notAnswered, neverAsked }: Json) => [
    ...tell(
      'quality',
      answered,
      ['all'],
      variable,
      (told.get(variable) ?? []).filter((group) => group !== UNKNOWN),
    ),
    ...(notAnswered === null || neverAsked === null
      ? []
      : tell('quality', notAnswered + neverAsked, ['all'], variable, [UNKNOWN])),
  ]);
}

/** What people wrote down, group by group, beside the table: several values may mean one group. */
export function ofValues({ variables }: Json): Statement[] {
  return variables.flatMap(({ variable, values }: Json) => {
    const groups = new Map<string, number[]>();
    for (const { value, group, people } of values)
      groups.set(group ?? value, [...(groups.get(group ?? value) ?? []), people ?? NaN]);
    return [...groups].flatMap(([group, counts]) => {
      const sum = counts.reduce((total, people) => total + people, 0);
      return Number.isNaN(sum) ? [] : tell('populations/values', sum, ['all'], variable, [group]);
    });
  });
}

export function ofDistinctive({ variable, groups }: Json, report: Json, told: ToldGroups): Statement[] {
  const members = membersOf(report, told);
  return groups.flatMap(({ group, people }: Json) =>
    tell('themes/distinctive', people, ['said'], variable, members(variable, group)),
  );
}

/** A list of contributions by a group, within a theme or on a channel where one is named. */
export function ofList(
  { hidden, total }: Json,
  { group, theme, channel }: { group?: string; theme?: string; channel?: string },
): Statement[] {
  if (hidden || total === null) return [];
  const base = theme ? `theme:${theme}` : channel ? `said-on:${channel}` : 'said';
  if (group === undefined) return tell('contributions', total.people, [base]);
  const [variable, name] = group.split(/:(.*)/s);
  return tell('contributions', total.people, [base], variable, [name!]);
}

/** Themes under a filter by a group: each number is one of reach. */
export function ofThemeCounts({ themes }: Json, group: string): Statement[] {
  const [variable, name] = group.split(/:(.*)/s);
  return themes.flatMap(({ id, people }: Json) => tell('filtered themes', people, [`theme:${id}`], variable, [name!]));
}

export function ofThemePage({ theme, groupQuotes }: Json): Statement[] {
  return [
    ...tell('theme', theme.people, [`theme:${theme.id}`]),
    ...groupQuotes.flatMap(({ variable, group, people }: Json) =>
      tell('theme quotes', people, [`theme:${theme.id}`], variable, [group]),
    ),
  ];
}

/** @param at the place of the process among those that are compared */
export function ofCompare({ processes, variables }: Json, at: number, report: Json, told: ToldGroups): Statement[] {
  const members = membersOf(report, told);
  return [
    ...tell('compare', processes[at].participants, ['all']),
    ...variables.flatMap(({ variable, groups }: Json) =>
      groups.flatMap(({ group, cells }: Json) =>
        tell('compare', cells[at].participants, ['all'], variable, members(variable, group)),
      ),
    ),
  ];
}

export function ofTargets({ groups }: Json, report: Json, told: ToldGroups): Statement[] {
  const members = membersOf(report, told);
  return groups.flatMap(({ variable, reach }: Json) =>
    reach.countedAs === null
      ? []
      : [
          ...tell('reach-targets', reach.people, ['all'], variable, members(variable, reach.countedAs)),
          ...reach.channels.flatMap(({ channel, people }: Json) =>
            tell('reach-targets', people, [`class:${channel}`], variable, members(variable, reach.countedAs)),
          ),
        ],
  );
}

/** A figure of a report without a filter: reach and results once more, in other shapes. */
export function ofReportFigure({ values }: Json, report: Json, told: ToldGroups): Statement[] {
  const members = membersOf(report, told);
  const from = `report ${values.figure}`;
  const rows = values.rows.flatMap(({ key, name, values: cells }: Json) => {
    if (values.figure === 'channels') return tell(from, cells.people, [`channel:${key}`]);
    if (values.figure === 'themes' && name.kind === 'text') return tell(from, cells.people, [`theme:${key}`]);
    if (values.figure === 'totals' && key === 'people') return tell(from, cells.value, ['said']);
    if (values.figure === 'totals' && key === 'participants') return tell(from, cells.value, ['all']);
    if (name.kind === 'pair')
      return tell(from, cells.participants, basesOf('age', members('age', name.band)), 'sex', [name.sex]);
    if (name.kind === 'group')
      return tell(from, cells.participants, ['all'], name.variable, members(name.variable, name.group));
    return [];
  });
  return rows;
}

/** A figure of a report under filters: what they leave, and people by theme where they are a group alone. */
export function ofFilteredFigure({ values }: Json, filter: Parameters<typeof ofList>[1]): Statement[] {
  const { total } = values.filter;
  const { group, theme, channel } = filter;
  const [variable, name] = group?.split(/:(.*)/s) ?? [];
  const rows = values.figure === 'themes' && variable && !theme && !channel ? values.rows : [];
  return [
    ...ofList({ hidden: total === null, total }, filter),
    ...rows.flatMap(({ key, name: { kind }, values: cells }: Json) =>
      kind === 'text' ? tell('report themes', cells.people, [`theme:${key}`], variable, [name!]) : [],
    ),
  ];
}
