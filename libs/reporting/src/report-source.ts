import type {
  FormerHash,
  LocalisedText,
  Look,
  OwnLabels,
  ReleaseContent,
  ReleasedDecision,
  ReportSection,
} from '#domain';
import { formatDate, hasMessage, inLanguage, LOCALES, translate, wordFor, wordOf, type Language } from '#language';

/** What a document is made from: a release, what people typed for its sections, and the language of the reader. */
export interface ReportSource {
  readonly content: ReleaseContent;
  readonly release: {
    readonly id: string;
    readonly number: number;
    /** ISO 8601 in UTC. */
    readonly createdAt: string;
    readonly contentHash: string;
    readonly formerHashes: readonly FormerHash[];
  };
  readonly texts: Readonly<Partial<Record<ReportSection, string>>>;
  /** Which version of each section the release took; empty where the office wrote none. */
  readonly textVersions?: readonly { readonly section: ReportSection; readonly version: number }[];
  readonly language: Language;
  /** The municipality's own words for statuses, and how it looks: taken when the document is written, for they are no results. */
  readonly labels?: OwnLabels;
  readonly look?: Look;
  /** Who froze the release and with it decided what is withheld: an official, as the office names that person. */
  readonly withheldBy?: string;
}

/** The decisions of a release by the number that the report refers to them with, from 1. */
export function numberDecisions({ decisions }: ReleaseContent): ReadonlyMap<string, NumberedDecision> {
  return new Map(decisions.map((decision, at) => [decision.id, { number: at + 1, decision }]));
}

export interface NumberedDecision {
  readonly number: number;
  readonly decision: ReleasedDecision;
}

export function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('pl') + text.slice(1);
}

/** The office's text in the reader's language, on one line. */
export function lineOf(text: LocalisedText, language: Language): string {
  return inLanguage(text, language).replace(/\s+/g, ' ').trim();
}

/** A day of the process; its own zone decides which. */
export function dayOf({ content, language }: ReportSource, date: string | null): string {
  if (date === null) return '';
  return formatDate(language, date, date.length === 10 ? 'UTC' : content.process.timeZone);
}

/** "kobiety", "18–24", "Śródmieście": the words for a group where there are some, else its own name. */
export function groupName(language: Language, variable: string, group: string): string {
  const key = `group.${variable}.${group}`;
  if (hasMessage(language, key)) return wordFor(language, `group.${variable}`, group);
  return /^\d+-\d+$/.test(group) ? group.replace('-', '–') : group;
}

/** As the municipality calls it. */
export function positionName({ language, labels = {} }: Speaking, code: string | null): string {
  return wordOf(labels, language, 'report.position', code ?? 'none');
}

export function deliveryName({ language, labels = {} }: Speaking, code: string | null): string {
  return wordOf(labels, language, 'status.delivery', code ?? 'none');
}

type Speaking = Pick<ReportSource, 'language' | 'labels'>;

/** Who decided and when, and in which act: "Wydział Dróg, 3 kwietnia 2026; uchwała nr 12/2026 z 28 marca 2026". */
export function originOf(source: ReportSource, decision: ReleasedDecision): string {
  const { language } = source;
  const { act, office, decidedOn } = decision;
  const by = [office ?? '', dayOf(source, decidedOn)].filter((part) => part !== '').join(', ');
  const parts = { kind: wordFor(language, 'report.act', act.kind ?? 'other'), number: act.number ?? '' };
  const named =
    act.number === undefined || act.number === ''
      ? ''
      : act.date === undefined
        ? `${parts.kind} ${parts.number}`
        : translate(language, 'report.answer.act', { ...parts, date: dayOf(source, act.date) });
  return [by, named].filter((part) => part !== '').join('; ');
}

const NUMERIC = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const;
const NUMERIC_DATES = new Map<Language, Intl.DateTimeFormat>();

/** A day as tables have it: 01.03.2026, 01/03/2026. */
export function numericDate(language: Language, day: string): string {
  const format = NUMERIC_DATES.get(language) ?? new Intl.DateTimeFormat(LOCALES[language], NUMERIC);
  NUMERIC_DATES.set(language, format);
  return format.format(new Date(`${day}T00:00:00Z`));
}
