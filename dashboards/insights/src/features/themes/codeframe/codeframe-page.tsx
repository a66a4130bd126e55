import { useState } from 'react';
import type { Codeframe, ThemesReport } from '#contracts';
import { mayActAs } from '#domain';
import { useNavigate, useParams } from 'react-router';
import { processPage, workspaceApi } from '../../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../../shared/api/use-process-query.js';
import { Breadcrumb } from '../../../shared/page/breadcrumb.js';
import { IgnoredNotice } from '../../../shared/page/ignored-notice.js';
import { Page } from '../../../shared/page/page.js';
import { useProcess } from '../../../shared/process/process-context.js';
import { themePaths } from '../../../shared/themes/theme-paths.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { Notice } from '../../../shared/ui/notice.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { CategoryFields } from './category-fields.js';
import styles from './codeframe-page.module.css';
import { draftOf, mistakesOf, moved, newTopic, topicsToSend, type Draft } from './draft.js';
import { useCodeframe, useCodeframeActs } from './use-codeframe.js';
import { VersionList } from './version-list.js';

/** A municipality's own categories, edited on screen: names, definitions, words, examples, order, and what they were before. */
export function CodeframePage() {
  const { t, text } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const { codeframe: id = 'new' } = useParams();
  const found = useCodeframe(id);
  const title = id === 'new' ? t('codeframe.new') : (found.data?.name ?? t('codeframe.title'));
  return (
    <Page
      title={title}
      within={text(process.title)}
      above={
        <Breadcrumb
          steps={[
            { label: text(process.title), to: processPage(path) },
            { label: t('theme.back'), to: processPage(path, '/themes') },
            { label: t('themes.settings'), to: processPage(path, '/themes/settings') },
          ]}
        />
      }
    >
      <p className={styles.lead}>{t('codeframe.lead')}</p>
      <IgnoredNotice known={{}} />
      {found.isPending && <LoadingBlock rows={10} />}
      {found.isError && <ErrorPanel error={found.error} onRetry={() => void found.refetch()} />}
      {found.data && <Editor key={`${id} ${found.data.version}`} id={id} codeframe={found.data} />}
    </Page>
  );
}

function Editor({ id, codeframe }: { id: string; codeframe: Codeframe }) {
  const { t } = useWords();
  const path = useProcessPath();
  const process = useProcess();
  const navigate = useNavigate();
  const mayEdit = mayActAs(process.role, 'editor');
  const themes = useProcessQuery<ThemesReport>(themePaths.themes);
  const { save, restore } = useCodeframeActs(id);
  const [draft, setDraft] = useState<Draft>(() => draftOf(id === 'new' ? { ...codeframe, name: '' } : codeframe));
  const [isChanged, setChanged] = useState(false);
  const [wrong, setWrong] = useState<ReadonlyMap<number, string>>(new Map());
  const change = (next: Draft) => {
    setDraft(next);
    setChanged(true);
  };
  const setTopics = (topics: Draft['topics']) => change({ ...draft, topics });

  const submit = () => {
    const mistakes = new Map(mistakesOf(draft).map(({ key, what }) => [key, t(`codeframe.wrong.${what}`)]));
    if (draft.name.trim().length < 2) mistakes.set(0, t('upload.name-wrong'));
    setWrong(mistakes);
    if (mistakes.size > 0) return;
    save.mutate(
      {
        name: draft.name.trim(),
        topics: topicsToSend(draft),
        ...(id === 'new' ? {} : { version: codeframe.version }),
      },
      {
        onSuccess: (saved) => {
          setChanged(false);
          if (id === 'new')
            void navigate(processPage(path, `/themes/settings/codeframes/${saved.id}`), { replace: true });
        },
      },
    );
  };

  return (
    <div className={styles.columns}>
      <div>
        {save.isSuccess && !isChanged && <Notice>{t('codeframe.saved')}</Notice>}
        {save.isError && <ErrorPanel error={save.error} />}
        {restore.isError && <ErrorPanel error={restore.error} />}
        {wrong.size > 0 && (
          <div role="alert" className={styles.wrong}>
            {t('codeframe.wrong', { count: wrong.size })}
          </div>
        )}
        <TextField
          label={t('codeframes.name')}
          name="codeframe"
          defaultValue={draft.name}
          error={wrong.get(0)}
          onChange={(name) => change({ ...draft, name })}
        />
        <ol className={styles.list} aria-label={t('codeframe.categories')}>
          {draft.topics.map((topic, at) => (
            <CategoryFields
              key={topic.key}
              topic={topic}
              place={{ isFirst: at === 0, isLast: at === draft.topics.length - 1 }}
              themes={(themes.data?.themes ?? []).filter((theme) => theme.topic?.code === topic.code)}
              wrong={wrong.get(topic.key)}
              onChange={(next) => setTopics(draft.topics.map((one) => (one.key === topic.key ? next : one)))}
              onMove={(step) => setTopics(moved(draft.topics, topic.key, step))}
              onRemove={() => setTopics(draft.topics.filter(({ key }) => key !== topic.key))}
            />
          ))}
        </ol>
        {mayEdit && (
          <div className={styles.save}>
            <Button onPress={() => setTopics([...draft.topics, newTopic()])}>{t('codeframe.add')}</Button>
            <Button look="main" onPress={submit} isDisabled={save.isPending || !isChanged}>
              {save.isPending ? t('upload.sending') : t('codeframe.save')}
            </Button>
            {isChanged && <span role="status">{t('codeframe.unsaved')}</span>}
          </div>
        )}
      </div>
      {id !== 'new' && (
        <aside>
          <VersionList id={id} now={codeframe.version} mayEdit={mayEdit} restore={restore} />
          <p className={styles.files}>
            <a href={`${workspaceApi(path.workspace)}/codeframes/${encodeURIComponent(id)}?format=csv`} download>
              CSV
            </a>{' '}
            <a href={`${workspaceApi(path.workspace)}/codeframes/${encodeURIComponent(id)}?format=xlsx`} download>
              XLSX
            </a>
          </p>
        </aside>
      )}
    </div>
  );
}
