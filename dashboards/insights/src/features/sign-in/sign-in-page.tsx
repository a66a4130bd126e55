import { useRef, useState, type FormEvent } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { Installation, SignInRequest } from '#contracts';
import { Navigate, useSearchParams } from 'react-router';
import { getJson, RequestError } from '../../shared/api/client.js';
import { Page } from '../../shared/page/page.js';
import { useSession, useSignIn } from '../../shared/session/use-session.js';
import { Button } from '../../shared/ui/button.js';
import { ErrorSummary } from '../../shared/ui/error-summary.js';
import { DoneIcon, ReachedIcon, SaidIcon } from '../../shared/ui/icons.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { TextField } from '../../shared/ui/text-field.js';
import { LanguageSwitch } from '../../shared/ui/language-switch.js';
import { useWords } from '../../shared/words/use-words.js';
import styles from './sign-in-page.module.css';

/** Only an address of this dashboard: a link with another site in it leads home. */
const safeBack = (back: string | null) => (back !== null && /^\/(?![/\\])/.test(back) ? back : '/');

export function SignInPage() {
  const { t, word, problem } = useWords();
  const [params] = useSearchParams();
  const session = useSession();
  const signIn = useSignIn();
  const installation = useQuery({
    queryKey: ['installation'],
    queryFn: ({ signal }) => getJson<Installation>('/api/installation', signal),
    staleTime: Infinity,
  });
  const [missing, setMissing] = useState<{ email?: string; password?: string }>({});
  const email = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);

  if (installation.data?.isEmpty) return <Navigate to="/start" replace />;
  // what the form leads to stands with it from the start: accounts to try that come later would push what is read already
  if (installation.isPending) return <LoadingBlock rows={6} />;
  if (session.data) return <Navigate to={safeBack(params.get('back'))} replace />;

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const request: SignInRequest = { email: String(form.get('email')), password: String(form.get('password')) };
    const found = {
      ...(request.email.trim() === '' ? { email: t('sign-in.email-missing') } : {}),
      ...(request.password === '' ? { password: t('sign-in.password-missing') } : {}),
    };
    setMissing(found);
    signIn.reset();
    if (Object.keys(found).length === 0) signIn.mutate(request);
  };

  const failure = signIn.error instanceof RequestError ? problem(signIn.error.problem) : null;
  const mistakes = [
    ...(missing.email ? [{ text: missing.email, field: email }] : []),
    ...(missing.password ? [{ text: missing.password, field: password }] : []),
    ...(failure ? [{ text: failure, field: email }] : []),
  ];
  const samples = installation.data?.sampleSignIns ?? [];

  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <span className={styles.mark}>{t('common.product')}</span>
        <LanguageSwitch />
      </div>
      <div className={styles.columns}>
        <div className={styles.form}>
          <Page title={t('sign-in.title')}>
            {params.has('back') && mistakes.length === 0 && (
              <p className={styles.back}>{t('sign-in.please-sign-in')}</p>
            )}
            <ErrorSummary mistakes={mistakes} />
            <form noValidate onSubmit={submit} className={styles.fields}>
              <TextField
                label={t('sign-in.email')}
                name="email"
                type="email"
                autoComplete="username"
                inputRef={email}
                error={missing.email}
              />
              <TextField
                label={t('sign-in.password')}
                name="password"
                type="password"
                autoComplete="current-password"
                inputRef={password}
                error={missing.password}
              />
              <Button type="submit" look="main" isDisabled={signIn.isPending}>
                {signIn.isPending ? t('sign-in.submitting') : t('sign-in.submit')}
              </Button>
            </form>
            {samples.length > 0 ? (
              <section className={styles.samples} aria-labelledby="samples">
                <h2 id="samples">{t('sign-in.sample-accounts')}</h2>
                <p>{t('sign-in.sample-hint')}</p>
                <ul>
                  {samples.map((sample) => (
                    <li key={sample.email}>
                      <Button onPress={() => signIn.mutate(sample)} isDisabled={signIn.isPending}>
                        {t('sign-in.use-account', { name: word('role', sample.role) })}
                      </Button>
                      <span>{sample.email}</span>
                    </li>
                  ))}
                </ul>
              </section>
            ) : (
              <p className={styles.forgotten}>{t('sign-in.forgotten')}</p>
            )}
          </Page>
        </div>
        <div className={styles.promise} aria-hidden>
          <p>
            <SaidIcon size={28} /> {t('sign.said')}
          </p>
          <p>
            <ReachedIcon size={28} /> {t('sign.reached')}
          </p>
          <p>
            <DoneIcon size={28} /> {t('sign.done')}
          </p>
        </div>
      </div>
    </div>
  );
}
