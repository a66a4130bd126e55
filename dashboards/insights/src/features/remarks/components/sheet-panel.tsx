import type { RemarkChangeRequest, SheetCheck } from '#contracts';
import { useRef, useState, type FormEvent } from 'react';
import { processApi } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { Button } from '../../../shared/ui/button.js';
import button from '../../../shared/ui/button.module.css';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { FileField } from '../../../shared/ui/file-field.js';
import { Notice } from '../../../shared/ui/notice.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useChangeRemarks, useCheckSheet } from '../api/use-remarks.js';
import { SheetReview } from './sheet-review.js';
import styles from '../remarks.module.css';

/** Sheets for offices without an account: out with the rows of the filter, back with a look before anything is saved. */
export function SheetPanel({ query }: { query: string }) {
  const { t, fileLanguage } = useWords();
  const path = useProcessPath();
  const check = useCheckSheet();
  const { change, refresh } = useChangeRemarks();
  const file = useRef<HTMLInputElement>(null);
  const [isMissing, setMissing] = useState(false);
  const [applied, setApplied] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);

  const send = (event: FormEvent) => {
    event.preventDefault();
    const chosen = file.current?.files?.[0];
    setMissing(chosen === undefined);
    setApplied(null);
    setError(null);
    if (chosen !== undefined) check.mutate(chosen);
  };
  const apply = async (changes: RemarkChangeRequest[]) => {
    setBusy(true);
    setError(null);
    try {
      await change({ changes, fromSheet: true });
      check.reset();
      if (file.current) file.current.value = '';
      setApplied(changes.length);
      await refresh();
    } catch (cause) {
      setError(cause);
    } finally {
      setBusy(false);
    }
  };
  const filters = query === '' ? '' : `${query}&`;
  return (
    <section className={styles.sheet} aria-labelledby="remark-sheet">
      <h2 id="remark-sheet">{t('remarks.sheet.title')}</h2>
      <p className={styles.faint}>{t('remarks.sheet.lead')}</p>
      <p>
        <a
          className={`${button.button} ${button.second}`}
          href={`${processApi(path)}/remarks/sheet?${filters}lang=${fileLanguage}`}
          download
        >
          {t('remarks.sheet.download')}
        </a>
      </p>
      <form onSubmit={send} className={styles.sheetForm} noValidate>
        <FileField
          label={t('remarks.sheet.file')}
          name="file"
          accept=".xlsx,.csv"
          inputRef={file}
          error={isMissing ? t('remarks.sheet.choose-file') : undefined}
        />
        <Button type="submit" isDisabled={check.isPending}>
          {t('remarks.sheet.check')}
        </Button>
      </form>
      {check.isError && <ErrorPanel error={check.error} />}
      {error !== null && <ErrorPanel error={error} />}
      {applied !== null && <Notice>{t('remarks.sheet.applied', { count: applied })}</Notice>}
      {check.data && (
        <SheetReview
          key={check.submittedAt}
          check={check.data satisfies SheetCheck}
          isBusy={isBusy}
          onApply={(changes) => void apply(changes)}
          onCancel={() => check.reset()}
        />
      )}
    </section>
  );
}
