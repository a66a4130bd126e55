import { useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import type { Submission, SubmissionRequest } from '#contracts';
import {
  PUBLICATION_PERMISSIONS,
  SUBMISSION_CHANNELS,
  SUBMISSION_REASONS,
  type PublicationPermission,
  type SubmissionChannel,
  type SubmissionReason,
  type Voice,
  VOICES,
} from '#domain';
import { useNavigate } from 'react-router';
import { RequestError } from '../../../shared/api/client.js';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { latinKey } from '../../../shared/keys/latin-key.js';
import { useAnnounce } from '../../../shared/page/announcements.js';
import { Button, LinkButton } from '../../../shared/ui/button.js';
import { ErrorSummary } from '../../../shared/ui/error-summary.js';
import field from '../../../shared/ui/field.module.css';
import { SelectField } from '../../../shared/ui/select-field.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useCut, useSaveSubmission } from '../api/use-submissions.js';
import { newPiece, piecesOf, piecesToSend, type Piece } from '../pieces.js';
import styles from '../submissions.module.css';
import { PiecesEditor } from './pieces-editor.js';
import { SenderFields, senderFrom, type SenderChoice } from './sender-fields.js';

interface Mistakes {
  readonly date?: string;
  readonly remarks?: string;
  readonly sender?: string;
}

/** Typing a letter in: paste, cut, mend, register. Everything works without a mouse. */
export function LetterForm({ letter }: { letter: Submission | null }) {
  const { t, word, problem } = useWords();
  const path = useProcessPath();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const cut = useCut();
  const save = useSaveSubmission(letter?.id ?? null);
  const [pieces, setPieces] = useState<Piece[]>(() => (letter ? piecesOf(letter) : []));
  const [channel, setChannel] = useState<SubmissionChannel>(letter?.channel ?? 'paper');
  const [reason, setReason] = useState<SubmissionReason | ''>(letter?.reason ?? '');
  const [permission, setPermission] = useState<PublicationPermission>(letter?.permission ?? 'unknown');
  const [voice, setVoice] = useState<Voice>(letter?.voice ?? 'person');
  const [sender, setSender] = useState<SenderChoice>(senderOf(letter));
  const [wrong, setWrong] = useState<Mistakes>({});
  const form = useRef<HTMLFormElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const date = useRef<HTMLInputElement>(null);
  const senderField = useRef<HTMLInputElement>(null);

  const propose = () => {
    const pasted = text.current?.value ?? '';
    if (pasted.trim() === '') return;
    cut.mutate(pasted, {
      onSuccess: (answer) => {
        setPieces([...pieces, ...answer.pieces.map((piece) => newPiece(piece.text, { isRemark: piece.isRemark }))]);
        if (text.current) text.current.value = '';
        announce(t('submission.form.cut-done', { count: answer.pieces.length }));
      },
    });
  };
  const send = (state: SubmissionRequest['state']) => {
    const data = new FormData(form.current ?? undefined);
    const given = (name: string) => String(data.get(name) ?? '').trim();
    const told = senderFrom(sender, given);
    const remarks = piecesToSend(pieces);
    const found: Mistakes = {
      ...(given('receivedOn') === '' ? { date: t('submission.form.missing-date') } : {}),
      ...(told === 'incomplete' && state === 'registered' ? { sender: t('submission.form.missing-sender') } : {}),
      ...(state === 'registered' && !remarks.some(({ isRemark }) => isRemark)
        ? { remarks: t('submission.form.missing-remarks') }
        : {}),
    };
    setWrong(found);
    save.reset();
    if (Object.keys(found).length > 0) return;
    const request: SubmissionRequest = {
      state,
      receivedOn: given('receivedOn'),
      channel,
      caseNumber: given('caseNumber') || null,
      sheet: given('sheet') || null,
      voice,
      signatures: Math.max(0, Math.trunc(Number(given('signatures')) || 0)),
      signatureList: data.get('signatureList') !== null,
      sender: told === 'incomplete' ? null : told,
      reason: reason === '' ? null : reason,
      permission,
      note: given('note') || null,
      remarks,
    };
    save.mutate(request, { onSuccess: (saved) => void navigate(processPage(path, `/submissions/${saved.id}`)) });
  };
  const isRegistered = letter?.state === 'registered';
  const onKey = (event: KeyboardEvent) => {
    if (latinKey(event) !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send('registered');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send('registered');
  };
  const refused = save.error ?? cut.error;
  const mistakes = [
    ...(wrong.date ? [{ text: wrong.date, field: date }] : []),
    ...(wrong.sender ? [{ text: wrong.sender, field: senderField }] : []),
    ...(wrong.remarks ? [{ text: wrong.remarks, field: text }] : []),
    ...(refused instanceof RequestError ? [{ text: problem(refused.problem), field: text }] : []),
  ];
  return (
    <>
      <ErrorSummary mistakes={mistakes} />
      <form ref={form} className={styles.form} onSubmit={submit} onKeyDown={onKey} noValidate>
        <div className={field.field}>
          <label htmlFor="letter-text" className={field.label}>
            {t('submission.form.text')}
          </label>
          <span id="letter-text-help" className={field.help}>
            {t('submission.form.text.help')}
          </span>
          <textarea
            id="letter-text"
            ref={text}
            className={styles.area}
            rows={pieces.length === 0 ? 10 : 3}
            maxLength={200_000}
            aria-describedby="letter-text-help"
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
              event.preventDefault();
              propose();
            }}
          />
        </div>
        <div>
          <Button onPress={propose} isDisabled={cut.isPending}>
            {t('submission.form.cut')}
          </Button>
        </div>
        {pieces.length > 0 && <PiecesEditor pieces={pieces} onChange={setPieces} />}
        <div className={styles.row}>
          <TextField
            label={t('submission.form.received')}
            name="receivedOn"
            type="date"
            defaultValue={letter?.receivedOn ?? today()}
            inputRef={date}
            error={wrong.date}
          />
          <SelectField
            label={t('submission.form.channel')}
            value={channel}
            options={SUBMISSION_CHANNELS.map((value) => ({ value, label: word('submission-channel', value) }))}
            onChange={(value) => setChannel(value as SubmissionChannel)}
          />
          <TextField
            label={t('submission.form.case-number')}
            name="caseNumber"
            defaultValue={letter?.caseNumber ?? ''}
          />
          <TextField
            label={t('submission.form.sheet')}
            name="sheet"
            help={t('submission.form.sheet.help')}
            defaultValue={letter?.sheet ?? ''}
            autoComplete="off"
          />
        </div>
        <SenderFields
          choice={sender}
          known={letter?.state === 'registered' ? letter.senderKind : null}
          draft={letter?.draft?.sender ?? null}
          error={wrong.sender}
          firstRef={senderField}
          onChoose={setSender}
        />
        <div className={styles.row}>
          <SelectField
            label={t('submission.form.voice')}
            value={voice}
            options={VOICES.map((value) => ({ value, label: word('voice', value) }))}
            onChange={(value) => setVoice(value as Voice)}
          />
          <TextField
            label={t('submission.form.signatures')}
            name="signatures"
            type="number"
            help={t('submission.form.signatures.help')}
            defaultValue={String(letter?.signatures ?? 1)}
          />
          <label className={styles.check}>
            <input type="checkbox" name="signatureList" defaultChecked={letter?.signatureList ?? false} />
            {t('submission.form.list')}
          </label>
        </div>
        <div className={styles.row}>
          <SelectField
            label={t('submission.form.reason')}
            value={reason}
            options={[
              { value: '', label: t('submission.form.reason.none') },
              ...SUBMISSION_REASONS.map((value) => ({ value, label: word('submission-reason', value) })),
            ]}
            onChange={(value) => setReason(value as SubmissionReason | '')}
          />
          <SelectField
            label={t('submission.form.permission')}
            value={permission}
            options={PUBLICATION_PERMISSIONS.map((value) => ({ value, label: word('permission', value) }))}
            onChange={(value) => setPermission(value as PublicationPermission)}
          />
          <TextField label={t('submission.form.note')} name="note" defaultValue={letter?.note ?? ''} />
        </div>
        <div className={styles.buttons}>
          <Button type="submit" look="main" isDisabled={save.isPending}>
            {isRegistered ? t('common.save') : t('submission.form.register')}
          </Button>
          {!isRegistered && (
            <Button onPress={() => send('draft')} isDisabled={save.isPending}>
              {t('submission.form.save-draft')}
            </Button>
          )}
          <LinkButton to={processPage(path, '/submissions')} look="quiet">
            {t('common.cancel')}
          </LinkButton>
        </div>
      </form>
    </>
  );
}

function senderOf(letter: Submission | null): SenderChoice {
  if (!letter) return 'none';
  if (letter.state === 'draft') return letter.draft?.sender?.kind ?? 'none';
  return letter.senderKind === null ? 'none' : 'keep';
}

/** The day on this computer's calendar. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
