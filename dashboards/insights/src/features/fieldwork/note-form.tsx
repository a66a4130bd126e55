import { useMemo, useRef, useState, type FormEvent } from 'react';
import { LONGEST_NOTE, NOTE_CHANNELS, NOTE_VOICES } from '#contracts';
import { useProcessPath } from '../../shared/api/use-process-query.js';
import { Button } from '../../shared/ui/button.js';
import { ErrorSummary } from '../../shared/ui/error-summary.js';
import { useWords } from '../../shared/words/use-words.js';
import { LargeChoice, LargeField } from './large-fields.js';
import { LocationField } from './location-field.js';
import { readGroupSize } from './note-outbox.js';
import { OutboxState } from './outbox-state.js';
import { useNotes } from './use-notes.js';
import styles from './note-page.module.css';

export function NoteForm() {
  const { t, word } = useWords();
  const { workspace, process } = useProcessPath();
  const path = useMemo(() => ({ workspace, process }), [workspace, process]);
  const notes = useNotes(path);
  const { draft, change } = notes;
  const [isChecked, setChecked] = useState(false);
  const words = useRef<HTMLTextAreaElement>(null);
  const size = useRef<HTMLInputElement>(null);

  const noWords = isChecked && draft.text.trim() === '' ? t('fieldwork.note.text-missing') : undefined;
  const noSize =
    isChecked && draft.voice === 'group' && readGroupSize(draft.groupSize) === undefined
      ? t('fieldwork.note.size-wrong')
      : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isWrong =
      draft.text.trim() === '' || (draft.voice === 'group' && readGroupSize(draft.groupSize) === undefined);
    setChecked(isWrong);
    if (isWrong) return;
    notes.save();
    words.current?.focus();
  };
  return (
    <>
      <OutboxState notes={notes} />
      <ErrorSummary
        mistakes={[
          ...(noSize ? [{ text: noSize, field: size }] : []),
          ...(noWords ? [{ text: noWords, field: words }] : []),
        ]}
      />
      <form className={styles.form} onSubmit={submit} noValidate>
        <LargeChoice
          legend={t('fieldwork.note.channel')}
          options={NOTE_CHANNELS.map((value) => ({ value, label: word('fieldwork.channel', value) }))}
          chosen={draft.channel}
          onChoose={(channel) => change({ channel })}
        />
        <LargeField
          label={draft.channel === 'walk' ? t('fieldwork.note.place') : t('fieldwork.note.table')}
          value={draft.place}
          longest={200}
          onChange={(place) => change({ place })}
        />
        <LargeChoice
          legend={t('fieldwork.note.voice')}
          options={NOTE_VOICES.map((value) => ({
            value,
            label: word('fieldwork.voice', value),
            help: word(`fieldwork.voice.${value}`, 'help'),
          }))}
          chosen={draft.voice}
          onChoose={(voice) => change({ voice })}
        />
        {draft.voice === 'group' && (
          <LargeField
            label={t('fieldwork.note.size')}
            value={draft.groupSize}
            longest={5}
            inputMode="numeric"
            inputRef={size}
            error={noSize}
            onChange={(groupSize) => change({ groupSize })}
          />
        )}
        <LargeField
          label={t('fieldwork.note.text')}
          help={t('fieldwork.note.text.help')}
          value={draft.text}
          longest={LONGEST_NOTE}
          areaRef={words}
          error={noWords}
          onChange={(text) => change({ text })}
        />
        <LargeChoice
          legend={t('fieldwork.note.consent')}
          options={(['yes', 'no', 'unknown'] as const).map((value) => ({
            value,
            label: word('fieldwork.consent', value),
          }))}
          chosen={draft.mayPublish}
          onChoose={(mayPublish) => change({ mayPublish })}
        />
        <LocationField location={draft.location} onChange={(location) => change({ location })} />
        <details className={styles.more}>
          <summary>{t('fieldwork.note.more')}</summary>
          <LargeField
            label={t('fieldwork.note.topic')}
            value={draft.topic}
            longest={200}
            onChange={(topic) => change({ topic })}
          />
          <LargeField
            label={t('fieldwork.note.photo')}
            help={t('fieldwork.note.photo.help')}
            value={draft.photo}
            longest={200}
            onChange={(photo) => change({ photo })}
          />
        </details>
        <div className={styles.save}>
          <Button type="submit" look="main">
            {t('fieldwork.note.save')}
          </Button>
        </div>
      </form>
    </>
  );
}
