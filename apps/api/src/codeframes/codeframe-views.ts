import { type Codeframe, type CodeframeRequest, type CodeframeTopic } from '#contracts';
import { InvalidInputError, type CodeframeTopic as Topic } from '#domain';
import { type Table } from '../tables/table.js';

/** Words as lists for people and programs; the engine keeps them in one text a language. */
export function viewTopic({
  code,
  name,
  stems,
  examples = [],
  definition = {},
  archived = false,
}: Topic): CodeframeTopic {
  const words = Object.entries(stems).map(([language, text]) => [language, text.split(/\s+/).filter(Boolean)] as const);
  return {
    code,
    name: { ...name },
    words: Object.fromEntries(words),
    examples: [...examples],
    definition: { ...definition },
    archived,
  };
}

/** @throws {InvalidInputError} `codeframe-no-words` for a topic by which nothing could be found */
export function topicsOf({ topics }: Pick<CodeframeRequest, 'topics'>): Topic[] {
  return topics.map(({ code, name, words, examples, definition, archived }, at) => {
    const filled = Object.entries(words).filter(([, list]) => list.length > 0);
    if (filled.length === 0 && examples.length === 0) {
      throw new InvalidInputError('codeframe-no-words', `topic "${code}" has neither words nor examples`, {
        topic: at + 1,
      });
    }
    const stems = filled.map(([language, list]) => [language, list.join(' ')] as const);
    const defined = Object.entries(definition).filter(([, text]) => text !== '');
    return {
      code,
      name,
      stems: Object.fromEntries(stems),
      examples,
      ...(defined.length > 0 && { definition: Object.fromEntries(defined) }),
      ...(archived && { archived }),
    };
  });
}

/** One row a topic, in the columns that an uploaded codeframe has. */
export function tableOf({ name, topics }: Codeframe): Table {
  const languages = (pick: (topic: CodeframeTopic) => object) =>
    [...new Set(topics.flatMap((topic) => Object.keys(pick(topic))))].sort();
  const names = languages((topic) => topic.name);
  const words = languages((topic) => topic.words);
  const definitions = languages((topic) => topic.definition);
  return {
    name: `codeframe-${name}`,
    columns: [
      'code',
      ...names.map((language) => `name_${language}`),
      ...words.map((language) => `words_${language}`),
      'examples',
      ...definitions.map((language) => `definition_${language}`),
      'archived',
    ],
    rows: topics.map((topic) => [
      topic.code,
      ...names.map((language) => topic.name[language] ?? null),
      ...words.map((language) => topic.words[language]?.join(' ') ?? null),
      topic.examples.join(' | '),
      ...definitions.map((language) => topic.definition[language] ?? null),
      topic.archived ? 'yes' : null,
    ]),
  };
}
