import { useState } from 'react';
import type { ImportSummary } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { Button } from '../../../shared/ui/button.js';
import { useWords } from '../../../shared/words/use-words.js';
import { writePlace } from '../wizard/address.js';
import { ImportState } from './import-state.js';
import { UndoImport } from './undo-import.js';
import styles from './import-log.module.css';

interface ImportLogProps {
  readonly imports: readonly ImportSummary[];
  readonly mayImport: boolean;
  readonly onUndone: (delivery: ImportSummary) => void;
}

/** Every delivery with what it brought and what it left out, newest first. */
export function ImportLog({ imports, mayImport, onUndone }: ImportLogProps) {
  const { t } = useWords();
  const [undoing, setUndoing] = useState<ImportSummary | null>(null);
  return (
    <section className={styles.log} aria-labelledby="log">
      <h2 id="log">{t('data.log')}</h2>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('data.log.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('data.log.column.source')}</th>
            <th scope="col">{t('data.log.column.when')}</th>
            <th scope="col">{t('data.log.column.state')}</th>
            <th scope="col">{t('data.log.column.rows')}</th>
            <th scope="col">{t('data.log.column.added')}</th>
            <th scope="col">{t('data.log.column.changed')}</th>
            <th scope="col">{t('data.log.column.unchanged')}</th>
            <th scope="col">{t('data.log.column.rejected')}</th>
            {mayImport && <th scope="col">{t('data.log.column.undo')}</th>}
          </tr>
        </thead>
        <tbody>
          {imports.map((one) => (
            <LogRow key={one.id} delivery={one} mayImport={mayImport} onUndo={() => setUndoing(one)} />
          ))}
        </tbody>
      </table>
      <p className={styles.units}>{t('data.log.units')}</p>
      {undoing && (
        <UndoImport
          delivery={undoing}
          onClose={() => setUndoing(null)}
          onDone={() => {
            setUndoing(null);
            onUndone(undoing);
          }}
        />
      )}
    </section>
  );
}

interface LogRowProps {
  readonly delivery: ImportSummary;
  readonly mayImport: boolean;
  readonly onUndo: () => void;
}

function LogRow({ delivery, mayImport, onUndo }: LogRowProps) {
  const { t, number, moment, date } = useWords();
  const path = useProcessPath();
  const file = delivery.files.map(({ name }) => name).join(', ');
  const counts = [
    [t('data.log.column.rows'), delivery.rows],
    [t('data.log.column.added'), delivery.created],
    [t('data.log.column.changed'), delivery.changed],
    [t('data.log.column.unchanged'), delivery.unchanged],
  ] as const;
  return (
    <tr data-state={delivery.state}>
      <th scope="row">
        {delivery.source}
        <span className={styles.note}>{file}</span>
      </th>
      <td data-label={t('data.log.column.when')}>
        <span>
          {moment(delivery.createdAt)}
          {delivery.createdBy !== null && <span className={styles.note}>{delivery.createdBy}</span>}
        </span>
      </td>
      <td data-label={t('data.log.column.state')}>
        <span>
          <ImportState delivery={delivery} />
          {delivery.state === 'running' && delivery.runId !== null && mayImport && (
            <Link
              className={styles.note}
              to={processPage(path, `/data/import${writePlace({ importId: delivery.id, run: delivery.runId })}`)}
            >
              {t('data.progress')}
            </Link>
          )}
        </span>
      </td>
      {counts.map(([label, count]) => (
        <td key={label} className={styles.number} data-label={label}>
          {number(count)}
        </td>
      ))}
      <td className={styles.number} data-label={t('data.log.column.rejected')}>
        {delivery.rejected > 0 && mayImport ? (
          <Link to={processPage(path, `/data/imports/${delivery.id}/rejected`)}>
            {number(delivery.rejected)}
            <span className="visually-hidden">
              , {t('data.rejected.title')}, {file}
            </span>
          </Link>
        ) : (
          number(delivery.rejected)
        )}
      </td>
      {mayImport && (
        <td className={styles.undo}>
          {delivery.undoUntil !== null && (
            <>
              <Button look="quiet" label={t('data.undo.of', { file })} onPress={onUndo}>
                {t('data.undo')}
              </Button>
              <span className={styles.note}>{t('data.undo.until', { date: date(delivery.undoUntil) })}</span>
            </>
          )}
        </td>
      )}
    </tr>
  );
}
