import { useState, type FormEvent } from 'react';
import type { ThemeSettings, ThemeSettingsAnswer } from '#contracts';
import { Button } from '../../../shared/ui/button.js';
import { ChoiceField } from '../../../shared/ui/choice-field.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useSaveSettings } from './use-theme-settings.js';
import styles from './settings-page.module.css';

interface SettingsFormProps {
  readonly settings: ThemeSettingsAnswer;
  readonly mayEdit: boolean;
  readonly onSaved: () => void;
}

const CODEFRAMES = ['default', 'own', 'none'] as const;
const BACKGROUNDS = ['none', 'workspace', 'imported'] as const;

/** Three choices, each in sight with what it means; saving begins a new search. */
export function SettingsForm({ settings, mayEdit, onSaved }: SettingsFormProps) {
  const { t } = useWords();
  const save = useSaveSettings();
  const { codeframes, backgrounds, workspaceTexts } = settings;
  const [chosen, setChosen] = useState<ThemeSettings>({
    codeframe: settings.codeframe,
    codeframeId: settings.codeframeId,
    glossary: settings.glossary,
    background: settings.background,
    backgroundId: settings.backgroundId,
  });
  const [hasTried, setTried] = useState(false);
  const change = (next: Partial<ThemeSettings>) => setChosen((now) => ({ ...now, ...next }));
  const lacksCodeframe = chosen.codeframe === 'own' && chosen.codeframeId === null;
  const lacksBackground = chosen.background === 'imported' && chosen.backgroundId === null;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (lacksCodeframe || lacksBackground) return;
    save.mutate(
      {
        ...chosen,
        codeframeId: chosen.codeframe === 'own' ? chosen.codeframeId : null,
        backgroundId: chosen.background === 'imported' ? chosen.backgroundId : null,
      },
      { onSuccess: onSaved },
    );
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <fieldset disabled={!mayEdit} className={styles.fields}>
        <ChoiceField
          legend={t('theme-settings.codeframe')}
          name="codeframe"
          type="radio"
          options={CODEFRAMES.map((value) => ({
            value,
            label: t(`theme-settings.codeframe.${value}`),
            ...(value === 'none' ? {} : { help: t(`theme-settings.codeframe.${value}.help`) }),
          }))}
          chosen={[chosen.codeframe]}
          onChoose={(value) =>
            change({
              codeframe: value as ThemeSettings['codeframe'],
              codeframeId: value === 'own' ? (chosen.codeframeId ?? codeframes[0]?.id ?? null) : null,
            })
          }
          error={hasTried && lacksCodeframe ? t('theme-settings.choose-codeframe') : undefined}
          more={
            chosen.codeframe === 'own' &&
            codeframes.length > 0 && (
              <div className={styles.which}>
                <SelectField
                  label={t('theme-settings.codeframe.which')}
                  value={chosen.codeframeId ?? ''}
                  options={codeframes.map(({ id, name, topics }) => ({
                    value: id,
                    label: t('theme-settings.option', { name, count: topics }),
                  }))}
                  onChange={(codeframeId) => change({ codeframeId })}
                />
              </div>
            )
          }
        />
        <ChoiceField
          legend={t('theme-settings.glossary')}
          name="glossary"
          type="checkbox"
          options={[
            { value: 'on', label: t('theme-settings.glossary.on'), help: t('theme-settings.glossary.on.help') },
          ]}
          chosen={chosen.glossary ? ['on'] : []}
          onChoose={(_, isOn) => change({ glossary: isOn })}
        />
        <ChoiceField
          legend={t('theme-settings.background')}
          name="background"
          type="radio"
          options={BACKGROUNDS.map((value) => ({
            value,
            label: t(`theme-settings.background.${value}`),
            ...(value === 'workspace'
              ? { help: t('theme-settings.background.workspace.help', { count: workspaceTexts }) }
              : value === 'imported'
                ? { help: t('theme-settings.background.imported.help') }
                : {}),
          }))}
          chosen={[chosen.background]}
          onChoose={(value) =>
            change({
              background: value as ThemeSettings['background'],
              backgroundId: value === 'imported' ? (chosen.backgroundId ?? backgrounds[0]?.id ?? null) : null,
            })
          }
          error={hasTried && lacksBackground ? t('theme-settings.choose-background') : undefined}
          more={
            chosen.background === 'imported' &&
            backgrounds.length > 0 && (
              <div className={styles.which}>
                <SelectField
                  label={t('theme-settings.background.which')}
                  value={chosen.backgroundId ?? ''}
                  options={backgrounds.map(({ id, name, texts }) => ({
                    value: id,
                    label: t('theme-settings.background-option', { name, count: texts }),
                  }))}
                  onChange={(backgroundId) => change({ backgroundId })}
                />
              </div>
            )
          }
        />
      </fieldset>
      {save.isError && <ErrorPanel error={save.error} />}
      {mayEdit && (
        <div>
          <Button type="submit" look="main" isDisabled={save.isPending}>
            {t('theme-settings.save')}
          </Button>
          <p className={styles.help}>{t('theme-settings.save.help')}</p>
        </div>
      )}
    </form>
  );
}
