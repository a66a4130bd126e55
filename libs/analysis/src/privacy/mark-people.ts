import { FIRST_GROUP, type PeopleColumns } from '#domain';
import { distinctMentions } from '../cube/cross-people.js';

/** Eight bytes of what a person told of herself, and eight of that with her themes. */
export const MARK_BYTES = 16;

/**
 * A mark of each person: what every table by an attribute is counted from (groups, channels, the first week, whether she said anything), and
 * the same with the themes that she raised. It names nobody: people of whom the same is known have the same mark.
 *
 * @returns 16 bytes a person, in the order of the columns
 * @see docs/methods/differencing.md
 */
export function markPeople({
  people,
  variables,
  channels,
  contributions,
  week,
  themes,
  mentions,
}: PeopleColumns): Uint8Array {
  const marks = new DataView(new ArrayBuffer(people * MARK_BYTES));
  const ofGroups = variables.map(({ variable, groups, codes }) => ({
    codes,
    names: ['never asked', 'not answered', ...groups].map((group, at) =>
      hash(`${variable}=${at < FIRST_GROUP ? '?' : group}`),
    ),
  }));
  const ofThemes = themes.map(({ themeId }) => hash(themeId));
  // sums, so that the order of themes is nothing
  const raised = [new Uint32Array(people), new Uint32Array(people)] as const;
  const { person, theme } = distinctMentions(mentions, people, themes.length);
  for (let row = 0; row < person.length; row += 1) {
    const at = person[row]!;
    for (const half of [0, 1] as const) raised[half][at] = raised[half][at]! + ofThemes[theme[row]!]![half];
  }
  for (let at = 0; at < people; at += 1) {
    for (const half of [0, 1] as const) {
      let self = mix(channels[at]! * 4 + (contributions[at]! > 0 ? 2 : 0) + half, week[at]!);
      for (const { codes, names } of ofGroups) self = mix(self, names[codes[at]!]![half]);
      marks.setUint32(at * MARK_BYTES + half * 4, self);
      marks.setUint32(at * MARK_BYTES + 8 + half * 4, mix(self, raised[half][at]!));
    }
  }
  return new Uint8Array(marks.buffer);
}

/** Two words of 32 bits of a text (FNV-1a from two starting points). */
function hash(text: string): readonly [number, number] {
  let [one, other] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193) >>> 0;
    other = Math.imul(other ^ (code + at), 0x85ebca6b) >>> 0;
  }
  return [one, other];
}

/** One word of two, every bit of both in every bit of it (the end of MurmurHash3). */
function mix(one: number, other: number): number {
  let word = (Math.imul(one, 0x9e3779b1) + (other | 0)) >>> 0;
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b) >>> 0;
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35) >>> 0;
  return (word ^ (word >>> 16)) >>> 0;
}
