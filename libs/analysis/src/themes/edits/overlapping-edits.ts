import type { ThemeEdit, ThemeEditEvent } from '#domain';
import { activeEdits } from './active-edits.js';

/**
 * What others did since a person looked, to the very themes or contributions that she is about to change: two people who correct the
 * same theme at once. Who renames, merges, splits, locks or sets aside a theme changes the theme; who moves, pins, links or sets aside
 * contributions changes these; to undo, to do again or to return to an earlier state changes what those edits changed.
 *
 * @param events the whole history, oldest first
 * @param seenId the newest event that she has seen; null for an empty history, and one that is not known counts as the same
 * @param isOwn her own events are no surprise to her
 * @returns ids of events, oldest first
 * @example overlappingEdits([{ id: '1', edit: { kind: 'rename', themeId: 'a', label: 'Ławki' } }], null,
 *   { kind: 'lock', themeId: 'a', label: '', contributionIds: [] }, () => false); // ['1']
 */
export function overlappingEdits(
  events: readonly ThemeEditEvent[],
  seenId: string | null,
  edit: ThemeEdit,
  isOwn: (eventId: string) => boolean,
): string[] {
  const later = events.slice(events.findIndex(({ id }) => id === seenId) + 1);
  if (later.length === 0) return [];
  const own = touchedBy(edit);
  const edits = new Map(events.flatMap((event) => ('edit' in event ? [[event.id, event.edit] as const] : [])));
  const { undoneBy } = activeEdits(events);
  const namedBy = (event: ThemeEditEvent): readonly string[] => {
    if ('edit' in event) return [event.id];
    if ('restoresTo' in event) return undoneBy.get(event.id) ?? [];
    const about = 'undoes' in event ? event.undoes : event.redoes;
    return undoneBy.get(about) ?? [about];
  };
  return later
    .filter((event) => !isOwn(event.id))
    .filter((event) =>
      namedBy(event).some((id) => {
        const other = edits.get(id);
        return other !== undefined && [...touchedBy(other)].some((one) => own.has(one));
      }),
    )
    .map(({ id }) => id);
}

function touchedBy(edit: ThemeEdit): ReadonlySet<string> {
  switch (edit.kind) {
    case 'rename':
    case 'lock':
    case 'split':
      return new Set([edit.themeId]);
    case 'merge':
      return new Set([...edit.themeIds, edit.intoId]);
    case 'pin':
      return new Set([edit.contributionId]);
    case 'move':
    case 'link':
      return new Set(edit.contributionIds);
    case 'off-topic':
      return new Set([...(edit.themeId === null ? [] : [edit.themeId]), ...edit.contributionIds]);
  }
}
