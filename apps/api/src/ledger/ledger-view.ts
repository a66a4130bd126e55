import { type LedgerEntry, type LedgerLink } from '#contracts';
import { daysLate, ledgerMistakes, type LedgerMistake, type LocalisedText } from '#domain';
import {
  type ChainEntry,
  type DueDateChangeRow,
  type EvidenceFileRow,
  type LedgerEntryRow,
  type LedgerEventRow,
  type LedgerLinkRow,
  type LedgerSettings,
  type LinkCounts,
} from '#persistence';

export interface WholeEntry {
  readonly row: LedgerEntryRow;
  readonly links: LinkCounts;
  readonly chain: readonly ChainEntry[];
  readonly events: readonly LedgerEventRow[];
  readonly moves: readonly DueDateChangeRow[];
  readonly files: readonly EvidenceFileRow[];
  readonly settings: LedgerSettings;
  /** Who wrote it since it was last published. */
  readonly authors: readonly string[];
}

/** What stands between an entry and its publication; a decision or commitment before it is as good as a link of its own. */
export function mistakesOf(
  { row, links, settings }: Pick<WholeEntry, 'row' | 'links' | 'settings'>,
  withoutInput = false,
) {
  const { draft } = row;
  const before = [
    draft.subject === 'commitment' || draft.subject === 'outcome' ? draft.decisionId : null,
    draft.subject === 'outcome' ? draft.commitmentId : null,
  ].filter((id) => id !== null).length;
  return ledgerMistakes(draft, {
    startsOn: settings.startsOn,
    today: settings.today,
    links: links.contributions + links.themes + before,
    withoutInput: withoutInput || row.withoutInput,
  });
}

export function viewEntry(entry: WholeEntry, names: ReadonlyMap<string, string>, personId: string | null): LedgerEntry {
  const { row, settings } = entry;
  const name = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  const { draft } = row;
  const dueOn = draft.subject === 'commitment' || draft.subject === 'outcome' ? draft.dueOn : null;
  const delivery = draft.subject === 'outcome' ? draft.delivery : deliveryBehind(entry.chain, row.id);
  return {
    id: row.id,
    state: row.state,
    version: row.version,
    withoutInput: row.withoutInput,
    draft: structuredClone(draft) as LedgerEntry['draft'],
    source: row.source && { ...row.source },
    milestones: row.milestones.map((step) => ({ ...step })),
    firstDueOn: row.firstDueOn,
    moves: entry.moves.map(({ fromOn, toOn, reason, movedOn, visibility }) => ({
      ...{ fromOn, toOn, movedOn, visibility },
      reason: { ...reason },
    })),
    daysLate: row.state === 'published' ? daysLate(dueOn, settings.today, delivery) : 0,
    changedBy: name(row.changedBy),
    changedAt: row.changedAt.toISOString(),
    publishedBy: name(row.publishedBy),
    publishedAt: row.publishedAt?.toISOString() ?? null,
    approvedBy: name(row.approvedBy),
    links: { ...entry.links },
    mistakes: row.source ? [] : mistakesOf(entry).map((mistake: LedgerMistake) => ({ ...mistake })),
    needsSecondPerson: settings.needsSecondPerson,
    isOwn: personId !== null && entry.authors.includes(personId),
    chain: entry.chain.map((one) => ({ ...one, title: { ...one.title } })),
    history: entry.events.map((event) => viewEvent(event, name)),
    files: entry.files.map(({ id, mediaType, sizeBytes, description, createdAt }) => ({
      id,
      mediaType: mediaType as LedgerEntry['files'][number]['mediaType'],
      sizeBytes,
      description: { ...description },
      createdAt: createdAt.toISOString(),
    })),
  };
}

/** A commitment is kept when every outcome behind it is delivered. */
function deliveryBehind(chain: readonly ChainEntry[], id: string) {
  const outcomes = chain.filter((one) => one.subject === 'outcome' && one.state === 'published' && one.id !== id);
  if (outcomes.length === 0) return null;
  return outcomes.every(({ delivery }) => delivery === 'delivered' || delivery === 'abandoned') ? 'delivered' : null;
}

function viewEvent(
  { id, kind, details, importId, personId, happenedAt }: LedgerEventRow,
  name: (id: string | null) => string | null,
): LedgerEntry['history'][number] {
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  const change = [details['code'], details['delivery']].find(Array.isArray) as unknown[] | undefined;
  return {
    id,
    kind,
    by: name(personId),
    isImport: importId !== null,
    at: happenedAt.toISOString(),
    fields: Array.isArray(details['fields']) ? details['fields'].filter((one) => typeof one === 'string') : [],
    reason: isText(details['reason']) ? details['reason'] : null,
    contributions: typeof details['contributions'] === 'number' ? details['contributions'] : null,
    alone: typeof details['alone'] === 'boolean' ? details['alone'] : null,
    from: text(change?.[0] ?? details['from']),
    to: text(change?.[1] ?? details['to']),
  };
}

function isText(value: unknown): value is LocalisedText & Record<string, string> {
  return typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'string');
}

export function viewLink(row: LedgerLinkRow, names: ReadonlyMap<string, string>): LedgerLink {
  const { evidence } = row;
  const words = evidence['words'];
  return {
    id: row.id,
    isConfirmed: row.isConfirmed,
    linkedBy: row.linkedBy,
    author: row.authorId === null ? null : (names.get(row.authorId) ?? null),
    createdAt: row.createdAt.toISOString(),
    note: typeof evidence['note'] === 'string' ? evidence['note'] : null,
    sharedWords: Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [],
    contribution: row.contribution && { ...row.contribution },
    theme: row.theme && { ...row.theme },
  };
}
