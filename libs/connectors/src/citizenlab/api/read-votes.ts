import { type PersonRecord, type RowOrigin, type SourceRow, type VoteRecord } from '#domain';
import { readTime } from '../../values/time.js';
import { type ApiContext } from './api-context.js';
import { rawOf, textOf, type ApiItem } from './api-item.js';

const MODES: Readonly<Record<string, VoteRecord['value']>> = { up: 'up', down: 'down', neutral: 'neutral' };

/** A like, a dislike or "unsure", on an input or on a comment. */
export function readReaction(item: ApiItem, origin: RowOrigin, api: ApiContext): SourceRow {
  const reference = textOf(item, 'id');
  const option = textOf(item, 'reactable_id');
  const mode = textOf(item, 'mode');
  if (reference === '' || option === '') return rejected(item, origin, 'missing-reference', 'reactable_id');
  if (!Object.hasOwn(MODES, mode)) return rejected(item, origin, 'unknown-value', 'mode');
  const vote: VoteRecord = {
    type: 'vote',
    reference,
    option,
    value: MODES[mode]!,
    weight: 1,
    person: voter(textOf(item, 'user_id'), reference, api),
    channel: api.options.channel ?? 'online',
    votedAt: readTime(textOf(item, 'created_at'), api.time),
  };
  return { origin, raw: rawOf(item), records: [vote], rejections: [] };
}

/**
 * One idea in a basket that was handed in. In a budget the platform stores the cost of the idea as its votes; that is one pick. A basket
 * without a user is a voter of its own, as the platform counts it.
 */
export async function readPick(item: ApiItem, basket: ApiItem, origin: RowOrigin, api: ApiContext): Promise<SourceRow> {
  const basketId = textOf(basket, 'id');
  const option = textOf(item, 'idea_id');
  const votes = Number(textOf(item, 'votes') || '1');
  if (option === '') return rejected(item, origin, 'missing-reference', 'idea_id');
  if (!(votes > 0 && votes < Infinity)) return rejected(item, origin, 'invalid-number', 'votes');
  const cost = (await api.findInput(option))?.budget ?? null;
  const vote: VoteRecord = {
    type: 'vote',
    reference: `${basketId}/${option}`,
    option,
    value: 'pick',
    weight: votes === cost ? 1 : votes,
    person: voter(textOf(basket, 'user_id'), basketId, api),
    channel: api.options.channel ?? 'online',
    votedAt: readTime(textOf(basket, 'submitted_at'), api.time),
  };
  return { origin, raw: rawOf(item), records: [vote], rejections: [] };
}

/** A row without a record, with what is wrong with it. */
export function rejected(
  item: ApiItem,
  origin: RowOrigin,
  code: 'missing-reference' | 'unknown-value' | 'invalid-number' | 'draft',
  column: string,
): SourceRow {
  const value = textOf(item, column).slice(0, 80) || null;
  return { origin, raw: rawOf(item), records: [], rejections: [{ code, column, value }] };
}

function voter(user: string, ballot: string, { actors }: ApiContext): PersonRecord {
  if (user === '') return { identifierKind: 'ballot', identifier: ballot, attributes: {} };
  actors.add(user);
  return { identifierKind: 'platform-user', identifier: user, attributes: {} };
}
