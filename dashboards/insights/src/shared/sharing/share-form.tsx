import { useRef, useState, type FormEvent } from 'react';
import { LONGEST_SHARE_DAYS, USUAL_SHARE_DAYS } from '#domain';
import { RequestError } from '../api/client.js';
import { Button } from '../ui/button.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { SecretOnce } from '../ui/secret-once.js';
import { TextField } from '../ui/text-field.js';
import { useWords } from '../words/use-words.js';
import styles from './sharing.module.css';
import { useMakeShareLink } from './use-share-links.js';

const SHORTEST_PASSWORD = 12;
const DAY_MS = 86_400_000;

const dayIn = (days: number) => {
  const day = new Date(Date.now() + days * DAY_MS);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

/** A name, a last day, perhaps a password; the link itself is shown this once. */
export function ShareForm({ api, address }: { api: string; address: string }) {
  const { t, problem } = useWords();
  const make = useMakeShareLink(api);
  const [wrong, setWrong] = useState<{ name?: string; day?: string; password?: string }>({});
  const [name, day, password] = [useField(), useField(), useField()];

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = (name.current?.value ?? '').trim();
    const until = day.current?.value ?? '';
    const secret = password.current?.value ?? '';
    const found = {
      ...(given === '' ? { name: t('share.name.missing') } : {}),
      ...(until < dayIn(1) || until > dayIn(LONGEST_SHARE_DAYS - 1) ? { day: t('share.expires.wrong') } : {}),
      ...(secret !== '' && secret.length < SHORTEST_PASSWORD ? { password: t('share.password.short') } : {}),
    };
    setWrong(found);
    make.reset();
    if (Object.keys(found).length > 0) return;
    // the last moment of the chosen day on this computer
    const expiresAt = new Date(`${until}T23:59:59`).toISOString();
    make.mutate(
      { name: given, address, expiresAt, password: secret === '' ? null : secret },
      { onSuccess: () => form.reset() },
    );
  };
  const failure = make.error instanceof RequestError ? problem(make.error.problem) : null;
  const mistakes = [
    ...(wrong.name ? [{ text: wrong.name, field: name }] : []),
    ...(wrong.day ? [{ text: wrong.day, field: day }] : []),
    ...(wrong.password ? [{ text: wrong.password, field: password }] : []),
    ...(failure ? [{ text: failure, field: name }] : []),
  ];
  return (
    <>
      <ErrorSummary mistakes={mistakes} />
      {make.data && (
        <SecretOnce
          title={t('share.ready', { name: make.data.name })}
          label={t('share.link')}
          warning={t('share.once')}
          secret={make.data.link}
          copied={t('share.copied')}
          onClose={() => {
            make.reset();
            name.current?.focus();
          }}
        />
      )}
      <form noValidate onSubmit={submit} className={styles.form}>
        <TextField
          label={t('share.name')}
          name="name"
          autoComplete="off"
          help={t('share.name.help')}
          inputRef={name}
          error={wrong.name}
        />
        <TextField
          label={t('share.expires')}
          name="expiresOn"
          type="date"
          defaultValue={dayIn(USUAL_SHARE_DAYS)}
          help={t('share.expires.help')}
          inputRef={day}
          error={wrong.day}
        />
        <TextField
          label={t('share.password')}
          name="password"
          type="password"
          autoComplete="new-password"
          help={t('share.password.help')}
          inputRef={password}
          error={wrong.password}
        />
        <div>
          <Button type="submit" look="main" isDisabled={make.isPending}>
            {t('share.make')}
          </Button>
        </div>
      </form>
    </>
  );
}

const useField = () => useRef<HTMLInputElement>(null);
