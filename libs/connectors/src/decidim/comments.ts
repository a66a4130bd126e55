import { type ContributionKind, type ContributionRecord, type SourceRow } from '#domain';
import { type TableRow } from '../files/table.js';
import { rowReader, type RowReader } from '../values/row-reader.js';
import {
  baseContribution,
  firstColumn,
  hasReference,
  readAuthor,
  readCounters,
  type DecidimContext,
} from './context.js';
import { urlId, urlSegment } from './entities.js';
import { readLocalised } from './localised.js';

/** What a comment may stand on that is a contribution here; results and blog posts are not. */
const PARENT_TYPES: Readonly<Record<string, ContributionKind>> = {
  'Decidim::Comments::Comment': 'comment',
  'Decidim::Proposals::Proposal': 'proposal',
  'Decidim::Debates::Debate': 'debate',
  'Decidim::Meetings::Meeting': 'meeting',
  'Decidim::Budgets::Project': 'project',
};

const PARENT_PAGES: Readonly<Record<string, ContributionKind>> = {
  proposals: 'proposal',
  debates: 'debate',
  meetings: 'meeting',
  projects: 'project',
};

/**
 * A comment or a reply. Ids of comments are unique on the whole platform, so one kind holds those on proposals, debates and all
 * else. `locale` is the language of the writer's screen and not of her words: it is left to detection.
 */
export function readComment(row: TableRow, context: DecidimContext): SourceRow {
  const reader = rowReader(row, context.time);
  if (!hasReference(reader, context)) return reader.row([]);
  const body = readLocalised(reader, context.field('body'));
  if (body.text === '') {
    reader.reject('missing-text', firstColumn(context.field('body')));
    return reader.row([]);
  }
  const { person, voice } = readAuthor(reader, context);
  const record: ContributionRecord = {
    ...baseContribution(reader, context),
    kind: 'comment',
    parent: readParent(reader, context),
    body: body.text,
    language: body.language,
    person,
    voice: voice === 'institution' ? 'person' : voice,
    submittedAt: reader.time(context.column('created_at')),
    counters: readCounters(reader, context, { alignment: ['alignment'], depth: ['depth'] }),
    url: reader.text(context.column('root_commentable_url')) || null,
  };
  return reader.row([record]);
}

function readParent(reader: RowReader, context: DecidimContext): ContributionRecord['parent'] {
  const type = reader.text(context.column('commentable_type'));
  const reference = reader.text(context.column('commentable_id'));
  if (type !== '' && reference !== '') {
    return Object.hasOwn(PARENT_TYPES, type) ? { kind: PARENT_TYPES[type]!, reference } : null;
  }
  const url = reader.text(context.column('root_commentable_url'));
  const kind = PARENT_PAGES[urlSegment(url) ?? ''];
  const id = urlId(url);
  return kind === undefined || id === null ? null : { kind, reference: id };
}
