import { useWords } from '../../../shared/words/use-words.js';

/** Attributes whose groups say by themselves what they are: "kobiety", and no "płeć: kobiety". */
const SPEAKING = ['sex', 'gender'];

/** A group so that it can stand alone in a sentence: "Wiek 75+", "Kobiety". */
export function useGroupName(): (variable: string, group: string) => string {
  const { word, group: nameOf } = useWords();
  return (variable, group) =>
    upperFirst(
      SPEAKING.includes(variable)
        ? nameOf(variable, group)
        : `${word('variable', variable)} ${nameOf(variable, group)}`,
    );
}

export function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
