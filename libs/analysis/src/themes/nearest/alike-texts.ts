import type { DistinctText, DistinctTexts } from '../../text/distinct-texts.js';
import type { NearestTexts } from './nearest-lists.js';

/**
 * From this cosine on about four pairs in five are of one topic on the labelled sets (see the page of the method); at 0.7 it is
 * two in three, at 0.6 hardly more than one in two.
 */
const LEAST_LIKENESS = 0.8;
const MOST = 5;

/**
 * For each contribution those that say much the same in other words: at most five, the likest first. Copies and near copies are no
 * part of it: they follow the text that leads them, and share its list.
 *
 * @param fitted the text behind each row of the graph, none a near copy of another
 * @returns by id; texts without any are left out
 */
export function alikeTexts(
  distinct: DistinctTexts,
  fitted: readonly DistinctText[],
  graph: NearestTexts,
): Record<string, readonly string[]> {
  const lists = new Map<DistinctText, readonly string[]>();
  fitted.forEach((text, row) => {
    const ids: string[] = [];
    for (let at = row * graph.most; at < (row + 1) * graph.most && ids.length < MOST; at += 1) {
      if (graph.texts[at]! < 0 || graph.likeness[at]! < LEAST_LIKENESS) break;
      ids.push(fitted[graph.texts[at]!]!.ids[0]!);
    }
    if (ids.length > 0) lists.set(text, ids);
  });
  const alike = new Map<string, readonly string[]>();
  for (const text of distinct.texts) {
    const ids = lists.get(distinct.texts[text.leader]!);
    if (ids !== undefined) for (const id of text.ids) alike.set(id, ids);
  }
  return Object.fromEntries(alike);
}
