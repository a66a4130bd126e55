import type { ThemeCheck, ThemesReport } from '#contracts';
import { mayActAs } from '#domain';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
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
import { BlindCheck } from './blind-check.js';
import styles from './check-page.module.css';
import { CheckResult } from './check-result.js';
import { CheckStart } from './check-start.js';
import { EarlierChecks } from './earlier-checks.js';

/** A few minutes of work that tell how far people and machine agree: opinions one by one, their themes chosen blind. */
export function CheckPage() {
  const { t, text } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const [params] = useSearchParams();
  const themes = useProcessQuery<ThemesReport>(themePaths.themes);
  const [result, setResult] = useState<ThemeCheck | null>(null);
  const size = Number(params.get('size'));
  const isGoing = Number.isInteger(size) && size >= 10 && size <= 200;
  const mayCheck = mayActAs(process.role, 'editor');
  const canCheck = themes.data !== undefined && themes.data.state !== 'too-few' && themes.data.themes.length > 0;

  return (
    <Page
      title={t('check.title')}
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
      {themes.isPending && <LoadingBlock rows={6} />}
      {themes.isError && <ErrorPanel error={themes.error} onRetry={() => void themes.refetch()} />}
      {themes.data && !canCheck && (
        <EmptyState
          title={t('check.needs-themes')}
          action={<LinkButton to={processPage(path, '/themes')}>{t('theme.back')}</LinkButton>}
        />
      )}
      {canCheck && mayCheck && isGoing && <BlindCheck key={size} size={size} onDone={setResult} />}
      {canCheck && !(mayCheck && isGoing) && (
        <>
          <p className={styles.lead}>{t('check.lead')}</p>
          {result && <CheckResult check={result} />}
          {mayCheck && <CheckStart isAgain={result !== null} />}
          <EarlierChecks />
        </>
      )}
    </Page>
  );
}
