import { type FormEvent } from 'react';
import { Link, useSearchParams } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { Quote } from '../../../shared/contributions/quote.js';
import { Breadcrumb } from '../../../shared/page/breadcrumb.js';
import { Page } from '../../../shared/page/page.js';
import { useProcess } from '../../../shared/process/process-context.js';
import { Button } from '../../../shared/ui/button.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './search-page.module.css';
import { useFoundOpinions, useFoundThemes } from './use-search.js';

/** Words in any of their forms, in the names of themes and in what residents wrote, the most fitting first. */
export function SearchPage() {
  const { t, text } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const [params, setParams] = useSearchParams();
  const search = (params.get('search') ?? '').trim().slice(0, 200);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get('search')).trim();
    setParams(words === '' ? {} : { search: words }, { flushSync: true });
  };
  return (
    <Page
      title={t('search.title')}
      within={text(process.title)}
      above={
        <Breadcrumb
          steps={[
            { label: text(process.title), to: processPage(path) },
            { label: t('theme.back'), to: processPage(path, '/themes') },
          ]}
        />
      }
    >
      <form role="search" className={styles.form} onSubmit={submit}>
        <input
          key={search}
          type="search"
          name="search"
          maxLength={200}
          defaultValue={search}
          aria-label={t('search.words')}
          aria-describedby="search-help"
        />
        <Button type="submit" look="main">
          {t('quotes.search.submit')}
        </Button>
      </form>
      <p id="search-help" className={styles.help}>
        {t('search.help')}
      </p>
      {search !== '' && <Found key={search} search={search} />}
    </Page>
  );
}

function Found({ search }: { search: string }) {
  const { t } = useWords();
  const path = useProcessPath();
  const opinions = useFoundOpinions(search);
  const themes = useFoundThemes(search);
  if (opinions.isPending) return <LoadingBlock rows={8} />;
  if (opinions.isError) return <ErrorPanel error={opinions.error} onRetry={() => void opinions.refetch()} />;
  const [first] = opinions.data.pages;
  const total = first?.total ?? { contributions: 0, people: 0 };
  const foundThemes = themes.data?.themes ?? [];
  return (
    <>
      {foundThemes.length > 0 && (
        <section aria-labelledby="found-themes" className={styles.themes}>
          <h2 id="found-themes">{t('search.themes', { count: foundThemes.length })}</h2>
          <ul>
            {foundThemes.map(({ id, label, found }) => (
              <li key={id}>
                <Link to={processPage(path, `/themes/${id}`)}>{label}</Link>{' '}
                <Link
                  to={processPage(path, `/themes/${id}?search=${encodeURIComponent(search)}`)}
                  className={styles.count}
                >
                  {t('search.in-theme', { count: found })}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="found-opinions" className={styles.opinions}>
        <h2 id="found-opinions" aria-live="polite">
          {t('search.opinions', { opinions: total.contributions, people: total.people })}
        </h2>
        {total.contributions === 0 ? (
          <EmptyState title={t('search.none')} headingLevel={3}>
            <p>{t('search.none.next')}</p>
          </EmptyState>
        ) : (
          <ul className={styles.list} aria-busy={opinions.isPlaceholderData}>
            {opinions.data.pages.flatMap(({ items }) =>
              items.map((contribution) => (
                <li key={contribution.id}>
                  <Quote contribution={contribution} showTheme headingLevel={3} />
                </li>
              )),
            )}
          </ul>
        )}
        {opinions.hasNextPage && (
          <Button onPress={() => void opinions.fetchNextPage()} isDisabled={opinions.isFetchingNextPage}>
            {opinions.isFetchingNextPage ? t('state.loading') : t('common.show-more')}
          </Button>
        )}
      </section>
    </>
  );
}
