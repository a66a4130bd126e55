import type { Remark } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { StatusWord } from '../../../shared/ui/status-word.js';
import { useWords } from '../../../shared/words/use-words.js';
import { owesReason, type Column } from '../columns.js';
import styles from '../remarks.module.css';

interface RemarkCellProps {
  readonly remark: Remark;
  readonly column: Column;
  readonly isOpen: boolean;
  readonly isSaving: boolean;
}

/** What a cell shows while nobody writes in it. */
export function RemarkCell({ remark, column, isOpen, isSaving }: RemarkCellProps) {
  const { t, word, date } = useWords();
  const path = useProcessPath();
  switch (column) {
    case 'number':
      return (
        <Link to={processPage(path, `/contributions/${remark.id}`)} tabIndex={-1} className={styles.number}>
          {remark.number}
        </Link>
      );
    case 'received':
      return remark.receivedOn === null ? null : <>{date(remark.receivedOn)}</>;
    case 'channel':
      return <>{word('channel', remark.channel)}</>;
    case 'text':
      return (
        <div
          className={isOpen ? styles.words : `${styles.words} ${styles.clamped}`}
          lang={remark.language ?? undefined}
        >
          {remark.title !== null && remark.title !== '' && <b>{remark.title} </b>}
          {remark.text}
        </div>
      );
    case 'passage':
      return <>{remark.passage}</>;
    case 'theme':
      return <>{remark.theme?.label}</>;
    case 'office':
      return <>{remark.office}</>;
    case 'position':
      return remark.position === null ? (
        <span className={styles.none}>{t('remarks.position.none')}</span>
      ) : (
        <PositionWord remark={remark} />
      );
    case 'reason':
      return <div className={isOpen ? styles.reason : `${styles.reason} ${styles.clamped}`}>{remark.reason}</div>;
    case 'status':
      return (
        <>
          {isSaving ? t('remarks.state.saving') : stateWord(remark)}
          {owesReason(remark) && <span className={styles.owed}>{t('remarks.state.reason-missing')}</span>}
        </>
      );
  }

  function stateWord({ eligibility, state }: Remark): string {
    return eligibility === 'eligible' ? word('remark-state', state) : word('status.eligibility', eligibility);
  }
}

function PositionWord({ remark }: { remark: Remark }) {
  const { word } = useWords();
  return <StatusWord decision={remark.position} label={word('remarks.position', remark.position ?? 'none')} />;
}
