import { LOCALES } from '#language';
import type { Block, ReportDocument, TableBlock } from './blocks.js';

/** The same document as one page of HTML to print: no script, nothing from elsewhere, headings and tables that a tagged PDF keeps. */
export function writeHtml(document: ReportDocument): string {
  const { title, subtitle, author, cover, language } = document;
  const body = document.parts.map(
    ({ isLandscape, blocks }) =>
      `<section class="${isLandscape ? 'wide' : 'tall'}">${blocks.map(blockHtml).join('\n')}</section>`,
  );
  return [
    `<!doctype html><html lang="${LOCALES[language]}"><head><meta charset="utf-8">`,
    `<title>${escape(`${title}. ${subtitle}`)}</title><meta name="author" content="${escape(author)}">`,
    `<style>${STYLE}</style></head><body><header><p class="author">${escape(author)}</p>`,
    `<h1 class="title">${escape(title)}</h1><p class="subtitle">${escape(subtitle)}</p>`,
    cover.map((line) => `<p class="note">${escape(line)}</p>`).join(''),
    `</header><main>${body.join('\n')}</main></body></html>`,
  ].join('\n');
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1}>${escape(block.text)}</h${block.level + 1}>`;
    case 'paragraph':
      return `<p class="${block.style ?? 'plain'}">${escape(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`;
    case 'quote':
      return `<blockquote${block.language ? ` lang="${escape(block.language)}"` : ''}>„${escape(block.text)}”</blockquote>`;
    case 'figure': {
      const data = Buffer.from(block.svg).toString('base64');
      const image = `<img alt="${escape(block.description)}" width="${block.width}" height="${block.height}" src="data:image/svg+xml;base64,${data}">`;
      return `<figure><figcaption>${escape(block.title)}</figcaption>${image}</figure>`;
    }
    case 'table':
      return tableHtml(block);
  }
}

function tableHtml({ caption, columns, rows }: TableBlock): string {
  const cell = (text: string, at: number) =>
    `<td${columns[at]?.isNumber === true ? ' class="number"' : ''}>${escape(text).replaceAll('\n', '<br>')}</td>`;
  return [
    `<table><caption>${escape(caption)}</caption>`,
    `<colgroup>${columns.map(({ width }) => `<col style="width:${width}%">`).join('')}</colgroup>`,
    `<thead><tr>${columns.map(({ label }) => `<th scope="col">${escape(label)}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')}</tbody></table>`,
  ].join('');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const STYLE = `
@page { size: A4; margin: 20mm; }
@page wide { size: A4 landscape; }
section.wide { page: wide; }
body { font: 11pt/1.45 Calibri, Carlito, 'DejaVu Sans', sans-serif; color: #16191d; margin: 0; }
.author, .note { color: #545c65; margin: 2pt 0; }
.note { font-style: italic; }
h1.title { font-size: 26pt; color: #12436d; margin: 6pt 0; }
.subtitle { font-size: 16pt; margin: 0 0 12pt; }
h2 { font-size: 16pt; color: #12436d; margin: 18pt 0 6pt; break-after: avoid; }
h3 { font-size: 13pt; margin: 14pt 0 4pt; break-after: avoid; }
h4 { font-size: 11pt; margin: 8pt 0 2pt; break-after: avoid; }
.strong { font-weight: bold; }
.lead { font-size: 13pt; }
blockquote { font-style: italic; margin: 6pt 20pt; }
figure { margin: 8pt 0; break-inside: avoid; }
figcaption, caption { font-weight: bold; text-align: left; padding: 6pt 0 3pt; font-size: 10pt; }
img { max-width: 100%; height: auto; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: 9.5pt; }
th, td { border: 0.5pt solid #b9bfc6; padding: 2pt 4pt; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #e8edf2; }
td.number { text-align: right; }
tr { break-inside: avoid; }`;
