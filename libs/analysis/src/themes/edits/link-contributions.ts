import type { ThemeEdit } from '#domain';
import { presentOf, report, type EditState } from './edit-state.js';

/** Edits that say of single contributions where they belong. */
const PLACING: ReadonlySet<ThemeEdit['kind']> = new Set(['move', 'pin', 'lock', 'split', 'off-topic']);

/**
 * Contributions that belong together go to one place: the one that a person chose for most of them, else the theme in which the
 * engine groups most. Of equals the place of the contribution named first. A new member never pulls them apart.
 */
export function linkContributions(
  state: EditState,
  { contributionIds }: Extract<ThemeEdit, { kind: 'link' }>,
  number: number,
): void {
  const present = presentOf(state, contributionIds);
  const of = new Set(contributionIds).size;
  if (present.length < of) {
    report(state, number, {
      code: 'contribution-gone',
      themeIds: [],
      contributions: of - present.length,
      of,
    });
  }
  if (present.length < 2) return;
  const placed = present.filter((at) => state.by[at]! >= 0 && PLACING.has(state.edits[state.by[at]!]!.edit.kind));
  const grouped = present.filter((at) => state.standing[at] === 'grouped');
  const deciding = [placed, grouped, present].find((some) => some.length > 0)!;
  const model = mostCommon(state, deciding);
  for (const at of present) {
    if (placeOf(state, at) === placeOf(state, model)) continue;
    state.themeOf[at] = state.themeOf[model]!;
    state.standing[at] = state.standing[model]!;
    state.by[at] = number;
    state.byHand[at] = 0;
  }
}

/** The first contribution in the place that most of them share. */
function mostCommon(state: EditState, members: readonly number[]): number {
  const counts = new Map<string, number>();
  for (const at of members) counts.set(placeOf(state, at), (counts.get(placeOf(state, at)) ?? 0) + 1);
  return members.reduce((best, at) =>
    counts.get(placeOf(state, at))! > counts.get(placeOf(state, best))! ? at : best,
  );
}

/** All that stands in no theme is in one place, whatever theme is nearest. */
export function placeOf(state: EditState, at: number): string {
  return state.standing[at] === 'grouped' ? `theme ${state.themeOf[at]}` : state.standing[at]!;
}
