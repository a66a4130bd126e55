import type { Upload } from '#contracts';
import type { TableMapping } from '#domain';
import { useWords } from '../../../shared/words/use-words.js';
import { columnOf, listFields } from './fields.js';
import styles from './wizard.module.css';

/** Columns with identity numbers: named, with the reason why nobody can choose them. */
export function BlockedColumns({ upload }: { upload: Upload }) {
  const { t, list } = useWords();
  const blocked = upload.columns.filter(({ guess }) => guess?.field === 'identity').map(({ name }) => name);
  if (blocked.length === 0) return null;
  return (
    <div className={styles.blocked}>
      <p>{t('wizard.columns.blocked', { column: list(blocked) })}</p>
      <p>{t('wizard.columns.blocked.why')}</p>
    </div>
  );
}

/** Columns that fill no field: nothing is left out in silence. */
export function UnusedColumns({ upload, mapping }: { upload: Upload; mapping: TableMapping }) {
  const { t, list } = useWords();
  const used = new Set(listFields(mapping, true).map((field) => columnOf(mapping, field)));
  const unused = upload.columns.filter(({ name, guess }) => guess?.field !== 'identity' && !used.has(name));
  if (unused.length === 0) return null;
  return (
    <p className={styles.small}>{t('wizard.columns.unused', { columns: list(unused.map(({ name }) => name)) })}</p>
  );
}
