import { mayActAs } from '#domain';
import { useProcess } from '../process/process-context.js';
import { EditTools } from './edit-tools.js';
import styles from './edit-tools.module.css';
import { useThemeHistory } from './use-theme-history.js';

/** Undo, redo and history beside a list from which opinions can be moved, once somebody has corrected a theme. */
export function StandingEdits() {
  const process = useProcess();
  return mayActAs(process.role, 'editor') ? <OnceCorrected /> : null;
}

function OnceCorrected() {
  const { data: history } = useThemeHistory();
  if ((history?.edits.length ?? 0) === 0) return null;
  return (
    <div className={styles.above}>
      <EditTools />
    </div>
  );
}
