import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { OpenShareRequest, ShareGuest } from '#contracts';
import { useNavigate } from 'react-router';
import { RequestError, sendJson } from '../../shared/api/client.js';
import { processPage } from '../../shared/api/paths.js';
import { SESSION_KEY } from '../../shared/api/query-client.js';
import { Page } from '../../shared/page/page.js';
import { rememberGuest } from '../../shared/session/guest-memory.js';
import { guestSession, useSession, useSignOut, type OpenSession } from '../../shared/session/use-session.js';
import { Button } from '../../shared/ui/button.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { ErrorSummary } from '../../shared/ui/error-summary.js';
import { LanguageSwitch } from '../../shared/ui/language-switch.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { TextField } from '../../shared/ui/text-field.js';
import { useWords } from '../../shared/words/use-words.js';
import styles from './share-page.module.css';

/** The token behind the #, taken out of the address before anything else is asked: no history and no Referer keeps it. */
function takeToken(): string {
  const token = decodeURIComponent(location.hash.slice(1));
  if (token !== '') history.replaceState(history.state, '', location.pathname);
  return token;
}

/** Where a share link leads: it opens by itself, or asks for its password. */
export function SharePage() {
  const { t } = useWords();
  const [token] = useState(takeToken);
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <span className={styles.mark}>{t('common.product')}</span>
        <LanguageSwitch />
      </div>
      <Page title={t('share.open.title')}>
        {token === '' ? (
          <EmptyState title={t('share.open.empty')}>
            <p>{t('share.open.empty.next')}</p>
          </EmptyState>
        ) : (
          <Opening token={token} />
        )}
      </Page>
    </div>
  );
}

function Opening({ token }: { token: string }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const client = useQueryClient();
  const session = useSession();
  const signOut = useSignOut();
  const isStarted = useRef(false);
  const person = session.data && !session.data.guest ? session.data : null;
  const { mutate, ...opening } = useMutation({
    mutationFn: (request: OpenShareRequest) => sendJson<ShareGuest>('POST', '/api/share', request),
    onSuccess: async (guest) => {
      const { workspace, process, address } = guest;
      const signedIn = client.getQueryData<OpenSession | null>(SESSION_KEY);
      const isGuest = !signedIn || signedIn.guest !== undefined;
      if (!isGuest && !signedIn.workspaces.some(({ slug }) => slug === workspace.slug)) return;
      if (isGuest) {
        rememberGuest(true);
        client.clear();
        client.setQueryData(SESSION_KEY, guestSession(guest));
      }
      await navigate(processPage({ workspace: workspace.slug, process }, address), { replace: true });
    },
  });
  useEffect(() => {
    if (isStarted.current || session.isPending) return;
    isStarted.current = true;
    mutate({ token });
  }, [mutate, session.isPending, token]);

  const code = opening.error instanceof RequestError ? opening.error.problem.code : null;
  if (opening.isSuccess && person !== null) {
    return (
      <EmptyState
        title={t('share.open.signed-in')}
        action={
          <Button look="main" onPress={() => signOut.mutate(undefined, { onSettled: () => mutate({ token }) })}>
            {t('sign-in.sign-out')}
          </Button>
        }
      >
        <p>{t('share.open.signed-in.next')}</p>
      </EmptyState>
    );
  }
  if (code === 'share-link-ended') {
    return (
      <EmptyState title={t('share.open.ended')}>
        <p>{t('share.open.ended.next')}</p>
      </EmptyState>
    );
  }
  if (opening.isError && (code === null || !ABOUT_PASSWORD.includes(code)))
    return <ErrorPanel error={opening.error} onRetry={() => mutate({ token })} />;
  if (opening.isError || opening.variables?.password !== undefined) {
    return (
      <PasswordForm
        error={opening.error}
        isPending={opening.isPending}
        onSend={(password) => mutate({ token, password })}
      />
    );
  }
  return (
    <div role="status">
      <p className="visually-hidden">{t('share.open.wait')}</p>
      <LoadingBlock rows={4} />
    </div>
  );
}

const ABOUT_PASSWORD = ['share-link-password', 'share-link-wrong-password', 'too-many-attempts'];

interface PasswordFormProps {
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly onSend: (password: string) => void;
}

function PasswordForm({ error, isPending, onSend }: PasswordFormProps) {
  const { t, problem } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState<string>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const password = field.current?.value ?? '';
    setMissing(password === '' ? t('share.open.password.missing') : undefined);
    if (password === '') field.current?.focus();
    else onSend(password);
  };
  const refused =
    error instanceof RequestError && error.problem.code !== 'share-link-password' ? problem(error.problem) : undefined;
  const wrong = missing ?? refused;
  return (
    <>
      <ErrorSummary mistakes={wrong === undefined ? [] : [{ text: wrong, field }]} />
      <p className={styles.lead}>{t('share.open.password.lead')}</p>
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextField
          label={t('share.open.password')}
          name="password"
          type="password"
          autoComplete="off"
          inputRef={field}
          error={wrong}
        />
        <div>
          <Button type="submit" look="main" isDisabled={isPending}>
            {t('share.open.submit')}
          </Button>
        </div>
      </form>
    </>
  );
}
