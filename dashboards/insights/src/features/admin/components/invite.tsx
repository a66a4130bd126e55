import { useRef, useState, type FormEvent } from 'react';
import type { Role } from '#domain';
import { RequestError } from '../../../shared/api/client.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorSummary } from '../../../shared/ui/error-summary.js';
import { SecretOnce } from '../../../shared/ui/secret-once.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useInvite } from '../api/use-admin.js';
import styles from '../admin.module.css';
import { RoleChoice } from './role-choice.js';

/** An address and a role make a link that works once; whoever invites hands it over. */
export function Invite({ workspace }: { workspace: string }) {
  const { t, problem } = useWords();
  const invite = useInvite(workspace);
  const [role, setRole] = useState<Role>('viewer');
  const [isWrong, setWrong] = useState(false);
  const email = useRef<HTMLInputElement>(null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const address = String(new FormData(form).get('email')).trim();
    const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address);
    setWrong(!isAddress);
    invite.reset();
    if (isAddress) invite.mutate({ email: address, role }, { onSuccess: () => form.reset() });
  };
  const failure = invite.error instanceof RequestError ? problem(invite.error.problem) : null;
  const mistake = isWrong ? t('member.invite.email-wrong') : failure;
  return (
    <>
      <p>{t('member.invite.lead')}</p>
      <ErrorSummary mistakes={mistake === null ? [] : [{ text: mistake, field: email }]} />
      {invite.data && (
        <SecretOnce
          title={t('member.invite.ready', { email: invite.data.email })}
          label={t('member.invite.link')}
          warning={t('member.invite.once')}
          secret={invite.data.link}
          copied={t('member.invite.copied')}
          onClose={() => invite.reset()}
        />
      )}
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextField
          label={t('member.invite.email')}
          name="email"
          type="email"
          autoComplete="off"
          inputRef={email}
          error={isWrong ? t('member.invite.email-wrong') : undefined}
        />
        <RoleChoice role={role} onChoose={setRole} />
        <div>
          <Button type="submit" look="main" isDisabled={invite.isPending}>
            {t('member.invite.submit')}
          </Button>
        </div>
      </form>
    </>
  );
}
