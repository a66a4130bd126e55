import { type UndefinedReason } from '#domain';

export interface Reply {
  readonly id: string;
  /** The id of what it answers; null for a comment of the top level. */
  readonly parent: string | null;
  /** Whoever wrote it, the same for all their comments; null where that is not known. */
  readonly author: string | null;
}

/** How people answered each other. Shares are 0…1. */
export interface DeliberationStructure {
  readonly comments: number;
  /** Known authors. */
  readonly authors: number;
  /** Steps from the top level, which is 0. */
  readonly maxDepth: number | null;
  readonly meanDepth: number | null;
  /** Replies ÷ comments. */
  readonly replyShare: number | null;
  /** Replies of people to themselves ÷ replies of which both authors are known. */
  readonly selfReplyShare: number | null;
  /** Of the pairs "one answered the other" (each once, in one direction) those in which the other answered back. */
  readonly reciprocity: number | null;
  /** The deepest level, the top one being 1, that holds at least as many comments as its number. */
  readonly hIndex: number | null;
  /** Comments whose parent is not among them, and comments that answer each other in a circle: all taken for the top level. */
  readonly orphans: number;
  readonly inCircles: number;
  readonly reason: UndefinedReason | null;
}

/**
 * Did people answer each other or speak past each other? How deep and how mutual the replies are.
 *
 *     reply share = replies / comments,   mean depth = Σ depth / comments,   reciprocity = pairs answered back / pairs
 *     h = largest level L with at least L comments on level L
 *
 * It depends on what a platform lets people do, and quarrels are mutual too: never one score of deliberation.
 *
 * @param comments of one process, in any order; hidden ones may be missing
 * @returns everything is null with `no_participants` without comments; the share of replies to oneself and reciprocity are also null
 *   where there are no replies
 * @throws {RangeError} when an id stands twice
 * @see docs/methods/debate.md; V. Gómez, A. Kaltenbrunner, V. López (2008), WWW '08
 * @example deliberationStructure([{ id: '1', parent: null, author: 'A' }, { id: '2', parent: '1', author: 'B' }]).replyShare; // 0.5
 */
export function deliberationStructure(comments: readonly Reply[]): DeliberationStructure {
  const placeOf = new Map<string, number>();
  comments.forEach(({ id }, at) => placeOf.set(id, at));
  if (placeOf.size !== comments.length) throw new RangeError('two comments have one id');
  const authorOf = numberAuthors(comments);
  const { parents, orphans } = parentsOf(comments, placeOf);
  return replyStructure({ parents, authors: authorOf, orphans });
}

/** Comments as whole columns: of each the place of what it answers and the number of its author, both −1 for none. */
export interface ReplyColumns {
  readonly parents: Int32Array;
  readonly authors: Int32Array;
  /** Comments of the top level whose parent is gone. */
  readonly orphans: number;
}

/**
 * The same for a million comments that come as columns, so that none becomes an object.
 *
 * @param columns authors are numbered from 0 without gaps
 * @see deliberationStructure
 * @example replyStructure({ parents: Int32Array.of(-1, 0), authors: Int32Array.of(0, 1), orphans: 0 }).replyShare; // 0.5
 */
export function replyStructure({ parents: given, authors: authorOf, orphans }: ReplyColumns): DeliberationStructure {
  const parents = given.slice();
  const { depths, inCircles } = depthsOf(parents);
  const known = authorOf.reduce((most, author) => Math.max(most, author + 1), 0);
  const n = parents.length;
  if (n === 0) return { ...NO_COMMENTS, comments: 0, authors: 0, orphans, inCircles };

  const levels: number[] = [];
  let [sum, replies] = [0, 0];
  depths.forEach((depth, at) => {
    levels[depth] = (levels[depth] ?? 0) + 1;
    sum += depth;
    if (parents[at]! >= 0) replies += 1;
  });
  return {
    comments: n,
    authors: known,
    maxDepth: levels.length - 1,
    meanDepth: sum / n,
    replyShare: replies / n,
    ...whoAnsweredWhom(parents, authorOf, known),
    hIndex: levels.findLastIndex((count, depth) => count >= depth + 1) + 1,
    orphans,
    inCircles,
    reason: null,
  };
}

const NO_COMMENTS = {
  maxDepth: null,
  meanDepth: null,
  replyShare: null,
  selfReplyShare: null,
  reciprocity: null,
  hIndex: null,
  reason: 'no_participants',
} as const;

/** A number from 0 for each author; −1 where nobody is known. */
function numberAuthors(comments: readonly Reply[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(comments, ({ author }) => {
    if (author === null) return -1;
    const number = numbers.get(author) ?? numbers.size;
    numbers.set(author, number);
    return number;
  });
}

/** The place of each comment's parent; −1 for the top level and for orphans. */
function parentsOf(comments: readonly Reply[], placeOf: ReadonlyMap<string, number>) {
  let orphans = 0;
  const parents = Int32Array.from(comments, ({ parent }) => {
    const place = parent === null ? -1 : placeOf.get(parent);
    if (place === undefined) orphans += 1;
    return place ?? -1;
  });
  return { parents, orphans };
}

/** Walks from each comment up to one whose depth is known; comments in a circle lose their parent, so that each is a top. */
function depthsOf(parents: Int32Array) {
  const [UNKNOWN, ON_PATH] = [-1, -2];
  const depths = new Int32Array(parents.length).fill(UNKNOWN);
  let inCircles = 0;
  const path: number[] = [];
  for (let start = 0; start < parents.length; start += 1) {
    let at = start;
    while (at >= 0 && depths[at] === UNKNOWN) {
      depths[at] = ON_PATH;
      path.push(at);
      at = parents[at]!;
    }
    if (at >= 0 && depths[at] === ON_PATH) {
      const circle = path.splice(path.indexOf(at));
      for (const member of circle) {
        depths[member] = 0;
        parents[member] = -1;
      }
      inCircles += circle.length;
    }
    for (let next = path.pop(); next !== undefined; next = path.pop()) {
      const parent = parents[next]!;
      depths[next] = parent < 0 ? 0 : depths[parent]! + 1;
    }
  }
  return { depths, inCircles };
}

function whoAnsweredWhom(parents: Int32Array, authorOf: Int32Array, authors: number) {
  const pairs = new Set<number>();
  let [known, toOneself] = [0, 0];
  parents.forEach((parent, at) => {
    const [from, to] = [authorOf[at]!, parent < 0 ? -1 : authorOf[parent]!];
    if (from < 0 || to < 0) return;
    known += 1;
    if (from === to) toOneself += 1;
    else pairs.add(from * authors + to);
  });
  let answeredBack = 0;
  for (const pair of pairs) if (pairs.has((pair % authors) * authors + Math.floor(pair / authors))) answeredBack += 1;
  return {
    selfReplyShare: known > 0 ? toOneself / known : null,
    reciprocity: pairs.size > 0 ? answeredBack / pairs.size : null,
  };
}
