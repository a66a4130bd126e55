import { useState } from 'react';
import type { Background, BackgroundList } from '#contracts';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { Notice } from '../../../shared/ui/notice.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import { RemoveButton } from './remove-button.js';
import styles from './settings-page.module.css';
import { UploadForm } from './upload-form.js';
import { useShelf, useShelfActs } from './use-theme-settings.js';

/** Texts from which words are learnt and which nobody is ever shown: their names, how many, and one more. */
export function Backgrounds({ mayEdit }: { mayEdit: boolean }) {
  const { t, number, moment } = useWords();
  const shelf = useShelf<BackgroundList>('backgrounds');
  const { send, remove } = useShelfActs<Background>('backgrounds', '/backgrounds');
  const [notice, setNotice] = useState<string | null>(null);
  const backgrounds = shelf.data?.backgrounds ?? [];
  return (
    <section className={styles.section} aria-labelledby="backgrounds">
      <h2 id="backgrounds">{t('backgrounds.title')}</h2>
      <p className={styles.help}>{t('backgrounds.lead')}</p>
      {notice !== null && <Notice>{notice}</Notice>}
      {shelf.isError && <ErrorPanel error={shelf.error} onRetry={() => void shelf.refetch()} />}
      {remove.isError && <ErrorPanel error={remove.error} />}
      {shelf.data && backgrounds.length === 0 && <p className={styles.none}>{t('backgrounds.none')}</p>}
      {backgrounds.length > 0 && (
        <table className={`${rows.table} ${styles.table}`}>
          <caption className="visually-hidden">{t('backgrounds.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('backgrounds.column.name')}</th>
              <th scope="col" className={rows.number}>
                {t('backgrounds.column.texts')}
              </th>
              <th scope="col" className={rows.number}>
                {t('backgrounds.column.left-out')}
              </th>
              <th scope="col" className={rows.number}>
                {t('backgrounds.column.processes')}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {backgrounds.map(({ id, name, texts, leftOut, processes, importedAt }) => (
              <tr key={id}>
                <th scope="row">
                  {name}
                  <span className={rows.note}>
                    {t('backgrounds.column.imported')}: {moment(importedAt)}
                  </span>
                </th>
                <td className={rows.number} data-label={t('backgrounds.column.texts')}>
                  {number(texts)}
                </td>
                <td className={rows.number} data-label={t('backgrounds.column.left-out')}>
                  {number(leftOut)}
                </td>
                <td className={rows.number} data-label={t('backgrounds.column.processes')}>
                  {number(processes)}
                </td>
                <td className={styles.act}>
                  {mayEdit && processes === 0 && (
                    <RemoveButton
                      title={t('backgrounds.remove.title', { name })}
                      action={t('backgrounds.remove')}
                      label={t('backgrounds.remove-one', { name })}
                      isPending={remove.isPending}
                      onRemove={(close) =>
                        remove.mutate(id, {
                          onSuccess: () => setNotice(t('backgrounds.removed', { name })),
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
        <details className={styles.more}>
          <summary>{t('backgrounds.add')}</summary>
          <UploadForm
            key={backgrounds.length}
            label={t('backgrounds.add')}
            nameLabel={t('backgrounds.name')}
            fileLabel={t('backgrounds.file')}
            fileHelp={t('backgrounds.file.help')}
            column={{ label: t('backgrounds.column'), help: t('backgrounds.column.help') }}
            accept=".csv,.txt,.xlsx"
            isPending={send.isPending}
            error={send.error}
            onSend={(form) =>
              send.mutate(form, {
                onSuccess: ({ texts, leftOut }) =>
                  setNotice(t('backgrounds.saved', { count: texts, leftOut: number(leftOut) })),
              })
            }
          />
        </details>
      )}
    </section>
  );
}
