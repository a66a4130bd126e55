import type { ReportTemplateContent } from './built-report.js';
import type { CodeframeTopic } from './codeframe.js';
import type { LegalTemplate } from './legal.js';
import type { Role } from './membership.js';
import { CHANNELS } from './process.js';
import { VOICES } from './contribution.js';
import type { TableMapping } from './table-mapping.js';

/** What of one municipality can be used in another one: choices of columns, codeframes, legal templates, templates of reports. */
export const COPY_KINDS = ['mapping', 'codeframe', 'legal-template', 'report-template'] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

/** The role that each kind asks for: to read it where it stands, and to write it where it goes. As the kind's own routes do. */
export const COPY_ROLES = {
  mapping: { here: 'editor', there: 'editor' },
  codeframe: { here: 'analyst', there: 'editor' },
  'legal-template': { here: 'viewer', there: 'admin' },
  'report-template': { here: 'viewer', there: 'editor' },
} as const satisfies Readonly<Record<CopyKind, { readonly here: Role; readonly there: Role }>>;

/** At the other municipality: nothing of that name, the same already, or something else under that name. */
export const COPY_STATES = ['new', 'same', 'differs'] as const;
export type CopyState = (typeof COPY_STATES)[number];

/** Why one cannot be copied: the role there, an own copy of the same law there, or what looks like personal data in its names. */
export const COPY_OBSTACLES = ['role', 'own-there', 'personal-data'] as const;
export type CopyObstacle = (typeof COPY_OBSTACLES)[number];

export const COPY_OUTCOMES = ['copied', 'renamed', 'unchanged'] as const;
export type CopyOutcome = (typeof COPY_OUTCOMES)[number];

/** What of a thing stays where it is. */
export const COPY_LEFTOVERS = ['values', 'consent', 'file', 'examples', 'checked', 'paragraphs'] as const;
/**
 * values: what stands in the cells of a file; consent: on what basis texts may be published; file: what is stated of one file alone, its
 * date and its columns that are not personal; examples: texts under a topic; checked: the day on which somebody compared a template with
 * the act; paragraphs: typed text of a report and its descriptions of figures.
 */
export type CopyLeftover = (typeof COPY_LEFTOVERS)[number];

/** The most that is copied at once. */
export const MOST_COPIES = 200;

export interface Copied<Content> {
  readonly content: Content;
  readonly leftOut: readonly CopyLeftover[];
}

/**
 * A choice of columns without what stood in the cells: a cell may be what a resident wrote. Only translations into how something came in
 * and whose voice it is stay, because the office fills those columns and our words for them are a closed list.
 *
 * @example copyOfMapping({ …, values: { Kanał: { Urna: 'paper' }, Wiek: { 'po 80-tce': '65+' } } }).content.values // { Kanał: { Urna: 'paper' } }
 */
export function copyOfMapping({ values = {}, fixed, notPersonal, ...mapping }: TableMapping): Copied<TableMapping> {
  const { channel, voice, permission } = mapping.columns;
  // A column that is read as something else too may hold words of residents.
  const others = columnsOf({ ...mapping.columns, channel: undefined, voice: undefined });
  const closed = new Map<string, readonly string[]>([
    ...(channel === undefined || channel === voice ? [] : [[channel, CHANNELS] as const]),
    ...(voice === undefined || channel === voice ? [] : [[voice, VOICES] as const]),
  ]);
  const kept = Object.entries(values).flatMap(([column, translations]) => {
    const words = others.includes(column) ? undefined : closed.get(column);
    const own = Object.entries(translations).filter(([, ours]) => words?.includes(ours));
    return own.length === 0 ? [] : [[column, Object.fromEntries(own)] as const];
  });
  const { permission: basis, submittedAt, ...settings } = fixed ?? {};
  const count = (all: readonly (readonly [string, Readonly<Record<string, string>>])[]) =>
    all.reduce((sum, [, translations]) => sum + Object.keys(translations).length, 0);
  return {
    content: {
      ...mapping,
      ...(kept.length > 0 && { values: Object.fromEntries(kept) }),
      ...(Object.keys(settings).length > 0 && { fixed: settings }),
    },
    leftOut: [
      ...(count(kept) < count(Object.entries(values)) ? (['values'] as const) : []),
      ...(basis !== undefined || (permission !== undefined && Object.hasOwn(values, permission))
        ? (['consent'] as const)
        : []),
      ...(submittedAt !== undefined || (notPersonal?.length ?? 0) > 0 ? (['file'] as const) : []),
    ],
  };
}

function columnsOf({ attributes = {}, ...columns }: TableMapping['columns']): string[] {
  return [...Object.values(columns).flat(), ...Object.values(attributes)].filter((column) => column !== undefined);
}

/** Topics with names, words, definitions and order; examples stay, because a resident may have said them. */
export function copyOfCodeframe(topics: readonly CodeframeTopic[]): Copied<readonly CodeframeTopic[]> {
  const hasExamples = topics.some(({ examples = [] }) => examples.length > 0);
  return {
    content: topics.map(({ examples: _, ...topic }) => topic),
    leftOut: hasExamples ? ['examples'] : [],
  };
}

/** A municipality's own copy of a legal template; each compares it with the act herself. */
export function copyOfLegalTemplate(template: LegalTemplate): Copied<LegalTemplate> {
  return {
    content: { ...template, checkedOn: null },
    leftOut: template.checkedOn === null ? [] : ['checked'],
  };
}

/** Headings, figures and order of a template; typed paragraphs stay as empty places, because they may quote residents. */
export function copyOfReportTemplate(template: ReportTemplateContent): Copied<ReportTemplateContent> {
  const isTyped = (text: Readonly<Record<string, string>> | null) =>
    Object.values(text ?? {}).some((said) => said !== '');
  const hasTyped = template.blocks.some(
    (block) => (block.kind === 'text' && isTyped(block.text)) || (block.kind === 'figure' && isTyped(block.alt)),
  );
  const blocks = template.blocks.map((block) => {
    if (block.kind === 'text') return { ...block, text: {} };
    return block.kind === 'figure' ? { ...block, alt: null } : block;
  });
  return { content: { ...template, blocks }, leftOut: hasTyped ? ['paragraphs'] : [] };
}
