import type { ThemesReport } from '#contracts';
import { mayActAs } from '#domain';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../../shared/api/use-process-query.js';
import { Breadcrumb } from '../../../shared/page/breadcrumb.js';
import { Page } from '../../../shared/page/page.js';
import { useProcess } from '../../../shared/process/process-context.js';
import { themePaths } from '../../../shared/themes/theme-paths.js';
import { LinkButton } from '../../../shared/ui/button.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { useWords } from '../../../shared/words/use-words.js';
import { Sorting } from './sorting.js';
import styles from './sort-page.module.css';

/** One opinion after the other that stands in no theme: a person says where it belongs, mostly with one key. */
export function SortPage() {
  const { t, text } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const themes = useProcessQuery<ThemesReport>(themePaths.themes);
  const back = <LinkButton to={processPage(path, '/themes')}>{t('theme.back')}</LinkButton>;
  const state = themes.data?.state;

  return (
    <Page
      title={t('sort.title')}
      within={text(process.title)}
      above={
        <Breadcrumb
          steps={[
            { label: text(process.title), to: processPage(path) },
            { label: t('theme.back'), to: processPage(path, '/themes') },
          ]}
        />
      }
    >
      <p className={styles.lead}>{t('sort.lead')}</p>
      {themes.isPending && <LoadingBlock rows={6} />}
      {themes.isError && <ErrorPanel error={themes.error} onRetry={() => void themes.refetch()} />}
      {themes.data && (state === 'not-yet' || themes.data.stamp === null) && (
        <EmptyState title={t('themes.not-yet.title')} action={back} />
      )}
      {themes.data?.stamp && !mayActAs(process.role, 'editor') && (
        <EmptyState title={t('sort.not-allowed')} action={back}>
          <p>{t('sort.not-allowed.next')}</p>
        </EmptyState>
      )}
      {themes.data?.stamp && mayActAs(process.role, 'editor') && <Sorting />}
    </Page>
  );
}
