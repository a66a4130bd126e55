import { useState } from 'react';
import type { Survey } from '#contracts';
import { mayActAs } from '#domain';
import { useParams, useSearchParams } from 'react-router';
import { processApi, processPage } from '../../shared/api/paths.js';
import { useProcessPath } from '../../shared/api/use-process-query.js';
import { Breadcrumb } from '../../shared/page/breadcrumb.js';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import buttons from '../../shared/ui/button.module.css';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { Notice } from '../../shared/ui/notice.js';
import { ViewLinks } from '../../shared/ui/view-links.js';
import { useWords } from '../../shared/words/use-words.js';
import { surveyPath, useSurvey } from './api/use-survey.js';
import { partsOf } from './parts.js';
import { QuestionPart } from './components/question-part.js';
import styles from './surveys.module.css';

/** One questionnaire: each question with who answered it and how. */
export function SurveyPage() {
  const { t, text } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const { source = '' } = useParams();
  const [search] = useSearchParams();
  const channel = search.get('channel');
  const survey = useSurvey(source, channel);
  return (
    <Page
      title={survey.data?.name ?? t('surveys.title')}
      within={text(process.title)}
      above={<Breadcrumb steps={[{ label: t('surveys.title'), to: processPage(path, '/surveys') }]} />}
    >
      {survey.isPending && <LoadingBlock rows={10} />}
      {survey.isError && <ErrorPanel error={survey.error} onRetry={() => void survey.refetch()} />}
      {survey.data && <Results key={source} survey={survey.data} />}
    </Page>
  );
}

function Results({ survey }: { survey: Survey }) {
  const { t } = useWords();
  const process = useProcess();
  const [notice, setNotice] = useState<string | null>(null);
  const mayChange = mayActAs(process.role, 'editor');
  const shown = survey.questions.filter(({ hidden }) => !hidden);
  const hidden = survey.questions.filter((question) => question.hidden);
  const forms = new Set(survey.questions.map(({ form }) => form));
  return (
    <>
      <Channels survey={survey} />
      <div className={styles.tools}>
        <Files survey={survey} />
      </div>
      <p className={styles.how}>{t('surveys.how')}</p>
      {notice !== null && <Notice>{notice}</Notice>}
      {survey.channelHidden ? (
        <p className={styles.note}>{t('surveys.channel-hidden')}</p>
      ) : (
        partsOf(shown).map((part) => (
          <QuestionPart
            key={part.key}
            part={part}
            source={survey.id}
            form={forms.size > 1 && part.isFirstOfForm ? part.form : null}
            onChanged={mayChange ? setNotice : null}
          />
        ))
      )}
      {mayChange && hidden.length > 0 && (
        <section className={styles.hidden}>
          <h2>{t('surveys.hidden')}</h2>
          {partsOf(hidden).map((part) => (
            <QuestionPart key={part.key} part={part} source={survey.id} form={null} onChanged={setNotice} />
          ))}
        </section>
      )}
    </>
  );
}

/** All channels together, and each that enough people used. */
function Channels({ survey }: { survey: Survey }) {
  const { t, word } = useWords();
  const path = useProcessPath();
  const { id, channels, channel, respondents } = survey;
  const here = channels.find((row) => row.channel === channel);
  const page = (of: string | null) => processPage(path, surveyPath(id, of));
  return (
    <>
      <p className={styles.lead}>
        {here === undefined ? t('surveys.sent', { count: respondents }) : t('surveys.sent-on', { count: here.people })}
      </p>
      {(channels.length > 1 || channel !== null) && (
        <ViewLinks
          label={t('surveys.channels')}
          views={[
            { to: page(null), label: t('surveys.channels.all'), isCurrent: channel === null },
            ...channels.map((row) => ({
              to: page(row.channel),
              label: word('channel', row.channel),
              isCurrent: row.channel === channel,
            })),
          ]}
        />
      )}
    </>
  );
}

function Files({ survey: { id, channel } }: { survey: Survey }) {
  const { t } = useWords();
  const api = processApi(useProcessPath());
  const results = `${api}${surveyPath(id, channel)}${channel === null ? '?' : '&'}format=`;
  const codeBook = `${api}/surveys/${id}/code-book?format=`;
  const link = (address: string, label: string) => (
    <a className={`${buttons.button} ${buttons.quiet}`} href={address} download>
      {label}
    </a>
  );
  return (
    <>
      {link(`${results}csv`, t('surveys.results-csv'))}
      {link(`${results}xlsx`, t('surveys.results-xlsx'))}
      {link(`${codeBook}csv`, t('surveys.code-book-csv'))}
      {link(`${codeBook}xlsx`, t('surveys.code-book-xlsx'))}
    </>
  );
}
