import type { Connection } from '#contracts';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../connections.module.css';

interface ConnectionFactsProps {
  readonly connection: Connection;
  readonly isGoing: boolean;
  readonly mayAdmin: boolean;
}

/** How a connection stands: state, plan, last and next sync, what is in the way. */
export function ConnectionFacts({ connection, isGoing, mayAdmin }: ConnectionFactsProps) {
  const { t, word, moment, number, problem } = useWords();
  const { paused, schedule, hour, lastError, lastSucceededAt, lastTriedAt, nextAt, failures } = connection;
  const state = isGoing
    ? 'going'
    : paused
      ? 'paused'
      : lastError !== null || connection.run?.state === 'failed'
        ? 'failed'
        : lastSucceededAt === null
          ? 'new'
          : 'works';
  const plan = word('sync-schedule', schedule);
  const hasHour = schedule === 'daily' || schedule === 'weekly';
  const facts = [
    [t('connections.platform'), `${word('connection-platform', connection.platform)}, ${connection.address}`],
    [t('connections.state'), t(`connections.state.${state}`)],
    [t('connections.plan'), hasHour ? t('connections.plan.at', { schedule: plan, hour: `${hour}:00` }) : plan],
    [t('connections.last-success'), lastSucceededAt === null ? t('connections.never') : moment(lastSucceededAt)],
    ...(lastError === null || lastTriedAt === null ? [] : [[t('connections.last-try'), moment(lastTriedAt)] as const]),
    [t('connections.next'), nextAt === null ? t('connections.no-next') : moment(nextAt)],
    ...(mayAdmin && connection.takesWebhooks && connection.webhookPath !== null
      ? [[t('connections.webhook-address'), `${window.location.origin}${connection.webhookPath}`] as const]
      : []),
  ] as const;
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {lastError !== null && !isGoing && (
        <p className={styles.problem}>
          {problem({ code: lastError, message: '', details: {}, requestId: '' })}
          {failures > 0 && schedule !== 'off' && (
            <span className={styles.note}>{t('connections.failures', { count: number(failures) })}</span>
          )}
        </p>
      )}
      {connection.questionsToName > 0 && (
        <p className={styles.note}>{t('connections.words.needed', { count: number(connection.questionsToName) })}</p>
      )}
    </>
  );
}
