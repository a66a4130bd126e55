import { mayActAs } from '#domain';
import { processPage } from '../../shared/api/paths.js';
import { useProcessPath } from '../../shared/api/use-process-query.js';
import { Breadcrumb } from '../../shared/page/breadcrumb.js';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { LinkButton } from '../../shared/ui/button.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { useWords } from '../../shared/words/use-words.js';
import { NoteForm } from './note-form.js';
import styles from './note-page.module.css';

/** A note typed on the spot, on a phone: large fields, and nothing lost where the network is. */
export function NotePage() {
  const { t, text } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  return (
    <Page
      title={t('fieldwork.note.title')}
      within={text(process.title)}
      above={<Breadcrumb steps={[{ label: t('data.title'), to: processPage(path, '/data') }]} />}
    >
      {mayActAs(process.role, 'editor') ? (
        <>
          <p className={styles.lead}>{t('fieldwork.note.lead')}</p>
          <NoteForm key={`${path.workspace}/${path.process}`} />
        </>
      ) : (
        <EmptyState
          title={t('error.forbidden')}
          action={<LinkButton to={processPage(path)}>{text(process.title)}</LinkButton>}
        >
          <p>{t('error.forbidden.remedy')}</p>
        </EmptyState>
      )}
    </Page>
  );
}
