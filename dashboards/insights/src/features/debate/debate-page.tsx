import type { ReactNode } from 'react';
import type { DebateAnswer } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../shared/api/use-process-query.js';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { TableFiles } from '../../shared/ui/table-files.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import rows from '../../shared/ui/rows.module.css';
import { HelpBeside } from '../../shared/help/help-beside.js';
import type { MeasureCode } from '../../shared/help/measure-help.js';
import { useWords } from '../../shared/words/use-words.js';
import styles from './debate-page.module.css';

/** Single signs of how people talked; each that is off says why, and nothing adds them up. */
export function DebatePage() {
  const { t, text } = useWords();
  const process = useProcess();
  const debate = useProcessQuery<DebateAnswer>('/debate');
  return (
    <Page title={t('debate.title')} within={text(process.title)}>
      <p className={styles.lead}>{t('debate.lead')}</p>
      {debate.isPending && <LoadingBlock rows={8} />}
      {debate.isError && <ErrorPanel error={debate.error} onRetry={() => void debate.refetch()} />}
      {debate.data && <Signs answer={debate.data} />}
    </Page>
  );
}

function Signs({ answer }: { answer: DebateAnswer }) {
  const { t, word, number, percent } = useWords();
  const path = useProcessPath();
  const { replies, topics, speaking, markers, agreement } = answer;
  const share = (value: number | null) => (value === null ? '–' : percent(value, 1));
  const plain = (value: number | null, decimals = 0) => (value === null ? '–' : number(value, decimals));
  const why = (state: DebateAnswer['replies']['state']) => <p>{word('debate-state', state)}</p>;
  return (
    <>
      <Sign name="replies" help="replies" title={t('debate.replies')}>
        {replies.state === 'ready' ? (
          <>
            <Values
              caption={t('debate.replies.caption')}
              values={[
                [t('debate.comments'), plain(replies.comments)],
                [t('debate.authors'), plain(replies.authors)],
                [t('debate.reply-share'), share(replies.replyShare)],
                [t('debate.mean-depth'), plain(replies.meanDepth, 2)],
                [t('debate.max-depth'), plain(replies.maxDepth)],
                [t('debate.self-reply'), share(replies.selfReplyShare)],
                [t('debate.reciprocity'), share(replies.reciprocity)],
                [t('debate.h-index'), plain(replies.hIndex)],
                [t('debate.orphans'), plain(replies.orphans)],
              ]}
            />
            <p className={styles.limit}>{t('debate.replies.limit')}</p>
          </>
        ) : (
          why(replies.state)
        )}
      </Sign>
      <Sign name="topics" help="topic-diversity" title={t('debate.topics')}>
        {topics.state === 'ready' ? (
          <>
            <Values
              caption={t('debate.topics.caption')}
              values={[
                [t('debate.themes'), plain(topics.themes)],
                [t('debate.simpson'), share(topics.simpson)],
                [t('debate.effective'), plain(topics.effectiveTopics, 1)],
                [t('debate.evenness'), plain(topics.evenness, 2)],
              ]}
            />
            <p className={styles.limit}>{t('debate.topics.limit')}</p>
          </>
        ) : (
          why(topics.state)
        )}
      </Sign>
      <Sign name="agreement" help="shared-statements" title={t('debate.agreement')}>
        {agreement.state === 'ready' ? (
          <p>
            <Link to={processPage(path, '/votes?view=agreement')}>{t('debate.agreement.link')}</Link>
          </p>
        ) : (
          why(agreement.state)
        )}
      </Sign>
      <Sign name="speaking" title={t('debate.speaking')}>
        {why(speaking.state)}
      </Sign>
      <Sign name="markers" title={t('debate.markers')}>
        {why(markers.state)}
      </Sign>
      <div className={styles.sign}>
        <TableFiles of="/debate" />
      </div>
    </>
  );
}

interface SignProps {
  readonly name: string;
  readonly title: string;
  /** None where nothing is measured yet. */
  readonly help?: MeasureCode;
  readonly children: ReactNode;
}

function Sign({ name, title, help, children }: SignProps) {
  const heading = <h2 id={name}>{title}</h2>;
  return (
    <section className={styles.sign} aria-labelledby={name}>
      {help === undefined ? heading : <HelpBeside of={help}>{heading}</HelpBeside>}
      {children}
    </section>
  );
}

function Values({ caption, values }: { caption: string; values: readonly (readonly [string, string])[] }) {
  const { t } = useWords();
  return (
    <table className={rows.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('column.name')}</th>
          <th scope="col" className={rows.number}>
            {t('debate.column.value')}
          </th>
        </tr>
      </thead>
      <tbody>
        {values.map(([label, value]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td className={rows.number} data-label={t('debate.column.value')}>
              {value}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
