import { useState } from 'react';
import { mayActAs } from '#domain';
import type { Provenance } from '#contracts';
import { useProcessQuery } from '../../../shared/api/use-process-query.js';
import { useProcess } from '../../../shared/process/process-context.js';
import { PermissionForm } from '../../../shared/provenance/permission-form.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { Notice } from '../../../shared/ui/notice.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './provenance-section.module.css';

/** How it is known that somebody said this: files, rows, what was done, by what right it may be shown. For analysts and above. */
export function ProvenanceSection({ contributionId }: { contributionId: string }) {
  const { t } = useWords();
  const process = useProcess();
  const isShown = mayActAs(process.role, 'analyst');
  if (!isShown) return null;
  return (
    <section className={styles.section} aria-labelledby="provenance">
      <h2 id="provenance">{t('provenance.title')}</h2>
      <Known contributionId={contributionId} mayEdit={mayActAs(process.role, 'editor')} />
    </section>
  );
}

function Known({ contributionId, mayEdit }: { contributionId: string; mayEdit: boolean }) {
  const known = useProcessQuery<Provenance>(`/contributions/${encodeURIComponent(contributionId)}/provenance`);
  if (known.isPending) return <LoadingBlock rows={4} />;
  if (known.isError) return <ErrorPanel error={known.error} onRetry={() => void known.refetch()} />;
  return (
    <>
      <Deliveries deliveries={known.data.deliveries} />
      <Done known={known.data} />
      <Basis contributionId={contributionId} basis={known.data.permission} mayEdit={mayEdit} />
    </>
  );
}

function Deliveries({ deliveries }: Pick<Provenance, 'deliveries'>) {
  const { t, moment } = useWords();
  if (deliveries.length === 0) return null;
  return (
    <table className={rows.table}>
      <caption className={styles.caption}>{t('provenance.deliveries')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('provenance.column.import')}</th>
          <th scope="col">{t('provenance.column.place')}</th>
          <th scope="col">{t('provenance.column.change')}</th>
        </tr>
      </thead>
      <tbody>
        {deliveries.map((delivery) => {
          const place = [
            delivery.file,
            delivery.sheet && t('error.where.sheet', { sheet: delivery.sheet }),
            delivery.row !== null && t('error.where.row', { row: String(delivery.row) }),
          ].filter(Boolean);
          return (
            <tr key={delivery.importId}>
              <th scope="row">
                {delivery.source}
                {delivery.importedAt && <span className={rows.note}>{moment(delivery.importedAt)}</span>}
                {delivery.importedBy && (
                  <span className={rows.note}>{t('provenance.imported-by', { name: delivery.importedBy })}</span>
                )}
              </th>
              <td data-label={t('provenance.column.place')}>{place.join(', ')}</td>
              <td data-label={t('provenance.column.change')}>{t(`provenance.change.${delivery.change}`)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Done({ known }: { known: Provenance }) {
  const { t, word, number } = useWords();
  const { masked, formerTexts, language, status } = known;
  const mapping = known.deliveries.at(-1)?.mapping;
  const what = Object.entries(masked).map(([kind, count]) => `${word('masked', kind)} (${number(count)})`);
  return (
    <>
      <h3 className={styles.heading}>{t('provenance.done')}</h3>
      <ul className={styles.list}>
        <li>
          {mapping
            ? t('provenance.mapped', { name: mapping.name, version: String(mapping.version) })
            : t('provenance.read')}
        </li>
        <li>{what.length === 0 ? t('provenance.masked.none') : t('provenance.masked', { what: what.join(', ') })}</li>
        {formerTexts > 0 && <li>{t('provenance.versions', { count: formerTexts })}</li>}
        {language?.by && <li>{t(`provenance.language.${language.by}`)}</li>}
        {status && <li>{t(`provenance.status.${status.by}`, { label: status.label })}</li>}
      </ul>
    </>
  );
}

interface BasisProps {
  readonly contributionId: string;
  readonly basis: Provenance['permission'];
  readonly mayEdit: boolean;
}

function Basis({ contributionId, basis, mayEdit }: BasisProps) {
  const { t, word, moment } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [notice, setNotice] = useState<string | null>(null);
  const facts = [word('permission', basis.permission), basis.origin && t(`publication.origin.${basis.origin}`)];
  return (
    <>
      <h3 className={styles.heading}>{t('publication.title')}</h3>
      {notice !== null && <Notice>{notice}</Notice>}
      <p>
        {facts.filter(Boolean).join(', ')}
        {basis.link !== null && /^https?:\/\//.test(basis.link) && (
          <>
            {', '}
            <a href={basis.link} rel="noreferrer">
              {new URL(basis.link).hostname}
            </a>
          </>
        )}
      </p>
      {basis.history.length > 0 && (
        <>
          <h4 className={styles.heading}>{t('publication.history')}</h4>
          <ol className={styles.list}>
            {basis.history.map((event) => (
              <li key={event.at}>
                {t('publication.event', {
                  date: moment(event.at),
                  from: word('permission', event.from),
                  to: word('permission', event.to),
                  reason: event.reason,
                })}
                {event.wholeSource && ` (${t('publication.event.source')})`}
                {event.by !== null && ` ${t('publication.event.by', { name: event.by })}`}
              </li>
            ))}
          </ol>
        </>
      )}
      {mayEdit && (
        <Button onPress={() => setOpen(!isOpen)} expanded={isOpen} controls="basis-form">
          {t('publication.change')}
        </Button>
      )}
      <div id="basis-form">
        {isOpen && (
          <PermissionForm
            to={`/contributions/${encodeURIComponent(contributionId)}/permission`}
            permission={basis.permission}
            onSaved={(changed) => {
              setOpen(false);
              setNotice(t('publication.saved', { count: changed }));
            }}
          />
        )}
      </div>
    </>
  );
}
