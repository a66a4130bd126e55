import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { RequestError } from '../../../shared/api/client.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorSummary } from '../../../shared/ui/error-summary.js';
import { FileField } from '../../../shared/ui/file-field.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './settings-page.module.css';

interface UploadFormProps {
  readonly label: string;
  readonly nameLabel: string;
  readonly fileLabel: string;
  readonly fileHelp: string;
  readonly accept: string;
  readonly isPending: boolean;
  readonly error: unknown;
  /** Where the file may be a table: which of its columns holds the texts. */
  readonly column?: { readonly label: string; readonly help: string };
  readonly more?: ReactNode;
  readonly onSend: (form: FormData) => void;
}

/** A name and a file; a refusal names the row of the file and what to do, at the field and above the form. */
export function UploadForm(props: UploadFormProps) {
  const { label, nameLabel, fileLabel, fileHelp, accept, isPending, error, column, more, onSend } = props;
  const { t, problem } = useWords();
  const [wrong, setWrong] = useState<{ name?: string; file?: string }>({});
  const [attempt, setAttempt] = useState(0);
  const name = useRef<HTMLInputElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const refusal = error instanceof RequestError && Object.keys(wrong).length === 0 ? problem(error.problem) : undefined;

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const given = String(form.get('name')).trim();
    const chosen = form.get('file');
    const next = {
      ...(given.length < 2 || given.length > 120 ? { name: t('upload.name-wrong') } : {}),
      ...(chosen instanceof File && chosen.name !== '' ? {} : { file: t('upload.file-missing') }),
    };
    setWrong(next);
    setAttempt((last) => last + 1);
    if (Object.keys(next).length > 0) return;
    // The file goes last: whoever reads the parts in order then knows all else before it.
    const ordered = new FormData();
    ordered.set('name', given);
    const of = String(form.get('column') ?? '').trim();
    if (of !== '') ordered.set('column', of);
    ordered.set('file', chosen as File);
    onSend(ordered);
  };

  const mistakes = [
    ...(wrong.name ? [{ text: wrong.name, field: name }] : []),
    ...((wrong.file ?? refusal) ? [{ text: (wrong.file ?? refusal)!, field: file }] : []),
  ];
  return (
    <form className={styles.upload} onSubmit={submit} noValidate>
      <ErrorSummary key={`${attempt}-${refusal ?? ''}`} mistakes={mistakes} />
      <TextField label={nameLabel} name="name" error={wrong.name} inputRef={name} />
      <FileField
        label={fileLabel}
        name="file"
        accept={accept}
        help={fileHelp}
        error={wrong.file ?? refusal}
        inputRef={file}
      />
      {column && <TextField label={column.label} name="column" help={column.help} />}
      {more}
      <div>
        <Button type="submit" isDisabled={isPending}>
          {isPending ? t('upload.sending') : label}
        </Button>
      </div>
    </form>
  );
}
