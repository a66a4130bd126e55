import { Link } from 'react-router';
import { Page } from '../shared/page/page.js';
import { useWords } from '../shared/words/use-words.js';

export function NotFoundPage() {
  const { t } = useWords();
  return (
    <Page title={t('state.not-found.title')}>
      <p>{t('state.not-found.next')}</p>
      <p style={{ marginTop: 16 }}>
        <Link to="/">{t('nav.home')}</Link>
      </p>
    </Page>
  );
}
