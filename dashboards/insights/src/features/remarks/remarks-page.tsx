import type { Remark } from '#contracts';
import { DECISIONS, mayActAs, REMARK_STATES } from '#domain';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { processPage } from '../../shared/api/paths.js';
import { useProcessPath } from '../../shared/api/use-process-query.js';
import { useAnnounce } from '../../shared/page/announcements.js';
import { Breadcrumb } from '../../shared/page/breadcrumb.js';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { Button } from '../../shared/ui/button.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { TableFiles } from '../../shared/ui/table-files.js';
import { useWords } from '../../shared/words/use-words.js';
import { useRegister, useRemarkChoices } from './api/use-remarks.js';
import { ConflictDialog } from './components/conflict-dialog.js';
import { RegisterCounts } from './components/register-counts.js';
import { RemarkFilters } from './components/remark-filters.js';
import { RemarkGrid } from './components/remark-grid.js';
import { SheetPanel } from './components/sheet-panel.js';
import { SimilarDialog } from './components/similar-dialog.js';
import { useRegisterEdits } from './use-register-edits.js';
import styles from './remarks.module.css';

const KNOWN: Readonly<Record<string, readonly string[] | null>> = {
  position: ['none', ...DECISIONS],
  state: REMARK_STATES,
  reason: ['missing'],
  office: null,
  theme: null,
  channel: null,
  passage: null,
  search: null,
};

/** The register of remarks, in which an office takes a position on each. */
export function RemarksPage() {
  const { t, text } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const [params, setParams] = useSearchParams();
  const filters = [...params].filter(([name, value]) => {
    const values = KNOWN[name];
    return values === null ? value.length <= 200 : (values?.includes(value) ?? false);
  });
  const query = new URLSearchParams(filters).toString();
  const cursor = params.get('cursor');
  const register = useRegister(
    [query, cursor === null ? '' : `cursor=${encodeURIComponent(cursor)}`].filter(Boolean).join('&'),
  );
  const { data } = register;
  const setFilters = (next: Record<string, string>) => setParams(next, { replace: true, flushSync: true });
  return (
    <Page
      title={t('remarks.title')}
      within={text(process.title)}
      above={
        <Breadcrumb
          steps={[
            { label: text(process.title), to: processPage(path) },
            { label: t('impact.title'), to: processPage(path, '/impact') },
          ]}
        />
      }
    >
      <p className={styles.lead}>{t('remarks.lead')}</p>
      {register.isPending && <LoadingBlock rows={10} />}
      {register.isError && <ErrorPanel error={register.error} onRetry={() => void register.refetch()} />}
      {data && data.counts.all === 0 && (
        <EmptyState title={t('remarks.empty')}>
          <p>{t('remarks.empty.next')}</p>
        </EmptyState>
      )}
      {data && data.counts.all > 0 && (
        <Register
          key={query}
          items={data.items}
          counts={data.counts}
          query={query}
          filters={new Map(filters)}
          onFilter={setFilters}
          next={data.next}
          cursor={cursor}
          onPage={(to) => setParams({ ...Object.fromEntries(filters), ...(to === null ? {} : { cursor: to }) })}
        />
      )}
    </Page>
  );
}

interface RegisterProps {
  readonly items: readonly Remark[];
  readonly counts: Parameters<typeof RegisterCounts>[0]['counts'];
  readonly query: string;
  readonly filters: ReadonlyMap<string, string>;
  readonly onFilter: (filters: Record<string, string>) => void;
  readonly next: string | null;
  readonly cursor: string | null;
  readonly onPage: (cursor: string | null) => void;
}

function Register({ items, counts, query, filters, onFilter, next, cursor, onPage }: RegisterProps) {
  const { t } = useWords();
  const process = useProcess();
  const announce = useAnnounce();
  const choices = useRemarkChoices();
  const edits = useRegisterEdits(items);
  const [similarTo, setSimilarTo] = useState<string | null>(null);
  const chosen = items.find(({ id }) => id === similarTo) ?? null;
  const mayEdit = mayActAs(process.role, 'editor');
  const { conflict, last } = edits;

  const fill = async (answered: Remark, rows: readonly Remark[]) => {
    setSimilarTo(null);
    edits.know(rows);
    const { position, reason } = answered;
    if (await edits.save(rows.map(({ id }) => ({ id, edit: { position, reason } }))))
      announce(t('remarks.similar.filled', { count: rows.length }));
  };
  return (
    <>
      <RegisterCounts counts={counts} filters={filters} onFilter={onFilter} />
      <RemarkFilters filters={filters} choices={choices.data} onChange={onFilter} />
      <div className={styles.tools}>
        {last !== null && (
          <Button look="quiet" onPress={() => void edits.undo()}>
            {last.rows.length === 1
              ? t('remarks.undo', { number: String(last.number) })
              : t('remarks.undo.many', { count: String(last.rows.length) })}
          </Button>
        )}
        <TableFiles of={`/remarks${query === '' ? '' : `?${query}`}`} />
        {mayEdit && (
          <details className={styles.keys}>
            <summary>{t('remarks.grid.help.title')}</summary>
            <p>{t('remarks.grid.help')}</p>
          </details>
        )}
      </div>
      {edits.error !== null && <ErrorPanel error={edits.error} />}
      {items.length === 0 ? (
        <p className={styles.total}>{t('remarks.none-left')}</p>
      ) : (
        <RemarkGrid
          items={items}
          choices={choices.data}
          edits={edits}
          mayEdit={mayEdit}
          mayPublish={mayActAs(process.role, 'publisher')}
          onSimilar={({ id }) => setSimilarTo(id)}
        />
      )}
      <div className={styles.buttons}>
        {cursor !== null && <Button onPress={() => onPage(null)}>{t('remarks.page.first')}</Button>}
        {next !== null && <Button onPress={() => onPage(next)}>{t('remarks.page.next')}</Button>}
      </div>
      {mayEdit && <SheetPanel query={query} />}
      {chosen && (
        <SimilarDialog remark={chosen} onClose={() => setSimilarTo(null)} onFill={(rows) => void fill(chosen, rows)} />
      )}
      {conflict && (
        <ConflictDialog
          conflict={conflict}
          onKeep={edits.closeConflict}
          onWrite={() => {
            edits.closeConflict();
            void edits.save([{ id: conflict.there.id, edit: conflict.edit }]);
          }}
        />
      )}
    </>
  );
}
