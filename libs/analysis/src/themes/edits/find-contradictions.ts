import type { ThemeEdit } from '#domain';
import { presentOf, report, standingTheme, type EditState } from './edit-state.js';
import { placeOf } from './link-contributions.js';

/** A later edit of these kinds is meant to say otherwise; of the others it is a contradiction. */
const REVISING: ReadonlySet<ThemeEdit['kind']> = new Set(['move', 'split', 'pin', 'merge', 'off-topic']);
/** What these say must hold, whatever is moved later. */
const BINDING: ReadonlySet<ThemeEdit['kind']> = new Set(['pin', 'lock', 'link']);

/**
 * Compares what each edit says with where contributions stand in the end. Somebody who moves twice means the second place: the first
 * move is superseded. But a lock, a pin or a link that a later edit breaks is reported, and so is a move that a later lock or link undid.
 *
 * @returns ids of superseded edits; contradictions are added to the conflicts of the state
 */
export function findContradictions(state: EditState): string[] {
  return state.edits.flatMap(({ id, edit }, number) => {
    if (edit.kind === 'rename') return isRenamedLater(state, edit, number) ? [id] : [];
    const { present, broken } = brokenMembers(state, edit, number);
    if (broken.length === 0) return [];
    const breaking = broken.filter(({ by }) => isContradiction(edit, state.edits[by]!.edit));
    if (breaking.length > 0) {
      const by = Math.max(...breaking.map((member) => member.by));
      const themeIds = 'themeId' in edit && edit.themeId !== null ? [edit.themeId] : [];
      report(state, number, {
        code: 'contradicted',
        themeIds,
        contributions: breaking.length,
        of: present,
        by,
      });
    }
    return breaking.length === 0 && broken.length === present ? [id] : [];
  });
}

function isContradiction(earlier: ThemeEdit, later: ThemeEdit): boolean {
  if (earlier.kind === 'pin' && later.kind === 'pin') return false;
  return BINDING.has(earlier.kind) || !REVISING.has(later.kind);
}

function isRenamedLater(
  state: EditState,
  { themeId }: Extract<ThemeEdit, { kind: 'rename' }>,
  number: number,
): boolean {
  const theme = state.themes.get(themeId);
  const later = state.edits.slice(number + 1).map(({ edit }) => edit);
  const isNamedAgain = later.some((edit) => edit.kind === 'rename' && edit.themeId === themeId);
  return isNamedAgain || (theme !== undefined && theme.mergedInto !== null);
}

/** The contributions of an edit that a later edit has put elsewhere than it says. */
function brokenMembers(
  state: EditState,
  edit: ThemeEdit,
  number: number,
): { present: number; broken: { at: number; by: number }[] } {
  if (edit.kind === 'link') return partedMembers(state, edit.contributionIds, number);
  const expected = expectedPlaces(state, edit);
  const broken = [...expected]
    .filter(([at, place]) => placeOf(state, at) !== place && state.by[at]! > number)
    .map(([at]) => ({ at, by: state.by[at]! }));
  return { present: expected.size, broken };
}

/** Where each contribution of an edit should stand in the end, themes that were merged since followed to where they went. */
function expectedPlaces(state: EditState, edit: ThemeEdit): Map<number, string> {
  switch (edit.kind) {
    case 'move': {
      const { to } = edit;
      const place = to.kind === 'not-grouped' ? 'not-grouped' : placeIn(state, to.themeId);
      return new Map(place === null ? [] : presentOf(state, edit.contributionIds).map((at) => [at, place]));
    }
    case 'pin':
    case 'lock': {
      const ids = edit.kind === 'pin' ? [edit.contributionId] : edit.contributionIds;
      const place = placeIn(state, edit.themeId);
      return new Map(place === null ? [] : presentOf(state, ids).map((at) => [at, place]));
    }
    case 'off-topic':
      return new Map(presentOf(state, edit.contributionIds).map((at) => [at, 'off-topic']));
    case 'split':
      return new Map(
        edit.parts.flatMap((part) => {
          const place = placeIn(state, part.themeId);
          return place === null ? [] : presentOf(state, part.contributionIds).map((at) => [at, place] as const);
        }),
      );
    case 'link':
    case 'rename':
    case 'merge':
      return new Map();
  }
}

function placeIn(state: EditState, themeId: string): string | null {
  const theme = standingTheme(state, themeId);
  if (!theme) return null;
  return theme.isOffTopic ? 'off-topic' : `theme ${theme.id}`;
}

/** Of contributions that should be in one place and are not, those that a later edit has placed. */
function partedMembers(
  state: EditState,
  ids: readonly string[],
  number: number,
): { present: number; broken: { at: number; by: number }[] } {
  const present = presentOf(state, ids);
  const isTogether = new Set(present.map((at) => placeOf(state, at))).size < 2;
  const later = present.filter((at) => !isTogether && state.by[at]! > number);
  return { present: present.length, broken: later.map((at) => ({ at, by: state.by[at]! })) };
}
