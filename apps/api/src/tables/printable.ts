import { type LocalisedText } from '#domain';
import { type Language } from '#language';
import { type FastifyReply } from 'fastify';
import { createHash } from 'node:crypto';

/** A page to print: plain HTML with a few rules of its own, no script, nothing fetched from anywhere. */
export interface Printable {
  readonly language: Language;
  readonly title: string;
  /** HTML made with the functions below. */
  readonly body: string;
}

/** What a protocol says of itself beside its figures. */
export interface ProtocolPlace {
  readonly language: Language;
  readonly municipality: LocalisedText;
  readonly process: LocalisedText;
  readonly isSample: boolean;
  readonly timeZone: string;
  readonly now: Date;
}

const STYLE = `
@page { size: A4; margin: 20mm; }
body { max-width: 180mm; margin: 0 auto; padding: 16px; font: 11pt/1.45 'Public Sans', Arial, sans-serif; color: #111; background: #fff; }
h1 { font-size: 18pt; line-height: 1.2; } h2 { font-size: 13pt; margin: 22pt 0 6pt; break-after: avoid; }
table { width: 100%; border-collapse: collapse; margin: 6pt 0 12pt; }
caption { text-align: left; font-weight: 700; padding: 0 0 4pt; }
th, td { border: 1px solid #666; padding: 3pt 5pt; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
td.number, th.number { text-align: right; white-space: nowrap; }
thead { display: table-header-group; } tr { break-inside: avoid; }
ul { padding-left: 18pt; } .signatures { margin-top: 40pt; } .signatures p { border-top: 1px dotted #111; width: 70mm; padding-top: 3pt; margin-top: 34pt; }
@media (max-width: 560px) { table, thead, tbody, tr, th, td, caption { display: block; } thead { display: none; } td.number { text-align: left; } tr { margin-bottom: 8pt; } td[data-label]::before { content: attr(data-label) ': '; } }
`;
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; frame-ancestors 'none'`;

/** Sends a page that a browser may show and print and may do nothing else with. */
export function sendPrintable(reply: FastifyReply, { language, title, body }: Printable): void {
  const page = `<!doctype html>
<html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>
`;
  void reply
    .header('content-type', 'text/html; charset=utf-8')
    .header('content-security-policy', POLICY)
    .header('cache-control', 'no-store')
    .send(page);
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign]!);
}

export const heading = (level: 1 | 2, text: string) => `<h${level}>${escapeHtml(text)}</h${level}>`;
export const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`;
export const list = (items: readonly string[]) =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;

export interface PrintedColumn {
  readonly label: string;
  readonly isNumber?: boolean;
}

/** A table whose first column names its rows. */
export function printedTable(
  caption: string,
  columns: readonly PrintedColumn[],
  rows: readonly (readonly string[])[],
): string {
  const kind = ({ isNumber }: PrintedColumn) => (isNumber ? ' class="number"' : '');
  const head = columns.map((column) => `<th scope="col"${kind(column)}>${escapeHtml(column.label)}</th>`).join('');
  const cells = (row: readonly string[]) =>
    row.map((cell, index) => {
      const column = columns[index]!;
      if (index === 0) return `<th scope="row">${escapeHtml(cell)}</th>`;
      return `<td${kind(column)} data-label="${escapeHtml(column.label)}">${escapeHtml(cell)}</td>`;
    });
  const body = rows.map((row) => `<tr>${cells(row).join('')}</tr>`).join('\n');
  return `<table><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>\n${body}</tbody></table>`;
}

/** Lines for the members of a commission to sign on. */
export function signatures(label: string): string {
  return `<section class="signatures">${heading(2, label)}${'<p>&nbsp;</p>'.repeat(4)}</section>`;
}
