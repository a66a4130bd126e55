import { findPersonalData } from '#analysis';
import {
  COPY_ROLES,
  copyOfCodeframe,
  copyOfLegalTemplate,
  copyOfMapping,
  copyOfReportTemplate,
  IDENTIFYING_TYPES,
  mayActAs,
  type CodeframeTopic,
  type CopyKind,
  type CopyLeftover,
  type LegalTemplate,
  type LocalisedText,
  type ReportTemplateContent,
  type Role,
  type TableMapping,
} from '#domain';
import { listCodeframes, listLegalTemplateEdits, listMappings, listReportTemplates } from '#persistence';
import { type EntityManager } from 'typeorm';
import { copyOfTemplate } from '../legal/copy-of-template.js';

interface About {
  /** A code for legal templates. */
  readonly id: string;
  readonly leftOut: readonly CopyLeftover[];
  /** Names, headings and definitions that would go along: looked through for personal data. */
  readonly words: readonly string[];
}

/** Something of a municipality as another one would get it. */
export type Copyable = About &
  (
    | { readonly kind: 'mapping'; readonly name: string; readonly content: TableMapping }
    | { readonly kind: 'codeframe'; readonly name: string; readonly content: readonly CodeframeTopic[] }
    | { readonly kind: 'legal-template'; readonly name: LocalisedText; readonly content: LegalTemplate }
    | { readonly kind: 'report-template'; readonly name: string; readonly content: ReportTemplateContent }
  );

/** What of a municipality somebody with this role may read, as it would be copied. */
export async function listCopyable(db: EntityManager, workspaceId: string, role: Role): Promise<Copyable[]> {
  const mayRead = (kind: CopyKind) => mayActAs(role, COPY_ROLES[kind].here);
  return [
    ...(mayRead('mapping') ? (await listMappings(db, workspaceId)).map(ofMapping) : []),
    ...(mayRead('codeframe') ? (await listCodeframes(db, workspaceId)).map(ofCodeframe) : []),
    ...(mayRead('legal-template') ? (await listLegalTemplateEdits(db, workspaceId)).map(ofLegalTemplate) : []),
    ...(mayRead('report-template') ? (await listReportTemplates(db, workspaceId)).map(ofReportTemplate) : []),
  ];
}

/** Whether names or headings hold what says who somebody is: a header that is no header, say, but the first row of a file. */
export function hasPersonalData({ words }: Copyable): boolean {
  const identifying: readonly string[] = IDENTIFYING_TYPES;
  return words.some((text) =>
    findPersonalData(text).some(({ type, confidence }) => identifying.includes(type) && confidence !== 'possible'),
  );
}

/** Whether both would be the same copy, whatever each keeps to itself. */
export function isSameContent(one: Copyable, other: Copyable): boolean {
  return JSON.stringify(sorted(one.content)) === JSON.stringify(sorted(other.content));
}

function ofMapping({ id, name, mapping }: { id: string; name: string; mapping: TableMapping }): Copyable {
  const { content, leftOut } = copyOfMapping(mapping);
  const { attributes = {}, ...columns } = content.columns;
  const headers = [...Object.values(columns).flat(), ...Object.values(attributes)];
  const cells = Object.values(content.values ?? {}).flatMap((translations) => Object.keys(translations));
  return { kind: 'mapping', id, name, content, leftOut, words: [name, content.sheet ?? '', ...headers, ...cells] };
}

function ofCodeframe({ id, name, topics }: { id: string; name: string; topics: readonly CodeframeTopic[] }): Copyable {
  const { content, leftOut } = copyOfCodeframe(topics);
  const words = content.flatMap((topic) => [...Object.values(topic.name), ...Object.values(topic.definition ?? {})]);
  return { kind: 'codeframe', id, name, content, leftOut, words: [name, ...words] };
}

/** Acts and articles, which no resident has written: nothing is looked for in them. */
function ofLegalTemplate({ code, document }: { code: string; document: LegalTemplate }): Copyable {
  const { content, leftOut } = copyOfLegalTemplate(copyOfTemplate(document));
  return { kind: 'legal-template', id: code, name: content.name, content, leftOut, words: [] };
}

function ofReportTemplate(row: { id: string; name: string; content: ReportTemplateContent }): Copyable {
  const { content, leftOut } = copyOfReportTemplate(row.content);
  const headings = content.blocks.flatMap((block) => {
    if (block.kind === 'heading') return Object.values(block.text);
    return block.kind === 'figure' || block.kind === 'table' ? Object.values(block.title) : [];
  });
  const words = [row.name, ...Object.values(content.title), ...headings];
  return { kind: 'report-template', id: row.id, name: row.name, content, leftOut, words };
}

/** jsonb keeps no order of keys; empty texts are none. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, sorted(entry)]),
  );
}
