import {
  DECISIONS,
  type FigureColumn,
  type FigureGapCode,
  type FigureRow,
  type FigureRowName,
  type FigureSource,
  type FigureValues,
  type GroupReach,
  type ImpactRate,
  type PairReach,
  type ReportMaterial,
  type WholeReach,
} from '#domain';

/** Groups that a figure of who is missing shows where nobody says how many. */
const SHOWN_MISSING = 8;

type Part = Pick<FigureValues, 'columns' | 'rows' | 'people' | 'gap'> & {
  readonly population?: FigureValues['population'];
  readonly about: { readonly method: string | null; readonly datasetVersion: number } | null;
};

/**
 * The numbers of a figure of a report, from the present state of a process or from a release. What is hidden in the material stays
 * hidden: its columns are named, its values are not there.
 *
 * @returns `gap` says why where there is nothing to show; then there are no rows
 */
export function figureValues(source: FigureSource, material: ReportMaterial): FigureValues {
  const { about, population = null, ...part } = PARTS[source.figure](source, material);
  return {
    figure: source.figure,
    variable: source.variable,
    population,
    datasetVersion: about?.datasetVersion ?? material.datasetVersion,
    method: about?.method ?? null,
    ...part,
  };
}

const PARTS: Readonly<Record<FigureSource['figure'], (source: FigureSource, material: ReportMaterial) => Part>> = {
  totals: (_, material) => totals(material),
  missing: ({ depth }, material) => ofReach(material, (whole) => missing(whole, depth ?? SHOWN_MISSING)),
  pyramid: (_, material) => ofReach(material, pyramid),
  groups: ({ variable }, material) => ofReach(material, (whole) => groups(whole, variable)),
  channels: (_, material) => ofReach(material, channels),
  themes: ({ depth }, material) => themes(material, depth),
  weeks: (_, material) => weeks(material),
  answers: (_, material) => answers(material),
  positions: (_, material) => positions(material),
};

function gapOf(gap: FigureGapCode): Part {
  return { columns: [], rows: [], people: null, gap, about: null };
}

const word = (scope: Extract<FigureRowName, { kind: 'word' }>['scope'], code: string): FigureRowName => ({
  kind: 'word',
  scope,
  code,
});

function row(key: string, name: FigureRowName, values: FigureRow['values'], more: Partial<FigureRow> = {}): FigureRow {
  return { key, name, values, hidden: [], verdict: null, reason: null, isAside: false, ...more };
}

function totals({ totals: counts, themes: found, reach }: ReportMaterial): Part {
  const rows = [
    row('people', word('total', 'people'), { value: counts.people }),
    row('contributions', word('total', 'contributions'), { value: counts.contributions }),
    row('eligible', word('total', 'eligible'), { value: counts.eligible }),
  ];
  if (found !== null) {
    const first = found.rows.filter(({ parentId }) => parentId === null);
    rows.push(row('themes', word('total', 'themes'), { value: first.length }));
  }
  if (reach !== null) {
    rows.push(row('participants', word('total', 'participants'), { value: reach.whole.report.participants }));
    const { population } = reach.whole.report;
    if (population !== null) rows.push(row('residents', word('total', 'residents'), { value: population.residents }));
  }
  return { columns: ['value'], rows, people: counts.people, gap: null, about: null };
}

type PartOfReach = Pick<Part, 'columns' | 'rows' | 'people' | 'gap'>;

function ofReach({ reach }: ReportMaterial, part: (whole: WholeReach) => PartOfReach | FigureGapCode): Part {
  if (reach === null) return gapOf('not-measured');
  const { population, participants } = reach.whole.report;
  if (participants === 0) return gapOf('nobody');
  const found = part(reach.whole);
  if (typeof found === 'string') return gapOf(found);
  const reference = population && { name: population.name, source: population.source, date: population.date };
  return { ...found, population: reference, about: reach };
}

const GROUP_COLUMNS = ['participants', 'share', 'population', 'populationShare', 'ratio', 'lower', 'upper'] as const;
/** Of a group of fewer than five people, or one that another could be worked out from, these say nothing. */
const HIDDEN_OF_GROUP = ['participants', 'share', 'ratio', 'lower', 'upper'] as const;

function groups({ report }: WholeReach, variable: string | null): PartOfReach | FigureGapCode {
  const asked = report.variables.find((one) => one.variable === variable);
  if (!asked || asked.groups.length === 0) return 'not-asked';
  return { columns: GROUP_COLUMNS, rows: asked.groups.map(groupRow), people: asked.known, gap: null };
}

function missing({ report }: WholeReach, depth: number): PartOfReach | FigureGapCode {
  if (report.population === null) return 'no-population';
  const rows = report.variables
    .flatMap((variable) => variable.groups)
    .filter((group) => group.verdict === 'under' && group.ratio !== null)
    .sort((one, other) => (one.ratio ?? 0) - (other.ratio ?? 0))
    .slice(0, depth)
    .map(groupRow);
  return { columns: GROUP_COLUMNS, rows, people: report.participants, gap: null };
}

function groupRow(group: GroupReach): FigureRow {
  const { participants, share, population, populationShare, ratio, lower, upper, verdict, reason } = group;
  const name: FigureRowName = { kind: 'group', variable: group.variable, group: group.group };
  const key = `${group.variable}:${group.group}`;
  const isHidden = reason === 'suppressed' || participants === null;
  if (isHidden)
    return row(key, name, { population, populationShare }, { hidden: HIDDEN_OF_GROUP, reason: reason ?? 'suppressed' });
  const values = { participants, share, population, populationShare, ratio, lower, upper };
  return row(key, name, values, { verdict, reason });
}

const PYRAMID_COLUMNS = ['participants', 'share', 'population', 'populationShare'] as const;

/** Age by sex where the table of residents crosses both and enough of it may be shown; else age alone. */
function pyramid(whole: WholeReach): PartOfReach | FigureGapCode {
  const pair = whole.pairs.find(({ first, second }) => first === 'age' && second === 'sex');
  const bySex = pair && pair.reason === null ? pyramidCells(pair) : [];
  const people = bySex.reduce((sum, { cell }) => sum + (cell.people ?? 0), 0);
  if (bySex.length > 0 && people > 0) {
    const residents = bySex.reduce((sum, { cell }) => sum + (cell.population ?? 0), 0);
    const rows = bySex.map(({ band, sex, cell }) => {
      const population = cell.population ?? 0;
      const values = { population, populationShare: residents === 0 ? null : population / residents };
      const name: FigureRowName = { kind: 'pair', band, sex };
      return cell.people === null
        ? row(`${band}/${sex}`, name, values, { hidden: ['participants', 'share'], reason: 'suppressed' })
        : row(`${band}/${sex}`, name, { ...values, participants: cell.people, share: cell.people / people });
    });
    return {
      columns: PYRAMID_COLUMNS,
      rows: [...rows, unknownRow(whole.report.participants - people)],
      people,
      gap: null,
    };
  }
  const age = whole.report.variables.find(({ variable }) => variable === 'age');
  if (!age || age.groups.length === 0) return 'not-asked';
  if (age.groups.every(({ share }) => share === null)) return 'hidden';
  const rows = age.groups.map((group) => {
    const { key, name, values, hidden, reason } = groupRow(group);
    const { participants, share, population, populationShare } = values;
    return hidden.length > 0
      ? row(key, name, { population, populationShare }, { hidden: ['participants', 'share'], reason })
      : row(key, name, { participants, share, population, populationShare });
  });
  return { columns: PYRAMID_COLUMNS, rows: [...rows, unknownRow(age.unknown)], people: age.known, gap: null };
}

function pyramidCells({ rows, cells }: PairReach) {
  if (cells.some(({ population }) => population === null)) return [];
  return rows.flatMap((band) =>
    (['male', 'female'] as const).flatMap((sex) => {
      const cell = cells.find(({ row: age, column }) => age === band && column === sex);
      return cell ? [{ band, sex, cell }] : [];
    }),
  );
}

/** Whose age nobody knows; null where that would tell a hidden number. */
function unknownRow(people: number | null): FigureRow {
  const name = word('rest', 'unknown');
  return people === null
    ? row('unknown', name, {}, { hidden: ['participants'], reason: 'suppressed', isAside: true })
    : row('unknown', name, { participants: people }, { isAside: true });
}

function channels({ channels: reached, report }: WholeReach): PartOfReach | FigureGapCode {
  if (reached.channels.length === 0) return 'not-asked';
  const rows = reached.channels.map(({ channel, people }) =>
    people === null
      ? row(channel, word('channel', channel), {}, { hidden: ['people'], reason: 'suppressed' })
      : row(channel, word('channel', channel), { people }),
  );
  return { columns: ['people'], rows, people: report.participants, gap: null };
}

function themes({ themes: found }: ReportMaterial, depth: number | null): Part {
  if (found === null || found.rows.length === 0) return gapOf('no-themes');
  const first = found.rows.filter(({ parentId }) => parentId === null);
  const rows = first
    .slice(0, depth ?? first.length)
    .map(({ id, label, labelBy, contributions, people }) =>
      row(id, { kind: 'text', text: label }, { contributions, people }, labelBy && { labelBy }),
    );
  const rest =
    found.notGrouped > 0
      ? [row('not-grouped', word('rest', 'not-grouped'), { contributions: found.notGrouped }, { isAside: true })]
      : [];
  return { columns: ['contributions', 'people'], rows: [...rows, ...rest], people: null, gap: null, about: found };
}

function weeks({ weeks: counted }: ReportMaterial): Part {
  if (counted === null) return gapOf('not-measured');
  if (counted.length === 0) return gapOf('nobody');
  const rows = counted.map(({ week, contributions }) => row(week, { kind: 'week', start: week }, { contributions }));
  return { columns: ['contributions'], rows, people: null, gap: null, about: null };
}

/** How far answers are: of the opinions that could be answered, so many were, were decided, accepted, delivered. */
function answers({ impact }: ReportMaterial): Part {
  if (impact === null) return gapOf('not-measured');
  const { eligible, responseRate, decisionRate, adoptionRate, implementationRate } = impact.report;
  if (eligible.contributions === 0) return gapOf('nobody');
  const step = (code: string, { numerator, rate }: ImpactRate) =>
    row(code, word('answers', code), { contributions: numerator, share: rate });
  const rows = [
    row('eligible', word('answers', 'eligible'), { contributions: eligible.contributions, share: null }),
    step('answered', responseRate),
    step('decided', decisionRate),
    step('adopted', adoptionRate),
    step('delivered', implementationRate),
  ];
  const columns: readonly FigureColumn[] = ['contributions', 'share'];
  return { columns, rows, people: eligible.people, gap: null, about: impact };
}

function positions({ impact }: ReportMaterial): Part {
  if (impact === null) return gapOf('not-measured');
  const { byDecision, eligible } = impact.report;
  if (eligible.contributions === 0) return gapOf('nobody');
  const rows = ([...DECISIONS, 'none'] as const)
    .filter((code) => byDecision[code].contributions > 0)
    .map((code) =>
      row(
        code,
        word('position', code),
        { contributions: byDecision[code].contributions },
        { isAside: code === 'none' },
      ),
    );
  return { columns: ['contributions'], rows, people: eligible.people, gap: null, about: impact };
}
