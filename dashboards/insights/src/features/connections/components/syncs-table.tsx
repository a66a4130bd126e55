import type { Connection } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';

interface SyncsTableProps {
  readonly connection: Connection;
  readonly lastVisit: string | null;
  readonly mayImport: boolean;
}

/** What each sync brought, newest first, as the import log counts it. */
export function SyncsTable({ connection, lastVisit, mayImport }: SyncsTableProps) {
  const { t, number, moment } = useWords();
  const path = useProcessPath();
  if (connection.syncs.length === 0) return <p>{t('connections.syncs.none')}</p>;
  const columns = ['created', 'changed', 'gone'] as const;
  return (
    <table className={rows.table}>
      <caption className="visually-hidden">{t('connections.syncs.of', { name: connection.name })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('connections.column.when')}</th>
          {[...columns, 'rejected' as const].map((column) => (
            <th key={column} scope="col" className={rows.number}>
              {t(`connections.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {connection.syncs.map((sync) => (
          <tr key={sync.importId}>
            <th scope="row">
              {moment(sync.storedAt)}
              {sync.state === 'undone' && <span className={rows.note}>{t('connections.undone')}</span>}
              {sync.state === 'done' && lastVisit !== null && sync.storedAt > lastVisit && (
                <span className={rows.note}>{t('connections.since-visit')}</span>
              )}
            </th>
            {columns.map((column) => (
              <td key={column} className={rows.number} data-label={t(`connections.column.${column}`)}>
                {number(sync[column])}
              </td>
            ))}
            <td className={rows.number} data-label={t('connections.column.rejected')}>
              {sync.rejected > 0 && mayImport ? (
                <Link to={processPage(path, `/data/imports/${sync.importId}/rejected`)}>{number(sync.rejected)}</Link>
              ) : (
                number(sync.rejected)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
