import type { CodeframeTopic } from '#domain';
import { z } from 'zod';
import { codeframeProblem } from './codeframe-problem.js';

const words = z.array(z.string().max(200)).max(5_000);
const topic = z
  .object({ name: z.record(z.string(), z.string().trim().min(1).max(120)), examples: words.optional() })
  .catchall(z.unknown());
const codeframe = z.object({ topics: z.record(z.string(), topic) });

/** Topics by their code; every key of two or three letters beside the name holds the words of a language. */
export function readJsonTopics(text: string, file: string): CodeframeTopic[] {
  const read = codeframe.safeParse(parsed(text, file));
  if (!read.success) {
    const { path, message } = read.error.issues[0]!;
    throw codeframeProblem('bad-shape', file, `at ${path.join('.') || 'the beginning'}: ${message}`);
  }
  return Object.entries(read.data.topics).map(([code, { name, examples, ...rest }]) => {
    const lists = Object.entries(rest).filter(([key]) => /^[a-z]{2,3}$/.test(key));
    const stems = lists.map(([language, list]) => {
      const checked = words.safeParse(list);
      if (!checked.success)
        throw codeframeProblem('bad-shape', file, `at topics.${code}.${language}: a list of words is wanted`);
      return [language, checked.data.join(' ')] as const;
    });
    return { code, name, stems: Object.fromEntries(stems), ...(examples === undefined ? {} : { examples }) };
  });
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw codeframeProblem('bad-json', file, `this is no JSON (${(cause as Error).message.slice(0, 80)})`);
  }
}
