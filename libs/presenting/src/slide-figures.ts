import {
  SMALLEST_GROUP,
  type EarlierProcess,
  type TalkGroup,
  type TalkMaterial,
  type TalkTheme,
  type TalkVariable,
} from '#domain';
import { textWidth } from '#figures';
import { formatNumber, formatPercent, formatYear, translate, wordFor, type Language, type OwnWords } from '#language';
import type { FigureRow, SlideFigure, Words } from './slide.js';
import { groupName, joined, lineOf, message, say, statusWords, upperFirst } from './words-of.js';

/** A figure beside a number has so much room for a label in letters of 36 pixels. */
const LABEL_WIDTH = 560;
const MOST_EARLIER = 3;
const MOST_GROUPS = 7;
const MOST_THEMES = 5;

/** People of this process beside the town's earlier ones of the same kind, oldest first; null where there is none. */
export function peopleFigure(
  languages: readonly Language[],
  { process, people }: TalkMaterial,
  earlier: readonly EarlierProcess[],
): SlideFigure | null {
  if (earlier.length === 0) return null;
  const before = [...earlier].sort((one, other) => (one.startsOn ?? '').localeCompare(other.startsOn ?? ''));
  const all = [
    ...before.slice(-MOST_EARLIER).map((one) => ({ ...one, isMain: false })),
    { title: process.title, startsOn: process.startsOn, people, isMain: true },
  ];
  const years = all.map(({ startsOn }) => (startsOn === null ? '' : formatYear('pl', startsOn)));
  const areYearsApart = new Set(years).size === years.length && !years.includes('');
  const rows = all.map(({ title, isMain, people: count }, at) => {
    const name = say(languages, (language) => lineOf(title, language));
    const fits = languages.length === 1 && name.every(({ text }) => textWidth(text, 36) <= LABEL_WIDTH);
    const label = fits || !areYearsApart ? name : say(languages, () => years[at] ?? '');
    return countRow(languages, label, count, isMain);
  });
  return countFigure(
    languages,
    rows,
    message(languages, 'talk.people.figure'),
    message(languages, 'talk.people.series'),
  );
}

/** The largest themes by people, which the slide of all themes names; none where a comparison would have one bar. */
export function comparedThemes({ themes }: TalkMaterial): readonly TalkTheme[] {
  const spoken = themes.filter(({ people }) => people > 0);
  return spoken.length < 2 ? [] : spoken.slice(0, MOST_THEMES);
}

/** People by theme, largest first. */
export function themesFigure(languages: readonly Language[], material: TalkMaterial): SlideFigure | null {
  const themes = comparedThemes(material);
  if (themes.length === 0) return null;
  const rows = themes.map(({ label, people }, at) =>
    countRow(
      languages,
      say(languages, () => upperFirst(label)),
      people,
      at === 0,
    ),
  );
  return countFigure(
    languages,
    rows,
    message(languages, 'talk.themes.figure'),
    message(languages, 'talk.people.series'),
  );
}

/** Remarks by what was decided; what has no position stands last. */
export function decisionsFigure(
  languages: readonly Language[],
  { positions }: TalkMaterial,
  labels?: OwnWords,
): SlideFigure | null {
  const { yes, partly, no, other, none } = countPositions(positions);
  if (yes + partly + no + other === 0) return null;
  const word = (code: 'yes' | 'partly' | 'no') =>
    statusWords(languages, labels, `decision.${code}`, `talk.decisions.${code}`);
  const rows = [
    countRow(languages, word('yes'), yes, true),
    countRow(languages, word('partly'), partly, true),
    countRow(languages, word('no'), no, false),
    ...(other > 0 ? [countRow(languages, message(languages, 'talk.decisions.other'), other, false)] : []),
    ...(none > 0 ? [countRow(languages, message(languages, 'talk.decisions.none'), none, false)] : []),
  ];
  return countFigure(
    languages,
    rows,
    message(languages, 'talk.decisions.figure'),
    message(languages, 'talk.decisions.series'),
  );
}

export function countPositions(positions: TalkMaterial['positions']) {
  const of = (code: string) => positions[code] ?? 0;
  const other = of('not-ours') + of('already-in-force') + of('moot') + of('needs-analysis');
  return { yes: of('yes'), partly: of('partly'), no: of('no'), other, none: of('none') };
}

/** Participants against residents, group by group; of many groups those that differ most. */
export function groupsFigure(languages: readonly Language[], variable: TalkVariable): SlideFigure {
  const shown = pickGroups(variable.groups);
  const rows = shown.map((group): FigureRow => ({
    label: say(languages, (language) => groupName(language, variable.variable, group.group)),
    values: [group.share, group.populationShare],
    text: say(languages, (language) => groupText(language, group, languages.length)),
    isMain: group.isClearlyFewer,
    isHidden: group.isHidden,
  }));
  return {
    kind: 'pairs',
    unit: 'share',
    title: say(languages, (language) =>
      translate(language, 'talk.groups.figure', { variable: wordFor(language, 'variable', variable.variable) }),
    ),
    description: say(languages, (language) => groupSentences(language, variable, shown).join('; ') + '.'),
    series: [message(languages, 'talk.groups.participants'), message(languages, 'talk.groups.residents')],
    rows,
  };
}

/** "5% zamiast 12%" where a group is clearly fewer, else its share alone. */
function groupText(language: Language, group: TalkGroup, languages: number): string {
  if (group.isHidden) return translate(language, 'talk.groups.hidden');
  const share = percent(language, group.share);
  if (!group.isClearlyFewer) return share;
  const residents = percent(language, group.populationShare);
  return languages > 1 ? `${share} : ${residents}` : translate(language, 'talk.groups.instead', { share, residents });
}

/** In the order of the table; where there are too many, those farthest from proportional. */
function pickGroups(groups: readonly TalkGroup[]): readonly TalkGroup[] {
  const comparable = groups.filter(({ populationShare }) => populationShare !== null);
  if (comparable.length <= MOST_GROUPS) return comparable;
  const distance = ({ share, populationShare }: TalkGroup) => Math.abs((share ?? 0) - (populationShare ?? 0));
  const far = comparable
    .filter(({ share }) => share !== null)
    .sort((one, other) => distance(other) - distance(one))
    .slice(0, MOST_GROUPS);
  return comparable.filter((group) => far.includes(group));
}

/** "18–24: uczestnicy 5%, mieszkańcy 12%", one a group. */
export function groupSentences(
  language: Language,
  { variable }: TalkVariable,
  groups: readonly TalkGroup[],
): readonly string[] {
  return groups.map((group) =>
    translate(language, 'talk.groups.row', {
      group: groupName(language, variable, group.group),
      share: group.isHidden ? translate(language, 'talk.groups.hidden') : percent(language, group.share),
      residents: percent(language, group.populationShare),
    }),
  );
}

export function hiddenWhy(language: Language): string {
  return translate(language, 'talk.groups.hidden.why', { k: SMALLEST_GROUP });
}

export function percent(language: Language, share: number | null, decimals = 0): string {
  return share === null ? '–' : formatPercent(language, share, decimals);
}

function countRow(languages: readonly Language[], label: Words, value: number, isMain: boolean): FigureRow {
  const text = say(languages, (language) => formatNumber(language, value));
  return { label, values: [value], text, isMain, isHidden: false };
}

function countFigure(
  languages: readonly Language[],
  rows: readonly FigureRow[],
  title: Words,
  series: Words,
): SlideFigure {
  const sentence = (at: number) =>
    rows.map(({ label, text }) => `${joined(label)}: ${text[at]?.text ?? ''}`).join('; ');
  const description = languages.map((language, at) => ({ language, text: `${sentence(at)}.` }));
  return { kind: 'bars', unit: 'count', title, description, series: [series], rows };
}
