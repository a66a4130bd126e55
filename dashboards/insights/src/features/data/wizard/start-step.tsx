import { useRef, useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { RequestError } from '../../../shared/api/client.js';
import { Button, LinkButton } from '../../../shared/ui/button.js';
import { ErrorSummary } from '../../../shared/ui/error-summary.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useImports } from '../api/use-imports.js';
import { useCheck, useStartImport } from '../api/use-upload.js';
import { writePlace } from './address.js';
import { forgetDraft } from './draft.js';
import { Outcome } from './outcome.js';
import { requestOf, type StepProps } from './plan.js';
import styles from './wizard.module.css';

/** Step 4, before: the name of the source, and the start. */
export function StartStep(props: StepProps) {
  const { t, problem } = useWords();
  const navigate = useNavigate();
  const { upload, draft, change } = props;
  const request = requestOf(props);
  const check = useCheck(upload.id, request);
  const imports = useImports();
  const start = useStartImport(upload.id);
  const name = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState<{ attempt: number; isMissing: boolean }>({ attempt: 0, isMissing: false });
  const sources = (imports.data?.imports ?? [])
    .filter(({ sourceKind }) => sourceKind === request.source)
    .map(({ source }) => source);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const sourceName = String(form.get('sourceName')).trim();
    const saveMappingAs = String(form.get('saveMappingAs') ?? '').trim();
    const isMissing = sourceName === '';
    setShown({ attempt: shown.attempt + 1, isMissing });
    if (isMissing) return;
    start.mutate(
      { ...request, sourceName, ...(saveMappingAs === '' ? {} : { saveMappingAs }) },
      {
        onSuccess: ({ importId, runId }) => {
          forgetDraft(upload.id);
          void navigate(writePlace({ upload: upload.id, importId, run: runId }), { replace: true });
        },
      },
    );
  };
  const refusal = start.error instanceof RequestError ? problem(start.error.problem) : null;
  const missing = shown.isMissing ? t('wizard.run.source.missing') : undefined;
  const mistakes = [missing, refusal].flatMap((text) =>
    text === undefined || text === null ? [] : [{ text, field: name }],
  );
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary key={`${shown.attempt}-${refusal}`} mistakes={mistakes} />
      <p className={styles.lead}>
        {t('wizard.run.lead', { file: upload.fileName, rows: check.data?.readyRows ?? upload.rows ?? 0 })}
      </p>
      <div className={styles.narrow}>
        <TextField
          label={t('wizard.run.source')}
          name="sourceName"
          help={t('wizard.run.source.help')}
          defaultValue={draft.sourceName ?? upload.fileName.replace(/\.[^.]+$/, '').slice(0, 120)}
          suggestions={[...new Set(sources)]}
          error={missing}
          inputRef={name}
          onChange={(sourceName) => change({ sourceName })}
        />
      </div>
      {request.source === 'table' && (
        <div className={styles.narrow}>
          <TextField label={t('wizard.run.template')} name="saveMappingAs" help={t('wizard.run.template.help')} />
        </div>
      )}
      <Outcome answer={check.data} request={request} />
      {request.source === 'table' && <p className={styles.small}>{t('wizard.run.remembered')}</p>}
      <p className={styles.small}>{t('wizard.run.undo')}</p>
      <div className={styles.buttons}>
        <Button type="submit" look="main" isDisabled={start.isPending}>
          {start.isPending ? t('wizard.run.starting') : t('wizard.run.start')}
        </Button>
        <LinkButton look="quiet" to={writePlace({ step: 'check', upload: upload.id })}>
          {t('common.back')}
        </LinkButton>
      </div>
    </form>
  );
}
