import type { ReachAnswer } from '#contracts';
import type { ReachChannels } from '#domain';
import { HiddenCell } from '../../../shared/figure/hidden-cell.js';
import rows from '../../../shared/ui/rows.module.css';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useReachChannels } from '../api.js';
import { upperFirst, useGroupName } from './group-names.js';
import styles from './channels.module.css';

/** Most groups whose ratio online and with all channels stands in the short table. */
const MOST_ADDED = 8;

/** How many people each channel reached, how many nobody else did, and whose ratio the other channels mend. */
export function Channels({ answer }: { answer: ReachAnswer }) {
  const { t } = useWords();
  const more = useReachChannels();
  if (answer.channels.length === 0) return null;
  return (
    <section className={styles.channels} aria-labelledby="channels">
      <HelpBeside of="channels">
        <h2 id="channels">{t('reach.channels.adds')}</h2>
      </HelpBeside>
      <p className={styles.lead}>{t('reach.channels.lead')}</p>
      <People answer={answer} channels={more.data?.channels ?? null} />
      {more.data?.channels && <Added channels={more.data.channels} />}
    </section>
  );
}

function People({ answer, channels }: { answer: ReachAnswer; channels: ReachChannels | null }) {
  const { t, word, number, percent } = useWords();
  const cell = (people: number | null) => (people === null ? <HiddenCell /> : number(people));
  const counted = channels?.channels ?? answer.channels.map((one) => ({ ...one, onlyHere: undefined }));
  const isOnlyKnown = channels !== null && channels.channels.length > 1;
  return (
    <>
      <table className={`${rows.table} ${styles.table}`}>
        <caption className="visually-hidden">{t('reach.channels')}</caption>
        <thead>
          <tr>
            <th scope="col">{upperFirst(t('variable.channel'))}</th>
            <th scope="col" className={rows.number}>
              {t('reach.channels.people')}
            </th>
            {isOnlyKnown && (
              <th scope="col" className={rows.number}>
                {t('reach.channels.only')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {counted.map(({ channel, people, onlyHere }) => (
            <tr key={channel}>
              <th scope="row">{word('channel', channel)}</th>
              <td className={rows.number} data-label={t('reach.channels.people')}>
                {cell(people)}
              </td>
              {isOnlyKnown && (
                <td className={rows.number} data-label={t('reach.channels.only')}>
                  {cell(onlyHere ?? null)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {channels !== null && channels.offlineOnlyShare !== null && channels.offlineOnlyShare > 0 && (
        <p className={styles.note}>{t('reach.channels.offline-only', { share: percent(channels.offlineOnlyShare) })}</p>
      )}
      {channels !== null && channels.people.atLeast !== null && channels.people.atLeast < channels.people.atMost && (
        <p className={styles.note}>
          {t('reach.channels.range', {
            from: number(channels.people.atLeast),
            to: number(channels.people.atMost),
          })}
        </p>
      )}
    </>
  );
}

/** The groups whom the other channels bring in most. */
function Added({ channels }: { channels: ReachChannels }) {
  const { t, ratio, range } = useWords();
  const nameOf = useGroupName();
  const added = channels.adds
    .filter(({ online, all }) => online !== null && all !== null && all > online)
    .toSorted((a, b) => (b.all ?? 0) - (b.online ?? 0) - ((a.all ?? 0) - (a.online ?? 0)))
    .slice(0, MOST_ADDED);
  if (added.length === 0) return null;
  const said = (value: number | null, lower: number | null, upper: number | null) =>
    value === null
      ? '–'
      : lower === null || upper === null
        ? ratio(value)
        : `${ratio(value)} (${range(lower, upper, 'ratio')})`;
  return (
    <table className={`${rows.table} ${styles.table}`}>
      <caption className={styles.caption}>{t('reach.channels.adds.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('reach.channels.group')}</th>
          <th scope="col" className={rows.number}>
            {t('reach.channels.online')}
          </th>
          <th scope="col" className={rows.number}>
            {t('reach.channels.all')}
          </th>
        </tr>
      </thead>
      <tbody>
        {added.map((row) => (
          <tr key={`${row.variable} ${row.group}`}>
            <th scope="row">{nameOf(row.variable, row.group)}</th>
            <td className={rows.number} data-label={t('reach.channels.online')}>
              {said(row.online, row.onlineLower, row.onlineUpper)}
            </td>
            <td className={rows.number} data-label={t('reach.channels.all')}>
              {said(row.all, row.allLower, row.allUpper)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
