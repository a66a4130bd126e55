import { UNKNOWN, type TruePerson } from './people.js';
import { type SampleHall, type SampleHalls } from './sample-halls.js';
import * as tell from './statements.js';
import { variablesOf, type Statement } from './system.js';

/* eslint-disable @typescript-eslint/no-explicit-any */

/** Everything that one process tells to a reader who asks every route, with what was read of it. */
export interface Told {
  readonly statements: readonly Statement[];
  /** Every answer, by its address within the process. */
  readonly answers: ReadonlyMap<string, any>;
}

const MOST_THEMES = 6;

/** Asks a process everything that it can be asked about people, as somebody who may see most. */
export async function gather(halls: SampleHalls, hall: SampleHall, people: readonly TruePerson[]): Promise<Told> {
  const answers = new Map<string, any>();
  const ask = async (path: string) => {
    const answer = await halls.api.request('GET', `${hall.address}${path}`, { cookie: halls.admin(hall.workspace) });
    if (answer.status !== 200) throw new Error(`${path} ${answer.status} ${answer.text.slice(0, 200)}`);
    const { json } = answer;
    answers.set(path, json);
    return json;
  };
  const told = new Map(
    variablesOf(people).map((variable) => [
      variable,
      [...new Set([...people.map(({ groups }) => groups[variable] ?? UNKNOWN), UNKNOWN])],
    ]),
  );
  const reach = await ask('/reach');
  const { report } = reach;
  const themes = await ask('/reach/themes');
  const used = [...new Set(people.flatMap(({ channels }) => channels))];
  const statements = [
    ...tell.ofReach(reach, told),
    ...tell.ofReachChannels(await ask('/reach/channels'), report, told),
    ...tell.ofOverTime(await ask('/reach/over-time'), report, told),
    ...tell.ofOverview(await ask('/overview')),
    ...tell.ofTurnout(await ask('/votes/turnout')),
    ...tell.ofVotes(await ask('/votes'), null),
    ...tell.ofQuality(await ask('/quality'), told),
    ...tell.ofValues(await ask('/populations/values')),
    ...tell.ofTargets(await ask('/reach-targets'), report, told),
    ...tell.ofList(await ask('/contributions?limit=1'), {}),
  ];
  for (const path of [
    '/reach/voice',
    '/votes/agreement',
    '/debate',
    '/impact',
    '/linkage',
    '/diary',
    '/themes',
    '/council',
    '/budget',
  ])
    await ask(path);
  const compared = await halls.api.request(
    'GET',
    `/api/compare?with=${[hall, otherHall(halls, hall)].map(nameOf).join()}`,
    {
      cookie: halls.admin(hall.workspace),
    },
  );
  answers.set('/api/compare', compared.json);
  const own = compared.json.processes.findIndex((one: any) => one.process === hall.process);
  statements.push(...tell.ofCompare(compared.json, own, report, told));
  for (const channel of used) {
    statements.push(...tell.ofVotes(await ask(`/votes?channel=${channel}`), channel));
    statements.push(...tell.ofList(await ask(`/contributions?limit=1&channel=${channel}`), { channel }));
    await ask(`/themes/counts?channel=${channel}`);
  }
  for (const variable of themes.variables) {
    statements.push(...tell.ofReachThemes(await ask(`/reach/themes?variable=${variable}`), report, told));
    statements.push(...tell.ofDistinctive(await ask(`/themes/distinctive?variable=${variable}`), report, told));
  }
  const asked = themes.support.slice(0, MOST_THEMES).map(({ themeId }: any) => themeId);
  for (const theme of asked) {
    statements.push(...tell.ofThemePage(await ask(`/themes/${theme}`)));
    statements.push(...tell.ofThemePlaces(await ask(`/themes/${theme}/places`), report, told));
  }
  // lists by a group: all of it, within a theme, on a channel
  for (const [variable, groups] of told) {
    for (const name of groups.filter((one) => one !== UNKNOWN)) {
      const group = `${variable}:${name}`;
      const filters = [
        {},
        ...asked.map((theme: string) => ({ theme })),
        ...(used.length > 1 ? used.map((channel) => ({ channel })) : []),
      ];
      for (const filter of filters) {
        const query = new URLSearchParams({ ...filter, group, limit: '1' });
        statements.push(...tell.ofList(await ask(`/contributions?${query}`), { ...filter, group }));
      }
      const query = new URLSearchParams({ group });
      statements.push(...tell.ofThemeCounts(await ask(`/themes/counts?${query}`), group));
    }
  }
  const figure = (name: string, more: Readonly<Record<string, string>>) =>
    ask(`/reports/figure?${new URLSearchParams({ figure: name, ...more })}`);
  for (const name of ['totals', 'pyramid', 'missing', 'channels', 'themes'])
    statements.push(...tell.ofReportFigure(await figure(name, {}), report, told));
  for (const variable of told.keys())
    statements.push(...tell.ofReportFigure(await figure('groups', { variable }), report, told));
  const groups = [...told].flatMap(([variable, names]) =>
    names.flatMap((name) => (name === UNKNOWN ? [] : [`${variable}:${name}`])),
  );
  const narrowed = [
    ...used.map((channel) => ({ channel })),
    ...groups.flatMap((group) => [{ group }, ...asked.slice(0, 1).map((theme: string) => ({ group, theme }))]),
  ];
  for (const filter of narrowed) {
    const asText = new URLSearchParams(filter).toString();
    statements.push(...tell.ofFilteredFigure(await figure('totals', { filter: asText }), filter));
    if (!('theme' in filter))
      statements.push(...tell.ofFilteredFigure(await figure('themes', { filter: asText }), filter));
  }
  const { questionnaires } = await ask('/surveys');
  for (const { id } of questionnaires) {
    await ask(`/surveys/${id}`);
    for (const channel of used) await ask(`/surveys/${id}?channel=${channel}`);
  }
  return { statements, answers };
}

const nameOf = ({ workspace, process }: SampleHall) => `${workspace}/${process}`;

function otherHall({ halls }: SampleHalls, hall: SampleHall): SampleHall {
  return halls.find((one) => one.workspace === hall.workspace && one.process !== hall.process)!;
}
