/** How a writer counts off her points; the outermost sort of a letter is where it is cut. */
export type MarkerKind = 'heading' | 'number' | 'letter' | 'bullet';

export interface Marker {
  readonly kind: MarkerKind;
  /** How many characters of the line belong to it, with the blanks behind. */
  readonly length: number;
}

const MONTHS =
  'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|' +
  'january|february|march|april|may|june|july|august|september|october|november|december';

const PATTERNS: readonly (readonly [MarkerKind, RegExp])[] = [
  [
    'heading',
    /^(?:uwag[ai]|wniosek|wnioski|postulat|propozycja|punkt|pkt|remark|comment|proposal|point)\s+(?:nr\.?\s*|no\.?\s*)?\d{1,3}(?:\s*[.:)–—-]\s*|\s*$)/iu,
  ],
  ['heading', /^ad\.?\s*\d{1,3}(?:\s*[.:)–—-]\s*|\s+)/iu],
  [
    'number',
    new RegExp(
      String.raw`^\(?\d{1,3}(?:\.\d{1,3}){0,3}(?:\.\)|[.)/])(?:[ \t]+(?!(?:${MONTHS})(?![\p{L}\p{N}]))|\s*$)`,
      'iu',
    ),
  ],
  ['letter', /^\(?[a-zł]\)[ \t]+/iu],
  ['bullet', /^[-–—•▪◦·*‣●○][ \t]+/u],
];

/**
 * What a line before ends with when the number at the start of the next belongs to it: "art." and then "5. …", "ul." and then "3 …".
 * Letters keep their pieces together across the line breaks of mail programs and scanners.
 */
const OPEN_END =
  /(?:^|[\s(„"])(?:art|ust|pkt|lit|par|§|nr|poz|dz|ul|al|pl|os|im|św|tj|tzn|np|m\.in|ok|str|s|tel|por|wg|tab|rys|zał|mgr|inż|dr|prof|no|nos|sec|e\.g|i\.e|approx|fig|p|pp)\.?$/iu;
/** A sentence that plainly goes on. */
const GOES_ON = /(?:[–—-]|(?:^|\s)(?:w|we|z|ze|na|do|od|po|o|u|przy|dla|nad|pod|za|of|in|at|to|for|from|by))$/iu;

/** Whether a number that stands behind these words belongs to them. */
export const endsOpen = (words: string): boolean => OPEN_END.test(words.trimEnd());

/** What is at the start of a line that begins a new point, or null. `before` is the line above it, with nothing left out. */
export function markerOf(line: string, before: string): Marker | null {
  const indent = /^[ \t\u00A0]*/u.exec(line)?.[0].length ?? 0;
  const words = line.slice(indent);
  for (const [kind, pattern] of PATTERNS) {
    const found = pattern.exec(words);
    if (!found) continue;
    if (kind !== 'heading' && leavesOpen(before, kind)) return null;
    return { kind, length: indent + found[0].length };
  }
  return null;
}

/** A dash may stand at the start of any line, so that only words before it can claim a number or a letter. */
function leavesOpen(before: string, kind: MarkerKind): boolean {
  if (kind === 'bullet') return false;
  return endsOpen(before) || GOES_ON.test(before.trimEnd());
}
