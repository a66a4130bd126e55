const LONGEST_EXCERPT = 180;

/** The beginning of a contribution, cut at a word, as a list shows it. */
export function excerptOf({ title, body }: { readonly title: string | null; readonly body: string }): string {
  const whole = title ? `${title}${/[.!?…]$/.test(title) ? '' : '.'} ${body}` : body;
  return whole.length > LONGEST_EXCERPT ? `${whole.slice(0, LONGEST_EXCERPT).replace(/\s+\S*$/, '')}…` : whole;
}
