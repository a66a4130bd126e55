import { useRef, useState, type FormEvent } from 'react';
import type { CheckConnectionRequest } from '#contracts';
import { CONNECTION_PLATFORMS, type ConnectionPlatform, type SyncSchedule } from '#domain';
import { RequestError } from '../../../shared/api/client.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorSummary } from '../../../shared/ui/error-summary.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useCheck, useConnect } from '../api/use-connections.js';
import styles from '../connections.module.css';
import { PartsField } from './parts-field.js';
import { PlanFields } from './plan-fields.js';

interface NewConnectionProps {
  readonly onMade: (name: string) => void;
  readonly onClose: () => void;
}

type Wrong = Partial<Record<'address' | 'clientId' | 'clientSecret' | 'name', string>>;

/** Address and key, a check that shows what is there, what of it belongs to the process, and when to fetch. */
export function NewConnection({ onMade, onClose }: NewConnectionProps) {
  const { t, word, number, problem } = useWords();
  const check = useCheck();
  const connect = useConnect();
  const form = useRef<HTMLFormElement>(null);
  const fields = {
    address: useRef<HTMLInputElement>(null),
    clientId: useRef<HTMLInputElement>(null),
    clientSecret: useRef<HTMLInputElement>(null),
    name: useRef<HTMLInputElement>(null),
  };
  const [platform, setPlatform] = useState<ConnectionPlatform>('citizenlab');
  const [parts, setParts] = useState<readonly string[]>([]);
  const [plan, setPlan] = useState<{ schedule: SyncSchedule; hour: number }>({ schedule: 'daily', hour: 3 });
  const [wrong, setWrong] = useState<Wrong>({});
  const needsKey = platform === 'citizenlab';

  const given = (name: string) => String(new FormData(form.current!).get(name) ?? '').trim();
  const labels = {
    address: t('connections.address'),
    clientId: t('connections.client-id'),
    clientSecret: t('connections.client-secret'),
    name: t('connections.name'),
  };
  const missing = (names: readonly (keyof Wrong)[]): Wrong =>
    Object.fromEntries(
      names
        .filter((name) => given(name) === '')
        .map((name) => [name, t('connections.missing', { field: labels[name] })]),
    );
  const keyNames = needsKey ? (['clientId', 'clientSecret'] as const) : [];
  const access = (): CheckConnectionRequest => ({
    platform,
    address: given('address'),
    credentials: needsKey ? { clientId: given('clientId'), clientSecret: given('clientSecret') } : null,
  });
  const ask = () => {
    const found = missing(['address', ...keyNames]);
    setWrong(found);
    if (Object.keys(found).length === 0) check.mutate(access());
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = missing(['address', ...keyNames, 'name']);
    setWrong(found);
    if (Object.keys(found).length > 0) return;
    const secret = given('webhookSecret');
    connect.mutate(
      { ...access(), ...plan, name: given('name'), parts: [...parts], webhookSecret: secret === '' ? null : secret },
      { onSuccess: ({ name }) => onMade(name) },
    );
  };
  const refused = [connect.error, check.error].find((error) => error instanceof RequestError);
  const mistakes = [
    ...Object.entries(wrong).map(([name, text]) => ({ text, field: fields[name as keyof Wrong] })),
    ...(refused ? [{ text: problem(refused.problem), field: fields.address }] : []),
  ];
  return (
    <section className={styles.section} aria-labelledby="new-connection">
      <h2 id="new-connection">{t('connections.new')}</h2>
      <ErrorSummary mistakes={mistakes} />
      <form ref={form} className={styles.form} onSubmit={submit} noValidate>
        <SelectField
          label={t('connections.platform')}
          value={platform}
          options={CONNECTION_PLATFORMS.map((value) => ({ value, label: word('connection-platform', value) }))}
          onChange={(value) => setPlatform(value as ConnectionPlatform)}
        />
        <TextField
          label={labels.address}
          name="address"
          autoComplete="off"
          help={t('connections.address.help')}
          inputRef={fields.address}
          error={wrong.address}
        />
        {needsKey && (
          <>
            <TextField
              label={labels.clientId}
              name="clientId"
              autoComplete="off"
              help={t('connections.client-id.help')}
              inputRef={fields.clientId}
              error={wrong.clientId}
            />
            <TextField
              label={labels.clientSecret}
              name="clientSecret"
              type="password"
              autoComplete="new-password"
              help={t('connections.client-secret.help')}
              inputRef={fields.clientSecret}
              error={wrong.clientSecret}
            />
          </>
        )}
        <div>
          <Button onPress={ask} isDisabled={check.isPending}>
            {t(check.isPending ? 'connections.checking' : 'connections.check')}
          </Button>
        </div>
        <p role="status" className={styles.note}>
          {check.data && t('connections.checked', { host: check.data.host, count: number(check.data.parts.length) })}
        </p>
        <PartsField found={check.data} chosen={parts} onChoose={setParts} />
        <TextField
          label={labels.name}
          name="name"
          autoComplete="off"
          help={t('connections.name.help')}
          inputRef={fields.name}
          error={wrong.name}
        />
        <PlanFields
          {...plan}
          onSchedule={(schedule) => setPlan({ ...plan, schedule })}
          onHour={(hour) => setPlan({ ...plan, hour })}
        />
        {needsKey && (
          <TextField
            label={t('connections.webhook-secret')}
            name="webhookSecret"
            type="password"
            autoComplete="new-password"
            help={t('connections.webhook-secret.help')}
          />
        )}
        <div className={styles.tools}>
          <Button type="submit" look="main" isDisabled={connect.isPending}>
            {t('connections.connect')}
          </Button>
          <Button look="quiet" onPress={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </form>
    </section>
  );
}
