import {
  type ReachAnswer,
  type ReachChannelsAnswer,
  type ReachOverTimeAnswer,
  type ReachThemesAnswer,
  type ReachVoiceAnswer,
} from '#contracts';
import { type ProcessPlace } from '../http/access.decorator.js';
import { type Table } from '../tables/table.js';

type Row = Table['rows'][number];
type Whence = Pick<Table, 'stamp' | 'sources'>;

/** The answers as files: what a screen shows, number for number. */
const tableOf = (
  place: ProcessPlace,
  name: string,
  columns: readonly string[],
  rows: readonly Row[],
  whence: Whence,
): Table => ({
  name: `${name}-${place.processSlug}${place.isSample ? '-sample-data' : ''}`,
  columns,
  rows,
  ...whence,
});

const GROUP_COLUMNS =
  'variable,group,participants,population,share,population_share,ratio,lower,upper,log2_ratio,bound_lower,bound_upper,residual,versus_rest,versus_rest_lower,versus_rest_upper,missing_people,rate,rate_lower,rate_upper,verdict,reason,protected,estimated,at_most,clearly_fewer'.split(
    ',',
  );

export function reachTable(place: ProcessPlace, { report, stamp }: ReachAnswer): Table {
  const rows = (report?.variables ?? []).flatMap(({ groups }) =>
    groups.map((row) => [
      row.variable,
      row.group,
      row.participants,
      row.population,
      row.share,
      row.populationShare,
      row.ratio,
      row.lower,
      row.upper,
      row.log2Ratio,
      row.boundLower,
      row.boundUpper,
      row.residual,
      row.versusRest,
      row.versusRestLower,
      row.versusRestUpper,
      row.missingPeople,
      row.rate,
      row.rateLower,
      row.rateUpper,
      row.verdict,
      row.reason,
      row.protected,
      row.estimated,
      row.atMost,
      row.clearlyFewer,
    ]),
  );
  return tableOf(place, 'reach', GROUP_COLUMNS, rows, { stamp, sources: residentsOf(report?.population ?? null) });
}

function residentsOf(population: NonNullable<ReachAnswer['report']>['population']): string[] {
  if (population === null) return [];
  const { name, source, date, territory } = population;
  return [[name, source, date, territory].filter((part) => part !== null && part !== '').join(', ')];
}

const THEME_COLUMNS =
  'theme,theme_id,theme_people,variable,group,group_people,people,share,lift,difference,lower,upper,p,q,flag,reason,protected'.split(
    ',',
  );

export function themesTable(place: ProcessPlace, { support, byVariable, stamp }: ReachThemesAnswer): Table {
  const themes = new Map(support.map((row) => [row.themeId, row]));
  const bases = new Map((byVariable?.groups ?? []).map(({ group, people }) => [group, people]));
  const rows = (byVariable?.cells ?? []).map((cell) => [
    themes.get(cell.themeId)?.label ?? null,
    cell.themeId,
    themes.get(cell.themeId)?.people ?? null,
    byVariable!.variable,
    cell.group,
    bases.get(cell.group) ?? null,
    cell.people,
    cell.share,
    cell.lift,
    cell.difference,
    cell.lower,
    cell.upper,
    cell.p,
    cell.q,
    cell.flag,
    cell.reason,
    cell.protected,
  ]);
  return tableOf(place, 'reach-themes', THEME_COLUMNS, rows, { stamp });
}

export function channelsTable(place: ProcessPlace, { channels, pairs, stamp }: ReachChannelsAnswer): Table {
  const totals = (channels?.channels ?? []).flatMap((row): Row[] => [
    ['channel', row.channel, null, row.people, row.people === null],
    ['channel', row.channel, 'only', row.onlyHere, row.onlyHere === null],
  ]);
  const crossed = pairs.flatMap(({ first, cells }) =>
    cells.map((cell): Row => [first, cell.row, cell.column, cell.people, cell.protected]),
  );
  return tableOf(
    place,
    'reach-channels',
    ['variable', 'group', 'channel', 'people', 'protected'],
    [...totals, ...crossed],
    { stamp },
  );
}

export function voiceTable(place: ProcessPlace, { voice, returning, funnel, stamp }: ReachVoiceAnswer): Table {
  const isFew = voice?.reason === 'too_few';
  const rows: Row[] = [
    ...(['contributors', 'contributions', 'gini', 'giniCorrected', 'topTenthShare', 'effectiveVoices'] as const).map(
      (name): Row => ['voice', name, voice?.[name] ?? null, isFew && voice[name] === null],
    ),
    ...(voice?.people ?? []).map((step): Row => [
      'people-by-contributions',
      `${step.from}-${step.to ?? ''}`,
      step.people,
      step.protected,
    ]),
    ...(funnel?.stages ?? []).map((row): Row => ['funnel', row.stage, row.people, row.protected]),
    ...(returning?.processes ?? []).flatMap((row, at): Row[] => [
      ['returning', `${row.slug} people`, row.people, row.people === null],
      ['returning', `${row.slug} new`, row.newPeople, row.newPeople === null],
      // nobody can come back to the first
      ['returning', `${row.slug} returned`, row.returned, at > 0 && row.returned === null],
    ]),
    ['returning', 'repeat', returning?.repeat ?? null, returning !== null && returning.repeat === null],
  ];
  return tableOf(place, 'reach-voice', ['part', 'name', 'value', 'protected'], rows, { stamp });
}

export function overTimeTable(place: ProcessPlace, { variables, stamp }: ReachOverTimeAnswer): Table {
  const rows = variables.flatMap(({ variable, periods }) =>
    periods.flatMap(({ from, to, people, groups }) =>
      groups.map((row): Row => [
        variable,
        from,
        to,
        people,
        row.group,
        row.people,
        row.ratio,
        row.lower,
        row.upper,
        row.protected,
      ]),
    ),
  );
  const columns = ['variable', 'from', 'to', 'people', 'group', 'group_people', 'ratio', 'lower', 'upper', 'protected'];
  return tableOf(place, 'reach-over-time', columns, rows, { stamp });
}
