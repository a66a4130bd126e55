import { useState } from 'react';
import type { ReleaseSummary } from '#contracts';
import { mayActAs } from '#domain';
import { processApi } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { useProcess } from '../../../shared/process/process-context.js';
import button from '../../../shared/ui/button.module.css';
import { Button } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useReportTexts, useTakeTexts } from '../api/use-releases.js';
import { DocumentTable } from './document-table.js';
import styles from '../reports.module.css';

/** Report, leaflet, tables and package of one release, in both languages, and which version of the sections they have. */
export function ReleaseDocuments({ releases }: { releases: readonly ReleaseSummary[] }) {
  const { t, moment } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const release = releases.find(({ id }) => id === chosen) ?? releases[0];
  if (!release) return null;
  return (
    <section id="documents" className={styles.section}>
      <h2>{t('reports.documents.title')}</h2>
      <p className={styles.note}>{t('reports.documents.lead')}</p>
      <div className={styles.choice}>
        <SelectField
          label={t('reports.documents.release')}
          value={release.id}
          options={releases.map(({ id, number, createdAt }) => ({
            value: id,
            label: t('reports.compare.option', { number, when: moment(createdAt) }),
          }))}
          onChange={setChosen}
        />
      </div>
      <SectionsOfRelease key={release.id} release={release} />
      <DocumentTable key={`table ${release.id}`} release={release} />
      <CaseFileLinks release={release} />
      <p className={styles.hash}>
        {t('reports.hash')} {release.contentHash}
      </p>
      {release.formerHashes.map(({ hash, replacedAt }) => (
        <p key={hash} className={styles.hash}>
          {t('reports.hash.former', { when: moment(replacedAt) })} {hash}
        </p>
      ))}
    </section>
  );
}

/** Which version of each written section the documents have; where the office has written on since, the newer ones can be put in until the release is published. */
function SectionsOfRelease({ release }: { release: ReleaseSummary }) {
  const { t, word, list } = useWords();
  const process = useProcess();
  const texts = useReportTexts();
  const take = useTakeTexts();
  const present = (texts.data?.texts ?? []).filter(({ body }) => body !== '');
  const versionOf = (of: { section: string; language: string }) =>
    release.sections.find(({ section, language }) => section === of.section && language === of.language)?.version;
  const isBehind =
    present.some((text) => versionOf(text) !== text.version) ||
    release.sections.some(
      (held) => !present.some((text) => text.section === held.section && text.language === held.language),
    );
  const named = release.sections.map(({ section, language, version }) =>
    t('reports.sections.one', {
      section: word('report.section', section),
      language: word('reports.language', language),
      version,
    }),
  );
  const mayTake = release.state === 'frozen' && mayActAs(process.role, 'editor');
  return (
    <div className={styles.sections}>
      <p>{named.length === 0 ? t('reports.sections.none') : t('reports.sections.held', { sections: list(named) })}</p>
      {texts.data && isBehind && (
        <p>{t(release.state === 'published' ? 'reports.sections.behind.published' : 'reports.sections.behind')}</p>
      )}
      {texts.data && isBehind && mayTake && (
        <Button isDisabled={take.isPending} onPress={() => take.mutate(release.id)}>
          {t('reports.sections.take')}
        </Button>
      )}
      <p role="status">{take.isSuccess && t('reports.sections.taken', { number: release.number })}</p>
      {take.error && <ErrorPanel error={take.error} />}
    </div>
  );
}

/** The case file streams from the server as it is made, so that these are plain links. */
function CaseFileLinks({ release }: { release: ReleaseSummary }) {
  const { t, fileLanguage } = useWords();
  const path = useProcessPath();
  const process = useProcess();
  const address = `${processApi(path)}/releases/${release.id}/case-file?language=${fileLanguage}`;
  return (
    <div className={styles.case}>
      <h3>{t('reports.case.title')}</h3>
      <p className={styles.note}>{t('reports.case.lead')}</p>
      <p className={styles.buttons}>
        <a className={`${button.button} ${button.second}`} href={`${address}&texts=masked`} download>
          {t('reports.case.masked')}
        </a>
        {mayActAs(process.role, 'editor') && (
          <a className={`${button.button} ${button.second}`} href={`${address}&texts=whole`} download>
            {t('reports.case.whole')}
          </a>
        )}
      </p>
    </div>
  );
}
