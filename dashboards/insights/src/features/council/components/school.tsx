import { useState } from 'react';
import type { CouncilSchoolAnswer } from '#contracts';
import { useAnnounce } from '../../../shared/page/announcements.js';
import { Button } from '../../../shared/ui/button.js';
import { ConfirmDialog } from '../../../shared/ui/confirm-dialog.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import { useCouncilActs } from '../api/use-council.js';
import styles from '../council-page.module.css';

interface SchoolProps {
  readonly school: CouncilSchoolAnswer;
  readonly onEdit: ((name: string) => void) | null;
}

/** One district: its candidates with votes and seats, its tie, and what does not add up. */
export function School({ school, onEdit }: SchoolProps) {
  const { t, word, number } = useWords();
  const { name, from, candidates } = school;
  return (
    <section className={styles.section} aria-label={name}>
      <h2>{t('council.candidates', { school: name })}</h2>
      <p className={styles.note}>
        {word('council.from', from)}. {t('council.names')}
      </p>
      {onEdit && <SchoolTools school={school} onEdit={onEdit} />}
      {candidates.length > 0 && (
        <table className={`${rows.table} ${styles.table} ${styles.narrow}`}>
          <caption className="visually-hidden">{t('council.candidates.caption', { school: name })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('council.column.candidate')}</th>
              <th scope="col" className={rows.number}>
                {t('council.column.votes')}
              </th>
              <th scope="col">{t('council.column.outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {candidates.map((candidate) => (
              <tr key={candidate.number}>
                <th scope="row">{candidate.name ?? t('council.candidate', { number: candidate.number })}</th>
                <td className={rows.number} data-label={t('council.column.votes')}>
                  {candidate.votes === null ? t('council.unknown') : number(candidate.votes)}
                </td>
                <td data-label={t('council.column.outcome')}>
                  <span className={candidate.outcome === 'elected' ? styles.funded : undefined}>
                    {word('candidate-outcome', candidate.outcome)}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Remarks school={school} />
    </section>
  );
}

function Remarks({ school }: Pick<SchoolProps, 'school'>) {
  const { t, word } = useWords();
  const { openTie, tie, tieRule, missingFromUrn, seats, checks } = school;
  const candidates = openTie?.numbers.map((number) => t('council.candidate', { number })).join(', ') ?? '';
  const lines = [
    openTie?.how === null &&
      t('council.tie.open', { count: openTie.seats, candidates, how: word('tie-rule', tieRule) }),
    openTie?.how &&
      t('council.tie.parted', { candidates, how: word('tie-rule', openTie.how), note: tie?.note ?? '' }).trim(),
    missingFromUrn !== null && missingFromUrn > 0 && t('council.missing-from-urn', { count: missingFromUrn }),
    missingFromUrn !== null && missingFromUrn < 0 && t('council.above-issued', { count: -missingFromUrn }),
    seats === null && t('council.seats-unknown'),
    ...checks.map(
      ({ code, found, allowed }) => `${word('council-check', code)}: ${t('budget.check.figures', { found, allowed })}`,
    ),
  ].filter((line) => typeof line === 'string');
  if (lines.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function SchoolTools({ school, onEdit }: { school: CouncilSchoolAnswer; onEdit: (name: string) => void }) {
  const { t } = useWords();
  const announce = useAnnounce();
  const { remove } = useCouncilActs();
  const [isAsking, setAsking] = useState(false);
  const { id, name } = school;
  const confirmed = () => {
    announce(t('council.removed', { school: name }));
    setAsking(false);
  };
  return (
    <div className={styles.tools}>
      <Button label={t('council.edit-of', { school: name })} onPress={() => onEdit(name)}>
        {t('council.edit')}
      </Button>
      {id !== null && (
        <Button look="quiet" label={t('council.remove-of', { school: name })} onPress={() => setAsking(true)}>
          {t('council.remove')}
        </Button>
      )}
      {id !== null && isAsking && (
        <ConfirmDialog
          title={t('council.remove-of', { school: name })}
          action={t('council.remove')}
          isPending={remove.isPending}
          onConfirm={() => remove.mutate(id, { onSuccess: confirmed })}
          onClose={() => setAsking(false)}
        >
          <p>{t('council.remove.ask', { school: name })}</p>
          {remove.isError && <ErrorPanel error={remove.error} />}
        </ConfirmDialog>
      )}
    </div>
  );
}
