/** Turns the cell of a multiple choice into the options that were chosen. */
export type SplitChoices = (cell: string) => readonly string[];

export function splitValues(cell: string, separator: RegExp): string[] {
  return cell
    .split(separator)
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** A cell that holds one choice. */
export const oneChoice: SplitChoices = (cell) => (cell.trim() === '' ? [] : [cell.trim()]);

/**
 * Whether cells are lists of chosen options and not sentences: some hold several parts, and fewer than six in ten parts are
 * different, since options come back and sentences do not.
 */
export function areChoices(cells: readonly string[], split: SplitChoices): boolean {
  const lists = cells.map((cell) => split(cell));
  const parts = lists.flat();
  const different = new Set(parts.map((part) => part.toLowerCase())).size;
  return lists.some((list) => list.length > 1) && different < 0.6 * parts.length;
}

/**
 * Splits cells in which options are joined by `, ` while options may hold commas themselves. Parts that never stand apart in any cell
 * are one option ("Plac zabaw" is one, "Tak, ale rzadko" stays together where "Tak" never stands without it), and where options begin with a
 * capital letter a part that does not belongs to the option before it.
 */
export function commaChoices(cells: readonly string[]): SplitChoices {
  const capital = cells.every((cell) => !/^\p{Ll}/u.test(cell.trim()));
  const pieces = (cell: string) => {
    const joined: string[] = [];
    for (const piece of splitValues(cell, /,\s/)) {
      if (capital && joined.length > 0 && /^\p{Ll}/u.test(piece)) joined[joined.length - 1] += `, ${piece}`;
      else joined.push(piece);
    }
    return joined;
  };
  const follows = new Map<string, Set<string>>();
  const precedes = new Map<string, Set<string>>();
  const note = (map: Map<string, Set<string>>, piece: string, neighbour: string) =>
    map.set(piece, (map.get(piece) ?? new Set()).add(neighbour));
  for (const cell of cells) {
    const list = pieces(cell);
    list.forEach((piece, index) => {
      note(follows, piece, list[index + 1] ?? '');
      note(precedes, piece, list[index - 1] ?? '');
    });
  }
  const only = (neighbours: Set<string> | undefined, neighbour: string) =>
    neighbours?.size === 1 && neighbours.has(neighbour);
  return (cell) => {
    const options: string[] = [];
    let before = '';
    for (const piece of pieces(cell)) {
      const inseparable = before !== '' && only(follows.get(before), piece) && only(precedes.get(piece), before);
      if (inseparable) options[options.length - 1] += `, ${piece}`;
      else options.push(piece);
      before = piece;
    }
    return options;
  };
}
