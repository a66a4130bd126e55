import { useState, type FormEvent } from 'react';
import { useSearchParams } from 'react-router';
import type { Branding } from '#contracts';
import { LABEL_GROUPS, LONGEST_LABEL, type LabelGroup, type OwnLabels } from '#domain';
import { LANGUAGE_NAMES, SCREEN_LANGUAGES, type ScreenLanguage } from '#language';
import { RequestError } from '../../../shared/api/client.js';
import { useAnnounce } from '../../../shared/page/announcements.js';
import { Button } from '../../../shared/ui/button.js';
import { ConfirmDialog } from '../../../shared/ui/confirm-dialog.js';
import field from '../../../shared/ui/field.module.css';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import rows from '../../../shared/ui/rows.module.css';
import { SelectField } from '../../../shared/ui/select-field.js';
import { useBranding } from '../../../shared/words/use-branding.js';
import { useMessagesOf } from '../../../shared/words/use-messages-of.js';
import { useWords } from '../../../shared/words/use-words.js';
import { wordsOf } from '../../../shared/words/words.js';
import { useSaveLabels } from '../api/use-branding.js';
import styles from '../admin.module.css';

const GROUPS = Object.entries(LABEL_GROUPS) as [LabelGroup, readonly string[]][];

/** The status words of a municipality, beside ours and beside what each means: a label changes, a meaning does not. */
export function Labels({ workspace }: { workspace: string }) {
  const { t } = useWords();
  const branding = useBranding(workspace);
  return (
    <section className={styles.section} aria-labelledby="labels">
      <h2 id="labels">{t('label.title')}</h2>
      <p>{t('label.lead')}</p>
      {branding.isPending && <LoadingBlock rows={6} />}
      {branding.data && <LabelsForm key={branding.data.version} workspace={workspace} branding={branding.data} />}
    </section>
  );
}

function LabelsForm({ workspace, branding }: { workspace: string; branding: Branding }) {
  const { t, word, problem, language: reader } = useWords();
  const announce = useAnnounce();
  const save = useSaveLabels(workspace);
  const [params, setParams] = useSearchParams();
  const [labels, setLabels] = useState<OwnLabels>(branding.labels);
  const [isAsking, setAsking] = useState(false);
  const language = SCREEN_LANGUAGES.find((one) => one === params.get('words')) ?? reader;
  // until our own words of a language are here, its statuses are told in the reader's
  const ours = wordsOf(useMessagesOf([language]) ? language : reader);
  const set = (code: string, text: string) => setLabels({ ...labels, [code]: { ...labels[code], [language]: text } });
  const store = (wanted: OwnLabels, onSaved: () => void) =>
    save.mutate({ labels: filled(wanted), version: branding.version }, { onSuccess: onSaved });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    store(labels, () => announce(t('label.saved')));
  };
  return (
    <form onSubmit={submit} noValidate>
      <div className={styles.form}>
        <SelectField
          label={t('label.language')}
          value={language}
          options={SCREEN_LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          onChange={(value) =>
            setParams({ view: 'words', words: value }, { replace: true, preventScrollReset: true, flushSync: true })
          }
        />
      </div>
      <table className={`${rows.table} ${styles.spaced}`}>
        <caption className="visually-hidden">{t('label.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('label.column.status')}</th>
            <th scope="col">{t('label.column.own')}</th>
          </tr>
        </thead>
        {GROUPS.map(([group, codes]) => (
          <tbody key={group}>
            <tr>
              <th scope="rowgroup" colSpan={2} className={styles.group}>
                {t(`label.group.${group}`)}
              </th>
            </tr>
            {codes.map((code) => {
              const name = ours.word(`status.${group}`, code);
              const key = `${group}.${code}`;
              return (
                <tr key={code}>
                  <th scope="row">
                    {name}
                    <span className={rows.note}>{word('label.meaning', key)}</span>
                  </th>
                  <td>
                    <input
                      className={field.input}
                      lang={language}
                      aria-label={t('label.own-of', { word: name })}
                      maxLength={LONGEST_LABEL}
                      value={labels[key]?.[language] ?? ''}
                      onChange={(event) => set(key, event.target.value)}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
      {save.error && <p role="alert">{save.error instanceof RequestError && problem(save.error.problem)}</p>}
      <div className={`${styles.buttons} ${styles.more}`}>
        <Button type="submit" look="main" isDisabled={save.isPending}>
          {t('label.save')}
        </Button>
        {Object.keys(branding.labels).length > 0 && (
          <Button look="quiet" onPress={() => setAsking(true)}>
            {t('label.reset')}
          </Button>
        )}
      </div>
      {isAsking && (
        <ConfirmDialog
          title={t('label.reset')}
          action={t('label.reset')}
          isPending={save.isPending}
          onConfirm={() => store({}, () => setAsking(false))}
          onClose={() => setAsking(false)}
        >
          <p>{t('label.reset.ask')}</p>
        </ConfirmDialog>
      )}
    </form>
  );
}

/** Without the fields that were left empty or emptied: what is missing is called as we call it. */
function filled(labels: OwnLabels): OwnLabels {
  const kept = Object.entries(labels).map(([code, words]) => {
    const written = Object.entries(words).filter(([, text]) => text.trim() !== '');
    return [code, Object.fromEntries(written) as Partial<Record<ScreenLanguage, string>>] as const;
  });
  return Object.fromEntries(kept.filter(([, words]) => Object.keys(words).length > 0)) as OwnLabels;
}
