import { EmptyState } from '../../../shared/ui/empty-state.js';
import { useWords } from '../../../shared/words/use-words.js';

export function HomeEmpty() {
  const { t } = useWords();
  return (
    <EmptyState title={t('home.empty.title')}>
      <p>{t('home.empty.lead')}</p>
      <ol style={{ margin: '12px 0 0 20px' }}>
        <li>{t('home.empty.step-1')}</li>
        <li>{t('home.empty.step-2')}</li>
        <li>{t('home.empty.step-3')}</li>
      </ol>
    </EmptyState>
  );
}
