import { useState, type ReactNode } from 'react';
import type { Stamp } from '#contracts';
import type { PopulationReference } from '#domain';
import { useAnnounce } from '../page/announcements.js';
import { useWords } from '../words/use-words.js';
import { saveText } from './save-file.js';
import styles from './how-computed.module.css';

export interface HowComputedProps {
  /** What the numbers say, in one sentence. */
  readonly says: string;
  readonly stamp: Stamp | null;
  readonly facts?: readonly (readonly [string, string])[];
  /** What is counted above and below the line, with links to the lists. */
  readonly numerator?: ReactNode;
  readonly denominator?: ReactNode;
  readonly filters?: string;
  /** As it would stand in a paper. */
  readonly formula?: string;
  readonly reference?: PopulationReference | null;
  readonly interval?: string;
  readonly suppression?: string;
  readonly edits?: string;
  /** What a citation names; there is a button only with it. */
  readonly cite?: { readonly title: string; readonly source: string };
  /** The numbers of the figure, and a script that computes it again from them. */
  readonly files?: {
    readonly name: string;
    readonly json: unknown;
    /** Null where too much is hidden to compute it from what is shown; absent where there is nothing to compute. */
    readonly r?: string | null;
  };
}

/** "Jak to policzono": the same panel under every figure and list, closed until somebody asks. */
export function HowComputed(props: HowComputedProps) {
  const { says, stamp, facts = [], numerator, denominator, filters, formula, reference, interval } = props;
  const { t, moment, date } = useWords();
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t('method.says'), says],
    ...when(t('method.numerator'), numerator),
    ...when(t('method.denominator'), denominator),
    ...when(t('method.filters'), filters),
    ...when(t('method.formula'), formula && <code className={styles.formula}>{formula}</code>),
    ...when(
      t('method.reference'),
      reference &&
        t('method.reference.line', {
          name: reference.name,
          source: reference.source,
          date: date(reference.date),
          territory: reference.territory,
        }),
    ),
    ...when(t('method.interval'), interval),
    ...when(t('method.suppression'), props.suppression),
    ...when(t('method.edits'), props.edits),
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
      <div className={styles.panel}>
        <dl>
          {rows.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <Files {...props} />
      </div>
    </details>
  );
}

function when(name: string, value: ReactNode): readonly (readonly [string, ReactNode])[] {
  return value === undefined || value === null || value === '' || value === false ? [] : [[name, value]];
}

/** What can be taken away: a citation, the numbers, and R that computes the figure from them. */
function Files({ cite, files, stamp }: HowComputedProps) {
  const { t, moment } = useWords();
  const announce = useAnnounce();
  const [isShown, setIsShown] = useState(false);
  if (cite === undefined && files === undefined) return null;
  const copy = (text: string, done: string) => void navigator.clipboard.writeText(text).then(() => announce(done));
  const citation =
    cite === undefined
      ? null
      : t('method.citation', {
          title: cite.title,
          source: cite.source,
          method: stamp?.method ?? '–',
          version: String(stamp?.datasetVersion ?? '–'),
          date: stamp === null ? '–' : moment(stamp.computedAt),
        });
  const action = (label: string, onPress: () => void, isExpanded?: boolean) => (
    <button key={label} type="button" className={styles.action} onClick={onPress} aria-expanded={isExpanded}>
      {label}
    </button>
  );
  const script = files?.r ?? null;
  return (
    <>
      <div className={styles.actions}>
        {citation !== null && action(t('method.cite'), () => copy(citation, t('method.cited')))}
        {files !== undefined &&
          action(t('method.json'), () =>
            saveText(`${JSON.stringify(files.json, null, 2)}\n`, 'application/json', `${files.name}.json`),
          )}
        {script !== null && action(t('method.r.show'), () => setIsShown(!isShown), isShown)}
      </div>
      {files?.r === null && <p className={styles.none}>{t('method.r.none')}</p>}
      {isShown && script !== null && files !== undefined && (
        <div className={styles.script}>
          <p>{t('method.r.says')}</p>
          <pre tabIndex={0} role="region" aria-label={t('method.r.label')} lang="en">
            <code>{script}</code>
          </pre>
          <div className={styles.actions}>
            {action(t('method.r.copy'), () => copy(script, t('method.r.copied')))}
            {action(t('method.r.save'), () => saveText(script, 'text/plain', `${files.name}.R`))}
          </div>
        </div>
      )}
    </>
  );
}
