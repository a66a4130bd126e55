import type { DueSubscriptionAnswer } from '#contracts';
import { Link } from 'react-router';
import { workspacePage } from '../../../shared/api/paths.js';
import { useAnnounce } from '../../../shared/page/announcements.js';
import { ChoiceField } from '../../../shared/ui/choice-field.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useChangeMails, useDueSubscription } from '../api/use-due-settings.js';
import styles from '../due.module.css';
import { CalendarAddress } from './calendar-address.js';

/** How the signed-in person is told what is due: in a calendar of her own, by mail, or not at all. */
export function DueSettings({ workspace }: { workspace: string }) {
  const { t } = useWords();
  const subscription = useDueSubscription(workspace);
  return (
    <section className={styles.section} aria-labelledby="due-settings">
      <h2 id="due-settings">{t('due.calendar.title')}</h2>
      {subscription.isPending && <LoadingBlock rows={3} />}
      {subscription.isError && <ErrorPanel error={subscription.error} onRetry={() => void subscription.refetch()} />}
      {subscription.data && (
        <>
          <Mails workspace={workspace} subscription={subscription.data} />
          <CalendarAddress workspace={workspace} since={subscription.data.calendarSince} />
          <p className={styles.soft}>
            <Link to={`${workspacePage(workspace)}/digests`}>{t('digests.link')}</Link>
          </p>
        </>
      )}
    </section>
  );
}

function Mails({ workspace, subscription }: { workspace: string; subscription: DueSubscriptionAnswer }) {
  const { t } = useWords();
  const announce = useAnnounce();
  const change = useChangeMails(workspace);
  const wantsMail = change.isPending ? change.variables.wantsMail : subscription.wantsMail;
  if (!subscription.canMail) return <p className={styles.soft}>{t('due.mail.none')}</p>;
  return (
    <div className={styles.mails}>
      <ChoiceField
        legend={t('due.mail.title')}
        name="mails"
        type="checkbox"
        options={[{ value: 'mails', label: t('due.mail.wants'), help: t('due.mail.wants.help') }]}
        chosen={wantsMail ? ['mails'] : []}
        onChoose={(_, isChosen) =>
          change.mutate(
            { wantsMail: isChosen },
            { onSuccess: (answer) => announce(t(answer.wantsMail ? 'due.mail.on' : 'due.mail.off')) },
          )
        }
      />
      {change.error && <ErrorPanel error={change.error} />}
    </div>
  );
}
