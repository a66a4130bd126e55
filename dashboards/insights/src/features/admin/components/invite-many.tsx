import { useRef, useState, type FormEvent } from 'react';
import type { NewInvitation } from '#contracts';
import { RequestError } from '../../../shared/api/client.js';
import { useAnnounce } from '../../../shared/page/announcements.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorSummary } from '../../../shared/ui/error-summary.js';
import { Field } from '../../../shared/ui/field.js';
import field from '../../../shared/ui/field.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import { useInviteMany } from '../api/use-admin.js';
import styles from '../admin.module.css';

/** A pasted table makes a link for everybody in it, or for nobody: bad lines are named, and what was pasted stays to be mended. */
export function InviteMany({ workspace }: { workspace: string }) {
  const { t, word, problem } = useWords();
  const invite = useInviteMany(workspace);
  const [isEmpty, setEmpty] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const pasted = area.current?.value ?? '';
    setEmpty(pasted.trim() === '');
    invite.reset();
    if (pasted.trim() === '') return;
    invite.mutate(pasted, { onSuccess: ({ invited }) => (invited.length > 0 ? form.reset() : undefined) });
  };
  const rejected = invite.data?.rejected ?? [];
  const rows = rejected.map(({ row, problem: code, value }) => {
    const told = word('invite-problem', code);
    return value === ''
      ? t('invite-many.row', { row, problem: told })
      : t('invite-many.row-value', { row, value, problem: told });
  });
  const failure = invite.error instanceof RequestError ? problem(invite.error.problem) : null;
  const mistakes = [...(isEmpty ? [t('invite-many.empty')] : []), ...rows, ...(failure === null ? [] : [failure])];
  return (
    <>
      <p>{t('invite-many.lead')}</p>
      <ErrorSummary mistakes={mistakes.map((text) => ({ text, field: area }))} />
      {rejected.length > 0 && <p>{t('invite-many.wrong', { count: rejected.length })}</p>}
      {invite.data && invite.data.invited.length > 0 && (
        <Links invited={invite.data.invited} onClose={() => invite.reset()} />
      )}
      <form className={styles.form} onSubmit={submit} noValidate>
        <Field
          label={t('invite-many.text')}
          help={t('invite-many.example')}
          error={isEmpty ? t('invite-many.empty') : undefined}
        >
          {(tie) => <textarea {...tie} ref={area} rows={6} spellCheck={false} className={field.input} />}
        </Field>
        <div>
          <Button type="submit" look="main" isDisabled={invite.isPending}>
            {t('invite-many.submit')}
          </Button>
        </div>
      </form>
    </>
  );
}

function Links({ invited, onClose }: { invited: readonly NewInvitation[]; onClose: () => void }) {
  const { t } = useWords();
  const announce = useAnnounce();
  const lines = invited.map(({ email, link }) => `${email}\t${link}`).join('\n');
  const copy = () => void navigator.clipboard.writeText(lines).then(() => announce(t('invite-many.copied')));
  return (
    <div className={styles.form} role="status">
      <p>{t('invite-many.done', { count: invited.length })}</p>
      <Field label={t('invite-many.links')}>
        {(tie) => (
          <textarea {...tie} readOnly rows={Math.min(10, invited.length + 1)} value={lines} className={field.input} />
        )}
      </Field>
      <div className={styles.buttons}>
        <Button look="main" onPress={copy}>
          {t('common.copy')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('common.close')}
        </Button>
      </div>
    </div>
  );
}
