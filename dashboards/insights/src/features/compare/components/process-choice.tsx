import { useState, type FormEvent } from 'react';
import { FEWEST_COMPARED, MOST_COMPARED } from '#domain';
import { Button } from '../../../shared/ui/button.js';
import { ChoiceField } from '../../../shared/ui/choice-field.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { useHomes } from '../../../shared/home/use-homes.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { useWords } from '../../../shared/words/use-words.js';
import { chooseEditions } from '../editions.js';
import { useSeries } from '../use-series.js';
import styles from '../compare-page.module.css';

interface ProcessChoiceProps {
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** Two to six processes out of all that the person may see; folded away once there is something to read. */
export function ProcessChoice({ chosen: given, onChoose }: ProcessChoiceProps) {
  const { t, text, word, dateRange } = useWords();
  const all = useHomes();
  const series = useSeries();
  // by address: the order of what is urgent has no place here
  const workspaces = (all.data?.workspaces ?? []).toSorted((a, b) => a.slug.localeCompare(b.slug, 'en'));
  const [chosen, setChosen] = useState(given);
  const [isWrong, setWrong] = useState(false);
  const isOpen = given.length < FEWEST_COMPARED;
  const known = workspaces.reduce((sum, { processes }) => sum + processes.length, 0);
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
      {all.isError && <ErrorPanel error={all.error} onRetry={() => void all.refetch()} />}
      {all.data && known < FEWEST_COMPARED ? (
        <p>{t('compare.choose.too-few')}</p>
      ) : (
        <form onSubmit={submit} noValidate>
          <p className={styles.help}>{t('compare.choose.help')}</p>
          <div className={styles.workspaces}>
            {workspaces
              .filter(({ processes }) => processes.length > 0)
              .map(({ slug: workspace, name, processes }) => (
                <ChoiceField
                  key={workspace}
                  legend={text(name)}
                  name="with"
                  type="checkbox"
                  options={processes.map(({ slug, title, kind, startsOn, endsOn }) => ({
                    value: `${workspace}/${slug}`,
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
                  more={
                    <div className={styles.series}>
                      {series
                        .find((one) => one.workspace === workspace)
                        ?.series.map((one) => (
                          <Button key={one.editions[0]!.address} onPress={() => onChoose(chooseEditions(one).chosen)}>
                            {t('compare.editions.all', {
                              name: text(one.name),
                              from: String(one.editions[0]!.year),
                              to: String(one.editions.at(-1)!.year),
                            })}
                          </Button>
                        ))}
                    </div>
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
