import { Inject, Injectable } from '@nestjs/common';
import { scrub, wilsonInterval } from '#analysis';
import {
  type PublicTextView,
  type ReleasedInBulk,
  type Reviewed,
  type ReviewQueue,
  type ReviewQueueQuery,
  type ReviewRequest,
  type ReviewStatus,
  type ReviewText,
} from '#contracts';
import {
  ConflictError,
  InvalidInputError,
  NotFoundError,
  REVIEW_STATES,
  type ReviewAction,
  type ReviewState,
} from '#domain';
import {
  countFindings,
  countReviews,
  findReview,
  listLatestRuns,
  listPersonNames,
  listPublicTexts,
  listReviewQueue,
  listReviewSample,
  recordAudit,
  releaseUnflagged,
  saveReview,
  type Database,
  type ReviewRow,
} from '#persistence';
import { type EntityManager } from 'typeorm';
import { type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE } from '../tokens.js';
import { publicTextView, reviewTextOf } from './review-view.js';

/** Texts without findings that a person reads before the rest are released. */
export const SAMPLE_SIZE = 50;
/** Reading with care, and a decision about each text. */
const CHARACTERS_A_MINUTE = 1_000;
const SECONDS_A_TEXT = 5;
const SHOWN_STATE: Readonly<Record<ReviewAction, ReviewState>> = {
  release: 'released',
  mask: 'masked',
  summarise: 'summarised',
  withhold: 'withheld',
};

/** Before any text is public a person looks at it: the riskiest first, and of those without findings a draw. */
@Injectable()
export class ReviewService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async status({ workspaceId, processId }: ProcessPlace): Promise<ReviewStatus> {
    return this.database.inWorkspace(workspaceId, async (db) => {
      const counts = await countReviews(db, workspaceId, processId);
      const sample = await listReviewSample(db, workspaceId, processId, SAMPLE_SIZE);
      const findings = await countFindings(db, workspaceId, processId);
      const runs = await listLatestRuns(db, workspaceId, processId);
      const textsOf = (fits: (one: (typeof counts)[number]) => boolean) =>
        counts.filter(fits).reduce((sum, { texts }) => sum + texts, 0);
      const waiting = counts.filter(({ state, isFlagged }) => state === 'unreviewed' && isFlagged);
      const unread = sample.filter((row) => !isRead(row));
      const unflagged = textsOf(({ state, isFlagged }) => state === 'unreviewed' && !isFlagged);
      return {
        run: runs.find(({ kind }) => kind === 'find-personal-data')?.state ?? null,
        texts: textsOf(() => true),
        flagged: {
          waiting: textsOf(({ state, isFlagged }) => state === 'unreviewed' && isFlagged),
          minutesLeft: minutesFor(waiting),
        },
        unflagged: { waiting: unflagged },
        sample: sampleOf(sample),
        mayRelease: unread.length === 0 && unflagged > 0,
        states: REVIEW_STATES.map((state) => ({ state, texts: textsOf((one) => one.state === state) })),
        inBulk: textsOf(({ inBulk }) => inBulk),
        findings: [...findings],
      };
    });
  }

  async queue(
    { workspaceId, processId }: ProcessPlace,
    { sample, after, limit }: ReviewQueueQuery,
  ): Promise<ReviewQueue> {
    const rows = await this.database.inWorkspace(workspaceId, async (db) => {
      if (sample === 'false') return listReviewQueue(db, workspaceId, processId, { after: placeOf(after), limit });
      const drawn = await listReviewSample(db, workspaceId, processId, SAMPLE_SIZE);
      return drawn.filter((row) => !isRead(row)).slice(0, limit);
    });
    const last = rows.at(-1);
    const next = sample === 'false' && last && rows.length === limit ? `${last.risk}:${last.id}` : null;
    return { items: await this.withNames(rows), next };
  }

  async find(place: ProcessPlace, id: string): Promise<ReviewText> {
    const row = await this.database.inWorkspace(place.workspaceId, (db) => getReview(db, place, id));
    return (await this.withNames([row]))[0];
  }

  /** What the public may read of it now: the one function that every public page asks. */
  async publicText({ workspaceId, processId }: ProcessPlace, id: string): Promise<PublicTextView> {
    const shown = await this.database.inWorkspace(workspaceId, (db) =>
      listPublicTexts(db, workspaceId, processId, [id]),
    );
    const text = shown.get(id);
    if (text === undefined) throw new NotFoundError('contribution-not-found', 'There is no such contribution.');
    return publicTextView(text);
  }

  async decide(place: ProcessPlace, id: string, request: ReviewRequest): Promise<Reviewed> {
    const { workspaceId, processId, personId } = place;
    const { event, row } = await this.database.inWorkspace(workspaceId, async (db) => {
      const standing = await getReview(db, place, id);
      const { action, contentHash } = request;
      const decision = { action, state: SHOWN_STATE[action], masks: masksOf(standing, request), personId };
      const summary = summaryOf(request);
      const saved = await saveReview(db, workspaceId, processId, { id, contentHash }, { ...decision, summary });
      if (saved === null) throw new ConflictError('text-changed', 'The text has been changed since it was shown.');
      await this.audit(db, place, 'text-reviewed', `contribution ${id}`, { action });
      return { event: saved, row: await getReview(db, place, id) };
    });
    return { event, text: (await this.withNames([row]))[0] };
  }

  async releaseUnflagged(place: ProcessPlace): Promise<ReleasedInBulk> {
    const { workspaceId, processId, personId } = place;
    return this.database.inWorkspace(workspaceId, async (db) => {
      const sample = await listReviewSample(db, workspaceId, processId, SAMPLE_SIZE);
      const unread = sample.filter((row) => !isRead(row)).length;
      if (unread > 0) {
        throw new ConflictError('sample-not-read', 'Texts of the draw have not been read.', { unread });
      }
      const counts = await countReviews(db, workspaceId, processId);
      if (!counts.some(({ state, isFlagged }) => state === 'unreviewed' && !isFlagged)) {
        throw new ConflictError('nothing-to-release', 'No text without findings waits.');
      }
      const released = await releaseUnflagged(db, workspaceId, processId, personId);
      await this.audit(db, place, 'texts-released', `process ${processId}`, { texts: released.texts });
      return released;
    });
  }

  private audit(
    db: EntityManager,
    { workspaceId, processId, personId, tokenId }: ProcessPlace,
    action: string,
    subject: string,
    details: Readonly<Record<string, string | number>>,
  ): Promise<void> {
    return recordAudit(db, workspaceId, { personId, tokenId, processId, action, subject, details });
  }

  private async withNames(rows: readonly ReviewRow[]): Promise<ReviewText[]> {
    const known = [...new Set(rows.flatMap(({ reviewedBy }) => reviewedBy ?? []))];
    const names = await this.database.asOwner((owner) => listPersonNames(owner, known));
    return rows.map((row) => reviewTextOf(row, (person) => names.get(person ?? '') ?? null));
  }
}

async function getReview(db: EntityManager, { workspaceId, processId }: ProcessPlace, id: string): Promise<ReviewRow> {
  const row = await findReview(db, workspaceId, processId, id);
  if (row === null) throw new NotFoundError('review-not-found', 'This text has not been read by the rules yet.');
  return row;
}

/** Somebody has decided about this very text. */
function isRead({ state, inBulk }: { state: ReviewState; inBulk: boolean }): boolean {
  return state !== 'unreviewed' && !inBulk;
}

function sampleOf(sample: readonly (ReviewRow & { inBulk: boolean })[]): ReviewStatus['sample'] {
  const read = sample.filter(isRead);
  const notReleased = read.filter(({ state }) => state !== 'released').length;
  const unread = sample.filter((row) => !isRead(row)).map(({ characters }) => ({ texts: 1, characters }));
  const upperShare = read.length === 0 ? null : wilsonInterval(notReleased, read.length).upper;
  return { size: sample.length, read: read.length, notReleased, minutesLeft: minutesFor(unread), upperShare };
}

function minutesFor(texts: readonly { readonly texts: number; readonly characters: number }[]): number {
  const minutes = texts.map(({ texts: n, characters }) => characters / CHARACTERS_A_MINUTE + (n * SECONDS_A_TEXT) / 60);
  return Math.ceil(minutes.reduce((sum, one) => sum + one, 0));
}

function placeOf(after: string | undefined): { risk: number; id: string } | null {
  if (after === undefined) return null;
  const [risk, id] = after.split(':');
  return { risk: Number(risk), id };
}

function masksOf(standing: ReviewRow, { action, masks }: ReviewRequest): ReviewRow['masks'] {
  if (action !== 'mask') return [];
  if (masks.length === 0)
    throw new InvalidInputError('no-mask', 'Mark at least one place that the public does not see.');
  const isInside = masks.every(
    ({ field, end }) => end <= (field === 'title' ? (standing.title ?? '') : standing.body).length,
  );
  if (!isInside) throw new InvalidInputError('mask-outside-text', 'A mark ends behind the end of the text.');
  return masks;
}

/** A summary stands in public, so it is scrubbed as a resident's words are. */
function summaryOf({ action, summary }: ReviewRequest): string | null {
  if (action !== 'summarise') return null;
  if (summary === null) throw new InvalidInputError('no-summary', 'Write one line that stands in place of the text.');
  return scrub(summary).text;
}
