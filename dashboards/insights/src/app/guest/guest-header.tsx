import { useQueryClient } from '@tanstack/react-query';
import type { ShareGuest } from '#contracts';
import { sendJson } from '../../shared/api/client.js';
import { SESSION_KEY } from '../../shared/api/query-client.js';
import { HelpButton } from '../../shared/help/help-button.js';
import { Button } from '../../shared/ui/button.js';
import { LanguageSwitch } from '../../shared/ui/language-switch.js';
import { useWords } from '../../shared/words/use-words.js';
import styles from './guest.module.css';

/** What stands above a shared page: whose it is, what it is called, until when; nothing leads elsewhere. */
export function GuestHeader({ guest }: { guest: ShareGuest }) {
  const { t, text, date } = useWords();
  const client = useQueryClient();
  const leave = async () => {
    await sendJson<void>('DELETE', '/api/share').catch(() => undefined);
    client.clear();
    client.setQueryData(SESSION_KEY, null);
  };
  const { name, workspace, expiresAt } = guest;
  return (
    <header className={styles.header}>
      <div className={styles.row}>
        <span className={styles.mark}>{t('common.product')}</span>
        <div className={styles.end}>
          <LanguageSwitch />
          <HelpButton />
          <Button look="quiet" onPress={() => void leave()}>
            {t('share.guest.leave')}
          </Button>
        </div>
      </div>
      <aside className={styles.banner} aria-label={t('share.guest.label')}>
        <p>{t('share.guest.banner', { workspace: text(workspace.name), name, date: date(expiresAt) })}</p>
        {WITH_WORDS.includes(guest.page) && <p className={styles.note}>{t('share.guest.not-shown')}</p>}
      </aside>
    </header>
  );
}

/** Pages on which residents' own words stand. */
const WITH_WORDS: readonly string[] = ['overview', 'theme', 'contributions'];
