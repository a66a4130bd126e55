import { useState } from 'react';
import { mayActAs } from '#domain';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { Breadcrumb } from '../../../shared/page/breadcrumb.js';
import { Page } from '../../../shared/page/page.js';
import { useProcess } from '../../../shared/process/process-context.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { Notice } from '../../../shared/ui/notice.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { useWords } from '../../../shared/words/use-words.js';
import { Backgrounds } from './backgrounds.js';
import { Codeframes } from './codeframes.js';
import styles from './settings-page.module.css';
import { SettingsForm } from './settings-form.js';
import { useThemeSettings } from './use-theme-settings.js';

/** What takes part when the themes of this process are found, and the sets and texts of the municipality to choose from. */
export function SettingsPage() {
  const { t, text } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const settings = useThemeSettings();
  const [isSaved, setSaved] = useState(false);
  const mayEdit = mayActAs(process.role, 'editor');
  const mayRead = mayActAs(process.role, 'analyst');
  return (
    <Page
      title={t('themes.settings')}
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
      <p className={styles.lead}>{t('theme-settings.lead')}</p>
      {isSaved && (
        <Notice>
          {t('theme-settings.saved')} <Link to={processPage(path, '/themes')}>{t('theme.back')}</Link>
        </Notice>
      )}
      {settings.isPending && <LoadingBlock rows={8} />}
      {settings.isError && <ErrorPanel error={settings.error} onRetry={() => void settings.refetch()} />}
      {settings.data && <SettingsForm settings={settings.data} mayEdit={mayEdit} onSaved={() => setSaved(true)} />}
      {mayRead && <Codeframes mayEdit={mayEdit} />}
      {mayRead && <Backgrounds mayEdit={mayEdit} />}
    </Page>
  );
}
