import { useState } from 'react';
import type { CouncilAnswer } from '#contracts';
import { mayActAs } from '#domain';
import { HowComputed } from '../../shared/figure/how-computed.js';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { Button } from '../../shared/ui/button.js';
import { TableFiles } from '../../shared/ui/table-files.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { ProtocolLink } from '../../shared/ui/protocol-link.js';
import { HelpBeside } from '../../shared/help/help-beside.js';
import { useWords } from '../../shared/words/use-words.js';
import { useCouncil } from './api/use-council.js';
import { School } from './components/school.js';
import { SchoolDialog } from './components/school-dialog.js';
import { SchoolTable } from './components/school-table.js';
import styles from './council-page.module.css';

/** The election of a youth council: the town in one table, then each school as a district of its own. */
export function CouncilPage() {
  const { t, text } = useWords();
  const process = useProcess();
  const council = useCouncil();
  return (
    <Page title={t('council.title')} within={text(process.title)}>
      <p className={styles.lead}>{t('council.lead')}</p>
      {council.isPending && <LoadingBlock rows={10} />}
      {council.isError && <ErrorPanel error={council.error} onRetry={() => void council.refetch()} />}
      {council.data && <Council answer={council.data} mayEdit={mayActAs(process.role, 'editor')} />}
    </Page>
  );
}

function Council({ answer, mayEdit }: { answer: CouncilAnswer; mayEdit: boolean }) {
  const { t, percent } = useWords();
  const [edited, setEdited] = useState<string | null>(null);
  const add = mayEdit && <Button onPress={() => setEdited('')}>{t('council.add')}</Button>;
  const dialog = edited !== null && (
    <SchoolDialog
      key={edited}
      school={answer.schools.find(({ name }) => name === edited) ?? null}
      onClose={() => setEdited(null)}
    />
  );
  if (answer.state === 'nobody') {
    return (
      <>
        <EmptyState title={t('council.nobody.title')} action={add}>
          <p>{t('council.nobody.next')}</p>
        </EmptyState>
        {dialog}
      </>
    );
  }
  const { cast, entitled, rate, reason, schools } = answer.total.turnout;
  return (
    <>
      <div className={styles.tools}>
        <ProtocolLink of="/council" label={t('council.protocol')} />
        {add}
        <TableFiles of="/council" />
      </div>
      <HelpBeside of="pupil-turnout">
        <p className={styles.statement}>
          {rate === null || cast === null || entitled === null
            ? t(`council.turnout.reason.${reason ?? 'ballots-unknown'}`)
            : t('council.turnout', { cast, entitled, rate: percent(rate, 1) })}
        </p>
      </HelpBeside>
      <p className={styles.note}>{t('council.turnout.schools', { count: schools, all: answer.schools.length })}</p>
      <SchoolTable answer={answer} />
      {answer.schools.map((school) => (
        <School key={school.name} school={school} onEdit={mayEdit ? setEdited : null} />
      ))}
      <HowComputed
        says={t('council.lead')}
        stamp={null}
        facts={[
          [t('method.name'), answer.method],
          [t('method.dataset'), String(answer.datasetVersion)],
        ]}
      />
      {dialog}
    </>
  );
}
