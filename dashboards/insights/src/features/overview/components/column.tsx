import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import type { MeasureCode } from '../../../shared/help/measure-help.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './column.module.css';

interface ColumnProps {
  readonly icon: ReactNode;
  readonly help: MeasureCode;
  readonly title: string;
  readonly count: number;
  /** Where the list behind the number is, below the process. */
  readonly countTo: string;
  readonly unit: ReactNode;
  readonly all: { readonly label: string; readonly to: string };
  readonly children: ReactNode;
}

/** One of the three: its sign, its number, what the number counts, and the way to the whole of it. */
export function Column({ icon, help, title, count, countTo, unit, all, children }: ColumnProps) {
  const { number } = useWords();
  const path = useProcessPath();
  return (
    <section className={styles.column} aria-label={title}>
      <h2 className={styles.sign}>
        {icon} {title}
      </h2>
      <HelpBeside of={help}>
        <p className={styles.big}>
          <Link to={processPage(path, countTo)}>{number(count)}</Link>
        </p>
      </HelpBeside>
      <p className={styles.unit}>{unit}</p>
      {children}
      <p className={styles.all}>
        <Link to={processPage(path, all.to)} data-way>
          {all.label}
        </Link>
      </p>
    </section>
  );
}
