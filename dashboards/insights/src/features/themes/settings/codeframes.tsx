import { useState } from 'react';
import type { CodeframeList } from '#contracts';
import { Link } from 'react-router';
import { processPage, workspaceApi } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { LinkButton } from '../../../shared/ui/button.js';
import { Notice } from '../../../shared/ui/notice.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import { RemoveButton } from './remove-button.js';
import styles from './settings-page.module.css';
import { UploadForm } from './upload-form.js';
import { useShelf, useShelfActs } from './use-theme-settings.js';

/** The municipality's own sets of topics: what is there, one more, and a pattern to begin from. */
export function Codeframes({ mayEdit }: { mayEdit: boolean }) {
  const { t, number, moment, word, list } = useWords();
  const path = useProcessPath();
  const { workspace } = path;
  const shelf = useShelf<CodeframeList>('codeframes');
  const { send, remove } = useShelfActs<{ id: string; topics: number }>('codeframes', '/codeframes/file');
  const [notice, setNotice] = useState<string | null>(null);
  const codeframes = shelf.data?.codeframes ?? [];
  return (
    <section className={styles.section} aria-labelledby="codeframes">
      <h2 id="codeframes">{t('codeframes.title')}</h2>
      <p className={styles.help}>{t('codeframes.lead')}</p>
      {notice !== null && <Notice>{notice}</Notice>}
      {shelf.isError && <ErrorPanel error={shelf.error} onRetry={() => void shelf.refetch()} />}
      {remove.isError && <ErrorPanel error={remove.error} />}
      {shelf.data && codeframes.length === 0 && <p className={styles.none}>{t('codeframes.none')}</p>}
      {codeframes.length > 0 && (
        <table className={`${rows.table} ${styles.table}`}>
          <caption className="visually-hidden">{t('codeframes.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('codeframes.column.name')}</th>
              <th scope="col" className={rows.number}>
                {t('codeframes.column.topics')}
              </th>
              <th scope="col" className={rows.number}>
                {t('codeframes.column.processes')}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {codeframes.map(({ id, name, topics, languages, processes, changedAt }) => (
              <tr key={id}>
                <th scope="row">
                  <Link to={processPage(path, `/themes/settings/codeframes/${id}`)}>{name}</Link>
                  <span className={rows.note}>
                    {list(languages.map((tag) => word('language-name', tag)))} ·{' '}
                    {t('common.updated', { date: moment(changedAt) })}
                  </span>
                </th>
                <td className={rows.number} data-label={t('codeframes.column.topics')}>
                  {number(topics)}
                </td>
                <td className={rows.number} data-label={t('codeframes.column.processes')}>
                  {number(processes)}
                </td>
                <td className={styles.act}>
                  {mayEdit && processes === 0 && (
                    <RemoveButton
                      title={t('codeframes.remove.title', { name })}
                      action={t('codeframes.remove')}
                      label={t('codeframes.remove-one', { name })}
                      isPending={remove.isPending}
                      onRemove={(close) =>
                        remove.mutate(id, {
                          onSuccess: () => setNotice(t('codeframes.removed', { name })),
                          onSettled: close,
                        })
                      }
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {mayEdit && (
        <p className={styles.more}>
          <LinkButton to={processPage(path, '/themes/settings/codeframes/new')}>{t('codeframe.new')}</LinkButton>
        </p>
      )}
      {mayEdit && (
        <details className={styles.more}>
          <summary>{t('codeframes.add')}</summary>
          <UploadForm
            key={codeframes.length}
            label={t('codeframes.add')}
            nameLabel={t('codeframes.name')}
            fileLabel={t('codeframes.file')}
            fileHelp={t('codeframes.file.help')}
            accept=".csv,.xlsx,.json"
            isPending={send.isPending}
            error={send.error}
            onSend={(form) =>
              send.mutate(form, { onSuccess: ({ topics }) => setNotice(t('codeframes.saved', { count: topics })) })
            }
            more={
              <p>
                <a href={`${workspaceApi(workspace)}/codeframes/default?format=csv`} download>
                  {t('codeframes.pattern')}
                </a>
              </p>
            }
          />
        </details>
      )}
    </section>
  );
}
