import { type ThemeEditRequest } from '#contracts';
import { InvalidInputError, NotFoundError, type ThemeEdit, type ThemePart } from '#domain';
import { type PlaceStateRow, type ThemeStateRow } from '#persistence';
import { randomUUID } from 'node:crypto';

/** The themes of today and where contributions stand, to which a person's words refer. */
export interface ThemesOfToday {
  readonly themes: readonly ThemeStateRow[];
  readonly places: readonly PlaceStateRow[];
}

/**
 * Turns what a person asks into an edit that can be applied again: what is meant by "this theme" today is written down with it.
 *
 * @throws {NotFoundError} `theme-not-found`, `contribution-not-found`
 * @throws {InvalidInputError} when the edit would change nothing: `merge-with-itself`, `empty-part`
 */
export function editOf(request: ThemeEditRequest, today: ThemesOfToday): ThemeEdit {
  switch (request.kind) {
    case 'rename':
      return { kind: 'rename', themeId: anyTheme(today, request.themeId).id, label: request.label };
    case 'merge': {
      const intoId = firstLevel(today, request.intoId).id;
      const themeIds = [...new Set(request.themeIds)].filter((id) => id !== intoId);
      if (themeIds.length === 0) throw new InvalidInputError('merge-with-itself', 'Choose two different themes.');
      return { kind: 'merge', themeIds: themeIds.map((id) => firstLevel(today, id).id), intoId };
    }
    case 'split':
      return splitOf(request, today);
    case 'move': {
      const { to } = request;
      const contributionIds = known(today, request.contributionIds);
      if (to.kind === 'theme') firstLevel(today, to.themeId);
      return { kind: 'move', contributionIds, to: to.kind === 'new-theme' ? { ...to, themeId: randomUUID() } : to };
    }
    case 'pin': {
      const [contributionId] = known(today, [request.contributionId]);
      return { kind: 'pin', themeId: firstLevel(today, request.themeId).id, contributionId };
    }
    case 'lock': {
      const { id, label } = firstLevel(today, request.themeId);
      return { kind: 'lock', themeId: id, label, contributionIds: membersOf(today, id) };
    }
    case 'off-topic': {
      const themeId = request.themeId === undefined ? null : firstLevel(today, request.themeId).id;
      return { kind: 'off-topic', themeId, contributionIds: known(today, request.contributionIds ?? []) };
    }
    case 'link':
      return { kind: 'link', contributionIds: known(today, request.contributionIds) };
  }
}

function splitOf({ themeId, parts }: Extract<ThemeEditRequest, { kind: 'split' }>, today: ThemesOfToday): ThemeEdit {
  const theme = firstLevel(today, themeId);
  const members = new Set(membersOf(today, theme.id));
  return {
    kind: 'split',
    themeId: theme.id,
    parts: parts.map((part, place): ThemePart => {
      const words = part.words ?? [];
      const chosen = known(today, part.contributionIds ?? []).filter((id) => members.has(id));
      // what stays is not written down: the theme itself goes on taking in what the engine puts there
      const proposed = place === 0 || part.subthemeId === undefined ? [] : inSubtheme(today, theme.id, part.subthemeId);
      const contributionIds = [...new Set([...chosen, ...proposed])];
      if (place > 0 && contributionIds.length === 0 && words.length === 0) {
        throw new InvalidInputError('empty-part', 'A part needs contributions or words.', { part: place + 1 });
      }
      return { themeId: place === 0 ? theme.id : randomUUID(), label: part.label, contributionIds, words };
    }),
  };
}

function inSubtheme({ places }: ThemesOfToday, themeId: string, subthemeId: string): string[] {
  return places
    .filter((place) => place.grouped && place.themeId === themeId && place.subthemeId === subthemeId)
    .map(({ id }) => id);
}

export function membersOf({ places }: ThemesOfToday, themeId: string): string[] {
  return places.filter((place) => place.grouped && place.themeId === themeId).map(({ id }) => id);
}

function anyTheme({ themes }: ThemesOfToday, id: string): ThemeStateRow {
  const theme = themes.find((one) => one.id === id && one.isShown);
  if (!theme) throw new NotFoundError('theme-not-found', 'There is no such theme any more.');
  return theme;
}

/** Sub-themes follow their theme; only their names can be changed. */
function firstLevel(today: ThemesOfToday, id: string): ThemeStateRow {
  const theme = anyTheme(today, id);
  if (theme.parentId !== null) {
    throw new InvalidInputError('theme-of-second-level', 'Only a theme of the first level can be changed so.');
  }
  return theme;
}

function known({ places }: ThemesOfToday, ids: readonly string[]): string[] {
  const all = new Set(places.map(({ id }) => id));
  const wanted = [...new Set(ids)];
  if (!wanted.every((id) => all.has(id))) {
    throw new NotFoundError('contribution-not-found', 'There is no such contribution among those with a theme.');
  }
  return wanted;
}
