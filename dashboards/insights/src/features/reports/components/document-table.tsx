import { useEffect, useRef } from 'react';
import type { ReleaseDocument, ReleaseSummary, WrittenDocument } from '#contracts';
import { mayActAs } from '#domain';
import { LANGUAGES, type Language } from '#language';
import { useProcess } from '../../../shared/process/process-context.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import {
  isBeingWritten,
  isSame,
  useAskDocument,
  useCancelDocument,
  useDocuments,
  useSaveDocument,
  type AskedDocument,
} from '../api/use-documents.js';
import styles from '../reports.module.css';

const DOCUMENTS: readonly ReleaseDocument[] = ['report-docx', 'report-pdf', 'leaflet-docx', 'appendix-xlsx', 'bip-zip'];

/**
 * Each document of a release in both languages: asked for, being written with its step, or kept and ready. One that was asked for
 * here is saved as soon as it is written; whoever leaves finds it here later.
 */
export function DocumentTable({ release }: { release: ReleaseSummary }) {
  const { t, word } = useWords();
  const process = useProcess();
  const documents = useDocuments(release);
  const ask = useAskDocument(release);
  const cancel = useCancelDocument(release);
  const save = useSaveDocument(release);
  const awaited = useRef<AskedDocument[]>([]);
  const written = documents.data?.documents;
  const { mutate: saveFile } = save;
  const { number } = release;
  const nameOf = ({ kind, language }: AskedDocument) =>
    t(`reports.file.${kind}`, { process: process.slug, number, language });

  useEffect(() => {
    const ready = awaited.current.filter((one) =>
      written?.some((other) => isSame(other, one) && other.state === 'done'),
    );
    awaited.current = awaited.current.filter((one) => !ready.includes(one));
    for (const { kind, language } of ready) {
      const file = t(`reports.file.${kind}`, { process: process.slug, number, language });
      saveFile({ kind, language, file });
    }
  }, [written, saveFile, t, process.slug, number]);

  if (documents.isPending) return <LoadingBlock rows={5} />;
  if (documents.isError) return <ErrorPanel error={documents.error} onRetry={() => void documents.refetch()} />;
  const request = (one: AskedDocument) => {
    if (!awaited.current.some((other) => isSame(other, one))) awaited.current.push(one);
    ask.mutate(one);
  };
  const atWork = written?.find(isBeingWritten);
  return (
    <>
      <table className={rows.table}>
        <caption className="visually-hidden">{t('reports.documents.caption', { number })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('reports.documents.column.document')}</th>
            {LANGUAGES.map((language) => (
              <th key={language} scope="col">
                {word('reports.language', language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {DOCUMENTS.map((kind) => (
            <tr key={kind}>
              <th scope="row">
                {word('reports.document', kind)}
                <span className={rows.note}>{word(`reports.document.${kind}`, 'purpose')}</span>
              </th>
              {LANGUAGES.map((language) => (
                <td key={language} data-label={word('reports.language', language)}>
                  <DocumentCell
                    asked={{ kind, language }}
                    document={written?.find((one) => isSame(one, { kind, language }))}
                    mayCancel={mayActAs(process.role, 'editor')}
                    onAsk={request}
                    onSave={(one) => save.mutate({ ...one, file: nameOf(one) })}
                    onCancel={(one) => cancel.mutate(one)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p role="status" className={styles.status}>
        {atWork
          ? t('reports.document.pending', {
              document: word('reports.document', atWork.kind),
              language: word('reports.language', atWork.language),
            })
          : save.isSuccess && t('reports.download.done', { file: save.variables.file })}
      </p>
      {[ask.error, cancel.error, save.error].map((error, at) => error && <ErrorPanel key={at} error={error} />)}
    </>
  );
}

interface DocumentCellProps {
  readonly asked: { readonly kind: ReleaseDocument; readonly language: Language };
  readonly document: WrittenDocument | undefined;
  readonly mayCancel: boolean;
  readonly onAsk: (asked: AskedDocument) => void;
  readonly onSave: (asked: AskedDocument) => void;
  readonly onCancel: (document: WrittenDocument) => void;
}

function DocumentCell({ asked, document, mayCancel, onAsk, onSave, onCancel }: DocumentCellProps) {
  const { t, word, number, bytes } = useWords();
  const about = { document: word('reports.document', asked.kind), language: word('reports.language', asked.language) };
  if (document && isBeingWritten(document)) {
    const step = document.steps.at(-1);
    return (
      <div className={styles.document}>
        <span>{step ? word('run-step', step.name) : t('run.waiting')}</span>
        {step && (
          <progress
            aria-label={t('reports.document.progress', about)}
            max={step.total ?? undefined}
            value={step.total === null ? undefined : step.done}
          />
        )}
        {step && step.total !== null && step.total > 1 && (
          <span className={rows.note}>
            {t('run.step-count', { done: number(step.done), total: number(step.total) })}
          </span>
        )}
        {mayCancel && (
          <Button look="quiet" label={t('reports.document.cancel.of', about)} onPress={() => onCancel(document)}>
            {t('run.cancel')}
          </Button>
        )}
      </div>
    );
  }
  if (document?.state === 'done') {
    return (
      <div className={styles.document}>
        <Button label={t('reports.document.save.of', about)} onPress={() => onSave(asked)}>
          {t('reports.document.save')}
        </Button>
        {document.bytes !== null && <span className={rows.note}>{bytes(document.bytes)}</span>}
      </div>
    );
  }
  const act = document?.state === 'failed' ? 'again' : 'ask';
  return (
    <div className={styles.document}>
      {document?.state === 'failed' && (
        <p role="alert" className={styles.failed}>
          {word('error', document.errorCode ?? 'internal')}{' '}
          {word('error', `${document.errorCode ?? 'internal'}.remedy`)}
        </p>
      )}
      <Button look="quiet" label={t(`reports.document.${act}.of`, about)} onPress={() => onAsk(asked)}>
        {t(`reports.document.${act}`)}
      </Button>
    </div>
  );
}
