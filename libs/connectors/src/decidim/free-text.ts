import { commaChoices, splitValues } from '../survey/choices.js';

/** A chosen option, with what the person wrote behind it where the option asks for it. */
export interface Choice {
  readonly option: string;
  readonly text: string | null;
}

/** Stands for a comma inside of brackets while choices are parted. */
const HELD_COMMA = '\u0001';

const OTHER = /^(inn[aey]|inny|co innego|coś innego|other|another|autre|autres|otr[oa]s?)\b/i;

/**
 * Parts cells in which choices are joined by `, ` and free text stands in brackets behind the option that asks for it: `Ławki, Inne
 * (kosze, ale duże)`. Brackets are free text behind "Inne" or "Other", and behind an option that bears ever other ones; where they
 * come back word for word (`Autobus (linia 7)`) they belong to the option. Cells with unpaired brackets are parted at every comma.
 */
export function bracketedChoices(cells: readonly string[]): (cell: string) => readonly Choice[] {
  const free = freeOptions(cells.flatMap(pieces));
  const bare = (piece: string) => {
    const parts = lastBrackets(piece);
    return parts !== null && free.has(parts.option) ? parts : { option: piece, text: null };
  };
  const split = commaChoices(
    cells.map((cell) =>
      pieces(cell)
        .map((piece) => bare(piece).option)
        .join(', '),
    ),
  );
  return (cell) => {
    const parts = pieces(cell).map(bare);
    const written = parts.filter(({ text }) => text !== null);
    return split(parts.map(({ option }) => option).join(', ')).map((option) => {
      const index = written.findIndex((part) => option === part.option || option.endsWith(`, ${part.option}`));
      const [found] = index < 0 ? [] : written.splice(index, 1);
      return { option: released(option), text: found === undefined ? null : released(found.text!) };
    });
  };
}

function pieces(cell: string): readonly string[] {
  return splitValues(holdCommas(cell), /,\s/);
}

function holdCommas(cell: string): string {
  let depth = 0;
  let held = '';
  for (const character of cell) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return cell;
    held += character === ',' && depth > 0 ? HELD_COMMA : character;
  }
  return depth === 0 ? held : cell;
}

function released(text: string): string {
  return text.replaceAll(HELD_COMMA, ',');
}

/** `Inne (jakie?) (kosze)` as `Inne (jakie?)` and `kosze`; null where a piece does not end with brackets of its own. */
function lastBrackets(piece: string): { readonly option: string; readonly text: string } | null {
  if (!piece.endsWith(')')) return null;
  let depth = 0;
  for (let index = piece.length - 1; index > 0; index -= 1) {
    if (piece[index] === ')') depth += 1;
    if (piece[index] === '(') depth -= 1;
    if (depth > 0) continue;
    const option = piece.slice(0, index);
    const text = piece.slice(index + 1, -1).trim();
    return option.endsWith(' ') && option.trim() !== '' && text !== '' ? { option: option.trim(), text } : null;
  }
  return null;
}

function freeOptions(all: readonly string[]): ReadonlySet<string> {
  const whole = new Set(all);
  const written = new Map<string, string[]>();
  for (const piece of all) {
    const parts = lastBrackets(piece);
    if (parts !== null) written.set(parts.option, [...(written.get(parts.option) ?? []), parts.text]);
  }
  const free = new Set<string>();
  for (const [option, texts] of written) {
    const different = new Set(texts).size;
    const isVaried = different >= 0.6 * texts.length && (different > 1 || whole.has(option));
    const bearsOthers = texts.some((text) => written.has(`${option} (${text})`));
    if (!bearsOthers && (OTHER.test(option) || isVaried)) free.add(option);
  }
  return free;
}
