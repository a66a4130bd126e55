/** The answers of some respondents to one question, or the cells of one column, by respondent; without those who gave none. */
export type Given<Value> = ReadonlyMap<string, Value>;

/**
 * What each option is called, when the same people's answers are known by keys and by words: a column fits a question when the same
 * people filled both, and each key goes with one word and each word with one key.
 *
 * @returns words by key, or null where the column cannot be that question
 */
export function pairChoices(
  chosen: Given<readonly string[]>,
  cells: Given<readonly string[]>,
): ReadonlyMap<string, string> | null {
  if (!samePeople(chosen, cells)) return null;
  const possible = new Map<string, Set<string>>();
  for (const [respondent, options] of chosen) {
    const words = new Set(cells.get(respondent));
    if (words.size !== options.length) return null;
    for (const option of options) {
      const known = possible.get(option);
      possible.set(
        option,
        known === undefined ? new Set(words) : new Set([...known].filter((word) => words.has(word))),
      );
    }
  }
  for (const [respondent, options] of chosen) {
    for (const [option, words] of possible) {
      if (options.includes(option)) continue;
      for (const word of cells.get(respondent) ?? []) words.delete(word);
    }
  }
  return settle(possible);
}

/** Whether a column holds the very answers of a question: words that people wrote, numbers. */
export function areEqualAnswers(answers: Given<string>, cells: Given<string>): boolean {
  return samePeople(answers, cells) && [...answers].every(([respondent, answer]) => cells.get(respondent) === answer);
}

function samePeople(some: Given<unknown>, others: Given<unknown>): boolean {
  return some.size > 0 && some.size === others.size && [...some.keys()].every((respondent) => others.has(respondent));
}

/** Takes each word that only one key can have away from the others, until every key has one; null where one cannot. */
function settle(possible: Map<string, Set<string>>): ReadonlyMap<string, string> | null {
  const settled = new Map<string, string>();
  for (let open = possible.size; open > 0; open = possible.size - settled.size) {
    const found = [...possible].filter(([option, words]) => !settled.has(option) && words.size === 1);
    if (found.length === 0) return null;
    for (const [option, words] of found) {
      const [word] = words;
      if (word === undefined || [...settled.values()].includes(word)) return null;
      settled.set(option, word);
      for (const [other, otherWords] of possible) if (other !== option) otherWords.delete(word);
    }
  }
  return settled;
}
