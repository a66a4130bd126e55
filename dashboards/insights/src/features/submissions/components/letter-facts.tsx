import type { Submission } from '#contracts';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../submissions.module.css';

/** What the office knows of a letter; of its sender only that she is recognised. */
export function LetterFacts({ letter }: { letter: Submission }) {
  const { t, word, date, number } = useWords();
  const facts: readonly (readonly [string, string | null])[] = [
    [t('submissions.column.received'), date(letter.receivedOn)],
    [t('submissions.column.channel'), word('submission-channel', letter.channel)],
    [t('submissions.column.case-number'), letter.caseNumber],
    [t('submission.form.sheet'), letter.sheet],
    [t('submission.form.signatures'), number(letter.signatures)],
    [
      t('submission.form.sender'),
      letter.senderKind === null
        ? t('submission.sender.none')
        : t('submission.sender', { kind: word('sender-kind', letter.senderKind) }),
    ],
    [t('submission.form.permission'), word('permission', letter.permission)],
    [t('submission.form.note'), letter.note],
  ];
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(
          ([name, value]) =>
            value !== null && (
              <div key={name} style={{ display: 'contents' }}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {letter.voice === 'group' && <p className={styles.total}>{t('submission.group')}</p>}
      {letter.reason !== null && (
        <p className={styles.total}>{t('submission.reason', { reason: word('submission-reason', letter.reason) })}</p>
      )}
    </>
  );
}
