import { Page } from '../shared/page/page.js';
import { LinkButton } from '../shared/ui/button.js';
import { EmptyState } from '../shared/ui/empty-state.js';
import { useWords } from '../shared/words/use-words.js';

export function NotFoundPage() {
  const { t } = useWords();
  return (
    <Page title={t('state.not-found.title')}>
      <EmptyState title={t('state.not-found.next')} action={<LinkButton to="/">{t('nav.home')}</LinkButton>} />
    </Page>
  );
}
