import { useState, type FormEvent } from 'react';
import { FEWEST_COMPARED, MOST_COMPARED } from '#domain';
import { Button } from '../../../shared/ui/button.js';
import { ChoiceField } from '../../../shared/ui/choice-field.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../compare-page.module.css';
import { useAllProcesses } from '../use-comparison.js';

interface ProcessChoiceProps {
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** Two to six processes out of all that the person may see; folded away once there is something to read. */
export function ProcessChoice({ chosen: given, onChoose }: ProcessChoiceProps) {
  const { t, text, word, dateRange } = useWords();
  const all = useAllProcesses();
  const [chosen, setChosen] = useState(given);
  const [isWrong, setWrong] = useState(false);
  const isOpen = given.length < FEWEST_COMPARED;
  const known = all.workspaces.flatMap(({ workspace, processes }) =>
    processes.map(({ slug }) => `${workspace.slug}/${slug}`),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isFine = chosen.length >= FEWEST_COMPARED && chosen.length <= MOST_COMPARED;
    setWrong(!isFine);
    if (isFine) onChoose(chosen);
  };
  const mistake = isWrong ? t('compare.choose.wrong', { count: chosen.length }) : undefined;
  return (
    <details className={styles.choice} open={isOpen}>
      <summary>{t('compare.choose')}</summary>
      {all.isPending && <LoadingBlock rows={4} />}
      {all.error !== null && <ErrorPanel error={all.error} onRetry={all.retry} />}
      {!all.isPending && known.length < FEWEST_COMPARED ? (
        <p>{t('compare.choose.too-few')}</p>
      ) : (
        <form onSubmit={submit} noValidate>
          <p className={styles.help}>{t('compare.choose.help')}</p>
          <div className={styles.workspaces}>
            {all.workspaces
              .filter(({ processes }) => processes.length > 0)
              .map(({ workspace, processes }) => (
                <ChoiceField
                  key={workspace.slug}
                  legend={text(workspace.name)}
                  name="with"
                  type="checkbox"
                  options={processes.map(({ slug, title, kind, startsOn, endsOn }) => ({
                    value: `${workspace.slug}/${slug}`,
                    label: text(title),
                    help:
                      startsOn && endsOn
                        ? `${word('process-kind', kind)} · ${dateRange(startsOn, endsOn)}`
                        : word('process-kind', kind),
                  }))}
                  chosen={chosen}
                  onChoose={(value, isChosen) =>
                    setChosen(isChosen ? [...chosen, value] : chosen.filter((one) => one !== value))
                  }
                />
              ))}
          </div>
          {mistake && (
            <p role="alert" className={styles.wrong}>
              {mistake}
            </p>
          )}
          <Button type="submit" look="main">
            {t('compare.choose.submit')}
          </Button>
        </form>
      )}
    </details>
  );
}
