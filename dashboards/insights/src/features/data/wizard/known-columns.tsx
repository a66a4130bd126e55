import type { SourceKind, Upload } from '#contracts';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './wizard.module.css';

/** An export whose columns are known: nothing to choose, only to know. */
export function KnownColumns({ upload, source }: { upload: Upload; source: SourceKind }) {
  const { t, list } = useWords();
  const blocked = upload.columns.filter(({ guess }) => guess?.field === 'identity').map(({ name }) => name);
  return (
    <section className={styles.section} aria-labelledby="known">
      <h2 id="known">{t('wizard.columns.known.title')}</h2>
      <p>{t('wizard.columns.known', { kind: t(`wizard.file.kind.${source}`) })}</p>
      <p>{t('wizard.columns.known.change')}</p>
      {blocked.length > 0 && <p>{t('wizard.columns.blocked', { column: list(blocked) })}</p>}
      <details className={styles.more}>
        <summary>{t('wizard.columns.in-file')}</summary>
        {upload.sheets.length > 1 && <p className={styles.small}>{list(upload.sheets)}</p>}
        <p className={styles.small}>{list(upload.columns.map(({ name }) => name))}</p>
      </details>
    </section>
  );
}
