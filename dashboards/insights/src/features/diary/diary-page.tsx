import { useState } from 'react';
import type { DiaryEntry } from '#contracts';
import { mayActAs } from '#domain';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { Button } from '../../shared/ui/button.js';
import { TableFiles } from '../../shared/ui/table-files.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { Notice } from '../../shared/ui/notice.js';
import { useWords } from '../../shared/words/use-words.js';
import { useDeleteEntry, useDiary, useRestoreEntry } from './api/use-diary.js';
import { CostSection } from './components/cost-section.js';
import { DiaryTable } from './components/diary-table.js';
import { EntryForm } from './components/entry-form.js';
import styles from './diary.module.css';

/** What was done so that residents take part: written down in a line, added up, and priced where that can be said. */
export function DiaryPage() {
  const { t, text, number } = useWords();
  const process = useProcess();
  const diary = useDiary();
  const remove = useDeleteEntry();
  const restore = useRestoreEntry();
  const [edited, setEdited] = useState<DiaryEntry | null>(null);
  const [notice, setNotice] = useState<{ text: string; undo: string | null } | null>(null);
  const mayWrite = mayActAs(process.role, 'editor');
  const failed = remove.error ?? restore.error;
  const { data } = diary;
  return (
    <Page title={t('diary.title')} within={text(process.title)}>
      <p className={styles.lead}>{t('diary.lead')}</p>
      {notice && (
        <Notice>
          {notice.text}{' '}
          {notice.undo !== null && (
            <Button
              look="quiet"
              onPress={() =>
                restore.mutate(notice.undo!, { onSuccess: () => setNotice({ text: t('diary.restored'), undo: null }) })
              }
            >
              {t('diary.undo')}
            </Button>
          )}
        </Notice>
      )}
      {failed && <ErrorPanel error={failed} />}
      {mayWrite && (
        <EntryForm
          key={edited?.id ?? 'new'}
          entry={edited}
          onSaved={() => {
            setEdited(null);
            setNotice({ text: t('diary.saved'), undo: null });
          }}
          onCancel={() => setEdited(null)}
        />
      )}
      {diary.isPending && <LoadingBlock rows={6} />}
      {diary.isError && <ErrorPanel error={diary.error} onRetry={() => void diary.refetch()} />}
      {data?.entries.length === 0 && (
        <EmptyState title={t('diary.empty')}>
          <p>{t('diary.empty.next')}</p>
        </EmptyState>
      )}
      {data && data.entries.length > 0 && (
        <>
          <p className={styles.sums}>
            {t('diary.sums', {
              entries: number(data.sums.entries),
              people: number(data.sums.peopleMet),
              hours: number(data.sums.staffMinutes / 60),
              cost: number(data.sums.costCents / 100),
            })}{' '}
            {data.sums.peopleMetUnknown + data.sums.staffMinutesUnknown + data.sums.costUnknown > 0 &&
              t('diary.sums.unknown', {
                people: number(data.sums.peopleMetUnknown),
                hours: number(data.sums.staffMinutesUnknown),
                cost: number(data.sums.costUnknown),
              })}
          </p>
          <DiaryTable
            entries={data.entries}
            mayWrite={mayWrite}
            onEdit={setEdited}
            onDelete={(entry) =>
              remove.mutate(entry.id, { onSuccess: () => setNotice({ text: t('diary.deleted'), undo: entry.id }) })
            }
          />
          <div className={styles.buttons}>
            <TableFiles of="/diary" />
          </div>
          <CostSection cost={data.cost} />
        </>
      )}
    </Page>
  );
}
