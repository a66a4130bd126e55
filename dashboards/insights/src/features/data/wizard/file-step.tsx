import { useRef, useState } from 'react';
import { LARGEST_UPLOAD_BYTES, type Upload } from '#contracts';
import { useNavigate } from 'react-router';
import { RequestError } from '../../../shared/api/client.js';
import { useAnnounce } from '../../../shared/page/announcements.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorSummary } from '../../../shared/ui/error-summary.js';
import { useWords } from '../../../shared/words/use-words.js';
import { ClosedUpload } from '../components/closed-upload.js';
import { useSendUpload } from '../api/use-upload.js';
import { writePlace } from './address.js';
import { DropArea } from './drop-area.js';
import { FileFacts } from './file-facts.js';
import { fieldById } from './field-by-id.js';
import { OtherWays } from './other-ways.js';
import type { StepProps } from './plan.js';
import styles from './wizard.module.css';

interface FileStepProps {
  /** The file that is there already, and why it could not be looked into as asked. */
  readonly found?: StepProps & { readonly refusal: Error | null };
}

/** Step 1: a file is chosen or dropped, sent at once, and what was found in it stands below. */
export function FileStep({ found }: FileStepProps) {
  const { t, bytes, problem } = useWords();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const input = useRef<HTMLInputElement>(null);
  const send = useSendUpload();
  const [mistake, setMistake] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const fail = (text: string) => {
    setMistake(text);
    setAttempt((last) => last + 1);
  };

  const choose = (file: File) => {
    setMistake(null);
    if (file.size > LARGEST_UPLOAD_BYTES) {
      fail(t('wizard.file.too-large', { file: file.name, size: bytes(file.size), limit: bytes(LARGEST_UPLOAD_BYTES) }));
      return;
    }
    send.mutate(file, {
      onSuccess: (upload: Upload) => {
        announce(t('wizard.file.ready', { file: upload.fileName }));
        void navigate(writePlace({ step: 'file', upload: upload.id }), { replace: found === undefined });
      },
      onError: (error) => fail(error instanceof RequestError ? problem(error.problem) : t('state.error.safe')),
    });
  };

  const refusal = found?.refusal instanceof RequestError ? problem(found.refusal.problem) : null;
  const goOn = () => {
    if (found === undefined) fail(t('wizard.file.missing'));
    else if (refusal !== null) setAttempt((last) => last + 1);
    else void navigate(writePlace({ step: 'columns', upload: found.upload.id }));
  };
  const mistakes = [
    ...(mistake === null ? [] : [{ text: mistake, field: input }]),
    ...(refusal === null ? [] : [{ text: refusal, field: fieldById('look-header-row') }]),
  ];
  return (
    <>
      <ErrorSummary key={attempt} mistakes={mistakes} />
      <p className={styles.lead}>{t('wizard.file.lead')}</p>
      <DropArea
        inputRef={input}
        error={mistake ?? undefined}
        isSending={send.isPending}
        fileName={send.variables?.name ?? ''}
        share={send.share}
        isAnother={found !== undefined}
        onChoose={choose}
      />
      {found === undefined && !send.isPending && <ClosedUpload />}
      {found === undefined && <OtherWays isSending={send.isPending} onPaste={choose} />}
      {found && !send.isPending && <FileFacts {...found} refusal={refusal} />}
      <div className={styles.buttons}>
        <Button look="main" onPress={goOn}>
          {t('common.continue')}
        </Button>
      </div>
    </>
  );
}
