import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import type { ThemesReport, WordsInContext } from '#contracts';
import { Link, useSearchParams } from 'react-router';
import { getJson } from '../../../shared/api/client.js';
import { processApi, processKey, processPage } from '../../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../../shared/api/use-process-query.js';
import { themePaths } from '../../../shared/themes/theme-paths.js';
import { Button } from '../../../shared/ui/button.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './words-page.module.css';

/** The word and where to look stand in the address: `?word=autobus&theme=…`. */
export function WordContext() {
  const { t } = useWords();
  const [params, setParams] = useSearchParams();
  const { data: themes } = useProcessQuery<ThemesReport>(themePaths.themes);
  const [isWrong, setWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const [word, theme] = [params.get('word') ?? '', params.get('theme') ?? ''];
  const look = (next: { word?: string; theme?: string }) =>
    setParams({
      word: next.word ?? word,
      ...((next.theme ?? theme) === '' ? {} : { theme: next.theme ?? theme }),
    });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const next = String(new FormData(event.currentTarget).get('word')).trim();
    const isRight = next.length >= 2 && next.length <= 60 && !/\s/.test(next);
    setWrong(!isRight);
    if (isRight) look({ word: next });
    else input.current?.focus();
  };
  return (
    <>
      <form role="search" className={styles.form} onSubmit={submit} noValidate>
        <TextField
          key={word}
          label={t('words.word')}
          name="word"
          type="search"
          defaultValue={word}
          help={t('words.word.help')}
          error={isWrong ? t('words.word.wrong') : undefined}
          inputRef={input}
        />
        <SelectField
          label={t('words.theme')}
          value={theme}
          options={[
            { value: '', label: t('words.theme.all') },
            ...(themes?.themes ?? []).map(({ id, label }) => ({ value: id, label })),
          ]}
          onChange={(next) => look({ theme: next })}
        />
        <Button type="submit" look="main">
          {t('words.submit')}
        </Button>
      </form>
      {word.length < 2 ? <p className={styles.found}>{t('words.start')}</p> : <Lines word={word} theme={theme} />}
    </>
  );
}

function Lines({ word, theme }: { word: string; theme: string }) {
  const { t, list: join } = useWords();
  const path = useProcessPath();
  const list = useInfiniteQuery({
    queryKey: [...processKey(path), themePaths.words, word, theme],
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({ word });
      if (theme !== '') query.set('theme', theme);
      if (pageParam !== undefined) query.set('cursor', pageParam);
      return getJson<WordsInContext>(`${processApi(path)}${themePaths.words}?${query}`, signal);
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });
  if (list.isPending) return <LoadingBlock rows={8} />;
  if (list.isError) return <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />;
  const [first] = list.data.pages;
  if (!first || first.lines === 0) {
    return (
      <EmptyState title={t('words.none')}>
        <p>{t('words.none.next')}</p>
      </EmptyState>
    );
  }
  const { lines, contributions, forms } = first;
  return (
    <>
      <p className={styles.found} role="status">
        {t('words.found', { lines, contributions, forms: join(forms) })}
      </p>
      <table className={styles.lines} aria-busy={list.isPlaceholderData}>
        <caption className="visually-hidden">{t('words.caption')}</caption>
        <colgroup>
          <col style={{ width: '40%' }} />
          <col style={{ width: '14%' }} />
          <col />
          <col style={{ width: '72px' }} />
        </colgroup>
        <thead className={styles.head}>
          <tr>
            <th scope="col">{t('words.column.before')}</th>
            <th scope="col">{t('words.column.keyword')}</th>
            <th scope="col">{t('words.column.after')}</th>
            <th scope="col">{t('words.column.opinion')}</th>
          </tr>
        </thead>
        <tbody>
          {list.data.pages.flatMap(({ items }, page) =>
            items.map(({ contributionId, before, keyword, after }, index) => (
              <tr key={`${page}-${index}`}>
                <td className={styles.before}>{before} </td>
                <td className={styles.keyword}>
                  <mark>{keyword}</mark>
                </td>
                <td className={styles.after}> {after} </td>
                <td className={styles.open}>
                  <Link
                    to={processPage(path, `/contributions/${contributionId}`)}
                    aria-label={`${t('words.open')}: ${before} ${keyword} ${after}`}
                  >
                    {t('words.column.opinion')}
                  </Link>
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
      {list.hasNextPage && (
        <div className={styles.more}>
          <Button onPress={() => void list.fetchNextPage()} isDisabled={list.isFetchingNextPage}>
            {list.isFetchingNextPage ? t('state.loading') : t('common.show-more')}
          </Button>
        </div>
      )}
    </>
  );
}
