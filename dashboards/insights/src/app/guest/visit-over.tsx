import { Page } from '../../shared/page/page.js';
import { LinkButton } from '../../shared/ui/button.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { useWords } from '../../shared/words/use-words.js';

/** Where a guest stands once her link, or her visit by it, has ended. */
export function VisitOver() {
  const { t } = useWords();
  return (
    <Page title={t('share.open.title')}>
      <EmptyState title={t('share.over.title')} action={<LinkButton to="/sign-in">{t('sign-in.title')}</LinkButton>}>
        <p>{t('share.over.next')}</p>
      </EmptyState>
    </Page>
  );
}
