import { useState } from 'react';
import type { ReleaseSummary } from '#contracts';
import { LANGUAGES, type Language } from '#language';
import { ConfirmDialog } from '../../../shared/ui/confirm-dialog.js';
import { LinesField } from '../../../shared/ui/lines-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../reports.module.css';

const LONGEST_REASON = 2000;

type Reason = Readonly<Record<Language, string>>;

interface WithdrawDialogProps {
  readonly release: ReleaseSummary;
  readonly isPending: boolean;
  readonly onWithdraw: (reason: Record<string, string>) => void;
  readonly onClose: () => void;
}

/** Asks for the reason that residents read in place of the release, in one language at least. */
export function WithdrawDialog({ release, isPending, onWithdraw, onClose }: WithdrawDialogProps) {
  const { t, word, language: shown } = useWords();
  const [reason, setReason] = useState<Reason>({ pl: '', en: '' });
  const [isAsked, setAsked] = useState(false);
  const given = LANGUAGES.map((language) => [language, reason[language].trim()] as const).filter(
    ([, written]) => written !== '',
  );
  const mistakeIn = (language: Language): string | undefined => {
    if (!isAsked) return undefined;
    if (reason[language].trim().length > LONGEST_REASON) return t('reports.withdraw.long');
    return given.length === 0 && language === shown ? t('reports.withdraw.missing') : undefined;
  };
  const confirm = () => {
    setAsked(true);
    const isTooLong = given.some(([, written]) => written.length > LONGEST_REASON);
    if (given.length > 0 && !isTooLong) onWithdraw(Object.fromEntries(given));
  };
  return (
    <ConfirmDialog
      title={t('reports.withdraw.of', { number: release.number })}
      action={t('reports.withdraw')}
      isPending={isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{t(release.state === 'published' ? 'reports.withdraw.lead' : 'reports.withdraw.lead.frozen')}</p>
      <div className={styles.reasons}>
        {LANGUAGES.map((language) => (
          <LinesField
            key={language}
            name={`reason-${language}`}
            label={word('reports.withdraw.reason', language)}
            defaultValue=""
            onChange={(written) => setReason((last) => ({ ...last, [language]: written }))}
            error={mistakeIn(language)}
          />
        ))}
      </div>
    </ConfirmDialog>
  );
}
