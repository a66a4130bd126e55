import type { PersonalDataFindingView } from '#contracts';
import { useWords } from '../../../shared/words/use-words.js';
import { markText } from '../mark-text.js';
import styles from '../review.module.css';

interface MarkedTextProps {
  readonly text: string;
  readonly field: 'title' | 'body';
  readonly findings: readonly PersonalDataFindingView[];
  /** Those that will be masked. */
  readonly chosen: ReadonlySet<number>;
}

/** The words with what was found underlined, and named in small letters behind its end: not by colour alone. */
export function MarkedText({ text, field, findings, chosen }: MarkedTextProps) {
  const { word } = useWords();
  const pieces = markText(text, field, findings);
  let from = 0;
  return pieces.map(({ words, findings: covering }) => {
    const start = from;
    from += words.length;
    if (covering.length === 0) return <span key={start}>{words}</span>;
    const ending = covering.filter((place) => findings[place].end === from);
    return (
      <mark key={start} className={covering.some((place) => chosen.has(place)) ? styles.chosen : styles.marked}>
        {words}
        {ending.map((place) => (
          <span key={place} className={styles.kind}>
            {' '}
            [{word('pii', findings[place].type)}]
          </span>
        ))}
      </mark>
    );
  });
}
