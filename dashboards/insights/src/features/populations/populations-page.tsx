import { useState } from 'react';
import { mayActAs } from '#domain';
import type { PopulationsAnswer } from '#contracts';
import { processPage } from '../../shared/api/paths.js';
import { useProcessPath } from '../../shared/api/use-process-query.js';
import { Breadcrumb } from '../../shared/page/breadcrumb.js';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { Notice } from '../../shared/ui/notice.js';
import { useWords } from '../../shared/words/use-words.js';
import { usePopulations } from './api/use-populations.js';
import { AddSection } from './components/add-section.js';
import { BandsForm } from './components/bands-form.js';
import { HeldAgainst } from './components/held-against.js';
import { PlacesSection } from './components/places-section.js';
import { SearchSection } from './components/search-section.js';
import { TableList } from './components/table-list.js';
import { ValuesSection } from './components/values-section.js';
import styles from './populations-page.module.css';

/** Which residents a process is held against: the chosen table and its checks, other tables, and the ways to give one. */
export function PopulationsPage() {
  const { t, text } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const populations = usePopulations();
  const [notice, setNotice] = useState<string | null>(null);
  const above = (
    <Breadcrumb
      steps={[
        { label: text(process.title), to: processPage(path) },
        { label: t('reach.title'), to: processPage(path, '/reach') },
      ]}
    />
  );
  return (
    <Page title={t('populations.title')} within={text(process.title)} above={above}>
      <p className={styles.lead}>{t('populations.lead')}</p>
      {notice !== null && <Notice>{notice}</Notice>}
      {populations.isPending && <LoadingBlock rows={8} />}
      {populations.isError && <ErrorPanel error={populations.error} onRetry={() => void populations.refetch()} />}
      {populations.data && (
        <Sections answer={populations.data} mayChange={mayActAs(process.role, 'editor')} onDone={setNotice} />
      )}
    </Page>
  );
}

interface SectionsProps {
  readonly answer: PopulationsAnswer;
  readonly mayChange: boolean;
  readonly onDone: (says: string) => void;
}

function Sections({ answer, mayChange, onDone }: SectionsProps) {
  const isChosen = answer.choice.main !== null;
  const bands = JSON.stringify([answer.choice.bands, answer.choice.ageFloor]);
  return (
    <>
      <HeldAgainst answer={answer} />
      {mayChange && answer.hasReference && <SearchSection onDone={onDone} />}
      {mayChange && <AddSection onDone={onDone} />}
      <TableList answer={answer} mayChoose={mayChange} onDone={onDone} />
      {mayChange && isChosen && <ValuesSection onDone={onDone} />}
      {mayChange && isChosen && <BandsForm key={bands} answer={answer} onDone={onDone} />}
      <PlacesSection mayChange={mayChange} onDone={onDone} />
    </>
  );
}
