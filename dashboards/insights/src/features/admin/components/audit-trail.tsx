import { useSearchParams } from 'react-router';
import { workspaceApi } from '../../../shared/api/paths.js';
import { Button } from '../../../shared/ui/button.js';
import button from '../../../shared/ui/button.module.css';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useAudit, useAuditChoices } from '../api/use-admin.js';
import styles from '../admin.module.css';

const FILTERS = ['person', 'action', 'from', 'to'] as const;
type Filter = (typeof FILTERS)[number];

/** Who did what, newest first; the filter stands in the address, and the same part can be taken along. */
export function AuditTrail({ workspace }: { workspace: string }) {
  const { t, word, moment, fileLanguage } = useWords();
  const [params, setParams] = useSearchParams();
  const filter = FILTERS.flatMap((name) => {
    const value = params.get(name) ?? '';
    return isGood(name, value) ? [`&${name}=${encodeURIComponent(value)}`] : [];
  }).join('');
  const trail = useAudit(workspace, filter);
  const events = trail.data?.pages.flatMap((page) => page.events) ?? [];
  const set = (name: Filter, value: string) =>
    setParams(
      (former) => {
        const next = new URLSearchParams(former);
        if (value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true, preventScrollReset: true, flushSync: true },
    );
  const about = (subject: string) => {
    const [kind = '', id = ''] = subject.split(' ');
    return { kind: word('audit.subject', kind), id: id.slice(0, 8) };
  };
  const file = (flavour: string) =>
    `${workspaceApi(workspace)}/audit/file?language=${fileLanguage}&flavour=${flavour}${filter}`;
  return (
    <section className={styles.section} aria-labelledby="audit">
      <h2 id="audit">{t('audit.title')}</h2>
      <p>{t('audit.lead')}</p>
      <AuditFilter workspace={workspace} params={params} onSet={set} />
      <p className={styles.buttons}>
        {filter !== '' && (
          <Button look="quiet" onPress={() => setParams({ view: 'audit' }, { preventScrollReset: true })}>
            {t('audit.filter.clear')}
          </Button>
        )}
        <a className={`${button.button} ${button.quiet}`} href={file('plain')} download>
          {t('audit.csv')}
        </a>
        <a className={`${button.button} ${button.quiet}`} href={file('polish-excel')} download>
          {t('audit.csv-excel')}
        </a>
      </p>
      {trail.isPending && <LoadingBlock rows={6} />}
      {trail.isError && <ErrorPanel error={trail.error} onRetry={() => void trail.refetch()} />}
      {trail.data && events.length === 0 && <p role="status">{t(filter === '' ? 'audit.none' : 'audit.none-match')}</p>}
      {events.length > 0 && (
        <table className={styles.table}>
          <caption className="visually-hidden">{t('audit.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('audit.column.at')}</th>
              <th scope="col">{t('audit.column.person')}</th>
              <th scope="col">{t('audit.column.action')}</th>
              <th scope="col">{t('audit.column.subject')}</th>
            </tr>
          </thead>
          <tbody>
            {events.map(({ id, at, person, action, subject }) => (
              <tr key={id}>
                <td data-label={t('audit.column.at')}>{moment(at)}</td>
                <td data-label={t('audit.column.person')}>{person ?? t('audit.nobody')}</td>
                <td data-label={t('audit.column.action')}>{word('audit.action', action)}</td>
                <td data-label={t('audit.column.subject')} title={subject}>
                  {about(subject).kind} <code>{about(subject).id}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {trail.hasNextPage && (
        <div className={styles.more}>
          <Button onPress={() => void trail.fetchNextPage()} isDisabled={trail.isFetchingNextPage}>
            {t('common.show-more')}
          </Button>
        </div>
      )}
    </section>
  );
}

interface AuditFilterProps {
  readonly workspace: string;
  readonly params: URLSearchParams;
  readonly onSet: (name: Filter, value: string) => void;
}

function AuditFilter({ workspace, params, onSet }: AuditFilterProps) {
  const { t, word } = useWords();
  const { data: choices } = useAuditChoices(workspace);
  const [person, action] = [params.get('person') ?? '', params.get('action') ?? ''];
  const people = (choices?.people ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const actions = (choices?.actions ?? []).map((code) => ({ value: code, label: word('audit.action', code) }));
  return (
    <div className={styles.filter} role="group" aria-label={t('audit.filter')}>
      <SelectField
        label={t('audit.filter.person')}
        value={people.some(({ value }) => value === person) ? person : ''}
        options={[{ value: '', label: t('audit.filter.everybody') }, ...people]}
        onChange={(value) => onSet('person', value)}
      />
      <SelectField
        label={t('audit.filter.action')}
        value={actions.some(({ value }) => value === action) ? action : ''}
        options={[{ value: '', label: t('audit.filter.everything') }, ...actions]}
        onChange={(value) => onSet('action', value)}
      />
      {(['from', 'to'] as const).map((name) => (
        <TextField
          key={`${name} ${params.get(name) === null}`}
          label={t(`audit.filter.${name}`)}
          name={name}
          type="date"
          defaultValue={params.get(name) ?? ''}
          onChange={(value) => onSet(name, value)}
        />
      ))}
    </div>
  );
}

/** A stale address narrows nothing by what it misspells. */
function isGood(name: Filter, value: string): boolean {
  if (name === 'person') return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
  if (name === 'action') return /^[a-z-]{1,60}$/.test(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
}
