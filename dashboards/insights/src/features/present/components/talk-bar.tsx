import type { TalkAnswer, TalkFile } from '#contracts';
import { TALK_LANGUAGES, TALK_ROOMS, type TalkChoices } from '#domain';
import { useReleaseOptions } from '../api/use-release-options.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { Button } from '../../../shared/ui/button.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../present.module.css';

interface TalkBarProps {
  readonly talk: TalkAnswer;
  readonly choices: TalkChoices;
  readonly mayEdit: boolean;
  readonly isChanged: boolean;
  readonly isSaving: boolean;
  readonly onRelease: (id: string) => void;
  readonly onChange: (choices: TalkChoices) => void;
  readonly onSave: () => void;
  readonly onStart: () => void;
  readonly onFile: (kind: TalkFile) => void;
  readonly speakerAddress: string;
}

/** Of which release, in which language and hall; saved, started, taken along. */
export function TalkBar(props: TalkBarProps) {
  const { talk, choices, mayEdit, isChanged, isSaving, onChange } = props;
  const { t, word } = useWords();
  const releases = useReleaseOptions();
  return (
    <div className={styles.bar}>
      <div className={styles.fields}>
        <SelectField
          label={t('present.release')}
          value={talk.release?.id ?? ''}
          options={releases}
          onChange={props.onRelease}
        />
        <SelectField
          label={t('present.language')}
          value={choices.language}
          options={TALK_LANGUAGES.map((value) => ({ value, label: word('present.language', value) }))}
          onChange={(language) =>
            onChange({ ...choices, language: TALK_LANGUAGES.find((one) => one === language) ?? 'pl' })
          }
        />
        <SelectField
          label={t('present.room')}
          value={choices.room}
          options={TALK_ROOMS.map((value) => ({ value, label: word('present.room', value) }))}
          onChange={(room) => onChange({ ...choices, room: room === 'dark' ? 'dark' : 'light' })}
        />
      </div>
      <div className={styles.buttons}>
        <Button look="main" onPress={props.onStart} isDisabled={isSaving}>
          {t('present.start')}
        </Button>
        {mayEdit && (
          <Button onPress={props.onSave} isDisabled={isSaving}>
            {t('present.save')}
          </Button>
        )}
        {(['pptx', 'html'] as const).map((kind) => (
          <Button key={kind} onPress={() => props.onFile(kind)} isDisabled={isSaving}>
            {t(`present.${kind}`)}
          </Button>
        ))}
        <a className={styles.second} href={props.speakerAddress} target="nasluch-speaker">
          {t('present.second')}
        </a>
      </div>
      {mayEdit && isChanged && <p className={styles.unsaved}>{t('present.unsaved')}</p>}
    </div>
  );
}
