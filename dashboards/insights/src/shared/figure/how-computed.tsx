import type { Stamp } from '#contracts';
import { useWords } from '../words/use-words.js';
import styles from './how-computed.module.css';

interface HowComputedProps {
  /** What the numbers say, in one sentence. */
  readonly says: string;
  readonly stamp: Stamp | null;
  readonly facts?: readonly (readonly [string, string])[];
}

/** "Jak to policzono": the same panel under every figure and list, closed until somebody asks. */
export function HowComputed({ says, stamp, facts = [] }: HowComputedProps) {
  const { t, moment } = useWords();
  const rows: readonly (readonly [string, string])[] = [
    [t('method.says'), says],
    ...facts,
    ...(stamp === null
      ? []
      : ([
          [t('method.name'), stamp.method],
          ...(stamp.seed === null ? [] : [[t('method.seed'), String(stamp.seed)] as const]),
          [t('method.dataset'), String(stamp.datasetVersion)],
          [t('method.computed-at'), moment(stamp.computedAt)],
        ] as const)),
  ];
  return (
    <details className={styles.how}>
      <summary>{t('method.title')}</summary>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
