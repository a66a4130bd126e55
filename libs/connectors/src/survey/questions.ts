import { headerKey } from '../files/header.js';
import { type ReadOptions } from '../options.js';
import { isOpenQuestion } from '../values/open-question.js';
import { areChoices, oneChoice, type SplitChoices } from './choices.js';

/** One question of a survey as a column of its table. */
export interface Question {
  readonly column: string;
  /** What was asked, as people read it. */
  readonly title: string;
  readonly kind: 'open' | 'closed';
  /** The options in a cell of a closed question, in their order. */
  readonly split: SplitChoices;
}

/** What the options say of a question, else what its answers look like: written is open, chosen is closed. */
export function questionKind(
  title: string,
  answers: readonly string[],
  options: ReadOptions,
  split: SplitChoices = oneChoice,
): 'open' | 'closed' {
  const told = toldKind(title, options);
  if (told !== null) return told;
  return isOpenQuestion(answers) && !areChoices(answers, split) ? 'open' : 'closed';
}

export function toldKind(title: string, options: ReadOptions): 'open' | 'closed' | null {
  for (const [header, kind] of Object.entries(options.questions ?? {})) {
    if (headerKey(header) === headerKey(title)) return kind;
  }
  return null;
}

/** Questions whose words are equal but for spaces get ` (2)`, ` (3)`, so that each keeps its own answers. */
export function withDistinctTitles(questions: readonly Question[]): readonly Question[] {
  const taken = new Set<string>();
  return questions.map((question) => {
    const base = question.title.replace(/\s+/g, ' ').trim();
    let title = base;
    for (let copy = 2; taken.has(title); copy += 1) title = `${base} (${copy})`;
    taken.add(title);
    return { ...question, title };
  });
}
