import { type SourceRow } from '#domain';
import { fileError, type InputFile } from '../files/input-file.js';
import { openTables } from '../files/open-tables.js';
import { cellOf, openTable, type Table, type TableRow } from '../files/table.js';
import { type ReadOptions } from '../options.js';
import { readComment } from './comments.js';
import { decidimContext, type DecidimContext } from './context.js';
import { readMeeting, readProject, readResult } from './delivery.js';
import { hostOf, keepApart } from './host.js';
import { recogniseDecidim, type Entity } from './entities.js';
import { readDebate, readProposal } from './proposals.js';
import { publishedAnswerReader, surveyReader } from './survey.js';
import { budgetBallotReader } from './warsaw/budget-ballots.js';
import { budgetProjectReader } from './warsaw/budget-projects.js';
import { decidedRemarkReader, mapRemarkReader } from './warsaw/remarks.js';
import { warsawSurveyReader } from './warsaw/survey-sheet.js';

type ReadRow = (row: TableRow) => SourceRow;

const PAGE_READERS = {
  proposals: readProposal,
  debates: readDebate,
  comments: readComment,
  results: readResult,
  meetings: readMeeting,
  projects: readProject,
} as const satisfies Partial<Record<Entity, (row: TableRow, context: DecidimContext) => SourceRow>>;

function readerOf(entity: Entity, table: Table, context: DecidimContext, options: ReadOptions): ReadRow {
  if (entity === 'survey answers') return surveyReader(table, options);
  if (entity === 'published answers') return publishedAnswerReader(table, options);
  if (entity === 'remarks with decisions') return decidedRemarkReader(table, options);
  if (entity === 'remarks on a map') return mapRemarkReader(table, options);
  if (entity === 'survey of a consultation') return warsawSurveyReader(table, options);
  if (entity === 'budget projects') return budgetProjectReader(table, options);
  if (entity === 'budget ballots') return budgetBallotReader(table, options);
  const readPage = PAGE_READERS[entity];
  return (row) => readPage(row, context);
}

/**
 * Reads exports of Decidim from 2019 to 0.31: the open-data zip, single CSV files and the workbooks of the administration. CSVs are
 * separated by `;` (sometimes `,`), nested keys stand as `title/pl`, one column for each language that occurs; times read
 * `2019-01-24 22:29:15 +0100`; rich text is HTML, but bodies of proposals are plain and wrapped at 65 characters; an apostrophe
 * guards `= + - @`. Answers to surveys stand one respondent a row with a column for each question, or one answer a row. Files are
 * recognised by their headers, among them the sheets that the city of Warsaw added to the platform, the bare ones of 2019 by the addresses in their rows.
 *
 * Every data row is yielded once, in source order: a reply may stand before what it answers. Files of a zip that hold no
 * contributions (users, metrics, moderations, spaces, posts, pages, taxonomies) are not read.
 *
 * @throws {InvalidInputError} a file that is no table, or `unknown-columns` when nothing in a file is recognised
 */
export async function* readDecidim(files: readonly InputFile[], options: ReadOptions = {}): AsyncGenerator<SourceRow> {
  let home = options.host ?? null;
  for (const file of files) {
    const { tables: sources } = await openTables(file);
    let recognised = 0;
    for (const source of sources) {
      const table = await openTable(source);
      const entity = table === null ? null : recogniseDecidim(table);
      if (table === null || entity === null) continue;
      recognised += 1;
      const context = decidimContext(table, options);
      const readRow = readerOf(entity, table, context, options);
      const address = context.column('url') ?? context.column('root_commentable_url');
      for await (const row of table.rows()) {
        const read = readRow(row);
        const host = hostOf(cellOf(row, address));
        home ??= host;
        yield host === null || host === home ? read : keepApart(read, host);
      }
    }
    if (recognised === 0)
      throw fileError('unknown-columns', file.name, 'no part of it looks like an export of Decidim');
  }
}
