import { useState, type FormEvent } from 'react';
import type { ConnectionLabelsAnswer } from '#contracts';
import { useParams } from 'react-router';
import { mayActAs } from '#domain';
import { processPage } from '../../shared/api/paths.js';
import { useProcessPath } from '../../shared/api/use-process-query.js';
import { Breadcrumb } from '../../shared/page/breadcrumb.js';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { Button } from '../../shared/ui/button.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { FileField } from '../../shared/ui/file-field.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { Notice } from '../../shared/ui/notice.js';
import { useWords } from '../../shared/words/use-words.js';
import { useChangeLabels, useConnections, useLabels, useLearnLabels } from './api/use-connections.js';
import { WordsTable } from './components/words-table.js';
import { readWords } from './read-words.js';
import styles from './connections.module.css';

/** The words of survey questions and options, which the platform leaves out of its API: from an export, or typed. */
export function WordsPage() {
  const { t, text, number } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const { connection: id = '' } = useParams();
  const name = useConnections().data?.connections.find((one) => one.id === id)?.name ?? '';
  const mayWrite = mayActAs(process.role, 'editor');
  const found = useLabels(id);
  const change = useChangeLabels(id);
  const learn = useLearnLabels(id);
  const [notice, setNotice] = useState<string | null>(null);
  const [exports, setExports] = useState(0);
  const isEmpty = found.data !== undefined && keysOf(found.data).length === 0;

  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (found.data === undefined) return;
    const labels = readWords(new FormData(event.currentTarget), found.data);
    change.mutate(labels, { onSuccess: () => setNotice(t('connections.words.saved')) });
  };
  const upload = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    learn.mutate(new FormData(event.currentTarget), {
      onSuccess: (answer) => {
        setExports((last) => last + 1);
        setNotice(
          t('connections.words.learnt', {
            told: number(Object.keys(answer.labels).length),
            all: number(keysOf(answer).length),
          }),
        );
      },
    });
  };
  return (
    <Page
      title={name === '' ? t('connections.words') : t('connections.words.of', { name })}
      within={text(process.title)}
      above={
        <Breadcrumb
          steps={[
            { label: t('data.title'), to: processPage(path, '/data') },
            { label: t('connections.title'), to: processPage(path, '/data/connections') },
          ]}
        />
      }
    >
      {!mayWrite && <EmptyState title={t('state.forbidden.title')} />}
      {mayWrite && (
        <>
          <p className={styles.lead}>{t('connections.words.lead')}</p>
          {notice !== null && <Notice>{notice}</Notice>}
          <form className={styles.form} onSubmit={upload}>
            <FileField
              label={t('connections.words.export')}
              name="file"
              accept=".xlsx,.csv"
              help={t('connections.words.export.help')}
            />
            {learn.isError && <ErrorPanel error={learn.error} />}
            <div>
              <Button type="submit" isDisabled={learn.isPending}>
                {t(learn.isPending ? 'connections.words.learning' : 'connections.words.learn')}
              </Button>
            </div>
          </form>
          {found.isPending && <LoadingBlock rows={6} />}
          {found.isError && <ErrorPanel error={found.error} onRetry={() => void found.refetch()} />}
          {isEmpty && (
            <EmptyState title={t('connections.words.none')}>
              <p>{t('connections.words.none.next')}</p>
            </EmptyState>
          )}
          {found.data && !isEmpty && (
            // what an export taught is shown in fields of its own; what is typed stays while the words are read again
            <form key={exports} onSubmit={save} noValidate>
              <WordsTable found={found.data} keys={keysOf(found.data)} />
              {change.isError && <ErrorPanel error={change.error} />}
              <div className={styles.tools}>
                <Button type="submit" look="main" isDisabled={change.isPending}>
                  {t('connections.save')}
                </Button>
              </div>
            </form>
          )}
        </>
      )}
    </Page>
  );
}

function keysOf({ labels, seen }: ConnectionLabelsAnswer): readonly string[] {
  return [...new Set([...Object.keys(seen), ...Object.keys(labels)])].sort();
}
