/** For each text the texts nearest to it. */
export interface NearestTexts {
  readonly rows: number;
  /** How many are kept for each text. */
  readonly most: number;
  /** rows × most: the likest first, of equals the earlier text; −1 where there are no more. */
  readonly texts: Int32Array;
  /** rows × most: their cosines, above 0. */
  readonly likeness: Float64Array;
}

export function emptyLists(rows: number, most: number): NearestTexts {
  return { rows, most, texts: new Int32Array(rows * most).fill(-1), likeness: new Float64Array(rows * most) };
}

/** Puts a text among the nearest of a row when it is nearer than the last of them, whatever the order in which texts are offered. */
export function offer({ most, texts, likeness }: NearestTexts, row: number, other: number, cosine: number): void {
  const from = row * most;
  let at = from + most - 1;
  if (!isNearer(cosine, other, likeness[at]!, texts[at]!)) return;
  while (at > from && isNearer(cosine, other, likeness[at - 1]!, texts[at - 1]!)) {
    likeness[at] = likeness[at - 1]!;
    texts[at] = texts[at - 1]!;
    at -= 1;
  }
  likeness[at] = cosine;
  texts[at] = other;
}

function isNearer(cosine: number, text: number, standing: number, standingText: number): boolean {
  return cosine > standing || (cosine === standing && text < standingText);
}

/** What several lists over the same texts hold together. */
export function mergeLists(parts: readonly NearestTexts[], rows: number, most: number): NearestTexts {
  const merged = emptyLists(rows, most);
  for (const { texts, likeness } of parts) {
    for (let at = 0; at < texts.length; at += 1) {
      if (texts[at]! >= 0) offer(merged, Math.floor(at / most), texts[at]!, likeness[at]!);
    }
  }
  return merged;
}
