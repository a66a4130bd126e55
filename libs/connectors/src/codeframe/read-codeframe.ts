import { type CodeframeTopic } from '#domain';
import { CsvError, parse } from 'csv-parse/sync';
import { sniffDelimiter } from '../files/delimiter.js';
import { codeframeProblem } from './codeframe-problem.js';
import { readJsonTopics } from './json-topics.js';

/** A codeframe is written by hand; one with more topics or words is another kind of file. */
export const MOST_TOPICS = 200;
const MOST_LETTERS = 2_000_000;
const CODE = /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/;

/**
 * A codeframe out of a file: topics with names and words by language, and examples if the file has any.
 *
 * A CSV has one row a topic and the columns `code`, `name_pl`, `words_pl` (and so on for each language) and `examples`, whose texts are
 * separated by `|`; further rows of the same code add examples. `definition_pl` says what belongs to a topic, `archived` that it is out
 * of use (`yes`). JSON is `{ "topics": { "cycling": { "name": { "pl": "Rowery" }, "pl":
 * ["rower", "=kask"], "examples": ["Brakuje stojaków"] } } }`.
 *
 * @param text the file, decoded
 * @param file its name, for messages
 * @throws {InvalidInputError} `codeframe-…`, naming file, row or topic, and what to do
 * @example readCodeframe('code;name_pl;words_pl\nrowery;Rowery;rower kask', 'moje.csv')[0].stems.pl; // 'rower kask'
 */
export function readCodeframe(text: string, file: string): CodeframeTopic[] {
  if (text.length > MOST_LETTERS) throw codeframeProblem('too-large', file, `more than ${MOST_LETTERS} letters`);
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') throw codeframeProblem('empty', file, 'the file is empty');
  const topics = /^[[{]/.test(trimmed) ? readJsonTopics(trimmed, file) : readTableTopics(trimmed, file);
  if (topics.length === 0) throw codeframeProblem('empty', file, 'no topic stands in it');
  if (topics.length > MOST_TOPICS) throw codeframeProblem('too-large', file, `more than ${MOST_TOPICS} topics`);
  return topics.map((topic, at) => checked(topic, file, at, topics));
}

function readTableTopics(text: string, file: string): CodeframeTopic[] {
  const [header = [], ...rows] = parseRows(text, file);
  const columns = header.map((name) => name.toLowerCase());
  const codeAt = columns.indexOf('code');
  if (codeAt < 0) {
    throw codeframeProblem(
      'no-code-column',
      file,
      'no column "code"; name the columns code, name_pl, words_pl, examples',
      {
        row: 1,
      },
    );
  }
  const topics = new Map<string, CodeframeTopic>();
  rows.forEach((cells, index) => {
    if (cells.every((cell) => cell === '')) return;
    const code = cells[codeAt] ?? '';
    if (code === '')
      throw codeframeProblem('no-code', file, 'column "code" is empty; give the topic a code', { row: index + 2 });
    topics.set(code, joined(topics.get(code), topicOf(code, columns, cells)));
  });
  return [...topics.values()];
}

function parseRows(text: string, file: string): string[][] {
  try {
    return parse(text, { delimiter: sniffDelimiter(text), trim: true, relax_column_count: true });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const row = typeof cause.lines === 'number' ? cause.lines : 1;
    throw codeframeProblem('broken-row', file, 'the quotes of a cell are not closed or stand inside it', { row });
  }
}

function topicOf(code: string, columns: readonly string[], cells: readonly string[]): CodeframeTopic {
  const byLanguage = (kind: string) => {
    const filled = columns.flatMap((column, at) => {
      const language = new RegExp(`^${kind}_([a-z]{2,3})$`).exec(column)?.[1];
      return language !== undefined && cells[at] ? [[language, cells[at]!] as const] : [];
    });
    return Object.fromEntries(filled);
  };
  const words = Object.entries(byLanguage('words')).map(([tag, list]) => [tag, list.replace(/[\s,;]+/g, ' ')] as const);
  const examples = (cells[columns.indexOf('examples')] ?? '').split('|').map((example) => example.trim());
  const definition = byLanguage('definition');
  const isArchived = /^(yes|true|1|tak)$/i.test(cells[columns.indexOf('archived')] ?? '');
  return {
    code,
    name: byLanguage('name'),
    stems: Object.fromEntries(words),
    examples: examples.filter((example) => example !== ''),
    ...(Object.keys(definition).length > 0 && { definition }),
    ...(isArchived && { archived: true }),
  };
}

/** A further row of the same topic adds to what the first one said. */
function joined(before: CodeframeTopic | undefined, topic: CodeframeTopic): CodeframeTopic {
  if (before === undefined) return topic;
  const stems = { ...before.stems };
  for (const [language, words] of Object.entries(topic.stems))
    stems[language] = `${stems[language] ?? ''} ${words}`.trim();
  return {
    ...before,
    name: { ...topic.name, ...before.name },
    stems,
    examples: [...(before.examples ?? []), ...(topic.examples ?? [])],
  };
}

function checked(topic: CodeframeTopic, file: string, at: number, topics: readonly CodeframeTopic[]): CodeframeTopic {
  const { code } = topic;
  if (!CODE.test(code)) {
    throw codeframeProblem('bad-code', file, `the code "${code.slice(0, 60)}" may hold a to z, 0 to 9 and hyphens`, {
      topic: at + 1,
    });
  }
  if (topics.findIndex((other) => other.code === code) !== at) {
    throw codeframeProblem('double-code', file, `the code "${code}" stands twice; rename one`, { topic: at + 1 });
  }
  if (Object.keys(topic.name).length === 0) {
    throw codeframeProblem('no-name', file, `topic "${code}" has no name; fill name_pl or another language`, {
      topic: at + 1,
    });
  }
  if (Object.values(topic.stems).every((words) => words === '') && (topic.examples ?? []).length === 0) {
    throw codeframeProblem('no-words', file, `topic "${code}" has neither words nor examples`, { topic: at + 1 });
  }
  return topic;
}
