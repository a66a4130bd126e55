import { FIELDWORK_LANGUAGES, FIELDWORK_TEMPLATE_KINDS } from '#contracts';
import { mayActAs } from '#domain';
import { processApi, processPage } from '../../shared/api/paths.js';
import { useProcessPath } from '../../shared/api/use-process-query.js';
import { Breadcrumb } from '../../shared/page/breadcrumb.js';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { LinkButton } from '../../shared/ui/button.js';
import button from '../../shared/ui/button.module.css';
import rows from '../../shared/ui/rows.module.css';
import { useWords } from '../../shared/words/use-words.js';
import styles from './templates-page.module.css';

/** What to take along into the field: a template for each way of listening, and the ways back in. */
export function TemplatesPage() {
  const { t, word, text } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const mayWrite = mayActAs(process.role, 'editor');
  return (
    <Page
      title={t('fieldwork.templates.title')}
      within={text(process.title)}
      above={<Breadcrumb steps={[{ label: t('data.title'), to: processPage(path, '/data') }]} />}
    >
      <p className={styles.lead}>{t('fieldwork.templates.lead')}</p>
      {mayWrite && (
        <div className={styles.tools}>
          <LinkButton to={processPage(path, '/data/import')} look="main">
            {t('fieldwork.templates.import')}
          </LinkButton>
          <LinkButton to={processPage(path, '/notes/new')}>{t('fieldwork.note.title')}</LinkButton>
        </div>
      )}
      <table className={rows.table}>
        <caption className={styles.caption}>{t('fieldwork.templates.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('fieldwork.templates.column.template')}</th>
            <th scope="col">{t('fieldwork.templates.column.becomes')}</th>
            <th scope="col">{t('fieldwork.templates.column.download')}</th>
          </tr>
        </thead>
        <tbody>
          {FIELDWORK_TEMPLATE_KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row">
                {word('fieldwork.template', kind)}
                <span className={rows.note}>{word(`fieldwork.template.${kind}`, 'purpose')}</span>
              </th>
              <td data-label={t('fieldwork.templates.column.becomes')}>
                {word(`fieldwork.template.${kind}`, 'becomes')}
              </td>
              <td data-label={t('fieldwork.templates.column.download')}>
                <span className={styles.downloads}>
                  {FIELDWORK_LANGUAGES.map((language) => (
                    <a
                      key={language}
                      className={`${button.button} ${button.quiet}`}
                      href={`/api/fieldwork/templates/${kind}/${language}`}
                      aria-label={t('fieldwork.templates.download-label', {
                        template: word('fieldwork.template', kind),
                        language: word('fieldwork.language', language),
                      })}
                      download
                    >
                      {word('fieldwork.language', language)}
                    </a>
                  ))}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <section className={styles.section}>
        <h2>{t('fieldwork.geojson.title')}</h2>
        <p>{t('fieldwork.geojson.lead')}</p>
        <a className={`${button.button} ${button.quiet}`} href={`${processApi(path)}/notes/geojson`} download>
          {t('fieldwork.geojson.download')}
        </a>
      </section>
    </Page>
  );
}
