import type { BudgetAnswer } from '#contracts';
import { mayActAs } from '#domain';
import { HowComputed } from '../../shared/figure/how-computed.js';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { TableFiles } from '../../shared/ui/table-files.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { ProtocolLink } from '../../shared/ui/protocol-link.js';
import { useWords } from '../../shared/words/use-words.js';
import { useBudget } from './api/use-budget.js';
import styles from './budget-page.module.css';
import { Ballots } from './components/ballots.js';
import { Pools } from './components/pools.js';
import { RecountPanel } from './components/recount-panel.js';
import { Rules } from './components/rules.js';

/** A participatory budget counted anew: the recount first, then each pool with its projects, ballots and rules. */
export function BudgetPage() {
  const { t, text } = useWords();
  const process = useProcess();
  const budget = useBudget();
  return (
    <Page title={t('budget.title')} within={text(process.title)}>
      <p className={styles.lead}>{t('budget.lead')}</p>
      {budget.isPending && <LoadingBlock rows={10} />}
      {budget.isError && <ErrorPanel error={budget.error} onRetry={() => void budget.refetch()} />}
      {budget.data && <Budget answer={budget.data} mayEdit={mayActAs(process.role, 'editor')} />}
    </Page>
  );
}

function Budget({ answer, mayEdit }: { answer: BudgetAnswer; mayEdit: boolean }) {
  const { t } = useWords();
  if (answer.state === 'nobody') {
    return (
      <EmptyState title={t('budget.nobody.title')}>
        <p>{t('budget.nobody.next')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <div className={styles.tools}>
        <ProtocolLink of="/budget" label={t('budget.protocol')} />
        <TableFiles of="/budget" />
      </div>
      <RecountPanel answer={answer} mayEdit={mayEdit} />
      <Pools answer={answer} mayEdit={mayEdit} />
      <Ballots answer={answer} mayEdit={mayEdit} />
      <Rules answer={answer} mayEdit={mayEdit} />
      <HowComputed
        says={t('budget.lead')}
        stamp={null}
        facts={[
          [t('method.name'), answer.method],
          [t('method.dataset'), String(answer.datasetVersion)],
        ]}
      />
    </>
  );
}
