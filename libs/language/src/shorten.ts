/**
 * A text of at most so many characters: whole sentences where at least half of the room is used by them, else whole words and an
 * ellipsis.
 *
 * @example shorten('Ławki staną przy szkole. Lamp nie będzie.', 30); // 'Ławki staną przy szkole.'
 */
export function shorten(text: string, longest: number): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  if (whole.length <= longest) return whole;
  const sentences = whole.slice(0, longest + 1).match(/^.*[.!?](?=\s)/)?.[0] ?? '';
  if (sentences.length >= longest / 2) return sentences;
  const room = whole.slice(0, longest - 1);
  const words = room.includes(' ') ? room.slice(0, room.lastIndexOf(' ')) : room;
  return `${words.replace(/[\s,;:–-]+$/, '')}…`;
}
