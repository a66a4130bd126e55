import type { Verdict, UndefinedReason } from './reach.js';
import type { CountOf, ImpactReport } from './impact.js';
import type { LocalisedText } from './process.js';
import type { WholeReach } from './reach-parts.js';
import type { ReleaseContent } from './release.js';
import { filterOfTemplate, isSameFilter, type FigureFilter, type ReportFilter } from './report-filter.js';
import type { DecisionListKind, FrozenList } from './decision-list.js';
import type { NamedTheme, ThemeNamer } from './theme-namer.js';

/** What a report can be begun from; *talk* leads to the talk of the process, *leaflet* to the documents of a release. */
export const REPORT_TEMPLATES = [
  'council-note',
  'reach-report',
  'full-appendix',
  'evaluation-chapter',
  'empty',
] as const;
export type ReportTemplateCode = (typeof REPORT_TEMPLATES)[number];

export const REPORT_LANGUAGES = ['pl', 'en'] as const;
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

/** Who reads it: a report for everybody keeps its method note and needs frozen figures before it is released. */
export const REPORT_AUDIENCES = ['public', 'internal'] as const;
export type ReportAudience = (typeof REPORT_AUDIENCES)[number];

/**
 * What a figure or table of a report shows: totals of the process, the groups that are missing most, age by sex, groups of a variable
 * against the residents, people by channel, themes, opinions by week, how far answers are, positions on remarks.
 */
export const REPORT_FIGURES = [
  'totals',
  'missing',
  'pyramid',
  'groups',
  'channels',
  'themes',
  'weeks',
  'answers',
  'positions',
] as const;
export type ReportFigure = (typeof REPORT_FIGURES)[number];

/** A figure by name and parameters, never by pixels: it is drawn from the data, or from what was frozen of them. */
export interface FigureSource {
  readonly figure: ReportFigure;
  /** Of `groups`: age, sex, district …; null for the others. */
  readonly variable: string | null;
  /** Of `themes` and `missing`: so many rows; null for all. */
  readonly depth: number | null;
  /** Of the figures of reach: the name of the reference population it was added against; another one since is told. */
  readonly population: string | null;
  /** Of the figures that a filter narrows; none, null or absent, for all opinions. */
  readonly filter?: ReportFilter | null;
}

/** Live figures follow the data; frozen ones keep the numbers of the day, or those of a release. */
export const FIGURE_STATES = ['live', 'frozen'] as const;
export type FigureState = (typeof FIGURE_STATES)[number];

interface ShownFigure {
  readonly id: string;
  readonly source: FigureSource;
  readonly state: FigureState;
  /** A frozen figure of a release; null where the numbers were kept with the report itself. */
  readonly releaseId: string | null;
  /** Left empty, the figure says what it is. */
  readonly title: LocalisedText;
}

export type ReportBlock =
  | { readonly kind: 'heading'; readonly id: string; readonly level: 1 | 2 | 3; readonly text: LocalisedText }
  /** Paragraphs, with an empty line between; lines that begin with a dash are a list. */
  | { readonly kind: 'text'; readonly id: string; readonly text: LocalisedText }
  | (ShownFigure & {
      readonly kind: 'figure';
      /** Null: described from its numbers; else the office's own words for those who do not see it. */
      readonly alt: LocalisedText | null;
      readonly withTable: boolean;
    })
  | (ShownFigure & { readonly kind: 'table' })
  /** Only ids: the words are read when the report is, and only where they may be published. */
  | {
      readonly kind: 'quotes';
      readonly id: string;
      readonly themeId: string | null;
      readonly quoteIds: readonly string[];
    }
  | {
      readonly kind: 'decisions';
      readonly id: string;
      readonly list: DecisionListKind;
      /** Absent of lists that were made before they could be frozen: they follow the data. */
      readonly state?: FigureState;
    }
  | { readonly kind: 'method'; readonly id: string };

export type ReportBlockKind = ReportBlock['kind'];

/** How a column of a figure is counted. */
export const FIGURE_COLUMNS = {
  value: 'number',
  people: 'number',
  contributions: 'number',
  participants: 'number',
  share: 'share',
  population: 'number',
  populationShare: 'share',
  ratio: 'ratio',
  lower: 'ratio',
  upper: 'ratio',
} as const;
export type FigureColumn = keyof typeof FIGURE_COLUMNS;

/** How a row is called: a group of a variable, words of a person or of the data, a word of the project, a week. */
export type FigureRowName =
  | { readonly kind: 'group'; readonly variable: string; readonly group: string }
  /** An age band of one sex. */
  | { readonly kind: 'pair'; readonly band: string; readonly sex: 'female' | 'male' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'word'; readonly scope: FigureWordScope; readonly code: string }
  | { readonly kind: 'week'; readonly start: string };

export const FIGURE_WORD_SCOPES = ['total', 'channel', 'position', 'answers', 'rest', 'filter'] as const;
export type FigureWordScope = (typeof FIGURE_WORD_SCOPES)[number];

export interface FigureRow {
  /** The same row of another day has the same key. */
  readonly key: string;
  readonly name: FigureRowName;
  readonly values: Readonly<Partial<Record<FigureColumn, number | null>>>;
  /** Columns hidden for privacy: their values are not here. */
  readonly hidden: readonly FigureColumn[];
  readonly verdict: Verdict | null;
  readonly reason: UndefinedReason | null;
  /** Set apart from the others: not grouped. */
  readonly isAside: boolean;
  /** Of a theme; absent of what was frozen before it was kept. */
  readonly labelBy?: ThemeNamer;
}

/** The numbers behind a figure, after suppression: what is drawn, tabled, compared and kept. */
export interface FigureValues {
  readonly figure: ReportFigure;
  readonly variable: string | null;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
  /** People the figure speaks of; null where it counts something else. */
  readonly people: number | null;
  readonly population: { readonly name: string; readonly source: string; readonly date: string } | null;
  readonly datasetVersion: number;
  /** Version of the method; null where the numbers are plain counts. */
  readonly method: string | null;
  /** Why there is nothing to show. */
  readonly gap: FigureGapCode | null;
  /** What the figure was narrowed to, and what that leaves; null or absent for all opinions. */
  readonly filter?: FigureFilter | null;
}

export const FIGURE_GAPS = [
  'not-measured',
  'no-population',
  'nobody',
  'not-asked',
  'hidden',
  'no-themes',
  'not-crossed',
  'no-match',
  'filter-hidden',
  'not-with-filter',
] as const;
export type FigureGapCode = (typeof FIGURE_GAPS)[number];

/** Numbers kept for a block: when, and of what. */
export interface FrozenFigure {
  readonly source: FigureSource;
  readonly values: FigureValues;
  /** ISO 8601 in UTC; of a release the moment it was frozen. */
  readonly takenAt: string;
  readonly release: { readonly id: string; readonly number: number } | null;
}

/** A report as people build it: blocks in order, and the numbers kept for its frozen figures by block. */
export interface BuiltReportContent {
  readonly title: LocalisedText;
  readonly languages: readonly ReportLanguage[];
  readonly audience: ReportAudience;
  readonly blocks: readonly ReportBlock[];
  readonly frozen: Readonly<Record<string, FrozenFigure>>;
  /** Decision lists that were kept with the version, by block. */
  readonly lists?: Readonly<Record<string, FrozenList>>;
}

/** Why a version of a report was made. */
export const REPORT_VERSION_REASONS = ['made', 'edited', 'added', 'refreshed', 'restored'] as const;
export type ReportVersionReason = (typeof REPORT_VERSION_REASONS)[number];

/** Documents of a built report. */
export const BUILT_DOCUMENTS = ['docx', 'pdf', 'xlsx'] as const;
export type BuiltDocument = (typeof BUILT_DOCUMENTS)[number];

/** The same numbers; against which population a figure was added does not change them. */
export const isSameSource = (one: FigureSource, other: FigureSource): boolean =>
  one.figure === other.figure &&
  one.variable === other.variable &&
  one.depth === other.depth &&
  isSameFilter(one.filter, other.filter);

/** The present state of a process, or that of a release, from which the figures of a report are taken; all of it after suppression. */
export interface ReportMaterial {
  readonly datasetVersion: number;
  readonly totals: {
    readonly contributions: number;
    readonly people: number;
    readonly eligible: number;
  };
  readonly reach: { readonly whole: WholeReach; readonly method: string; readonly datasetVersion: number } | null;
  readonly themes: {
    /** Both levels, largest first. */
    readonly rows: readonly (CountOf & NamedTheme & { readonly parentId: string | null })[];
    readonly notGrouped: number;
    readonly method: string;
    readonly datasetVersion: number;
  } | null;
  /** Opinions by the Monday of their week; null in a release, which has none. */
  readonly weeks: readonly { readonly week: string; readonly contributions: number }[] | null;
  readonly impact: { readonly report: ImpactReport; readonly method: string; readonly datasetVersion: number } | null;
}

/** A release as the material of figures. */
export function materialOfRelease({
  counts,
  reach,
  themes,
  notGrouped,
  impact,
  methods,
}: ReleaseContent): ReportMaterial {
  const { datasetVersion } = methods;
  return {
    datasetVersion,
    totals: { ...counts.all, eligible: counts.eligible.contributions },
    reach: reach && {
      whole: reach,
      method: methods.reach ?? '',
      datasetVersion: methods.reachVersion ?? datasetVersion,
    },
    themes:
      methods.themes === null
        ? null
        : {
            rows: themes.map(({ id, parentId, label, labelBy, contributions, people }) => ({
              ...{ id, parentId, label, contributions, people },
              ...(labelBy && { labelBy }),
            })),
            notGrouped: notGrouped.contributions,
            method: methods.themes,
            datasetVersion: methods.themesVersion ?? datasetVersion,
          },
    weeks: null,
    impact: impact && {
      report: impact,
      method: methods.impact ?? '',
      datasetVersion: methods.impactVersion ?? datasetVersion,
    },
  };
}

/** A report without anything of its process: what can be used again, here or in another municipality. */
export type ReportTemplateContent = Omit<BuiltReportContent, 'frozen' | 'lists'>;

/** Takes out of a report what belongs to its process alone: frozen numbers, chosen quotes, themes, releases, populations. */
export function templateOf({ title, languages, audience, blocks }: ReportTemplateContent): ReportTemplateContent {
  return { title, languages, audience, blocks: blocks.map(withoutProcess) };
}

function withoutProcess(block: ReportBlock): ReportBlock {
  switch (block.kind) {
    case 'figure':
    case 'table':
      return { ...block, state: 'live', releaseId: null, source: sourceOfTemplate(block.source) };
    case 'quotes':
      return { ...block, themeId: null, quoteIds: [] };
    case 'decisions':
      return { ...block, state: 'live' };
    default:
      return block;
  }
}

function sourceOfTemplate({ filter, ...source }: FigureSource): FigureSource {
  const kept = filterOfTemplate(filter);
  return { ...source, population: null, ...(kept === null ? {} : { filter: kept }) };
}
