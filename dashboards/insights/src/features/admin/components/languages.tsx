import { useState, type FormEvent } from 'react';
import type { Branding } from '#contracts';
import { LANGUAGE_NAMES, LANGUAGES, SCREEN_LANGUAGES } from '#language';
import { RequestError } from '../../../shared/api/client.js';
import { useAnnounce } from '../../../shared/page/announcements.js';
import { Button } from '../../../shared/ui/button.js';
import { ChoiceField } from '../../../shared/ui/choice-field.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { useBranding } from '../../../shared/words/use-branding.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useSaveLanguages } from '../api/use-branding.js';
import styles from '../admin.module.css';

/** Which languages residents are offered, and in which everything begins. */
export function Languages({ workspace }: { workspace: string }) {
  const { t } = useWords();
  const branding = useBranding(workspace);
  return (
    <section className={styles.section} aria-labelledby="languages">
      <h2 id="languages">{t('lang.title')}</h2>
      <p>{t('lang.lead')}</p>
      {branding.isPending && <LoadingBlock rows={4} />}
      {branding.data && <LanguagesForm key={branding.data.version} workspace={workspace} branding={branding.data} />}
    </section>
  );
}

function LanguagesForm({ workspace, branding }: { workspace: string; branding: Branding }) {
  const { t, problem } = useWords();
  const announce = useAnnounce();
  const save = useSaveLanguages(workspace);
  const [choice, setChoice] = useState(branding.languages);
  const offered = choice.public;
  const toggle = (language: string, isOffered: boolean) =>
    setChoice({
      ...choice,
      public: isOffered ? [...offered, language] : offered.filter((one) => one !== language),
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (offered.length === 0) return;
    const [first = '', ...rest] = offered;
    const ordered = [first, ...SCREEN_LANGUAGES.filter((language) => rest.includes(language))];
    save.mutate(
      { languages: { ...choice, public: ordered }, version: branding.version },
      { onSuccess: () => announce(t('lang.saved')) },
    );
  };
  const names = (languages: readonly string[]) =>
    languages.map((value) => ({ value, label: LANGUAGE_NAMES[value as keyof typeof LANGUAGE_NAMES] }));
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <ChoiceField
        legend={t('lang.public')}
        name="public"
        type="checkbox"
        options={names(SCREEN_LANGUAGES)}
        chosen={offered}
        onChoose={toggle}
        error={offered.length === 0 ? t('lang.public-missing') : undefined}
      />
      {offered.length > 0 && (
        <SelectField
          label={t('lang.first')}
          help={t('lang.first.help')}
          value={offered[0] ?? ''}
          options={names(SCREEN_LANGUAGES.filter((language) => offered.includes(language)))}
          onChange={(first) =>
            setChoice({ ...choice, public: [first, ...offered.filter((language) => language !== first)] })
          }
        />
      )}
      {(['staff', 'report', 'talk'] as const).map((what) => (
        <SelectField
          key={what}
          label={t(`lang.${what}`)}
          help={what === 'staff' ? t('lang.staff.help') : undefined}
          value={choice[what]}
          options={names(what === 'staff' ? SCREEN_LANGUAGES : LANGUAGES)}
          onChange={(language) => setChoice({ ...choice, [what]: language })}
        />
      ))}
      {save.error && <p role="alert">{save.error instanceof RequestError && problem(save.error.problem)}</p>}
      <div>
        <Button type="submit" look="main" isDisabled={save.isPending}>
          {t('lang.save')}
        </Button>
      </div>
    </form>
  );
}
