import type { ReleasedRemark } from '#domain';
import { translate, wordFor } from '#language';
import { lineOf, positionName, type ReportSource } from './report-source.js';
import { remarkText } from './sections/remarks.js';

/** The table of remarks as rows of cells, the header first: for the bulletin's file and for the workbook. */
export function remarkTable(source: ReportSource): (string | number | null)[][] {
  const { content, language } = source;
  const labels = new Map(content.themes.map(({ id, label }) => [id, label]));
  const decisions = new Map(content.decisions.map((decision) => [decision.id, decision]));
  const names = ['number', 'received', 'passage', 'theme', 'text', 'why', 'position', 'reason', 'who'] as const;
  return [
    names.map((name) => translate(language, `report.column.${name}`)),
    ...content.remarks.map((remark) => {
      const decision = remark.decisionId === null ? undefined : decisions.get(remark.decisionId);
      const told = decision ? [lineOf(decision.text, language), lineOf(decision.reason, language)] : [];
      return [
        remark.number,
        remark.receivedOn,
        remark.passage,
        labels.get(remark.themeIds[0] ?? '') ?? null,
        remark.text === null ? null : remarkText(remark, source),
        whyOf(remark),
        positionName(source, remark.position),
        told.filter((part) => part !== '').join(' ') || null,
        remark.office,
      ];
    }),
  ];

  function whyOf({ withheld }: ReleasedRemark): string | null {
    return withheld === null ? null : wordFor(language, 'report.withheld', withheld);
  }
}

/** Semicolons and a byte-order mark, as spreadsheets in Poland open it; a cell that a spreadsheet would compute begins with an apostrophe. */
export function toCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  const cell = (value: string | number | null) => {
    const text = String(value ?? '');
    const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
