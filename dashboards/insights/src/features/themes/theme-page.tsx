import type { ThemePage as Theme } from '#contracts';
import { mayActAs } from '#domain';
import { useParams, useSearchParams } from 'react-router';
import { RequestError } from '../../shared/api/client.js';
import { processPage } from '../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../shared/api/use-process-query.js';
import { readFilter } from '../../shared/contributions/filter.js';
import { FilteredQuotes } from '../../shared/contributions/filtered-quotes.js';
import { HowComputed } from '../../shared/figure/how-computed.js';
import { Breadcrumb } from '../../shared/page/breadcrumb.js';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LinkButton } from '../../shared/ui/button.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { useWords } from '../../shared/words/use-words.js';
import { RenameTheme } from './components/rename-theme.js';
import { ThemeDone } from './components/theme-done.js';
import { ThemeFacts } from './components/theme-facts.js';
import { ThemeWeeks } from './components/theme-weeks.js';
import styles from './theme-page.module.css';

/** One theme: how many say it, their own words, and what was done with it. */
export function ThemePage() {
  const { t, text } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const { theme: id = '' } = useParams();
  const [params] = useSearchParams();
  const theme = useProcessQuery<Theme>(`/themes/${encodeURIComponent(id)}`);
  const { filter, order, ignored } = readFilter(params, 'typical');

  const above = (
    <Breadcrumb
      steps={[
        { label: text(process.title), to: processPage(path) },
        { label: t('theme.back'), to: processPage(path, '/themes') },
      ]}
    />
  );
  if (theme.isPending) return <LoadingBlock rows={10} />;
  if (theme.isError) {
    const isGone = theme.error instanceof RequestError && theme.error.isMissing;
    return (
      <Page title={isGone ? t('theme.gone.title') : t('themes.title')} within={text(process.title)} above={above}>
        {isGone ? (
          <EmptyState
            title={t('theme.gone.next')}
            action={<LinkButton to={processPage(path, '/themes')}>{t('theme.back')}</LinkButton>}
          />
        ) : (
          <ErrorPanel error={theme.error} onRetry={() => void theme.refetch()} />
        )}
      </Page>
    );
  }
  const page = theme.data;
  return (
    <Page title={page.theme.label} within={text(process.title)} above={above}>
      <ThemeFacts page={page} />
      {mayActAs(process.role, 'editor') && <RenameTheme key={id} themeId={id} label={page.theme.label} />}
      <div className={styles.columns}>
        <section aria-label={t('theme.quotes')}>
          <FilteredQuotes
            filter={filter}
            fixed={{ theme: id }}
            order={order}
            defaultOrder="typical"
            ignored={ignored}
            of={page.theme.contributions}
          />
        </section>
        <aside className={styles.side}>
          <ThemeDone page={page} themeId={id} />
          {page.weeks.length > 1 && <ThemeWeeks page={page} />}
          <section>
            <HowComputed says={t('themes.lead')} stamp={page.stamp} />
          </section>
        </aside>
      </div>
    </Page>
  );
}
