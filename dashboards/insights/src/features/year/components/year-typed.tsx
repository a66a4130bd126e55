import { LONGEST_YEAR_TEXT, type YearTexts } from '#contracts';
import type { YearSection } from '#domain';
import { useState, type FormEvent } from 'react';
import { Button } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { Field } from '../../../shared/ui/field.js';
import field from '../../../shared/ui/field.module.css';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useSaveYearText, useYearTexts, type YearPlace } from '../api/use-year.js';
import styles from '../year.module.css';

interface YearTypedProps {
  readonly place: YearPlace;
  readonly section: YearSection;
  readonly body: string;
  readonly mayWrite: boolean;
}

/** The office's own words in a part of the chapter, and where they are written. */
export function YearTyped({ place, section, body, mayWrite }: YearTypedProps) {
  const { t, word } = useWords();
  const [isOpen, setOpen] = useState(false);
  const texts = useYearTexts(place, mayWrite && isOpen);
  const name = word('year.section', section);
  return (
    <>
      {body.split(/\n\s*\n/).map((text, at) => (
        <p key={at} className={styles.typed}>
          {text}
        </p>
      ))}
      {mayWrite && (
        <details className={styles.write} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary aria-label={t('year.texts.write.of', { section: name })}>{t('year.texts.write')}</summary>
          {isOpen && texts.isPending && <LoadingBlock rows={4} />}
          {isOpen && texts.isError && <ErrorPanel error={texts.error} onRetry={() => void texts.refetch()} />}
          {isOpen && texts.data && <TextForm place={place} section={section} name={name} texts={texts.data.texts} />}
        </details>
      )}
    </>
  );
}

interface TextFormProps {
  readonly place: YearPlace;
  readonly section: YearSection;
  readonly name: string;
  readonly texts: YearTexts['texts'];
}

/** What was typed stays while others save: it is sent over the version that its author has read, and refused where there is a newer one. */
function TextForm({ place, section, name, texts }: TextFormProps) {
  const { t, fileLanguage: language } = useWords();
  const own = texts.filter((text) => text.section === section && text.language === language);
  const [draft, setDraft] = useState({ body: own[0]?.body ?? '', version: own[0]?.version ?? 0 });
  const save = useSaveYearText(place);
  const isTooLong = draft.body.trim().length > LONGEST_YEAR_TEXT;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isTooLong || save.isPending) return;
    save.mutate(
      { section, language, ...draft },
      { onSuccess: () => setDraft((last) => ({ ...last, version: draft.version + 1 })) },
    );
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field
        label={name}
        help={t('year.texts.lead')}
        error={isTooLong ? t('year.texts.long', { most: LONGEST_YEAR_TEXT }) : undefined}
      >
        {(tie) => (
          <textarea
            {...tie}
            rows={8}
            lang={language}
            className={field.input}
            value={draft.body}
            onChange={(event) => setDraft({ ...draft, body: event.target.value })}
          />
        )}
      </Field>
      <Button type="submit" label={t('year.texts.save.of', { section: name })}>
        {t('year.texts.save')}
      </Button>
      <p role="status">{save.isSuccess && t('year.texts.saved', { section: name })}</p>
      {save.error && <ErrorPanel error={save.error} />}
      <Versions versions={own} onTake={(body) => setDraft({ ...draft, body })} />
    </form>
  );
}

function Versions({ versions, onTake }: { versions: YearTexts['texts']; onTake: (body: string) => void }) {
  const { t, moment } = useWords();
  if (versions.length === 0) return null;
  return (
    <details>
      <summary>{t('year.texts.versions', { count: versions.length })}</summary>
      <ol className={styles.versions}>
        {versions.map(({ version, changedAt, changedBy, body }) => (
          <li key={version}>
            <strong>
              {changedBy === null
                ? t('year.texts.version', { version, date: moment(changedAt) })
                : t('year.texts.version-by', { version, date: moment(changedAt), person: changedBy })}
            </strong>
            <p className={styles.typed}>{body === '' ? t('year.texts.empty') : body}</p>
            <Button look="quiet" label={t('year.texts.take', { version })} onPress={() => onTake(body)}>
              {t('year.texts.take.short')}
            </Button>
          </li>
        ))}
      </ol>
    </details>
  );
}
