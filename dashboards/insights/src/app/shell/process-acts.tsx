import { processPage, type ProcessPath } from '../../shared/api/paths.js';
import { LinkButton } from '../../shared/ui/button.js';
import { useWords } from '../../shared/words/use-words.js';

/** What is made of a process for others: a report to hand over, slides to show. */
export function ProcessActs(path: ProcessPath) {
  const { t } = useWords();
  return (
    <>
      <LinkButton to={processPage(path, '/reports')}>{t('nav.reports')}</LinkButton>
      <LinkButton to={processPage(path, '/present')} look="main">
        {t('nav.present')}
      </LinkButton>
    </>
  );
}
