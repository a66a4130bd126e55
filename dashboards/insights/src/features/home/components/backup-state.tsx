import type { Home } from '#contracts';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './needs-queue.module.css';

export function BackupState({ backup }: { backup: Home['backup'] }) {
  const { t, moment, bytes } = useWords();
  const at = backup.at === null ? '' : moment(backup.at);
  const says = {
    never: t('home.backup.none'),
    off: t('home.backup.off'),
    ok: t('home.backup.done', { date: at }) + (backup.bytes === null ? '' : ` (${bytes(backup.bytes)})`),
    failed: t('home.backup.failed', { date: at }),
  }[backup.state];
  return (
    <section aria-label={t('home.backup')}>
      <h2 className={styles.heading}>{t('home.backup')}</h2>
      <p className={styles.nothing}>{says}</p>
    </section>
  );
}
