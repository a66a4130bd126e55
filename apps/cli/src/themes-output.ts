import type { Theme, ThemeAssignment, ThemesFound } from '#domain';

/** `assignments.csv`: one row per text, ordered by id. */
export function csvOf(assignments: readonly ThemeAssignment[]): string {
  const rows = assignments.map(({ id, theme, confidence, grouped }) =>
    [csvCell(id), theme ?? '', confidence === null ? '' : confidence.toFixed(4), grouped].join(','),
  );
  return ['id,theme,confidence,grouped', ...rows].map((row) => `${row}\n`).join('');
}

/** `subthemes.csv`: the theme of the second level of each text, empty where its theme is not divided; ordered by id. */
export function subthemesCsvOf(assignments: readonly ThemeAssignment[]): string {
  const rows = assignments.map(({ id, subtheme }) => `${csvCell(id)},${subtheme ?? ''}`);
  return ['id,subtheme', ...rows].map((row) => `${row}\n`).join('');
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What is printed: one line per theme with how far it can be trusted, its subthemes below it, and the word for all together. */
export function summaryOf({ result, reason }: ThemesFound): string {
  const lines = result.themes
    .filter(({ parent }) => parent === null)
    .flatMap((theme) => [
      lineOf(theme, ''),
      ...result.themes.filter(({ parent }) => parent === theme.theme).map((part) => lineOf(part, '      ')),
    ]);
  if (reason === 'too-few-texts') lines.push('Too few different texts for themes (fewer than 50): read the list.');
  if (reason === 'no-known-words') lines.push('No word stands in two texts, so there is nothing to group by.');
  lines.push(`${String(result.notGrouped).padStart(6)}  not grouped, of ${result.texts}`);
  if (result.trust !== null)
    lines.push(`Together: ${result.trust}; two halves of the runs agree at ${result.stability!.toFixed(2)}.`);
  return lines.map((line) => `${line}\n`).join('');
}

function lineOf({ label, size, stability, trust }: Theme, indent: string): string {
  const word = trust === null ? '' : `  [${trust} ${stability!.toFixed(2)}]`;
  return `${indent}${String(size).padStart(6)}  ${label}${word}`;
}
