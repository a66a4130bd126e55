import type { OnReportStep } from '../progress.js';
import { writeDocx } from '../write-docx.js';
import { printFooter, writeHtml } from '../write-html.js';
import { builtDocument, type BuiltReportSource } from './built-document.js';
import { builtWorkbook } from './built-workbook.js';

/** What a thread writes of a built report; a browser prints the page to PDF. */
export type BuiltKind = 'docx' | 'xlsx' | 'page';

/** A document of a built report as bytes. */
export async function writeBuilt(
  kind: BuiltKind,
  source: BuiltReportSource,
  onStep: OnReportStep = () => {},
): Promise<Buffer> {
  switch (kind) {
    case 'docx':
      return writeDocx(builtDocument(source), onStep);
    case 'page':
      return Buffer.from(await writeHtml(builtDocument(source), onStep));
    case 'xlsx':
      return builtWorkbook(source);
  }
}

/** The foot of each page of a printed report. */
export function builtFooter(source: BuiltReportSource): string {
  return printFooter(builtDocument({ ...source, content: { ...source.content, blocks: [] } }));
}
