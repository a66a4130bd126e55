import type { ThemeEdit, ThemePart } from '#domain';
import { foldDiacritics } from '../../text/fold-diacritics.js';
import { tokenise } from '../../text/tokenise.js';
import {
  draft,
  presentOf,
  putInto,
  report,
  standingOrRevived,
  standingTheme,
  type DraftTheme,
  type EditState,
} from './edit-state.js';

/**
 * A theme becomes parts. What a person put into a part is in it, wherever the engine puts it today. Of what else is in the theme a
 * text goes to the first part one of whose words begins a word of it, else with its sub-theme where more than half of that was put
 * into one part, and else it stays with the first part, which is the theme itself.
 */
export function splitTheme(state: EditState, edit: Extract<ThemeEdit, { kind: 'split' }>, number: number): void {
  const { themeId, parts } = edit;
  const listed = listParts(state, parts);
  const named = parts.reduce((sum, { contributionIds }) => sum + new Set(contributionIds).size, 0);
  const gone = named - listed.size;
  if (gone > 0) report(state, number, { code: 'contribution-gone', themeIds: [], contributions: gone, of: named });

  const whole = standingTheme(state, themeId);
  const isKnown = whole !== null || state.former.has(themeId);
  if (!isKnown) return vanished(state, themeId, listed.size, number);
  const holdsSome = [...listed.values()].includes(0);
  const first = holdsSome ? standingOrRevived(state, themeId) : whole;
  const drafts = parts.map((part, place) => (place === 0 ? first : makePart(state, part)));
  if (whole === null) vanished(state, themeId, listed.size, number);
  else reportApart(state, whole, parts, listed, number);
  if (whole !== null) divideRest(state, whole, parts, listed, number);
  for (const [at, part] of listed) putInto(state, at, drafts[part]!, number);
  if (first && first.label !== parts[0]!.label) {
    first.label = parts[0]!.label;
    first.isNamedByPerson = true;
  }
}

/** The part of each contribution that a person put into one; of several the last. */
function listParts(state: EditState, parts: readonly ThemePart[]): Map<number, number> {
  const listed = new Map<number, number>();
  parts.forEach(({ contributionIds }, part) => {
    for (const at of presentOf(state, contributionIds)) listed.set(at, part);
  });
  return listed;
}

function makePart(state: EditState, { themeId, label }: ThemePart): DraftTheme {
  const known = state.themes.get(themeId);
  if (known) {
    // the engine has come to see the part itself
    known.label = label;
    known.isNamedByPerson = true;
    return standingTheme(state, themeId)!;
  }
  const part = draft({ id: themeId, parentId: null, label }, 'by-hand');
  state.themes.set(themeId, part);
  return part;
}

function vanished(state: EditState, themeId: string, contributions: number, number: number): void {
  report(state, number, { code: 'theme-vanished', themeIds: [themeId], contributions, of: contributions });
}

/** Parts that the engine puts, by more than half, into another theme than the one that was split. */
function reportApart(
  state: EditState,
  whole: DraftTheme,
  parts: readonly ThemePart[],
  listed: ReadonlyMap<number, number>,
  number: number,
): void {
  let apart = 0;
  parts.forEach(({ themeId }, part) => {
    const members = [...listed.keys()].filter((at) => listed.get(at) === part);
    const elsewhere = members.filter((at) => ![whole.id, themeId].includes(state.themeOf[at] ?? ''));
    if (elsewhere.length * 2 > members.length) apart += elsewhere.length;
  });
  if (apart === 0) return;
  report(state, number, {
    code: 'split-parts-apart',
    themeIds: parts.map(({ themeId }) => themeId),
    contributions: apart,
    of: listed.size,
  });
}

function divideRest(
  state: EditState,
  whole: DraftTheme,
  parts: readonly ThemePart[],
  listed: ReadonlyMap<number, number>,
  number: number,
): void {
  const { places, textOf } = state.source;
  const words = parts.map((part) => part.words.map(plainWord));
  const bySubtheme = partsOfSubthemes(state, whole, listed);
  const asksWords = words.some((some) => some.length > 0) && textOf !== undefined;
  state.themeOf.forEach((id, at) => {
    if (id !== whole.id || state.standing[at] !== 'grouped' || listed.has(at)) return;
    const text = asksWords ? textOf(places[at]!.id) : undefined;
    const said = text === undefined ? -1 : partOfWords(text, words);
    const subtheme = places[at]!.subthemeId;
    const part = said >= 0 ? said : ((subtheme === null ? undefined : bySubtheme.get(subtheme)) ?? 0);
    if (part > 0) putInto(state, at, standingTheme(state, parts[part]!.themeId)!, number);
  });
}

/** The first part one of whose words begins a word of the text, or −1. */
function partOfWords(text: string, words: readonly (readonly string[])[]): number {
  const said = tokenise(text).map(plainWord);
  return words.findIndex((some) => some.some((word) => said.some((token) => token.startsWith(word))));
}

function plainWord(word: string): string {
  return foldDiacritics(word.normalize('NFC').toLowerCase());
}

/** Sub-themes of which more than half of today's members were put into one part. */
function partsOfSubthemes(
  state: EditState,
  whole: DraftTheme,
  listed: ReadonlyMap<number, number>,
): Map<string, number> {
  const counts = new Map<string, { all: number; byPart: Map<number, number> }>();
  state.source.places.forEach(({ subthemeId, grouped }, at) => {
    const part = listed.get(at);
    if (subthemeId === null || !grouped || (part === undefined && state.themeOf[at] !== whole.id)) return;
    const count = counts.get(subthemeId) ?? { all: 0, byPart: new Map<number, number>() };
    count.all += 1;
    if (part !== undefined) count.byPart.set(part, (count.byPart.get(part) ?? 0) + 1);
    counts.set(subthemeId, count);
  });
  const parts = new Map<string, number>();
  for (const [subtheme, { all, byPart }] of counts) {
    for (const [part, count] of byPart) if (count * 2 > all) parts.set(subtheme, part);
  }
  return parts;
}
