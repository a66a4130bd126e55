import { useRouteError } from 'react-router';
import { Page } from '../shared/page/page.js';
import { ErrorPanel } from '../shared/ui/error-panel.js';
import { useWords } from '../shared/words/use-words.js';

/** What stands when a screen itself broke; a fresh load is the way out. */
export function ErrorPage() {
  const { t } = useWords();
  return (
    <main style={{ maxWidth: 1200, margin: '0 auto', padding: 24 }}>
      <Page title={t('state.error.title')}>
        <ErrorPanel error={useRouteError()} onRetry={() => window.location.reload()} />
      </Page>
    </main>
  );
}
