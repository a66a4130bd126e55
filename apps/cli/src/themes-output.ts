import type { ThemeAssignment, ThemesFound } from '#domain';

/** `assignments.csv`: one row per text, ordered by id. */
export function csvOf(assignments: readonly ThemeAssignment[]): string {
  const rows = assignments.map(({ id, theme, confidence, grouped }) =>
    [csvCell(id), theme ?? '', confidence === null ? '' : confidence.toFixed(4), grouped].join(','),
  );
  return ['id,theme,confidence,grouped', ...rows].map((row) => `${row}\n`).join('');
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What is printed: one line per theme. */
export function summaryOf({ result, reason }: ThemesFound): string {
  const lines = result.themes.map(({ label, size }) => `${String(size).padStart(6)}  ${label}`);
  if (reason === 'too-few-texts') lines.push('Too few different texts for themes (fewer than 50): read the list.');
  if (reason === 'no-known-words') lines.push('No word stands in two texts, so there is nothing to group by.');
  lines.push(`${String(result.notGrouped).padStart(6)}  not grouped, of ${result.texts}`);
  return lines.map((line) => `${line}\n`).join('');
}
