import type { DistinctiveAnswer } from '#contracts';
import { SMALLEST_SENSITIVE_GROUP } from '#domain';
import { Link, useSearchParams } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../../shared/api/use-process-query.js';
import { HowComputed } from '../../../shared/figure/how-computed.js';
import { themePaths } from '../../../shared/themes/theme-paths.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import rows from '../../../shared/ui/rows.module.css';
import { SelectField } from '../../../shared/ui/select-field.js';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './words-page.module.css';

/** Per group the words that its people use more often than all others; what would tell of a few people is hidden. */
export function GroupWords() {
  const { t, word } = useWords();
  const [params, setParams] = useSearchParams();
  const asked = params.get('variable');
  const query = asked === null ? '' : `?${new URLSearchParams({ variable: asked })}`;
  const answer = useProcessQuery<DistinctiveAnswer>(`${themePaths.distinctiveWords}${query}`);
  if (answer.isPending) return <LoadingBlock rows={8} />;
  if (answer.isError) return <ErrorPanel error={answer.error} onRetry={() => void answer.refetch()} />;
  const { state, variables, variable, groups, stamp } = answer.data;
  if (state !== 'ready' || variable === null) {
    return (
      <EmptyState title={t(state === 'not-asked' ? 'words.groups.not-asked' : 'words.groups.nobody')}>
        <p>{t('words.groups.nobody.next')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <div className={styles.select}>
        <SelectField
          label={t('words.variable')}
          value={variable}
          options={variables.map((code) => ({ value: code, label: word('variable', code) }))}
          onChange={(next) =>
            setParams({ view: 'groups', variable: next }, { preventScrollReset: true, flushSync: true })
          }
        />
      </div>
      <HelpBeside of="distinctive-words">
        <p className={styles.help}>{t('words.groups.help', { count: SMALLEST_SENSITIVE_GROUP })}</p>
      </HelpBeside>
      <div className={styles.groups}>
        {groups.map((group) => (
          <Group key={group.group} variable={variable} group={group} />
        ))}
      </div>
      {stamp && <HowComputed says={t('words.lead')} stamp={{ ...stamp, seed: null, stale: false }} />}
    </>
  );
}

function Group({ variable, group }: { variable: string; group: DistinctiveAnswer['groups'][number] }) {
  const { t, group: nameOf, number, percent } = useWords();
  const path = useProcessPath();
  const name = nameOf(variable, group.group);
  const toWord = (one: string) => processPage(path, `/themes/words?${new URLSearchParams({ word: one })}`);
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      {group.people !== null && <p className={rows.note}>{t('words.groups.people', { count: group.people })}</p>}
      {group.hidden ? (
        <p className={styles.help}>{t('words.groups.hidden')}</p>
      ) : group.words.length === 0 ? (
        <p className={styles.help}>{t('words.groups.none')}</p>
      ) : (
        <table className={rows.table}>
          <caption className="visually-hidden">{t('words.groups.caption', { group: name })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('words.column.word')}</th>
              <th scope="col" className={rows.number}>
                {t('words.column.people')}
              </th>
              <th scope="col" className={rows.number}>
                {t('words.column.share')}
              </th>
              <th scope="col" className={rows.number}>
                {t('words.column.elsewhere')}
              </th>
            </tr>
          </thead>
          <tbody>
            {group.words.map(({ word, people, share, elsewhere }) => (
              <tr key={word}>
                <th scope="row">
                  <Link to={toWord(word)}>{word}</Link>
                </th>
                <td className={rows.number} data-label={t('words.column.people')}>
                  {number(people)}
                </td>
                <td className={rows.number} data-label={t('words.column.share')}>
                  {percent(share)}
                </td>
                <td className={rows.number} data-label={t('words.column.elsewhere')}>
                  {elsewhere === null ? t('words.groups.hidden-cell') : percent(elsewhere)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
