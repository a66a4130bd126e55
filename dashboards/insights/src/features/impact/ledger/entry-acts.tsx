import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { LedgerEntry } from '#contracts';
import { mayActAs } from '#domain';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { useProcess } from '../../../shared/process/process-context.js';
import { Button, LinkButton } from '../../../shared/ui/button.js';
import { ConfirmDialog } from '../../../shared/ui/confirm-dialog.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LinesField } from '../../../shared/ui/lines-field.js';
import { Notice } from '../../../shared/ui/notice.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useDeleteEntry, useEntryStep, type EntryAddress, type EntryStep } from '../api/use-ledger.js';
import styles from './ledger.module.css';

type Dialog = 'publish' | 'withdraw' | 'due' | 'delete';

/** What can be done with an entry at its stage, each with a question before it where it cannot be taken back in silence. */
export function EntryActs({ entry, address }: { entry: LedgerEntry; address: EntryAddress }) {
  const { t, word } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const navigate = useNavigate();
  const step = useEntryStep(address);
  const remove = useDeleteEntry(address);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  if (entry.source !== null) return null;
  const isPublisher = mayActAs(process.role, 'publisher');
  const isDraft = entry.state === 'draft' || entry.state === 'withdrawn';
  const isPublished = entry.state === 'published';
  const mayPublish = isPublisher && !isPublished && !(entry.needsSecondPerson && entry.isOwn);
  const { subject } = entry.draft;
  const take = (name: EntryStep, body: object = {}) =>
    step.mutate({ step: name, body: { version: entry.version, ...body } }, { onSettled: () => setDialog(null) });
  const behind = subject === 'decision' ? `?decisionId=${entry.id}` : `?commitmentId=${entry.id}`;
  return (
    <>
      {!isPublished && entry.mistakes.length > 0 && (
        <div className={styles.box}>
          <strong>{t('ledger.blocked')}</strong>
          <ul>
            {entry.mistakes.map(({ code }) => (
              <li key={code}>{word('ledger-mistake', code)}</li>
            ))}
          </ul>
        </div>
      )}
      {isPublisher && entry.needsSecondPerson && entry.isOwn && !isPublished && (
        <p className={styles.box}>{t('ledger.act.publish.own')}</p>
      )}
      {step.isSuccess && <Notice>{t('ledger.act.done')}</Notice>}
      {(step.error ?? remove.error) && <ErrorPanel error={step.error ?? remove.error} />}
      <div className={styles.buttons}>
        {mayPublish && (
          <Button look="main" onPress={() => setDialog('publish')}>
            {t('ledger.act.publish')}
          </Button>
        )}
        {isDraft && entry.needsSecondPerson && (
          <Button onPress={() => take('hand-in')}>{t('ledger.act.hand-in')}</Button>
        )}
        {entry.state === 'waiting' && <Button onPress={() => take('return')}>{t('ledger.act.return')}</Button>}
        {(!isPublished || isPublisher) && (
          <LinkButton to={processPage(path, `/impact/${subject}/${entry.id}/edit`)}>{t('ledger.act.edit')}</LinkButton>
        )}
        {subject === 'decision' && (
          <LinkButton to={processPage(path, `/impact/new/commitment${behind}`)}>
            {t('ledger.act.add.commitment')}
          </LinkButton>
        )}
        {(subject === 'decision' || subject === 'commitment') && (
          <LinkButton to={processPage(path, `/impact/new/outcome${behind}`)}>{t('ledger.act.add.outcome')}</LinkButton>
        )}
        {isPublisher && (subject === 'commitment' || subject === 'outcome') && (
          <Button onPress={() => setDialog('due')}>{t('ledger.act.move')}</Button>
        )}
        {isPublished && isPublisher && (
          <Button look="quiet" onPress={() => setDialog('withdraw')}>
            {t('ledger.act.withdraw')}
          </Button>
        )}
        {entry.publishedAt === null && (
          <Button look="quiet" onPress={() => setDialog('delete')}>
            {t('ledger.act.delete')}
          </Button>
        )}
      </div>
      {dialog === 'publish' && (
        <PublishDialog
          entry={entry}
          isPending={step.isPending}
          onPublish={(withoutInput) => take('publish', { confirmed: true, withoutInput })}
          onClose={() => setDialog(null)}
        />
      )}
      {(dialog === 'withdraw' || dialog === 'due') && (
        <ReasonDialog
          kind={dialog}
          isPending={step.isPending}
          onSend={(body) => take(dialog, body)}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'delete' && (
        <ConfirmDialog
          title={t('ledger.act.delete')}
          action={t('ledger.act.delete')}
          isPending={remove.isPending}
          onConfirm={() =>
            remove.mutate(undefined, {
              onSuccess: () => void navigate(processPage(path, '/impact?view=ledger')),
              onError: () => setDialog(null),
            })
          }
          onClose={() => setDialog(null)}
        >
          <p>{t('ledger.act.delete.body')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

interface PublishDialogProps {
  readonly entry: LedgerEntry;
  readonly isPending: boolean;
  readonly onPublish: (withoutInput: boolean) => void;
  readonly onClose: () => void;
}

/** What residents will read, how many voices it concerns, and, without any, the question whether that is meant. */
function PublishDialog({ entry, isPending, onPublish, onClose }: PublishDialogProps) {
  const { t, text, word } = useWords();
  const [withoutInput, setWithoutInput] = useState(false);
  const { draft, links } = entry;
  const isOrphan = entry.mistakes.some(({ code }) => code === 'without-link');
  return (
    <ConfirmDialog
      title={t('ledger.act.publish')}
      action={t('ledger.act.publish')}
      isPending={isPending || (isOrphan && !withoutInput)}
      onConfirm={() => onPublish(withoutInput)}
      onClose={onClose}
    >
      <p>{t('ledger.act.publish.body')}</p>
      <p>{t('ledger.act.publish.count', { opinions: links.contributions + links.notYetLinked })}</p>
      {draft.visibility === 'public' && (
        <div className={styles.box}>
          <strong>{t('ledger.entry.preview')}</strong>
          {draft.subject === 'decision' && <p>{word('status.decision', draft.code)}</p>}
          {'title' in draft && <p>{text(draft.title)}</p>}
          <p className={styles.words}>{text(draft.text)}</p>
          {draft.subject === 'decision' && <p className={styles.words}>{text(draft.reason)}</p>}
        </div>
      )}
      {isOrphan && (
        <label className={styles.tick}>
          <input type="checkbox" checked={withoutInput} onChange={(event) => setWithoutInput(event.target.checked)} />
          {t('ledger.act.publish.orphan')}
        </label>
      )}
    </ConfirmDialog>
  );
}

interface ReasonDialogProps {
  readonly kind: 'withdraw' | 'due';
  readonly isPending: boolean;
  readonly onSend: (body: object) => void;
  readonly onClose: () => void;
}

function ReasonDialog({ kind, isPending, onSend, onClose }: ReasonDialogProps) {
  const { t, language } = useWords();
  const [reason, setReason] = useState('');
  const [dueOn, setDueOn] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const isDue = kind === 'due';
  const action = isDue ? t('ledger.act.move') : t('ledger.act.withdraw');
  return (
    <ConfirmDialog
      title={action}
      action={action}
      isPending={isPending}
      onConfirm={() => {
        if (reason.trim() === '' || (isDue && dueOn === '')) setIsWrong(true);
        else onSend({ reason: { [language]: reason.trim() }, ...(isDue ? { dueOn } : {}) });
      }}
      onClose={onClose}
    >
      {!isDue && <p>{t('ledger.act.withdraw.body')}</p>}
      {isDue && (
        <TextField
          name="dueOn"
          type="date"
          label={t('ledger.act.move.to')}
          onChange={setDueOn}
          error={isWrong && dueOn === '' ? t('ledger.act.move.to') : undefined}
        />
      )}
      <LinesField
        name="reason"
        label={isDue ? t('ledger.act.reason.public') : t('ledger.act.reason')}
        defaultValue=""
        onChange={setReason}
        error={isWrong && reason.trim() === '' ? t('ledger.act.reason.missing') : undefined}
      />
    </ConfirmDialog>
  );
}
