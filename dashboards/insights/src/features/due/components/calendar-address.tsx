import { useState } from 'react';
import { Button } from '../../../shared/ui/button.js';
import { ConfirmDialog } from '../../../shared/ui/confirm-dialog.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { Notice } from '../../../shared/ui/notice.js';
import { SecretOnce } from '../../../shared/ui/secret-once.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useMakeCalendar, useRevokeCalendar } from '../api/use-due-settings.js';
import styles from '../due.module.css';

interface CalendarAddressProps {
  readonly workspace: string;
  /** When the address was made; null without one. */
  readonly since: string | null;
}

/** The secret address that a calendar program reads: made, shown once, made anew, ended. */
export function CalendarAddress({ workspace, since }: CalendarAddressProps) {
  const { t, date } = useWords();
  const make = useMakeCalendar(workspace);
  const revoke = useRevokeCalendar(workspace);
  const [asks, setAsks] = useState<'again' | 'revoke' | null>(null);
  const failed = make.error ?? revoke.error;

  const makeNew = () => {
    setAsks(null);
    revoke.reset();
    make.mutate();
  };
  const end = () => {
    setAsks(null);
    make.reset();
    revoke.mutate();
  };

  return (
    <>
      <h3>{t('due.calendar.address')}</h3>
      <p className={styles.soft}>{t('due.calendar.lead')}</p>
      {revoke.isSuccess && <Notice>{t('due.calendar.revoked')}</Notice>}
      {make.data && (
        <SecretOnce
          title={t('due.calendar.ready')}
          label={t('due.calendar.address')}
          warning={t('due.calendar.once')}
          secret={make.data.url}
          copied={t('due.calendar.copied')}
          onClose={() => make.reset()}
        />
      )}
      {failed && <ErrorPanel error={failed} />}
      {!revoke.isSuccess && (
        <p className={styles.soft}>
          {since === null ? t('due.calendar.is-off') : t('due.calendar.is-on', { date: date(since) })}
        </p>
      )}
      <div className={styles.tools}>
        {since === null ? (
          <Button onPress={makeNew} isDisabled={make.isPending}>
            {t('due.calendar.make')}
          </Button>
        ) : (
          <>
            <Button onPress={() => setAsks('again')} isDisabled={make.isPending}>
              {t('due.calendar.make-again')}
            </Button>
            <Button look="quiet" onPress={() => setAsks('revoke')} isDisabled={revoke.isPending}>
              {t('due.calendar.revoke')}
            </Button>
          </>
        )}
      </div>
      {asks !== null && (
        <ConfirmDialog
          title={t(asks === 'again' ? 'due.calendar.make-again' : 'due.calendar.revoke')}
          action={t(asks === 'again' ? 'due.calendar.make-again' : 'due.calendar.revoke')}
          onConfirm={asks === 'again' ? makeNew : end}
          onClose={() => setAsks(null)}
        >
          <p>{t(asks === 'again' ? 'due.calendar.again.ask' : 'due.calendar.revoke.ask')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
