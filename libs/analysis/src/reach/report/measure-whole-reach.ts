import {
  SMALLEST_GROUP,
  type PeopleColumns,
  type PopulationGroup,
  type PopulationReference,
  type WholeReach,
} from '#domain';
import { measureReach } from '../measure-reach.js';
import { protectReach } from '../protect-reach.js';
import { addsOf, allChannelClasses, measureChannels } from './channels.js';
import { classesOfChannels, classesOfVariable, countsOf } from './classes.js';
import { findingsOf } from './findings.js';
import { measureOverTime } from './over-time.js';
import { crossPair } from './pairs.js';
import { measureThemes } from './themes.js';
import { measureFunnel, measureReturning, measureVoice, type ReturningInput } from './voice.js';
import { weighPeople } from './weights.js';

export interface WholeReachInput {
  readonly columns: PeopleColumns;
  /** Residents by group; a variable such as `age:sex` crosses two. */
  readonly population: readonly (PopulationGroup & { readonly estimated?: boolean })[];
  /** The table holds shares and no counts. */
  readonly sharesOnly?: boolean;
  readonly reference: PopulationReference | null;
  readonly returning: ReturningInput;
  /** Corrections of themes that hold. */
  readonly themeEdits: number;
  /** Fewest people that may be shown; 5 unless told. */
  readonly k?: number;
}

/** The same report twice: whole, for whoever keeps the data, and as everybody may see it. */
export interface MeasuredReach {
  readonly complete: WholeReach;
  readonly shown: WholeReach;
}

/**
 * Everything that reach says of a process, from the columns of its people: who took part against who lives there, by channel and in
 * time, who raised what, how evenly people spoke, who came back, and the findings that open the screen.
 *
 * What everybody may see is computed in the same pass, and every further table is counted over what the first tables show: their margins
 * are public, so that each is proven by itself. What cannot be proven is told coarser or not at all.
 *
 * @throws {InvalidInputError} `more-participants-than-residents`, naming variable and group
 * @see docs/methods/reach-report.md, docs/decisions/0011-reach-is-protected-once.md
 */
export function measureWholeReach(input: WholeReachInput): MeasuredReach {
  const { columns, population, reference, themeEdits, k = SMALLEST_GROUP } = input;
  const margins = population.filter(({ variable }) => !variable.includes(':'));
  const asked = columns.variables.map(({ variable }) => variable);
  const names = [...new Set([...margins.map(({ variable }) => variable), ...asked])];
  const report = measureReach({
    total: columns.people,
    counts: columns.variables.flatMap(countsOf),
    population: margins,
    reference,
    variables: names,
    sharesOnly: input.sharesOnly,
    k,
  });
  const shownReport = protectReach(report, k);
  const variables = shownReport.variables.map((shown) => ({
    shown,
    classes: classesOfVariable(
      columns.variables.find(({ variable }) => variable === shown.variable),
      shown,
      columns.people,
      k,
    ),
  }));
  const channelClasses = classesOfChannels(columns, k);
  const classesOf = new Map(variables.map(({ classes }) => [classes.name, classes]));
  const crossed = variables.map(({ classes }) => crossPair(classes, channelClasses, []));
  const [age, sex] = [classesOf.get('age'), classesOf.get('sex')];
  const pairs = [...(age && sex ? [crossPair(age, sex, population)] : []), ...crossed];
  const weighed = weighPeople(columns, variables);
  const themes = measureThemes(
    columns,
    variables.map(({ classes }) => classes),
    weighed.weights,
  );
  const voice = measureVoice(columns, k);
  const overTime = (isShown: boolean) =>
    variables.map(({ classes, shown }) => measureOverTime(columns, classes, shown, isShown ? classes.least : 1));
  const adds = (which: 'complete' | 'shown') =>
    crossed.flatMap((pair, at) => addsOf(pair[which], variables[at]!.shown));
  const suppression = suppressionOf(shownReport.variables, pairs, themes, k);
  const whole = (which: 'complete' | 'shown'): WholeReach => {
    const isShown = which === 'shown';
    const parts = {
      report: isShown ? shownReport : report,
      themes: themes[which],
      channels: {
        ...measureChannels(columns, isShown ? channelClasses : allChannelClasses(columns), isShown ? k : 1),
        adds: adds(which),
      },
    };
    return {
      ...parts,
      pairs: pairs.map((pair) => pair[which]),
      weights: weighed.report,
      voice: voice[which],
      returning: measureReturning(input.returning, columns, isShown ? k : null),
      funnel: measureFunnel(columns.people, voice[which]),
      overTime: overTime(isShown),
      findings: findingsOf(parts),
      suppression,
      themeEdits,
    };
  };
  return { complete: whole('complete'), shown: whole('shown') };
}

function suppressionOf(
  variables: WholeReach['report']['variables'],
  tables: readonly { readonly cells: number; readonly hidden: number }[],
  themes: { readonly cells: number; readonly hidden: number },
  k: number,
): WholeReach['suppression'] {
  const rows = variables.flatMap(({ groups }) => groups);
  const sum = (part: 'cells' | 'hidden') => [...tables, themes].reduce((total, table) => total + table[part], 0);
  return {
    k,
    cells: rows.length + sum('cells'),
    hidden: rows.filter((row) => row.protected).length + sum('hidden'),
  };
}
