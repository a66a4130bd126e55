import { LOCALES } from '#language';
import type { Block, FigureBlock, ReportDocument, TableBlock } from './blocks.js';
import { printStyle } from './html-style.js';
import { escapeMarkup as escape } from './printable.js';
import { createRowCounter, type OnReportStep } from './progress.js';

/** Longer cells may be torn between pages: a row of them would not fit on one. */
const LONGEST_WHOLE_CELL = 1500;

/**
 * The same document as one page of HTML to print: no script, no address of anything elsewhere, its typefaces inside, and a structure
 * that a tagged PDF keeps: language, title, headings, lists, tables with header cells, figures with their description.
 *
 * @param onStep told how many rows of tables are written
 */
export async function writeHtml(document: ReportDocument, onStep: OnReportStep = () => {}): Promise<string> {
  const { title, subtitle, author, cover, language, contents, parts, look } = document;
  const arms = look?.logo ? `<img class="arms" alt="" src="data:image/png;base64,${look.logo.png}">` : '';
  const countRow = createRowCounter(document, onStep);
  let sections = 0;
  const body = parts.map(({ isLandscape, blocks }) => {
    const inside = blocks.map((block) => {
      const isSection = block.kind === 'heading' && block.level === 1;
      return blockHtml(block, isSection ? ` id="s${(sections += 1)}"` : '', countRow);
    });
    return `<section class="${isLandscape ? 'wide' : 'tall'}">${inside.join('\n')}</section>`;
  });
  return [
    `<!doctype html><html lang="${LOCALES[language]}"><head><meta charset="utf-8">`,
    `<title>${escape(`${title}. ${subtitle}`)}</title><meta name="author" content="${escape(author)}">`,
    `<style>${await printStyle(look)}</style></head><body><header>${arms}<p class="author">${escape(author)}</p>`,
    `<h1>${escape(title)}</h1><p class="subtitle">${escape(subtitle)}</p>`,
    `<ul class="cover">${cover.map((line) => `<li>${escape(line)}</li>`).join('')}</ul></header>`,
    contents === null ? '' : contentsHtml(document, contents),
    `<main>${body.join('\n')}</main></body></html>`,
  ].join('\n');
}

/** The foot of each printed page; a browser fills in the two numbers. Its styles stand in it, for it is a page of its own. */
export function printFooter({ foot, subtitle }: ReportDocument): string {
  const pages = escape(foot)
    .replace('{page}', '<span class="pageNumber"></span>')
    .replace('{pages}', '<span class="totalPages"></span>');
  const style =
    'width:100%;margin:0 18mm;display:flex;justify-content:space-between;gap:12px;font:8px sans-serif;color:#545c65';
  const title = 'flex:1;overflow:hidden;white-space:nowrap;text-overflow:ellipsis';
  return `<div style="${style}"><span style="${title}">${escape(subtitle)}</span><span>${pages}</span></div>`;
}

function contentsHtml({ parts }: ReportDocument, title: string): string {
  const headings = parts.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'heading')) as HeadingBlock[];
  const sections = headings.filter(({ level }) => level === 1);
  const lines = sections.map(({ text }, at) => `<li><a href="#s${at + 1}">${escape(text)}</a></li>`);
  return `<nav aria-label="${escape(title)}"><p class="strong">${escape(title)}</p><ol>${lines.join('')}</ol></nav>`;
}

type HeadingBlock = Extract<Block, { kind: 'heading' }>;

function blockHtml(block: Block, id: string, countRow: () => void): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1}${id}>${escape(block.text)}</h${block.level + 1}>`;
    case 'paragraph':
      return `<p class="${block.style ?? 'plain'}">${escape(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`;
    case 'quote':
      return `<blockquote${block.language ? ` lang="${escape(block.language)}"` : ''}>${escape(block.text)}</blockquote>`;
    case 'figure':
      return figureHtml(block);
    case 'table':
      return tableHtml(block, countRow);
  }
}

function figureHtml({ title, description, svg, width, height }: FigureBlock): string {
  const data = Buffer.from(svg).toString('base64');
  const image = `<img alt="${escape(description)}" width="${width}" height="${height}" src="data:image/svg+xml;base64,${data}">`;
  return `<div class="figure"><p>${escape(title)}</p>${image}</div>`;
}

function tableHtml({ caption, columns, rows }: TableBlock, countRow: () => void): string {
  const classOf = (at: number) => {
    const names = [columns[at]?.isNumber === true ? 'number' : '', columns[at]?.isSaid === true ? 'said' : ''];
    const given = names.filter((name) => name !== '').join(' ');
    return given === '' ? '' : ` class="${given}"`;
  };
  const cell = (text: string, at: number) => {
    const words = escape(text).replaceAll('\n', '<br>');
    return at === 0 ? `<th scope="row"${classOf(at)}>${words}</th>` : `<td${classOf(at)}>${words}</td>`;
  };
  const body = rows.map((row) => {
    countRow();
    const isLong = row.some((text) => text.length > LONGEST_WHOLE_CELL);
    return `<tr${isLong ? ' class="long"' : ''}>${row.map(cell).join('')}</tr>`;
  });
  const head = columns.map(
    ({ label }, at) => `<th scope="col"${classOf(at).replace(' said', '')}>${escape(label)}</th>`,
  );
  return [
    `<table><caption>${escape(caption)}</caption>`,
    `<colgroup>${columns.map(({ width }) => `<col style="width:${width}%">`).join('')}</colgroup>`,
    `<thead><tr>${head.join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table>`,
  ].join('');
}
