import { type ContributionRecord, type OutcomeRecord, type SourceRecord, type SourceRow } from '#domain';
import { isItem, rawOf, textOf, type ApiItem } from '../../citizenlab/api/api-item.js';
import { type TableRow } from '../../files/table.js';
import { itemsOf } from '../../http/graphql.js';
import { type ReadOptions } from '../../options.js';
import { plainText } from '../../values/html.js';
import { readTime } from '../../values/time.js';
import { readComment } from '../comments.js';
import { contextOf, type DecidimContext } from '../context.js';
import { readMeeting, readProject, readResult } from '../delivery.js';
import { readDebate, readProposal } from '../proposals.js';
import {
  commentCells,
  debateCells,
  meetingCells,
  projectCells,
  proposalCells,
  resultCells,
  translatedCells,
  type Cells,
} from './cells.js';
import { type DecidimClient } from './decidim-client.js';
import { ASKED_TYPES, selectionOf } from './selections.js';

export interface DecidimApiOptions extends ReadOptions {
  /** Slugs of the processes and assemblies to be read; all of the platform by default. */
  readonly spaces?: readonly string[];
}

interface Part {
  /** The type of a node, and of what comments stand on. */
  readonly type: string;
  readonly commentable: string;
  readonly connection: string;
  readonly page: string;
  cells(node: ApiItem, url: string): Cells;
  read(row: TableRow, context: DecidimContext): SourceRow;
}

const PARTS: Readonly<Record<string, Part>> = {
  Proposals: {
    type: 'Proposal',
    commentable: 'Decidim::Proposals::Proposal',
    connection: 'proposals',
    page: 'proposals',
    cells: proposalCells,
    read: readProposal,
  },
  Debates: {
    type: 'Debate',
    commentable: 'Decidim::Debates::Debate',
    connection: 'debates',
    page: 'debates',
    cells: debateCells,
    read: readDebate,
  },
  Meetings: {
    type: 'Meeting',
    commentable: 'Decidim::Meetings::Meeting',
    connection: 'meetings',
    page: 'meetings',
    cells: meetingCells,
    read: readMeeting,
  },
  Accountability: {
    type: 'Result',
    commentable: 'Decidim::Accountability::Result',
    connection: 'results',
    page: 'results',
    cells: resultCells,
    read: readResult,
  },
  Budgets: {
    type: 'Project',
    commentable: 'Decidim::Budgets::Project',
    connection: 'budgets',
    page: 'projects',
    cells: projectCells,
    read: readProject,
  },
};

interface Component {
  readonly id: string;
  readonly type: string;
  /** The address of its pages, without the last part. */
  readonly address: string;
}

/**
 * Reads what a platform shows to everybody over its GraphQL API, as the rows that its exports would give: proposals, debates, meetings,
 * projects, results, and the comments on each after it. Which fields are asked for is told by the schema, since versions differ
 * (`timelineEntries` became `milestones`, `endorsementsCount` `likesCount`). The API has no "changed since" for answers: all is read each
 * time.
 *
 * Rows are numbered from 1 in each part of the platform (`proposals 14`); `raw` is what came. Votes of persons and answers to surveys are
 * not in the API.
 *
 * @throws {InvalidInputError}, {DomainError} what the client throws
 */
export async function* readDecidimApi(
  client: DecidimClient,
  options: DecidimApiOptions = {},
): AsyncGenerator<SourceRow> {
  const fields = await client.fieldsOf(ASKED_TYPES);
  for (const component of await listComponents(client, options)) {
    const part = PARTS[component.type]!;
    const inner = selectionOf(part.type, fields);
    const selection = part.type === 'Project' ? `id projects { ${inner} }` : inner;
    const connection = { of: component.type, name: part.connection, selection };
    let row = 0;
    for await (const listed of client.list(component.id, connection)) {
      const nodes = part.type === 'Project' ? itemsOf(listed['projects']) : [listed];
      const budget = part.type === 'Project' ? `budgets/${textOf(listed, 'id')}/` : '';
      for (const node of nodes) {
        const url = `${component.address}/${budget}${part.page}/${textOf(node, 'id')}`;
        for (const read of readNode(node, url, part, client.origin.host, options)) {
          row += 1;
          yield { ...read, origin: { file: client.origin.host, sheet: `${part.page} ${component.id}`, row } };
        }
      }
    }
  }
}

function* readNode(node: ApiItem, url: string, part: Part, host: string, options: ReadOptions): Generator<SourceRow> {
  const { comments, ...own } = node;
  const read = readCells(part.cells(own, url), own, host, part.read, options);
  yield { ...read, records: read.records.map((record) => completed(record, own, options)) };
  const on = { type: part.commentable, id: textOf(own, 'id'), url };
  for (const { node: comment, cells } of commentCells(comments, on)) {
    const answered = readCells(cells, comment, host, readComment, options);
    yield { ...answered, records: answered.records.map((record) => completed(record, comment, options)) };
  }
}

function readCells(
  cells: Cells,
  node: ApiItem,
  file: string,
  read: (row: TableRow, context: DecidimContext) => SourceRow,
  options: ReadOptions,
): SourceRow {
  const row = { origin: { file, sheet: null, row: 0 }, raw: cells, rejections: [], broken: false };
  return { ...read(row, contextOf(Object.keys(cells), options)), raw: rawOf(node) };
}

/** What the API knows better than an export: deleted authors are no institution, all authors count, comments bear thumbs. */
function completed(record: SourceRecord, node: ApiItem, options: ReadOptions): SourceRecord {
  if (record.type === 'outcome') return { ...record, milestones: milestonesOf(node, options) };
  if (record.type !== 'contribution') return record;
  const counters: Record<string, number> = { ...record.counters };
  const authors = node['authorsCount'];
  if (typeof authors === 'number' && authors > 1) counters['authors'] = authors;
  if (typeof node['upVotes'] === 'number') counters['likes'] = node['upVotes'];
  if (typeof node['downVotes'] === 'number') counters['dislikes'] = node['downVotes'];
  return { ...record, counters, voice: voiceOf(record, node) };
}

function voiceOf(record: ContributionRecord, node: ApiItem): ContributionRecord['voice'] {
  if (record.voice !== 'institution' || record.kind !== 'proposal') return record.voice;
  return node['official'] === false ? 'person' : record.voice;
}

/** The steps of a result, the earliest first as the platform lists them; one without words is left out. */
function milestonesOf(node: ApiItem, options: ReadOptions): NonNullable<OutcomeRecord['milestones']> {
  const listed = isItem(node) ? (node['milestones'] ?? node['timelineEntries']) : null;
  const best = (value: unknown) => {
    const cells = translatedCells('', value);
    const found = cells[`/${options.language ?? 'pl'}`] || Object.values(cells).find((text) => text !== '');
    return plainText(found ?? '');
  };
  return itemsOf(listed).flatMap((milestone) => {
    const [title, text] = [best(milestone['title']), best(milestone['description'])];
    const reachedAt = readTime(textOf(milestone, 'entryDate'), { zone: options.timeZone ?? 'Europe/Warsaw' });
    return title === '' && text === ''
      ? []
      : [{ title: title || text, text: title === '' ? null : text || null, reachedAt }];
  });
}

/** Components of processes and assemblies that hold what is read; spaces are listed without pages. */
async function listComponents(client: DecidimClient, options: DecidimApiOptions): Promise<readonly Component[]> {
  const spaces = 'id slug components { id __typename }';
  const data = await client.ask(`{ participatoryProcesses { ${spaces} } assemblies { ${spaces} } }`);
  const found: Component[] = [];
  for (const [field, path] of [
    ['participatoryProcesses', 'processes'],
    ['assemblies', 'assemblies'],
  ] as const) {
    for (const space of itemsOf(data[field])) {
      const slug = textOf(space, 'slug');
      if (options.spaces !== undefined && !options.spaces.includes(slug)) continue;
      for (const component of itemsOf(space['components'])) {
        const [id, type] = [textOf(component, 'id'), textOf(component, '__typename')];
        if (!Object.hasOwn(PARTS, type) || found.some((other) => other.id === id)) continue;
        found.push({ id, type, address: `${client.origin.origin}/${path}/${slug}/f/${id}` });
      }
    }
  }
  return found;
}
