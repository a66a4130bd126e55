import { useRef, type ChangeEvent } from 'react';
import { RequestError } from '../../../shared/api/client.js';
import { saveBlob } from '../../../shared/figure/save-file.js';
import { useAnnounce } from '../../../shared/page/announcements.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useMendedSheet, useProblemSheet } from '../api/use-mended-sheet.js';
import { requestOf, type StepProps } from './plan.js';
import drop from './drop-area.module.css';
import wizard from './wizard.module.css';

/** The way out and back: rows with problems as a workbook, mended elsewhere and brought back. */
export function ProblemSheet({ hasProblems, ...props }: StepProps & { hasProblems: boolean }) {
  const { t, number, fileLanguage, problem } = useWords();
  const announce = useAnnounce();
  const input = useRef<HTMLInputElement>(null);
  const sheet = useProblemSheet(props.upload.id);
  const mended = useMendedSheet(props.upload.id);
  const download = () =>
    sheet.mutate(
      { request: requestOf(props), language: fileLanguage },
      { onSuccess: (blob) => saveBlob(blob, `${t('wizard.mend.file-name')}-${baseName(props.upload.fileName)}.xlsx`) },
    );
  const bringBack = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file) return;
    mended.mutate(
      { file, draft: props.draft },
      {
        onSuccess: ({ cells, rows }) =>
          announce(t('wizard.mend.uploaded', { cells: number(cells), rows: number(rows) })),
      },
    );
  };
  const refusal = mended.error instanceof RequestError ? problem(mended.error.problem) : null;
  return (
    <>
      <div className={wizard.buttons}>
        {hasProblems && (
          <Button onPress={download} isDisabled={sheet.isPending}>
            {sheet.isPending ? t('wizard.mend.downloading') : t('wizard.mend.download')}
          </Button>
        )}
        <span className={drop.line}>
          <input
            ref={input}
            id="mended-file"
            type="file"
            accept=".xlsx,.csv"
            className={drop.input}
            aria-describedby="mended-file-help"
            aria-invalid={refusal === null ? undefined : true}
            disabled={mended.isPending}
            onChange={bringBack}
          />
          <label htmlFor="mended-file" className={drop.button}>
            {t('wizard.mend.upload')}
          </label>
        </span>
      </div>
      <p id="mended-file-help" className={wizard.small}>
        {t('wizard.mend.upload.help')}
      </p>
      {mended.isPending && <p role="status">{t('wizard.mend.uploading')}</p>}
      {mended.data && (
        <p role="status">
          {t('wizard.mend.uploaded', { cells: number(mended.data.cells), rows: number(mended.data.rows) })}{' '}
          {mended.data.unknownRows > 0 && t('wizard.mend.uploaded.unknown', { count: number(mended.data.unknownRows) })}
        </p>
      )}
      {refusal !== null && <p role="alert">{refusal}</p>}
      {sheet.isError && <ErrorPanel error={sheet.error} />}
    </>
  );
}

const baseName = (fileName: string) => fileName.replace(/\.[^.]+$/, '');
