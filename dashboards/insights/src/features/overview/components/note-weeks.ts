/**
 * What happened, at the week in which it happened; several things of one week in one line. What lies before the first or after the last
 * week of the figure has no place in it.
 *
 * @param weeks Mondays, `2026-03-02`, in order
 */
export function noteWeeks(
  weeks: readonly string[],
  events: readonly { readonly on: string; readonly text: string }[],
): { start: string; text: string }[] {
  const byWeek = new Map<string, string[]>(weeks.map((week) => [week, []]));
  for (const { on, text } of events) {
    const told = byWeek.get(mondayOf(on));
    if (told && !told.includes(text)) told.push(text);
  }
  return [...byWeek].flatMap(([start, texts]) => (texts.length === 0 ? [] : [{ start, text: texts.join(', ') }]));
}

function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}
