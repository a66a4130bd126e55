import type { AgreementAnswer } from '#contracts';
import { SMALLEST_GROUP } from '#domain';
import { HowComputed } from '../../../shared/figure/how-computed.js';
import { TableFiles } from '../../../shared/ui/table-files.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useAgreement } from '../api/use-votes.js';
import styles from '../votes-page.module.css';
import { AllStatements } from './all-statements.js';
import { GroupDifferences } from './group-differences.js';
import { OpinionGroups } from './opinion-groups.js';
import { StatementItem } from './statement-item.js';

const MOST = 10;

/** What everyone agrees on, what divides, and the groups that vote alike. */
export function AgreementView() {
  const { t } = useWords();
  const agreement = useAgreement();
  if (agreement.isPending) return <LoadingBlock rows={10} />;
  if (agreement.isError) return <ErrorPanel error={agreement.error} onRetry={() => void agreement.refetch()} />;
  if (agreement.data.state === 'ready') return <Agreement answer={agreement.data} />;
  return (
    <EmptyState title={t('agreement.none.title')}>
      <p>{t('agreement.none.next', { count: SMALLEST_GROUP })}</p>
    </EmptyState>
  );
}

function Agreement({ answer }: { answer: AgreementAnswer }) {
  const { t } = useWords();
  const { people, statements, groups, shared, dividing, method, seed, datasetVersion } = answer;
  return (
    <>
      <div className={styles.tools}>
        <TableFiles of="/votes/agreement" />
      </div>
      <p className={styles.big}>{t('agreement.people', { people, statements: statements.length })}</p>
      <section className={styles.section}>
        <HelpBeside of="shared-statements">
          <h2>{t('agreement.shared')}</h2>
        </HelpBeside>
        <p className={styles.help}>{t('agreement.shared.help')}</p>
        {shared.length === 0 && <p>{t('agreement.shared.none')}</p>}
        <ul className={styles.statements}>
          {shared.slice(0, MOST).map(({ statement }) => (
            <StatementItem key={statement} statement={statements[statement]!} />
          ))}
        </ul>
      </section>
      <section className={styles.section}>
        <HelpBeside of="dividing-statements">
          <h2>{t('agreement.dividing')}</h2>
        </HelpBeside>
        <p className={styles.help}>
          {t(groups.length > 0 ? 'agreement.dividing.help' : 'agreement.dividing.help-without-groups')}
        </p>
        {dividing.length === 0 && <p>{t('agreement.dividing.none')}</p>}
        <ul className={styles.statements}>
          {dividing.slice(0, MOST).map((statement) => (
            <StatementItem key={statement} statement={statements[statement]!} />
          ))}
        </ul>
      </section>
      <OpinionGroups answer={answer} />
      <GroupDifferences answer={answer} />
      <AllStatements statements={statements} />
      <HowComputed
        says={t('agreement.how')}
        stamp={null}
        facts={[
          [t('method.name'), method],
          [t('method.seed'), String(seed)],
          [t('method.dataset'), String(datasetVersion)],
        ]}
      />
    </>
  );
}
