import { SMALLEST_GROUP } from '#domain';
import { hideChannels } from './hide-channels.js';

export interface ThemePart {
  readonly theme: string;
  /** The theme above it; null on the first level. */
  readonly above: string | null;
  /** A channel or a source; null in the row of all of them together. */
  readonly part: string | null;
  readonly people: number;
}

/**
 * Themes whose number of people on one channel must not be told: where few people of the theme used it, where all but few did, and
 * where it would follow from the other channels of the theme, as `hideChannels` says. Where that leaves a single theme hidden
 * among those below one theme, or on the first level, its contributions are what the others are short of the sum; the one with the fewest
 * people is then hidden beside it.
 *
 * @param rows people by theme and part, and by theme alone; who used several parts is in each
 * @param part the channel, or the source, that is filtered by
 * @param hiddenInReach parts of which reach tells no number
 * @returns the themes that are not told; themes of which the part has nobody never are
 * @see docs/methods/small-groups.md
 * @example // 3 of 40 people wrote of parks on paper, 6 of 50 of roads, 30 of 90 of schools: parks are hidden, and roads beside them
 */
export function hideThemes(
  rows: readonly ThemePart[],
  part: string,
  hiddenInReach: readonly string[],
  k: number = SMALLEST_GROUP,
): ReadonlySet<string> {
  const used = new Map<string, { channel: string; people: number }[]>();
  const all = new Map<string, number>();
  const inPart: ThemePart[] = [];
  for (const row of rows) {
    if (row.part === null) all.set(row.theme, row.people);
    else used.set(row.theme, [...(used.get(row.theme) ?? []), { channel: row.part, people: row.people }]);
    if (row.part === part) inPart.push(row);
  }
  const tellsFew = ({ theme }: ThemePart) =>
    hideChannels(used.get(theme)!, all.get(theme) ?? 0, hiddenInReach, k).has(part);
  const hidden = new Set(inPart.filter(tellsFew).map(({ theme }) => theme));
  for (const above of new Set(inPart.map((row) => row.above))) {
    const beside = inPart.filter((row) => row.above === above).sort((a, b) => a.people - b.people);
    const shown = beside.filter(({ theme }) => !hidden.has(theme));
    if (beside.length - shown.length === 1 && shown[0]) hidden.add(shown[0].theme);
  }
  return hidden;
}
