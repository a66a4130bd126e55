import { useRef, useState, type FormEvent } from 'react';
import { TOKEN_SCOPES, type TokenScope } from '#domain';
import { RequestError } from '../../../shared/api/client.js';
import { Button } from '../../../shared/ui/button.js';
import { ChoiceField } from '../../../shared/ui/choice-field.js';
import { ErrorSummary } from '../../../shared/ui/error-summary.js';
import { SecretOnce } from '../../../shared/ui/secret-once.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useCreateToken } from '../api/use-admin.js';
import styles from '../admin.module.css';

/** A key with a name, what it may do, and until when. */
export function NewTokenForm({ workspace }: { workspace: string }) {
  const { t, word, problem } = useWords();
  const create = useCreateToken(workspace);
  const [scopes, setScopes] = useState<readonly TokenScope[]>(['read']);
  const [wrong, setWrong] = useState<{ name?: string; scopes?: string }>({});
  const name = useRef<HTMLInputElement>(null);
  const firstScope = useRef<HTMLInputElement>(null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const [called, until] = [String(fields.get('name')).trim(), String(fields.get('expiresAt'))];
    const found = {
      ...(called === '' ? { name: t('token.name-missing') } : {}),
      ...(scopes.length === 0 ? { scopes: t('token.scopes-missing') } : {}),
    };
    setWrong(found);
    create.reset();
    if (Object.keys(found).length > 0) return;
    // the last moment of the chosen day on this computer
    const expiresAt = until === '' ? null : new Date(`${until}T23:59:59`).toISOString();
    create.mutate({ name: called, scopes: [...scopes], expiresAt }, { onSuccess: () => form.reset() });
  };
  const failure = create.error instanceof RequestError ? problem(create.error.problem) : null;
  const mistakes = [
    ...(wrong.name ? [{ text: wrong.name, field: name }] : []),
    ...(wrong.scopes ? [{ text: wrong.scopes, field: firstScope }] : []),
    ...(failure ? [{ text: failure, field: name }] : []),
  ];
  return (
    <>
      <ErrorSummary mistakes={mistakes} />
      {create.data && (
        <SecretOnce
          title={t('token.ready', { name: create.data.name })}
          label={t('token.title')}
          warning={t('token.shown-once')}
          secret={create.data.secret}
          copied={t('token.copied')}
          onClose={() => create.reset()}
        />
      )}
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextField
          label={t('token.name')}
          name="name"
          autoComplete="off"
          help={t('token.name.help')}
          inputRef={name}
          error={wrong.name}
        />
        <ChoiceField
          legend={t('token.scopes')}
          name="scopes"
          type="checkbox"
          options={TOKEN_SCOPES.map((value) => ({ value, label: word('scope', value) }))}
          chosen={scopes}
          onChoose={(value, isChosen) =>
            setScopes(TOKEN_SCOPES.filter((scope) => (scope === value ? isChosen : scopes.includes(scope))))
          }
          error={wrong.scopes}
          firstRef={firstScope}
        />
        <TextField label={t('token.expiry')} name="expiresAt" type="date" />
        <div>
          <Button type="submit" look="main" isDisabled={create.isPending}>
            {t('token.create')}
          </Button>
        </div>
      </form>
    </>
  );
}
