import { useRef, type FormEvent } from 'react';
import type { Session } from '#contracts';
import { useQueryClient } from '@tanstack/react-query';
import { RequestError } from '../api/client.js';
import { SESSION_KEY } from '../api/query-client.js';
import { useAnnounce } from '../page/announcements.js';
import { Button } from '../ui/button.js';
import { DialogButtons, DialogFrame } from '../ui/dialog-frame.js';
import { TextField } from '../ui/text-field.js';
import { useWords } from '../words/use-words.js';
import { sessionGate } from './session-gate.js';
import styles from './sign-in-again.module.css';
import { useSignIn } from './use-session.js';

/** Above a page whose session has ended: the same person signs in, the page stays as it is, and what waited goes out. */
export function SignInAgain({ person }: { person: Session['person'] }) {
  const { t, problem } = useWords();
  const client = useQueryClient();
  const announce = useAnnounce();
  const signIn = useSignIn();
  const password = useRef<HTMLInputElement>(null);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = password.current?.value ?? '';
    if (given === '') return password.current?.focus();
    signIn.mutate(
      { email: person.email, password: given },
      {
        onSuccess: () => {
          sessionGate.resume();
          announce(t('session.ended.resumed'));
        },
        onError: () => password.current?.select(),
      },
    );
  };
  const leave = () => {
    sessionGate.leave();
    client.setQueryData(SESSION_KEY, null);
  };
  const mistake = signIn.error instanceof RequestError ? problem(signIn.error.problem) : undefined;
  return (
    <DialogFrame role="alertdialog" title={t('session.ended.title')} onClose={() => undefined} isBusy>
      <p className={styles.lead}>{t('session.ended.lead')}</p>
      <form noValidate onSubmit={submit} className={styles.form}>
        <p className={styles.who}>
          {person.name}
          <span>{person.email}</span>
        </p>
        <input type="hidden" name="email" autoComplete="username" value={person.email} readOnly />
        <TextField
          label={t('sign-in.password')}
          name="password"
          type="password"
          autoComplete="current-password"
          inputRef={password}
          error={mistake}
        />
        <DialogButtons>
          <Button type="submit" look="main" isDisabled={signIn.isPending}>
            {signIn.isPending ? t('sign-in.submitting') : t('sign-in.submit')}
          </Button>
          <Button look="quiet" onPress={leave} isDisabled={signIn.isPending}>
            {t('session.ended.leave')}
          </Button>
        </DialogButtons>
      </form>
    </DialogFrame>
  );
}
