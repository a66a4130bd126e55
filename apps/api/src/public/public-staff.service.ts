import { Inject, Injectable } from '@nestjs/common';
import {
  accessibilityFacts,
  type AccessibilityAnswer,
  type AccessibilityFactsRequest,
  type PublicPageAnswer,
  type TellRequest,
} from '#contracts';
import { dayIn, NotFoundError, promisedDays, writeIdeaCode, type ReleaseContent } from '#domain';
import { toCsv, type TableData } from '#figures';
import {
  countSubscriptions,
  findPublicRelease,
  handlePublicMessage,
  listIdeasToTell,
  listPublicMessages,
  readAccessibilityStatement,
  readPublicContent,
  recordAudit,
  saveAccessibilityStatement,
  saveIdeaCodes,
  type Database,
  type IdeaToTell,
  type Keys,
} from '#persistence';
import { IdeaSlips, pickText, processPath, publicWords, renderPage, type PublicWords } from '#public';
import { type Settings } from '#settings';
import { createElement } from 'react';
import { type EntityManager } from 'typeorm';
import { siteUrl } from '../../../worker/src/public/tell-subscribers.js';
import { type Place, type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE, KEYS, SETTINGS } from '../tokens.js';
import { codeOf } from './idea-codes.js';
import { qrDrawing } from './qr-drawing.js';
import { writeWorkbook } from './workbook.js';

export interface ListToTell {
  readonly name: string;
  readonly type: string;
  readonly body: string | Buffer;
}

/** The office's side of its results pages: what will show, whom to tell, what readers wrote, the accessibility statement. */
@Injectable()
export class PublicStaffService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(KEYS) private readonly keys: Keys,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async read({
    workspaceId,
    workspaceSlug,
    processId,
    processSlug,
    timeZone,
  }: ProcessPlace): Promise<PublicPageAnswer> {
    return this.database.inWorkspace(workspaceId, async (db) => {
      const release = await findPublicRelease(db, workspaceId, processSlug);
      const content =
        release === null || release.withdrawnAt !== null ? null : await readPublicContent(db, workspaceId, release.id);
      const promised = content === null ? [] : promisedDays(content, dayIn(timeZone, new Date()));
      const messages = await listPublicMessages(db, workspaceId, processId);
      const numbers = new Map((content?.remarks ?? []).map((remark) => [remark.contributionId, remark.number]));
      return {
        address: siteUrl(this.settings) + processPath(workspaceSlug, processSlug),
        release:
          content === null || release === null
            ? null
            : { id: release.id, number: release.number, publishedAt: release.publishedAt.toISOString() },
        promised: promised.map(({ move, title, ...one }) => ({
          ...one,
          title: { ...title },
          hasReason: move !== null,
        })),
        subscribers: this.settings.smtpUrl === null ? null : await countSubscriptions(db, workspaceId, processId),
        decisions: (content?.decisions ?? []).map(({ id, code, text }) => ({
          id,
          code,
          text: { ...text },
          opinions: content === null ? 0 : idsIn(content, id).length,
        })),
        messages: messages.map((message) => ({
          ...message,
          number: numbers.get(message.contributionId ?? '') ?? null,
          createdAt: message.createdAt.toISOString(),
          handledAt: message.handledAt?.toISOString() ?? null,
        })),
      };
    });
  }

  async handle(place: ProcessPlace, id: string): Promise<PublicPageAnswer> {
    const { workspaceId, processId, personId } = place;
    const isThere = await this.database.inWorkspace(workspaceId, (db) =>
      handlePublicMessage(db, workspaceId, processId, id, personId),
    );
    if (!isThere) throw new NotFoundError('not-found', 'There is no such message.');
    return this.read(place);
  }

  /** Everybody whose contribution stands in the published release, with her code and link; codes are made where they are missing. */
  async codes(place: ProcessPlace, request: TellRequest): Promise<ListToTell> {
    return this.list(place, request, 'idea-codes-exported', null);
  }

  /** The same for those whom one published decision answers, be it by name or by theme. */
  async toTell(place: ProcessPlace, decisionId: string, request: TellRequest): Promise<ListToTell> {
    return this.list(place, request, 'decision-list-exported', decisionId);
  }

  async statement({ workspaceId }: Place): Promise<AccessibilityAnswer> {
    const stored = await this.database.inWorkspace(workspaceId, (db) => readAccessibilityStatement(db, workspaceId));
    const facts = accessibilityFacts.safeParse(stored);
    return { facts: facts.success ? facts.data : null };
  }

  async saveStatement(place: Place, facts: AccessibilityFactsRequest): Promise<AccessibilityAnswer> {
    const { workspaceId, personId, tokenId } = place;
    await this.database.inWorkspace(workspaceId, async (db) => {
      await saveAccessibilityStatement(db, workspaceId, facts, personId);
      const subject = `workspace ${workspaceId}`;
      await recordAudit(db, workspaceId, { personId, tokenId, action: 'accessibility-statement-changed', subject });
    });
    return this.statement(place);
  }

  private async list(
    place: ProcessPlace,
    { format, language }: TellRequest,
    action: string,
    decisionId: string | null,
  ): Promise<ListToTell> {
    const { workspaceId, processId, processSlug, personId, tokenId, isSample } = place;
    const words = publicWords(language);
    const { content, ideas } = await this.database.inWorkspace(workspaceId, async (db) => {
      const content = await this.published(db, place);
      const ids = idsIn(content, decisionId);
      const found = await listIdeasToTell(db, workspaceId, processId, ids);
      const wanted = format === 'slips' ? found.filter(({ url }) => url === null) : found;
      const coded = wanted.map((idea) => ({ ...idea, ...codeOf(this.keys, workspaceId, idea.contributionId) }));
      await saveIdeaCodes(db, workspaceId, processId, coded, personId);
      await recordAudit(db, workspaceId, {
        personId,
        tokenId,
        processId,
        action,
        subject: decisionId === null ? `process ${processId}` : `decision ${decisionId}`,
        details: { rows: coded.length, format },
      });
      return { content, ideas: coded };
    });
    const extension = format === 'slips' ? 'html' : format;
    const name = `${decisionId === null ? 'codes' : 'to-tell'}-${processSlug}${isSample ? '-sample-data' : ''}.${extension}`;
    if (format === 'slips')
      return { name, type: 'text/html; charset=utf-8', body: this.slips(place, content, ideas, words) };
    const table = this.table(place, content, ideas, words);
    if (format === 'csv')
      return {
        name,
        type: 'text/csv; charset=utf-8',
        body: toCsv(table, language === 'pl' ? 'polish-excel' : 'plain'),
      };
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return { name, type, body: await writeWorkbook([table]) };
  }

  /** A page to print and cut: one code for each opinion that stands in the release and came in without a platform. */
  private slips(
    { workspaceSlug, processSlug }: ProcessPlace,
    content: ReleaseContent,
    ideas: readonly (IdeaToTell & { readonly code: string })[],
    words: PublicWords,
  ): string {
    const address = siteUrl(this.settings) + processPath(workspaceSlug, processSlug);
    const numbers = new Map(content.remarks.map(({ contributionId, number }) => [contributionId, number]));
    const slips = ideas
      .map(({ contributionId, code, letter }) => ({
        code: writeIdeaCode(code),
        number: numbers.get(contributionId) ?? null,
        letter,
      }))
      .toSorted((one, other) => (one.number ?? 0) - (other.number ?? 0));
    const title = pickText(content.process.title, words.language)?.text ?? processSlug;
    return renderPage(createElement(IdeaSlips, { slips, title, address, qr: qrDrawing(address), words }));
  }

  private async published(db: EntityManager, { workspaceId, processSlug }: ProcessPlace): Promise<ReleaseContent> {
    const release = await findPublicRelease(db, workspaceId, processSlug);
    const content = release === null ? null : await readPublicContent(db, workspaceId, release.id);
    if (content === null) throw new NotFoundError('not-published', 'Nothing of this process is published yet.');
    return content;
  }

  private table(
    { workspaceSlug, processSlug }: ProcessPlace,
    content: ReleaseContent,
    ideas: readonly (IdeaToTell & { readonly code: string })[],
    words: PublicWords,
  ): TableData {
    const { t, language } = words;
    const page = siteUrl(this.settings) + processPath(workspaceSlug, processSlug);
    const remarks = new Map(content.remarks.map((remark) => [remark.contributionId, remark]));
    const decisions = new Map(content.decisions.map((decision) => [decision.id, decision]));
    const text = (label: string) => ({ label, kind: 'text' as const });
    return {
      caption: t('public.table.to-tell'),
      columns: [
        text(t('public.column.source')),
        text(t('public.column.reference')),
        text(t('public.column.address')),
        { label: t('public.column.number'), kind: 'number' },
        text(t('public.column.position')),
        text(t('public.column.reason')),
        text(t('public.column.code')),
        text(t('public.column.link')),
        text(t('public.column.letter')),
      ],
      rows: ideas.map(({ contributionId, source, reference, url, letter, code }) => {
        const remark = remarks.get(contributionId);
        const reason = decisions.get(remark?.decisionId ?? '')?.reason ?? {};
        return [
          source,
          reference,
          url,
          remark?.number ?? null,
          words.word('public.position', remark?.position ?? 'none'),
          pickText(reason, language)?.text ?? null,
          writeIdeaCode(code),
          `${page}/idea/${code}${language === 'pl' ? '' : `?lang=${language}`}`,
          letter,
        ];
      }),
      notes: [],
    };
  }
}

/** @throws {NotFoundError} `decision-not-found` for a decision that the release does not hold */
function idsIn({ remarks, decisions }: ReleaseContent, decisionId: string | null): string[] {
  if (decisionId === null) return remarks.map(({ contributionId }) => contributionId);
  const decision = decisions.find(({ id }) => id === decisionId);
  if (!decision) throw new NotFoundError('decision-not-found', 'There is no such decision in the published release.');
  const answered = remarks
    .filter((remark) => remark.decisionId === decisionId)
    .map(({ contributionId }) => contributionId);
  return [...new Set([...decision.contributionIds, ...answered])];
}
