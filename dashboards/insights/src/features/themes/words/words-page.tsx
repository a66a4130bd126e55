import { useParams, useSearchParams } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { Breadcrumb } from '../../../shared/page/breadcrumb.js';
import { Page } from '../../../shared/page/page.js';
import { useProcess } from '../../../shared/process/process-context.js';
import { ViewLinks } from '../../../shared/ui/view-links.js';
import { useWords } from '../../../shared/words/use-words.js';
import { GroupWords } from './group-words.js';
import { WordContext } from './word-context.js';
import styles from './words-page.module.css';

const VIEWS = ['context', 'groups'] as const;

/** Words where residents used them, and the words that one group says more often than the others. */
export function WordsPage() {
  const { t, text } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const { workspace } = useParams();
  const [params] = useSearchParams();
  const view = params.get('view') === 'groups' ? 'groups' : 'context';
  const to = processPage(path, '/themes/words');
  return (
    <Page
      title={t('words.title')}
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
      <p className={styles.lead}>{t('words.lead')}</p>
      <ViewLinks
        label={t('words.view')}
        views={VIEWS.map((one) => ({
          to: one === 'context' ? to : `${to}?view=groups`,
          label: t(`words.view.${one}`),
          isCurrent: one === view,
        }))}
      />
      {view === 'context' ? <WordContext key={workspace} /> : <GroupWords />}
    </Page>
  );
}
