import { useState, type FormEvent } from 'react';
import type { ChangeConnectionRequest, Connection } from '#contracts';
import { RequestError } from '../../../shared/api/client.js';
import { Button } from '../../../shared/ui/button.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useChangeConnection, useCheck } from '../api/use-connections.js';
import styles from '../connections.module.css';
import { PartsField } from './parts-field.js';
import { PlanFields } from './plan-fields.js';

interface ChangeConnectionProps {
  readonly connection: Connection;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** Plan, parts, address and key of a connection; a secret is never shown, and an empty field keeps it. */
export function ChangeConnection({ connection, onChanged, onClose }: ChangeConnectionProps) {
  const { t, problem } = useWords();
  const change = useChangeConnection(connection.id);
  const check = useCheck();
  const [plan, setPlan] = useState({ schedule: connection.schedule, hour: connection.hour });
  const [parts, setParts] = useState<readonly string[]>(connection.parts);
  const needsKey = connection.platform === 'citizenlab';
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const given = (name: string) => String(form.get(name) ?? '').trim();
    const [address, clientId, clientSecret] = [given('address'), given('clientId'), given('clientSecret')];
    const request: ChangeConnectionRequest = {
      ...plan,
      parts: [...parts],
      ...(address === '' || address === connection.address ? {} : { address }),
      ...(clientId === '' || clientSecret === '' ? {} : { credentials: { clientId, clientSecret } }),
      ...(given('webhookSecret') === '' ? {} : { webhookSecret: given('webhookSecret') }),
    };
    change.mutate(request, { onSuccess: onChanged });
  };
  const refused = [change.error, check.error].find((error) => error instanceof RequestError);
  return (
    <form
      className={styles.form}
      onSubmit={submit}
      aria-label={t('connections.change.of', { name: connection.name })}
      noValidate
    >
      {refused && (
        <p role="alert" className={styles.problem}>
          {problem(refused.problem)}
        </p>
      )}
      <PlanFields
        {...plan}
        onSchedule={(schedule) => setPlan({ ...plan, schedule })}
        onHour={(hour) => setPlan({ ...plan, hour })}
      />
      <div>
        <Button onPress={() => check.mutate(connection.id)} isDisabled={check.isPending}>
          {t(check.isPending ? 'connections.checking' : 'connections.check')}
        </Button>
      </div>
      <PartsField found={check.data} chosen={parts} onChoose={setParts} />
      <TextField label={t('connections.address')} name="address" autoComplete="off" defaultValue={connection.address} />
      {needsKey && (
        <>
          <TextField
            label={t('connections.client-id')}
            name="clientId"
            autoComplete="off"
            help={t('connections.unchanged')}
          />
          <TextField
            label={t('connections.client-secret')}
            name="clientSecret"
            type="password"
            autoComplete="new-password"
            help={t('connections.unchanged')}
          />
          <TextField
            label={t('connections.webhook-secret')}
            name="webhookSecret"
            type="password"
            autoComplete="new-password"
            help={t('connections.unchanged')}
          />
        </>
      )}
      <div className={styles.tools}>
        <Button type="submit" look="main" isDisabled={change.isPending}>
          {t('connections.save')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
