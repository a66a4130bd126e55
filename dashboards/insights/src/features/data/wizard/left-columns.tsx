import type { Upload } from '#contracts';
import type { TableMapping } from '#domain';
import { useWords } from '../../../shared/words/use-words.js';
import { columnOf, listFields } from './fields.js';
import styles from './wizard.module.css';

/** Columns that fill no field: nothing is left out in silence. */
export function UnusedColumns({ upload, mapping }: { upload: Upload; mapping: TableMapping }) {
  const { t, list } = useWords();
  const used = new Set(listFields(mapping, true).map((field) => columnOf(mapping, field)));
  const unused = upload.columns.filter(({ name, content }) => content !== 'identity' && !used.has(name));
  if (unused.length === 0) return null;
  return (
    <p className={styles.small}>{t('wizard.columns.unused', { columns: list(unused.map(({ name }) => name)) })}</p>
  );
}
