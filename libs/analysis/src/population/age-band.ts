/** An age band in whole years, both ends counted; `to` is Infinity for an open one. */
export interface AgeBand {
  readonly from: number;
  readonly to: number;
}

const CLOSED = /^(\d{1,3})\s*[-–—]\s*(\d{1,3})$/;
const OPEN = /^(\d{1,3})\s*\+$/;
const SINGLE = /^\d{1,3}$/;

/**
 * The ages of a band's code.
 *
 * @returns null for anything that is no band
 * @example readAgeBand('15-24'); // { from: 15, to: 24 }
 * @example readAgeBand('85+'); // { from: 85, to: Infinity }
 */
export function readAgeBand(code: string): AgeBand | null {
  const text = code.trim();
  const closed = CLOSED.exec(text);
  if (closed) {
    const [from, to] = [Number(closed[1]), Number(closed[2])];
    return from <= to ? { from, to } : null;
  }
  const open = OPEN.exec(text);
  if (open) return { from: Number(open[1]), to: Infinity };
  return SINGLE.test(text) ? { from: Number(text), to: Number(text) } : null;
}

/** @example nameAgeBand({ from: 85, to: Infinity }); // '85+' */
export function nameAgeBand({ from, to }: AgeBand): string {
  return to === Infinity ? `${from}+` : `${from}-${to}`;
}

/** Whole years that both bands hold. */
export function sharedYears(a: AgeBand, b: AgeBand): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1);
}
