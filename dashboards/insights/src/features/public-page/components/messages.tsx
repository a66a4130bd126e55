import type { PublicPageAnswer } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useHandleMessage } from '../api/use-public-page.js';
import styles from '../public-page.module.css';

type Message = PublicPageAnswer['messages'][number];

interface MessagesProps {
  readonly messages: readonly Message[];
  readonly mayHandle: boolean;
  readonly onDone: (notice: string) => void;
}

/** What readers wrote: what waits first, what is handled folded away. */
export function Messages({ messages, mayHandle, onDone }: MessagesProps) {
  const { t } = useWords();
  const handle = useHandleMessage();
  const open = messages.filter(({ handledAt }) => handledAt === null);
  const handled = messages.filter(({ handledAt }) => handledAt !== null);
  const mark = (id: string) => handle.mutate(id, { onSuccess: () => onDone(t('public-page.message.done')) });
  return (
    <section className={styles.section} aria-labelledby="reader-messages">
      <h2 id="reader-messages">{t('public-page.messages')}</h2>
      <p className={styles.soft}>{t('public-page.messages.lead')}</p>
      {messages.length === 0 && <p>{t('public-page.messages.none')}</p>}
      {messages.length > 0 && (
        <p>
          <strong>
            {open.length === 0
              ? t('public-page.messages.all-handled')
              : t('public-page.messages.open', { count: open.length })}
          </strong>
        </p>
      )}
      {handle.error && <ErrorPanel error={handle.error} />}
      <ul className={styles.messages}>
        {open.map((message) => (
          <MessageItem
            key={message.id}
            message={message}
            onHandle={mayHandle ? () => mark(message.id) : null}
            isBusy={handle.isPending}
          />
        ))}
      </ul>
      {handled.length > 0 && (
        <details className={styles.more}>
          <summary>{t('public-page.messages.handled', { count: handled.length })}</summary>
          <ul className={styles.messages}>
            {handled.map((message) => (
              <MessageItem key={message.id} message={message} onHandle={null} isBusy={false} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function MessageItem(props: {
  readonly message: Message;
  readonly onHandle: (() => void) | null;
  readonly isBusy: boolean;
}) {
  const { message, onHandle, isBusy } = props;
  const { t, moment } = useWords();
  const path = useProcessPath();
  const { kind, contributionId, text, createdAt, handledAt } = message;
  return (
    <li className={styles.message}>
      <p className={styles.soft}>
        {t(`public-page.message.${kind}`)} · {moment(createdAt)}
        {handledAt !== null && ` · ${t('public-page.message.handled-on', { when: moment(handledAt) })}`}
      </p>
      <p className={styles.voice}>{text}</p>
      <div className={styles.buttons}>
        {contributionId !== null && (
          <Link to={processPage(path, `/contributions/${contributionId}`)}>{t('public-page.message.opinion')}</Link>
        )}
        {onHandle !== null && (
          <Button
            look="quiet"
            label={t('public-page.message.handle-of', { when: moment(createdAt) })}
            onPress={onHandle}
            isDisabled={isBusy}
          >
            {t('public-page.message.handle')}
          </Button>
        )}
      </div>
    </li>
  );
}
