import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import type { AcceptInvitationRequest, Session } from '#contracts';
import { useLocation, useNavigate } from 'react-router';
import { RequestError, sendJson } from '../../shared/api/client.js';
import { SESSION_KEY } from '../../shared/api/query-client.js';
import { Page } from '../../shared/page/page.js';
import { Button, LinkButton } from '../../shared/ui/button.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorSummary } from '../../shared/ui/error-summary.js';
import { LanguageSwitch } from '../../shared/ui/language-switch.js';
import { TextField } from '../../shared/ui/text-field.js';
import { useWords } from '../../shared/words/use-words.js';
import styles from './invitation-page.module.css';

const SHORTEST_PASSWORD = 12;

/** Where the link of an invitation leads; its token stands behind the #, so that no server on the way writes it down. */
export function InvitationPage() {
  const { t } = useWords();
  const token = decodeURIComponent(useLocation().hash.slice(1));
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <span className={styles.mark}>{t('common.product')}</span>
        <LanguageSwitch />
      </div>
      {token === '' ? (
        <Page title={t('invitation.title')}>
          <EmptyState
            title={t('invitation.broken')}
            action={<LinkButton to="/sign-in">{t('sign-in.title')}</LinkButton>}
          >
            <p>{t('invitation.broken.next')}</p>
          </EmptyState>
        </Page>
      ) : (
        <Page title={t('invitation.title')}>
          <p className={styles.lead}>{t('invitation.lead')}</p>
          <InvitationForm token={token} />
        </Page>
      )}
    </div>
  );
}

function InvitationForm({ token }: { token: string }) {
  const { t, problem } = useWords();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [wrong, setWrong] = useState<{ name?: string; password?: string }>({});
  const name = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const accept = useMutation({
    mutationFn: (request: AcceptInvitationRequest) => sendJson<Session>('POST', '/api/invitation', request),
    onSuccess: async (session) => {
      client.clear();
      client.setQueryData(SESSION_KEY, session);
      await navigate('/', { replace: true });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const request = { token, name: String(form.get('name')).trim(), password: String(form.get('password')) };
    const found = {
      ...(request.name === '' ? { name: t('invitation.name-missing') } : {}),
      ...(request.password.length < SHORTEST_PASSWORD ? { password: t('invitation.password-short') } : {}),
    };
    setWrong(found);
    accept.reset();
    if (Object.keys(found).length === 0) accept.mutate(request);
  };
  const failure = accept.error instanceof RequestError ? problem(accept.error.problem) : null;
  const mistakes = [
    ...(wrong.name ? [{ text: wrong.name, field: name }] : []),
    ...(wrong.password ? [{ text: wrong.password, field: password }] : []),
    ...(failure ? [{ text: failure, field: password }] : []),
  ];
  return (
    <>
      <ErrorSummary mistakes={mistakes} />
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextField label={t('invitation.name')} name="name" autoComplete="name" inputRef={name} error={wrong.name} />
        <TextField
          label={t('invitation.password')}
          name="password"
          type="password"
          autoComplete="new-password"
          help={t('invitation.password.help')}
          inputRef={password}
          error={wrong.password}
        />
        <div>
          <Button type="submit" look="main" isDisabled={accept.isPending}>
            {t('invitation.submit')}
          </Button>
        </div>
      </form>
    </>
  );
}
