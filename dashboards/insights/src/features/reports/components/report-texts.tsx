import { useState, type FormEvent } from 'react';
import { REPORT_SECTIONS, type ReportSection } from '#domain';
import { isLanguage, LANGUAGES, type Language } from '#language';
import { Button } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { Field } from '../../../shared/ui/field.js';
import field from '../../../shared/ui/field.module.css';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { useBranding } from '../../../shared/words/use-branding.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useReportTexts, useSaveReportText } from '../api/use-releases.js';
import styles from '../reports.module.css';

const LONGEST_TEXT = 20_000;

/** What was typed and not yet saved, and the version that its author has read: another one that comes meanwhile is not overwritten. */
interface Draft {
  readonly body: string;
  /** 0 where there was no text. */
  readonly version: number;
}

/** What the office writes in the report: by what law, how it went, what follows; in each language on its own. */
export function ReportTexts() {
  const { t, word, fileLanguage: shown } = useWords();
  const texts = useReportTexts();
  const { data: branding } = useBranding(useProcessPath().workspace);
  const [chosen, setLanguage] = useState<Language | null>(null);
  const usual = branding?.hasLanguages === true ? branding.languages.report : shown;
  const language = chosen ?? usual;
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft | undefined>>>({});
  return (
    <section className={styles.section}>
      <h2>{t('reports.texts.title')}</h2>
      <p className={styles.note}>{t('reports.texts.lead')}</p>
      {texts.isPending && <LoadingBlock rows={6} />}
      {texts.isError && <ErrorPanel error={texts.error} onRetry={() => void texts.refetch()} />}
      {texts.data && (
        <>
          <div className={styles.choice}>
            <SelectField
              label={t('reports.texts.language')}
              value={language}
              options={LANGUAGES.map((value) => ({ value, label: word('reports.language', value) }))}
              onChange={(value) => isLanguage(value) && setLanguage(value)}
            />
          </div>
          {REPORT_SECTIONS.map((section) => {
            const key = `${section} ${language}`;
            const saved = texts.data.texts.find((text) => text.section === section && text.language === language);
            return (
              <TextForm
                key={key}
                section={section}
                language={language}
                draft={drafts[key] ?? { body: saved?.body ?? '', version: saved?.version ?? 0 }}
                onType={(draft) => setDrafts((last) => ({ ...last, [key]: draft }))}
                onSaved={(sent, version) =>
                  setDrafts((last) => ({ ...last, [key]: typedSince(last[key], sent, version) }))
                }
              />
            );
          })}
        </>
      )}
    </section>
  );
}

/** Nothing is left to save, unless somebody went on typing while it was saved. */
function typedSince(draft: Draft | undefined, sent: string, version: number): Draft | undefined {
  return draft === undefined || draft.body === sent ? undefined : { body: draft.body, version };
}

interface TextFormProps {
  readonly section: ReportSection;
  readonly language: Language;
  readonly draft: Draft;
  readonly onType: (draft: Draft) => void;
  readonly onSaved: (sent: string, version: number) => void;
}

function TextForm({ section, language, draft, onType, onSaved }: TextFormProps) {
  const { t, word } = useWords();
  const save = useSaveReportText();
  const name = word('report.section', section);
  const { body } = draft;
  const isTooLong = body.trim().length > LONGEST_TEXT;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isTooLong || save.isPending) return;
    // also where another language was chosen meanwhile: the next save is over the version that this one makes
    void save.mutateAsync({ section, language, ...draft }).then(
      ({ version }) => onSaved(body, version),
      () => undefined, // told below
    );
  };
  return (
    <form className={styles.text} onSubmit={submit} noValidate>
      <Field label={name} help={t('reports.texts.help')} error={isTooLong ? t('reports.texts.long') : undefined}>
        {(tie) => (
          <textarea
            {...tie}
            rows={5}
            lang={language}
            className={field.input}
            value={body}
            onChange={(event) => onType({ ...draft, body: event.target.value })}
          />
        )}
      </Field>
      <Button type="submit" label={t('reports.texts.save.of', { section: name })}>
        {t('reports.texts.save')}
      </Button>
      <p role="status">{save.isSuccess && t('reports.texts.saved', { section: name })}</p>
      {save.error && <ErrorPanel error={save.error} />}
    </form>
  );
}
