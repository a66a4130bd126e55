import { useState } from 'react';
import type { LegalAnswer } from '#contracts';
import { useProcess } from '../../../shared/process/process-context.js';
import { Button } from '../../../shared/ui/button.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { Notice } from '../../../shared/ui/notice.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../legal.module.css';
import { PromiseForm } from './promise-form.js';

interface PromiseSectionProps {
  readonly promise: LegalAnswer['promise'];
  readonly mayWrite: boolean;
}

/** What the municipality promises in this process: in words, and for those who may write as a form. */
export function PromiseSection({ promise, mayWrite }: PromiseSectionProps) {
  const { t } = useWords();
  const process = useProcess();
  const [isOpen, setOpen] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const { promisedLevel, daysToRespond, openToChange } = promise;
  const isEmpty = promisedLevel === null && daysToRespond === null && Object.keys(openToChange).length === 0;
  const change = mayWrite && (
    <Button
      onPress={() => {
        setSaved(false);
        setOpen(true);
      }}
    >
      {t('legal.promise.change')}
    </Button>
  );
  return (
    <section className={styles.section} aria-labelledby="promise">
      <h2 id="promise">{t('legal.promise.title')}</h2>
      {isSaved && <Notice>{t('legal.saved')}</Notice>}
      {isOpen ? (
        <PromiseForm
          key={process.id}
          promise={promise}
          onSaved={() => {
            setOpen(false);
            setSaved(true);
          }}
          onCancel={() => setOpen(false)}
        />
      ) : isEmpty ? (
        <EmptyState title={t('legal.promise.none')} action={change || undefined}>
          <p>{t('legal.promise.none.next')}</p>
        </EmptyState>
      ) : (
        <>
          <Stated promise={promise} />
          {change && <div className={styles.buttons}>{change}</div>}
        </>
      )}
    </section>
  );
}

function Stated({ promise: { promisedLevel, daysToRespond, openToChange } }: { promise: LegalAnswer['promise'] }) {
  const { t, word, text } = useWords();
  const open = text(openToChange);
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{t('legal.promise.level')}</dt>
        <dd>
          {promisedLevel === null ? (
            t('legal.promise.level.none')
          ) : (
            <>
              <strong className={styles.level}>{word('level', promisedLevel)}</strong>
              <span className={styles.note}>{word('level', `${promisedLevel}.help`)}</span>
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('legal.promise.days')}</dt>
        <dd>
          {daysToRespond === null
            ? t('legal.promise.days.none')
            : t('legal.promise.days.within', { count: daysToRespond })}
        </dd>
      </div>
      <div>
        <dt>{t('legal.promise.open')}</dt>
        <dd className={styles.words}>{open === '' ? t('legal.promise.open.none') : open}</dd>
      </div>
    </dl>
  );
}
