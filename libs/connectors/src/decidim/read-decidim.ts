import { type SourceRow } from '#domain';
import { fileError, type InputFile } from '../files/input-file.js';
import { openTables } from '../files/open-tables.js';
import { cellOf, openTable, type TableRow } from '../files/table.js';
import { type ReadOptions } from '../options.js';
import { readComment } from './comments.js';
import { decidimContext, type DecidimContext } from './context.js';
import { readMeeting, readProject, readResult } from './delivery.js';
import { hostOf, keepApart } from './host.js';
import { recogniseDecidim, type Entity } from './entities.js';
import { readDebate, readProposal } from './proposals.js';

const READERS: Readonly<Record<Entity, (row: TableRow, context: DecidimContext) => SourceRow>> = {
  proposals: readProposal,
  debates: readDebate,
  comments: readComment,
  results: readResult,
  meetings: readMeeting,
  projects: readProject,
};

/**
 * Reads exports of Decidim from 2019 to 0.31: the open-data zip, single CSV files and the workbooks of the administration. CSVs are
 * separated by `;` (sometimes `,`), nested keys stand as `title/pl`, one column for each language that occurs; times read
 * `2019-01-24 22:29:15 +0100`; rich text is HTML, but bodies of proposals are plain and wrapped at 65 characters; an apostrophe
 * guards `= + - @`. Files are recognised by their headers, the bare ones of 2019 by the addresses in their rows.
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
      const address = context.column('url') ?? context.column('root_commentable_url');
      for await (const row of table.rows()) {
        const read = READERS[entity](row, context);
        const host = hostOf(cellOf(row, address));
        home ??= host;
        yield host === null || host === home ? read : keepApart(read, host);
      }
    }
    if (recognised === 0)
      throw fileError('unknown-columns', file.name, 'no part of it looks like an export of Decidim');
  }
}
