const NARROW_LETTERS = /[iljtfrIJ.,:;'’|!()[\]{}/\\ -]/;
const WIDE_LETTERS = /[mwMWQOGŻŹŚ%@—]/;
const CAPITALS = /\p{Lu}/u;

/**
 * Roughly how wide a text is, without a browser to measure it: the letters of Arial in three classes, which is a little wider than
 * Source Sans, so that what fits here fits there.
 * @param size font size in pixels
 * @returns pixels
 * @example textWidth('75+', 14); // 23.4: two figures and a plus of 0.557 each
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) {
    if (NARROW_LETTERS.test(letter)) ems += 0.33;
    else if (WIDE_LETTERS.test(letter)) ems += 0.85;
    else if (CAPITALS.test(letter)) ems += 0.68;
    else ems += 0.557;
  }
  return ems * size;
}

/**
 * A text in lines no wider than `width`, broken between words; a single word that is wider is broken within.
 * @example wrapText('Drzewa i cień na przystankach', 120, 14); // ['Drzewa i cień na', 'przystankach']
 */
export function wrapText(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, width, size);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  if (line !== '') lines.push(line);
  return lines.length === 0 ? [''] : lines;
}

function breakWord(word: string, width: number, size: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && textWidth(piece + letter, size) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}
