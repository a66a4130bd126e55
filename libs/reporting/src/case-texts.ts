import type { ReleaseContent } from '#domain';
import { formatDate, formatDateTime, inLanguage, translate, wordFor, type Language } from '#language';
import { toCsv } from './remark-table.js';
import { lineOf } from './report-source.js';

/** A letter as the register has it. */
export interface CaseLetter {
  readonly number: number;
  readonly caseNumber: string | null;
  readonly receivedOn: string;
  readonly channel: string;
  readonly signatures: number;
  readonly reason: string | null;
  readonly hasScan: boolean;
  readonly remarks: readonly { readonly number: number; readonly text: string; readonly place: string | null }[];
}

/** What was said on one day. */
export interface CaseMinutes {
  readonly day: string | null;
  readonly present: readonly { readonly event: string; readonly people: number; readonly counted: string }[];
  readonly notes: readonly {
    readonly channel: string;
    readonly voice: string;
    readonly groupSize: number | null;
    readonly place: string | null;
    readonly text: string;
  }[];
}

export type CaseTexts = 'whole' | 'masked';

const padded = (number: number) => String(number).padStart(4, '0');
export const letterName = (number: number) => `pisma/${padded(number)}.txt`;
export const scanName = (number: number, extension: string) => `skany/${padded(number)}.${extension}`;

export function letterText(letter: CaseLetter, language: Language): string {
  const line = (name: string, value: string | null) =>
    value === null || value === '' ? [] : [`${wordFor(language, 'case.field', name)}: ${value}`];
  return [
    translate(language, 'case.letter', { number: letter.number }),
    ...line('case-number', letter.caseNumber),
    ...line('received', formatDate(language, letter.receivedOn, 'UTC')),
    ...line('channel', wordFor(language, 'submission-channel', letter.channel)),
    ...line('signatures', letter.signatures > 0 ? String(letter.signatures) : null),
    ...line('left-out', letter.reason === null ? null : wordFor(language, 'submission-reason', letter.reason)),
    ...line('scan', letter.hasScan ? translate(language, 'case.scan.yes') : translate(language, 'case.scan.no')),
    ...letter.remarks.flatMap(({ number, text, place }) => [
      '',
      `${translate(language, 'case.remark', { number })}${place === null ? '' : ` (${place})`}`,
      text,
    ]),
    '',
  ].join('\n');
}

export function lettersTable(letters: readonly CaseLetter[], language: Language): string {
  const names = ['number', 'case-number', 'received', 'channel', 'signatures', 'remarks', 'left-out', 'scan'] as const;
  return toCsv([
    names.map((name) => wordFor(language, 'case.field', name)),
    ...letters.map((letter) => [
      letter.number,
      letter.caseNumber,
      letter.receivedOn,
      wordFor(language, 'submission-channel', letter.channel),
      letter.signatures,
      letter.remarks.length,
      letter.reason === null ? null : wordFor(language, 'submission-reason', letter.reason),
      translate(language, letter.hasScan ? 'case.scan.yes' : 'case.scan.no'),
    ]),
  ]);
}

export const minutesName = (day: string | null) => `protokoly/${day ?? 'bez-daty'}.txt`;

/** Minutes of a day: the events with the number of people present, then every note in its place. */
export function minutesText({ day, present, notes }: CaseMinutes, language: Language): string {
  return [
    translate(language, 'case.minutes', {
      day: day === null ? translate(language, 'case.no-day') : formatDate(language, day, 'UTC'),
    }),
    '',
    ...(present.length === 0 ? [translate(language, 'case.present.unknown')] : []),
    ...present.map(({ event, people, counted }) =>
      translate(language, counted === 'counted' ? 'case.present' : 'case.present.estimated', { event, people }),
    ),
    ...notes.flatMap(({ channel, voice, groupSize, place, text }) => [
      '',
      [
        wordFor(language, 'channel', channel),
        wordFor(language, 'voice', voice),
        groupSize === null ? '' : translate(language, 'case.group-size', { people: groupSize }),
        place ?? '',
      ]
        .filter((part) => part !== '')
        .join(', '),
      text,
    ]),
    '',
  ].join('\n');
}

/** Every act that an entry of the ledger names, and every address that proves one. */
export function actsTable(
  { decisions, outcomes }: ReleaseContent,
  evidence: readonly { readonly path: string; readonly subjectId: string; readonly description: string }[],
  language: Language,
): string {
  const names = ['entry', 'act', 'act-number', 'act-date', 'address', 'file', 'shows'] as const;
  const entries = [
    ...decisions.map((entry) => ({ ...entry, title: lineOf(entry.text, language), addresses: [] })),
    ...outcomes.map((entry) => ({ ...entry, title: lineOf(entry.title, language), addresses: entry.evidence })),
  ];
  return toCsv([
    names.map((name) => wordFor(language, 'case.field', name)),
    ...entries.flatMap(({ id, title, act, addresses }) => [
      ...(act.kind === undefined && act.number === undefined && act.url === undefined
        ? []
        : [
            [
              title,
              wordFor(language, 'report.act', act.kind ?? 'other'),
              act.number ?? null,
              act.date ?? null,
              act.url ?? null,
              null,
              null,
            ],
          ]),
      ...addresses.map(({ url, label }) => [title, null, null, null, url, null, inLanguage(label, language)]),
      ...evidence
        .filter(({ subjectId }) => subjectId === id)
        .map(({ path, description }) => [title, null, null, null, null, path, description]),
    ]),
  ]);
}

export interface CaseReadme {
  readonly content: ReleaseContent;
  readonly release: { readonly id: string; readonly number: number; readonly contentHash: string };
  /** ISO 8601. */
  readonly made: string;
  readonly texts: CaseTexts;
  readonly language: Language;
}

/** What is in the case file, which of it is of the release and which of the day, and whether texts are whole. */
export function caseReadme({ content, release, made, texts, language }: CaseReadme): string {
  const { process, workspace } = content;
  return [
    translate(language, 'case.title'),
    lineOf(process.title, language),
    lineOf(workspace.name, language),
    ...(process.isSample ? [translate(language, 'report.sample')] : []),
    '',
    translate(language, 'case.release', { number: release.number, id: release.id, hash: release.contentHash }),
    translate(language, 'case.made', { date: formatDateTime(language, made, process.timeZone) }),
    '',
    translate(language, texts === 'whole' ? 'case.texts.whole' : 'case.texts.masked'),
    '',
    ...(['report', 'remarks', 'letters', 'scans', 'minutes', 'acts', 'sums'] as const).map((part) =>
      translate(language, `case.part.${part}`),
    ),
    '',
  ].join('\n');
}
