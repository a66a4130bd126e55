import type { ThemeEdit } from '#domain';
import {
  draft,
  presentOf,
  putAside,
  putInto,
  report,
  standingOrRevived,
  standingTheme,
  successorOf,
  type DraftTheme,
  type EditState,
} from './edit-state.js';
import { linkContributions } from './link-contributions.js';
import { splitTheme } from './split-theme.js';

type EditOf<Kind extends ThemeEdit['kind']> = Extract<ThemeEdit, { kind: Kind }>;

/** Carries out the edit of this number on the state that the edits before it have left. */
export function carryOut(state: EditState, number: number): void {
  const { edit } = state.edits[number]!;
  switch (edit.kind) {
    case 'rename':
      return rename(state, edit, number);
    case 'merge':
      return merge(state, edit, number);
    case 'split':
      return splitTheme(state, edit, number);
    case 'move':
      return move(state, edit, number);
    case 'pin':
      return pin(state, edit, number);
    case 'lock':
      return lock(state, edit, number);
    case 'off-topic':
      return setAside(state, edit, number);
    case 'link':
      return linkContributions(state, edit, number);
  }
}

function rename(state: EditState, { themeId, label }: EditOf<'rename'>, number: number): void {
  const theme = state.themes.get(themeId);
  if (!theme) return vanished(state, number, [themeId], 0);
  theme.label = label;
  theme.isNamedByPerson = true;
}

function merge(state: EditState, { themeIds, intoId }: EditOf<'merge'>, number: number): void {
  const into = standingOrRevived(state, intoId);
  if (!into) return vanished(state, number, [intoId], 0);
  for (const id of themeIds) {
    const source = standingTheme(state, id);
    if (source && source !== into) join(state, source, into, number);
    // where the engine has joined them itself, there is nothing left to do
    if (!source && successorOf(state, id) !== into) vanished(state, number, [id], 0);
  }
}

function join(state: EditState, source: DraftTheme, into: DraftTheme, number: number): void {
  state.themeOf.forEach((id, at) => {
    if (id !== source.id) return;
    const isSetAsideItself = state.standing[at] === 'off-topic' && !source.isOffTopic;
    if (state.standing[at] === 'not-grouped' || isSetAsideItself) state.themeOf[at] = into.id;
    else putInto(state, at, into, number);
  });
  source.mergedInto = into.id;
  for (const theme of state.themes.values()) if (theme.parentId === source.id) theme.parentId = into.id;
}

function move(state: EditState, { contributionIds, to }: EditOf<'move'>, number: number): void {
  const present = presentOf(state, contributionIds);
  reportGone(state, number, contributionIds, present);
  if (to.kind === 'not-grouped') return present.forEach((at) => putAside(state, at, 'not-grouped', number));
  if (to.kind === 'new-theme' && !state.themes.has(to.themeId)) {
    state.themes.set(to.themeId, draft({ id: to.themeId, parentId: null, label: to.label }, 'by-hand'));
  }
  const theme = standingTheme(state, to.themeId);
  if (!theme) return vanished(state, number, [to.themeId], present.length);
  for (const at of present) putInto(state, at, theme, number);
}

function pin(state: EditState, { themeId, contributionId }: EditOf<'pin'>, number: number): void {
  const present = presentOf(state, [contributionId]);
  reportGone(state, number, [contributionId], present);
  const theme = standingTheme(state, themeId);
  if (!theme) return vanished(state, number, [themeId], present.length);
  for (const at of present) {
    putInto(state, at, theme, number);
    state.pins.push({ at, themeId: theme.id, edit: number });
  }
}

/** The theme is what it was: whatever else the engine would put there today is not grouped, and its number is reported. */
function lock(state: EditState, { themeId, label, contributionIds }: EditOf<'lock'>, number: number): void {
  const present = presentOf(state, contributionIds);
  reportGone(state, number, contributionIds, present);
  const theme = standingOrRevived(state, themeId);
  if (!theme) return vanished(state, number, [themeId], present.length);
  theme.isNamedByPerson ||= theme.label !== label;
  theme.label = label;
  theme.isLocked = true;
  const members = new Set(present);
  const besides = [...state.themeOf.keys()].filter(
    (at) => state.themeOf[at] === theme.id && state.standing[at] === 'grouped' && !members.has(at),
  );
  for (const at of besides) putAside(state, at, 'not-grouped', number);
  for (const at of present) putInto(state, at, theme, number);
  if (besides.length > 0) {
    const of = besides.length + present.length;
    report(state, number, { code: 'left-out', themeIds: [theme.id], contributions: besides.length, of });
  }
}

function setAside(state: EditState, { themeId, contributionIds }: EditOf<'off-topic'>, number: number): void {
  const present = presentOf(state, contributionIds);
  reportGone(state, number, contributionIds, present);
  for (const at of present) putAside(state, at, 'off-topic', number);
  if (themeId === null) return;
  const theme = standingTheme(state, themeId);
  if (!theme) return vanished(state, number, [themeId], 0);
  theme.isOffTopic = true;
  state.themeOf.forEach((id, at) => {
    if (id === theme.id && state.standing[at] === 'grouped') putAside(state, at, 'off-topic', number);
  });
}

function vanished(state: EditState, number: number, themeIds: readonly string[], contributions: number): void {
  report(state, number, { code: 'theme-vanished', themeIds, contributions, of: contributions });
}

/** Says how many of the contributions that an edit names are not there any more. */
export function reportGone(
  state: EditState,
  number: number,
  named: readonly string[],
  present: readonly number[],
): void {
  const of = new Set(named).size;
  const gone = of - present.length;
  if (gone > 0) report(state, number, { code: 'contribution-gone', themeIds: [], contributions: gone, of });
}
