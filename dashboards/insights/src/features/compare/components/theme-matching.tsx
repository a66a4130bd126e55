import { useState } from 'react';
import type { CompareThemesAnswer } from '#contracts';
import { Button } from '../../../shared/ui/button.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../compare-page.module.css';
import type { MatchedPair } from '../use-matches.js';

interface ThemeMatchingProps {
  readonly answer: CompareThemesAnswer;
  readonly names: readonly string[];
  readonly isBusy: boolean;
  readonly onMatch: (pair: readonly [Place, Place]) => void;
}

type Place = Pick<MatchedPair[number], 'at' | 'id'>;

/** So many proposals stand in sight at first. */
const FIRST_SHOWN = 5;

/** What might be about the same, and two lists for what nobody proposed. Nothing counts before a person confirms it. */
export function ThemeMatching(props: ThemeMatchingProps) {
  const { t, number } = useWords();
  const [isAll, setAll] = useState(false);
  const { answer, names, isBusy, onMatch } = props;
  const { proposals } = answer;
  const shown = isAll ? proposals : proposals.slice(0, FIRST_SHOWN);
  return (
    <details className={styles.matching}>
      <summary>{t('compare.matching', { count: proposals.length })}</summary>
      {proposals.length > 0 && (
        <ul className={styles.kept} aria-label={t('compare.matching.proposals')}>
          {shown.map(({ themes: [first, second], stems, strength }) => (
            <li key={`${first.id} ${second.id}`}>
              <div className={styles.keptRow}>
                <span>
                  {t('compare.matching.pair', {
                    first: first.label,
                    second: second.label,
                    firstIn: names[first.at] ?? '',
                    secondIn: names[second.at] ?? '',
                  })}
                </span>
                <Button
                  isDisabled={isBusy}
                  label={t('compare.matching.confirm', { first: first.label, second: second.label })}
                  onPress={() => onMatch([first, second])}
                >
                  {t('compare.matching.confirm.short')}
                </Button>
              </div>
              <p className={styles.help}>
                <strong>{t(`compare.matching.${strength}`)}</strong>{' '}
                {t('compare.matching.stems', { count: stems.length, stems: stems.join(', ') })}
              </p>
            </li>
          ))}
        </ul>
      )}
      {!isAll && proposals.length > FIRST_SHOWN && (
        <Button look="quiet" onPress={() => setAll(true)}>
          {t('compare.matching.all', { number: number(proposals.length) })}
        </Button>
      )}
      <ByHand {...props} />
    </details>
  );
}

function ByHand({ answer, names, isBusy, onMatch }: ThemeMatchingProps) {
  const { t, number } = useWords();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const all = answer.unmatched.flatMap((themes, at) => themes.map((theme) => ({ ...theme, at })));
  const one = all.find(({ id }) => id === first);
  const other = all.find(({ id }) => id === second && one !== undefined);
  const options = (themes: typeof all) => [
    { value: '', label: t('compare.matching.choose') },
    ...themes.map(({ id, at, label, contributions }) => ({
      value: id,
      label: `${names[at] ?? ''}: ${label} (${number(contributions)})`,
    })),
  ];
  if (new Set(all.map(({ at }) => at)).size < 2) return null;
  return (
    <form
      className={styles.byHand}
      onSubmit={(event) => {
        event.preventDefault();
        if (!one || !other) return;
        onMatch([one, other]);
        setFirst('');
        setSecond('');
      }}
    >
      <SelectField
        label={t('compare.matching.first')}
        value={first}
        options={options(all)}
        onChange={(value) => {
          setFirst(value);
          setSecond('');
        }}
      />
      <SelectField
        label={t('compare.matching.second')}
        value={second}
        options={options(one ? all.filter(({ at }) => at !== one.at) : [])}
        onChange={setSecond}
      />
      <Button type="submit" isDisabled={isBusy || !one || !other}>
        {t('compare.matching.match')}
      </Button>
    </form>
  );
}
