import { useId } from 'react';
import type { FirstSteps as Steps } from '#contracts';
import { mayActAs, type Role } from '#domain';
import { Link } from 'react-router';
import { processPage, workspacePage } from '../api/paths.js';
import { useAnnounce } from '../page/announcements.js';
import { Button } from '../ui/button.js';
import { useWords } from '../words/use-words.js';
import { TourButton } from './tour-button.js';
import { useChangeGuide, useFirstSteps } from './use-guide.js';
import styles from './first-steps.module.css';

type Step = Steps['steps'][number];

/** Where each step is done, below its process. */
const PLACES = {
  population: '/reach/population',
  import: '/data/import',
  themes: '/themes',
  answer: '/impact',
} as const;

/** From nothing to a first answer: read from the data, put away and taken out again by each person for herself. */
export function FirstSteps({ workspace, role }: { workspace: string; role: Role }) {
  const { t } = useWords();
  const id = useId();
  const announce = useAnnounce();
  const change = useChangeGuide(workspace);
  const { data } = useFirstSteps(workspace);
  if (!data) return null;
  const { steps, guide } = data;
  const done = steps.filter(({ isDone }) => isDone).length;
  if (guide.areStepsAway || done === steps.length) {
    return done === steps.length ? null : (
      <p className={styles.out}>
        <Button look="quiet" onPress={() => change.mutate({ areStepsAway: false })}>
          {t('first-steps.out')}
        </Button>
      </p>
    );
  }
  const next = steps.find(({ isDone }) => !isDone);
  const tourOf = steps.find(({ step, isDone }) => step === 'import' && isDone)?.process;
  return (
    <section className={styles.steps} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{t('first-steps.title')}</h2>
        <p>{t('first-steps.count', { done: String(done), all: String(steps.length) })}</p>
      </div>
      <ol>
        {steps.map((step) => (
          <li key={step.step} data-done={step.isDone || undefined}>
            <span className={styles.sign} aria-hidden>
              {step.isDone ? '✓' : ''}
            </span>
            <div>
              <p className={styles.name}>
                <StepName workspace={workspace} step={step} mayGo={mayActAs(role, 'editor')} />{' '}
                <span className={styles.state}>
                  {t(step.isDone ? 'first-steps.done' : step === next ? 'first-steps.next' : 'first-steps.todo')}
                </span>
              </p>
              {!step.isDone && <p className={styles.text}>{t(`first-step.${step.step}.text`)}</p>}
            </div>
          </li>
        ))}
      </ol>
      <div className={styles.buttons}>
        {tourOf && <TourButton workspace={workspace} process={tourOf} guide={guide} />}
        <Button
          look="quiet"
          onPress={() => {
            change.mutate({ areStepsAway: true });
            announce(t('first-steps.out'));
          }}
        >
          {t('first-steps.away')}
        </Button>
      </div>
    </section>
  );
}

/** A link where there is something to do and somebody who may do it. */
function StepName({ workspace, step, mayGo }: { workspace: string; step: Step; mayGo: boolean }) {
  const { t } = useWords();
  const name = t(`first-step.${step.step}`);
  if (step.isDone || !mayGo || step.step === 'workspace') return name;
  if (step.step === 'process') return <Link to={`${workspacePage(workspace)}/new-process`}>{name}</Link>;
  if (step.process === null) return name;
  return <Link to={processPage({ workspace, process: step.process }, PLACES[step.step])}>{name}</Link>;
}
