/**
 * Colours of a figure. On a page they are the page's tokens, each with the literal of the light theme behind it, so that a dark page
 * recolours its figures; `exportSvg` resolves them to the literals, because a file has no page around it.
 */
export const COLOURS = {
  ink: 'var(--ink, #16191d)',
  soft: 'var(--soft, #545c65)',
  faint: 'var(--faint, #8a8a8a)',
  rule: 'var(--rule, #dcdfe3)',
  paper: 'var(--paper, #ffffff)',
  /** What is ours: participants, the bar that the title speaks of. */
  blue: 'var(--blue, #12436d)',
  green: 'var(--green, #009e73)',
  orange: 'var(--orange, #bf5b00)',
  violet: 'var(--violet, #a285d1)',
  quietBlue: 'var(--quiet-blue, #a9bccb)',
  grey: 'var(--grey, #b9bfc6)',
  paleGrey: 'var(--pale-grey, #e2e5e8)',
  /** Fewer and more than expected; always beside words. */
  below: 'var(--below, #8c510a)',
  above: 'var(--above, #01665e)',
  sample: 'var(--sample-ink, #5c4300)',
  sampleWash: 'var(--sample-wash, #fff3d6)',
} as const;

/** The family of the page; a reader of an exported file without it gets the nearest plain face. */
export const FONT_FAMILY =
  "var(--sans, 'Source Sans 3 Variable', 'Source Sans 3', 'Source Sans Pro', 'Segoe UI', Arial, sans-serif)";

/** Pixels. Nothing in a figure is smaller than 13. */
export const TEXT = { label: 14, small: 13 } as const;

/** Four hues at most; what comes after is grey with its label. */
export const PART_COLOURS = [
  COLOURS.green,
  COLOURS.blue,
  COLOURS.violet,
  COLOURS.orange,
  COLOURS.faint,
  COLOURS.grey,
  COLOURS.paleGrey,
] as const;

/** No figure is drawn narrower, and no scale is squeezed into less: its labels go above the marks instead. */
export const NARROWEST = 280;

/** A figure's width as drawn: never under 280 pixels. */
export function drawnWidth(width: number): number {
  return Math.max(NARROWEST, Math.round(width));
}
