import { Link } from 'react-router';
import { useWords } from '../../../shared/words/use-words.js';
import { STEPS, writePlace, type Place } from './address.js';
import styles from './step-list.module.css';

/** The four steps in their order; those behind are links, since going back loses nothing. */
export function StepList({ place }: { place: Place }) {
  const { t } = useWords();
  const current = STEPS.indexOf(place.step);
  return (
    <ol className={styles.steps} aria-label={t('wizard.steps')}>
      {STEPS.map((step, index) => {
        const name = t(`wizard.step.${step}`);
        const isDone = index < current;
        const label = (
          <>
            <span className={styles.number}>{index + 1}</span> <span className={styles.name}>{name}</span>
            {isDone && <span className="visually-hidden"> ({t('wizard.step.done')})</span>}
          </>
        );
        return (
          <li key={step} aria-current={index === current ? 'step' : undefined} data-done={isDone || undefined}>
            {isDone && place.upload !== null && place.run === null ? (
              <Link to={writePlace({ step, upload: place.upload })}>{label}</Link>
            ) : (
              <span>{label}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
