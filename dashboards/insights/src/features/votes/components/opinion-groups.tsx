import type { AgreementAnswer } from '#contracts';
import { SMALLEST_GROUP } from '#domain';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../votes-page.module.css';
import { groupName } from './group-name.js';
import { StatementText } from './statement-item.js';

/** Groups of people who vote alike, each with what it says more often than the others. */
export function OpinionGroups({ answer }: { answer: AgreementAnswer }) {
  const { t, ratio } = useWords();
  const { groups, ungrouped, silhouette } = answer;
  return (
    <section className={styles.section}>
      <HelpBeside of="opinion-groups">
        <h2>{t('agreement.groups')}</h2>
      </HelpBeside>
      {groups.length === 0 && <p>{t('agreement.groups.none', { count: SMALLEST_GROUP })}</p>}
      {groups.length > 0 && (
        <>
          <p className={styles.help}>{t('agreement.groups.help')}</p>
          <div className={styles.groups}>
            {groups.map((_, group) => (
              <Group key={group} answer={answer} group={group} />
            ))}
          </div>
          <p className={styles.help}>
            {silhouette !== null && t('agreement.groups.silhouette', { value: ratio(silhouette) })}{' '}
            {ungrouped !== null && ungrouped > 0 && t('agreement.groups.ungrouped', { people: ungrouped })}
          </p>
        </>
      )}
    </section>
  );
}

function Group({ answer: { groups, statements }, group }: { answer: AgreementAnswer; group: number }) {
  const { t, percent } = useWords();
  const { people, representative } = groups[group]!;
  return (
    <article>
      <h3>{t('agreement.group.of', { name: groupName(group), people })}</h3>
      <p className={styles.note}>{t(representative.length > 0 ? 'agreement.group.says' : 'agreement.group.nothing')}</p>
      <ul className={styles.statements}>
        {representative.map(({ statement, side, holds }) => {
          const counts = statements[statement]!.groups[group];
          const share = counts && (side === 'agree' ? counts.agree : counts.disagree) / counts.seen;
          return (
            <li key={statement}>
              <StatementText statement={statements[statement]!} />{' '}
              <span className={styles.note}>
                {t(`agreement.side.${side}`)}
                {share !== null && share !== undefined && ` ${percent(share)}`}
                {!holds && `, ${t('agreement.not-sure')}`}
              </span>
            </li>
          );
        })}
      </ul>
    </article>
  );
}
