import type { CompareAnswer } from '#contracts';
import { useSearchParams } from 'react-router';
import { Page } from '../../shared/page/page.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { useWords } from '../../shared/words/use-words.js';
import button from '../../shared/ui/button.module.css';
import { ComparabilityPanel } from './components/comparability-panel.js';
import { Differences } from './components/differences.js';
import { MeasuresTable } from './components/measures-table.js';
import { Closed } from './components/closed.js';
import { EditionsNote } from './components/editions-note.js';
import { ProcessChoice } from './components/process-choice.js';
import { Rates } from './components/rates.js';
import { SavedComparisons } from './components/saved-comparisons.js';
import { TooFewLeft, isTooFewLeft } from './components/too-few-left.js';
import { ThemesComparison } from './components/themes-comparison.js';
import { VariableComparison } from './components/variable-comparison.js';
import styles from './compare-page.module.css';
import { compareApi, useComparison } from './use-comparison.js';

/** Reach of several processes: first what can be compared, then the ratios on one scale. Never a ranking. */
export function ComparePage() {
  const { t } = useWords();
  const [params, setParams] = useSearchParams();
  const chosen = (params.get('with') ?? '').split(',').filter((one) => one !== '');
  const comparison = useComparison(chosen);
  const isAsked = chosen.length > 1;
  return (
    <Page title={t('compare.title')}>
      <p className={styles.lead}>{t('compare.lead')}</p>
      <ProcessChoice
        key={chosen.join(',')}
        chosen={chosen}
        onChoose={(next) => setParams({ with: next.join(',') }, { preventScrollReset: true, flushSync: true })}
      />
      <SavedComparisons key={`kept ${chosen.join(',')}`} chosen={chosen} />
      {isAsked && comparison.isPending && <LoadingBlock rows={10} />}
      {isAsked && comparison.isError && isTooFewLeft(comparison.error) && <TooFewLeft chosen={chosen} />}
      {isAsked && comparison.isError && !isTooFewLeft(comparison.error) && (
        <ErrorPanel error={comparison.error} onRetry={() => void comparison.refetch()} />
      )}
      {isAsked && comparison.data && <Comparison answer={comparison.data} chosen={chosen} />}
    </Page>
  );
}

function Comparison({ answer, chosen }: { answer: CompareAnswer; chosen: readonly string[] }) {
  const { t } = useWords();
  const file = (format: string) => `${compareApi(chosen)}&format=${format}`;
  return (
    <>
      <Closed answer={answer} />
      <EditionsNote chosen={chosen} />
      <ComparabilityPanel answer={answer} />
      <Rates answer={answer} />
      <Differences answer={answer} />
      {answer.variables.map((variable) => (
        <VariableComparison key={variable.variable} variable={variable} answer={answer} />
      ))}
      <MeasuresTable answer={answer} />
      <div className={styles.tools}>
        <a className={`${button.button} ${button.quiet}`} href={file('csv')} download>
          {t('figure.download-csv')}
        </a>
        <a className={`${button.button} ${button.quiet}`} href={file('xlsx')} download>
          {t('compare.download-xlsx')}
        </a>
      </div>
      <ThemesComparison chosen={chosen} />
    </>
  );
}
