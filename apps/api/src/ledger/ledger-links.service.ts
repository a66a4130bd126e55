import { Inject, Injectable } from '@nestjs/common';
import { suggestLinks } from '#analysis';
import { type LedgerEntry, type LedgerLinkList, type LedgerLinkQuery, type LedgerLinkRequest } from '#contracts';
import { ConflictError, ForbiddenError, InvalidInputError, mayActAs, NotFoundError, type LedgerDraft } from '#domain';
import {
  applyLedger,
  confirmLink,
  findLinkRefusals,
  linkLedgerEntry,
  listEntryLinks,
  listReached,
  listSuggestionCandidates,
  recordAudit,
  saveSuggestedLinks,
  spreadThemeLinks,
  unlinkLedgerEntry,
  type Database,
  type EntryReference,
  type LedgerEntryRow,
} from '#persistence';
import { z } from 'zod';
import { type EntityManager } from 'typeorm';
import { type ProcessPlace } from '../http/access.decorator.js';
import { decodeCursor, encodeCursor } from '../http/cursor.js';
import { DATABASE } from '../tokens.js';
import { viewLink } from './ledger-view.js';
import { LedgerWriter } from './ledger-writer.js';
import { answerEntry, getEntry, namesOf } from './read-whole-entry.js';

const MOST_SUGGESTED = { themes: 5, contributions: 20 };
const afterLink = z.object({ id: z.uuid() });

/** What an entry answers: links of people, and suggestions that wait for one. */
@Injectable()
export class LedgerLinksService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly writer: LedgerWriter,
  ) {}

  async list(place: ProcessPlace, entry: EntryReference, query: LedgerLinkQuery): Promise<LedgerLinkList> {
    const { cursor, limit, confirmed } = query;
    const isConfirmed = confirmed === 'yes';
    const after = decodeCursor(cursor, afterLink)?.id ?? null;
    const rows = await this.database.inWorkspace(place.workspaceId, async (db) => {
      await getEntry(db, place, entry);
      if (!isConfirmed && !mayActAs(place.role, 'editor')) return [];
      return listEntryLinks(db, place, entry, { isConfirmed, after, limit: limit + 1 });
    });
    const names = await namesOf(
      this.database,
      rows.map(({ authorId }) => authorId),
    );
    const last = isConfirmed && rows.length > limit ? rows[limit - 1]! : null;
    return {
      items: rows.slice(0, limit).map((row) => viewLink(row, names)),
      next: last && encodeCursor({ id: last.id }),
    };
  }

  async link(place: ProcessPlace, entry: EntryReference, request: LedgerLinkRequest): Promise<LedgerEntry> {
    const { note, ...targets } = request;
    await this.change(place, entry, 'ledger-entry-linked', async (db, row) => {
      const { missing, withdrawn, missingThemes } = await findLinkRefusals(db, place, targets);
      if (missing.length + missingThemes.length > 0)
        throw new NotFoundError('link-target-not-found', 'Not everything that is to be linked is there.', {
          contributions: missing.length,
          themes: missingThemes.length,
        });
      if (withdrawn.length > 0)
        throw new ConflictError('contribution-withdrawn', 'A withdrawn contribution is answered by nobody.', {
          contributions: withdrawn.length,
          first: withdrawn[0]!,
        });
      const evidence = note === undefined || note === '' ? { chosen: true } : { note };
      await linkLedgerEntry(db, place, entry, targets, { personId: place.personId, evidence });
      if (row.state === 'published') await spreadThemeLinks(db, place, entry, place.personId);
    });
    return answerEntry(this.database, place, entry);
  }

  async unlink(place: ProcessPlace, entry: EntryReference, linkId: string): Promise<LedgerEntry> {
    await this.change(place, entry, 'ledger-entry-unlinked', async (db) => {
      if ((await unlinkLedgerEntry(db, place, entry, linkId, place.personId)) === null) throw noLink();
    });
    return answerEntry(this.database, place, entry);
  }

  async confirm(place: ProcessPlace, entry: EntryReference, linkId: string): Promise<LedgerEntry> {
    await this.change(place, entry, 'ledger-entry-linked', async (db, row) => {
      if ((await confirmLink(db, place, entry, linkId, place.personId)) === undefined) throw noLink();
      if (row.state === 'published') await spreadThemeLinks(db, place, entry, place.personId);
    });
    return answerEntry(this.database, place, entry);
  }

  async suggest(place: ProcessPlace, entry: EntryReference): Promise<LedgerLinkList> {
    const { draft, themes, contributions } = await this.database.inWorkspace(place.workspaceId, async (db) => {
      const row = await getEntry(db, place, entry);
      return { draft: row.draft, ...(await listSuggestionCandidates(db, place, entry)) };
    });
    const { language, text } = wordsOf(draft);
    if (text === '') throw new InvalidInputError('text-missing', 'Write what the entry says first.', { field: 'text' });
    const evidence = (found: { score: number; sharedWords: readonly string[] }) => ({
      method: 'suggest-links-1',
      score: Math.round(found.score * 1e6) / 1e6,
      words: found.sharedWords,
    });
    const suggested = [
      ...suggestLinks(text, themes, language, { most: MOST_SUGGESTED.themes }).map(({ id, ...found }) => ({
        ...{ themeId: id, contributionId: null },
        evidence: evidence(found),
      })),
      ...suggestLinks(text, contributions, language, { most: MOST_SUGGESTED.contributions }).map(
        ({ id, ...found }) => ({
          ...{ themeId: null, contributionId: id },
          evidence: evidence(found),
        }),
      ),
    ];
    await this.database.inWorkspace(place.workspaceId, (db) => saveSuggestedLinks(db, place, entry, suggested));
    return this.list(place, entry, { confirmed: 'no', limit: 50 });
  }

  /** A link decides what a published entry says of somebody's words, so a publisher sets it there, and statuses follow at once. */
  private async change(
    place: ProcessPlace,
    entry: EntryReference,
    action: string,
    work: (db: EntityManager, row: LedgerEntryRow) => Promise<void>,
  ): Promise<void> {
    const { workspaceId, processId, personId, tokenId } = place;
    await this.writer.write(place, async (db) => {
      const row = await getEntry(db, place, entry);
      if (row.state === 'published' && !mayActAs(place.role, 'publisher'))
        throw new ForbiddenError('entry-published', 'A published entry is changed by a publisher.');
      const before = row.state === 'published' ? await listReached(db, place, entry) : [];
      await work(db, row);
      await recordAudit(db, workspaceId, {
        ...{ personId, tokenId, processId, action },
        subject: `${entry.subject} ${entry.id}`,
      });
      if (row.state !== 'published') return false;
      const now = await listReached(db, place, entry);
      await applyLedger(db, place, [...before, ...now], { personId });
      return true;
    });
  }
}

/** The words of the entry in the language of most of them; residents of a municipality write Polish first. */
function wordsOf(draft: LedgerDraft): { language: string; text: string } {
  const texts = [
    'title' in draft ? draft.title : {},
    draft.text,
    draft.subject === 'decision' ? draft.reason : {},
  ] as Readonly<Record<string, string>>[];
  const languages = new Set(texts.flatMap((text) => Object.keys(text)));
  const language = languages.has('pl') ? 'pl' : ([...languages].sort()[0] ?? 'pl');
  return {
    language,
    text: texts
      .map((text) => text[language] ?? '')
      .join('\n')
      .trim(),
  };
}

function noLink(): NotFoundError {
  return new NotFoundError('link-not-found', 'There is no such link.');
}
