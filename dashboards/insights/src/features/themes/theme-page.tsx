import { lazy, Suspense, useState } from 'react';
import type { ThemePage as Theme } from '#contracts';
import { mayActAs } from '#domain';
import { useParams, useSearchParams } from 'react-router';
import { RequestError } from '../../shared/api/client.js';
import { processPage } from '../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../shared/api/use-process-query.js';
import { carriedFilter, filterQuery, isFiltered } from '../../shared/contributions/filter.js';
import { HowComputed } from '../../shared/figure/how-computed.js';
import { Breadcrumb } from '../../shared/page/breadcrumb.js';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { useGuest } from '../../shared/session/guest.js';
import { themePaths } from '../../shared/themes/theme-paths.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { useWords } from '../../shared/words/use-words.js';
import { useStances } from './api/use-stances.js';
import { AnswersFigure } from './components/answers-figure.js';
import { StanceFigure } from './components/stance-figure.js';
import { ThemeDone } from './components/theme-done.js';
import { ThemeEdits } from './editing/theme-edits.js';
import { ThemeGone } from './components/theme-gone.js';
import { ThemeFacts } from './components/theme-facts.js';
import { ThemePartsList } from './components/theme-parts.js';
import { ThemeQuotes } from './components/theme-quotes.js';
import { ThemeTime } from './components/theme-time.js';
import { ThemeTools } from './editing/theme-tools.js';
import { Dissent, GroupVoices } from './components/theme-voices.js';
import styles from './theme-page.module.css';

/** Shapes of places are for those who look that far down. */
const ThemePlaces = lazy(async () => ({ default: (await import('./places/theme-places.js')).ThemePlaces }));

/** One theme: how many say it, how far to trust it, their own words, and what was done with it. */
export function ThemePage() {
  const { t, text } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const { theme: id = '' } = useParams();
  const theme = useProcessQuery<Theme>(themePaths.theme(id));
  const filter = carriedFilter(useSearchParams()[0]);

  const above = (
    <Breadcrumb
      steps={[
        { label: text(process.title), to: processPage(path, filterQuery(filter)) },
        { label: t('theme.back'), to: processPage(path, `/themes${filterQuery(filter)}`) },
      ]}
    />
  );
  if (theme.isPending) return <LoadingBlock rows={10} />;
  if (theme.isError) {
    const isGone = theme.error instanceof RequestError && theme.error.isMissing;
    return (
      <Page title={isGone ? t('theme.gone.title') : t('themes.title')} within={text(process.title)} above={above}>
        {isGone ? (
          <ThemeGone error={theme.error} />
        ) : (
          <ErrorPanel error={theme.error} onRetry={() => void theme.refetch()} />
        )}
      </Page>
    );
  }
  return (
    <Page title={theme.data.theme.label} within={text(process.title)} above={above}>
      <ThemeBody key={id} page={theme.data} mayEdit={mayActAs(process.role, 'editor')} />
    </Page>
  );
}

function ThemeBody({ page, mayEdit }: { page: Theme; mayEdit: boolean }) {
  const { t } = useWords();
  const [isSelecting, setSelecting] = useState(false);
  // a guest of one theme is told nothing of the others
  const isGuest = useGuest() !== undefined;
  const stance = useStances({ enabled: !isGuest }).get(page.theme.id);
  const filter = carriedFilter(useSearchParams()[0]);
  return (
    <>
      <ThemeFacts page={page} />
      {mayEdit && <ThemeTools theme={page.theme} isSelecting={isSelecting} onSelecting={setSelecting} />}
      <div className={styles.columns}>
        <ThemeQuotes page={page} isSelecting={isSelecting} />
        <aside className={styles.side}>
          {isFiltered(filter) && <p className={styles.whole}>{t('theme.beside-unfiltered')}</p>}
          <ThemePartsList parts={page.parts} filter={filter} />
          {stance && stance.people > 0 && <StanceFigure stance={stance} />}
          <AnswersFigure themeId={page.theme.id} />
          <Dissent contribution={page.dissent} stance={stance} />
          <ThemeDone page={page} themeId={page.theme.id} />
          <ThemeTime page={page} />
          <ThemeEdits themeId={page.theme.id} />
          <section>
            <HowComputed says={t('themes.lead')} stamp={page.stamp} />
          </section>
        </aside>
      </div>
      <Suspense fallback={null}>
        <ThemePlaces themeId={page.theme.id} />
      </Suspense>
      <GroupVoices quotes={page.groupQuotes} />
    </>
  );
}
