import { processApi } from '../api/paths.js';
import { useProcessPath } from '../api/use-process-query.js';
import { useWords } from '../words/use-words.js';
import styles from './button.module.css';

/** A page to print and sign, in the language of files. */
export function ProtocolLink({ of, label }: { of: string; label: string }) {
  const { fileLanguage } = useWords();
  const path = useProcessPath();
  return (
    <a className={styles.button} href={`${processApi(path)}${of}/protocol?language=${fileLanguage}`}>
      {label}
    </a>
  );
}
