import { mayActAs, SUBMISSION_CHANNELS, SUBMISSION_REASONS } from '#domain';
import { Link, useSearchParams } from 'react-router';
import { processPage } from '../../shared/api/paths.js';
import { useProcessPath } from '../../shared/api/use-process-query.js';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { Button, LinkButton } from '../../shared/ui/button.js';
import { TableFiles } from '../../shared/ui/table-files.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { useWords } from '../../shared/words/use-words.js';
import { useSubmissions } from './api/use-submissions.js';
import { RegisterFilters } from './components/register-filters.js';
import { RegisterTable } from './components/register-table.js';
import styles from './submissions.module.css';

const KNOWN: Readonly<Record<string, readonly string[] | null>> = {
  state: ['draft', 'registered'],
  channel: SUBMISSION_CHANNELS,
  reason: [...SUBMISSION_REASONS, 'none'],
  undecided: ['yes'],
  deleted: ['yes'],
  search: null,
};

/** The register of letters: every one with its number, what is in it and how far the office has come. */
export function SubmissionsPage() {
  const { t, text, number } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const [params, setParams] = useSearchParams();
  const filters = [...params].filter(([name, value]) => {
    const values = KNOWN[name];
    return values === null ? value.length <= 80 : (values?.includes(value) ?? false);
  });
  const query = new URLSearchParams(filters).toString();
  const register = useSubmissions(query);
  const [first] = register.data?.pages ?? [];
  const items = register.data?.pages.flatMap((page) => page.items) ?? [];
  const add = mayActAs(process.role, 'editor') && (
    <LinkButton to={processPage(path, '/submissions/new')} look="main">
      {t('submissions.new')}
    </LinkButton>
  );
  const isEmpty = first?.total.submissions === 0;
  return (
    <Page title={t('submissions.title')} within={text(process.title)}>
      <p className={styles.lead}>{t('submissions.lead')}</p>
      {isEmpty && filters.length === 0 ? (
        <EmptyState title={t('submissions.empty')} action={add}>
          <p>{t('submissions.empty.next')}</p>
          <p>
            <Link to="?deleted=yes">{t('submissions.filter.deleted')}</Link>
          </p>
        </EmptyState>
      ) : (
        <>
          <div className={styles.tools}>
            {add}
            <LinkButton to={processPage(path, '/remarks')}>{t('remarks.link')}</LinkButton>
          </div>
          <RegisterFilters
            filters={new Map(filters)}
            onChange={(next) => setParams(next, { replace: true, flushSync: true })}
          />
          {register.isPending && <LoadingBlock rows={6} />}
          {register.isError && <ErrorPanel error={register.error} onRetry={() => void register.refetch()} />}
          {first && (
            <>
              <p className={styles.total} role="status">
                {isEmpty
                  ? t('submissions.none-left')
                  : t('submissions.total', {
                      letters: number(first.total.submissions),
                      remarks: number(first.total.remarks),
                      undecided: number(first.total.undecided),
                      signatures: number(first.total.signatures),
                    })}
              </p>
              {!isEmpty && <RegisterTable items={items} />}
              <div className={styles.buttons}>
                {register.hasNextPage && (
                  <Button onPress={() => void register.fetchNextPage()} isDisabled={register.isFetchingNextPage}>
                    {t('common.show-more')}
                  </Button>
                )}
                <TableFiles of={`/submissions${query === '' ? '' : `?${query}`}`} />
              </div>
            </>
          )}
        </>
      )}
    </Page>
  );
}
