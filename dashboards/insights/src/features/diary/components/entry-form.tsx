import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { DiaryEntry } from '#contracts';
import { ATTRIBUTABLE_CHANNELS, DIARY_ACTIONS, type AttributableChannel, type DiaryAction } from '#domain';
import { RequestError } from '../../../shared/api/client.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorSummary } from '../../../shared/ui/error-summary.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { readAmount, writeAmount } from '../amounts.js';
import { useSaveEntry } from '../api/use-diary.js';
import styles from '../diary.module.css';

interface EntryFormProps {
  /** Null writes a new one. */
  readonly entry: DiaryEntry | null;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** By which channel people come because of an action, where that is plain. */
const USUAL_CHANNEL: Partial<Record<DiaryAction, AttributableChannel>> = { walk: 'walk', meeting: 'meeting' };

/** One line of the diary: tab through it and press Enter. */
export function EntryForm({ entry, onSaved, onCancel }: EntryFormProps) {
  const { t, word, problem } = useWords();
  const save = useSaveEntry();
  const [action, setAction] = useState<DiaryAction>(entry?.action ?? 'walk');
  const [channel, setChannel] = useState<AttributableChannel | ''>(
    entry ? (entry.channel ?? '') : (USUAL_CHANNEL['walk'] ?? ''),
  );
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const form = useRef<HTMLFormElement>(null);
  const on = useRef<HTMLInputElement>(null);
  const people = useRef<HTMLInputElement>(null);
  const hours = useRef<HTMLInputElement>(null);
  const cost = useRef<HTMLInputElement>(null);
  const until = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (entry) on.current?.focus();
  }, [entry]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const given = (field: string) => String(data.get(field) ?? '').trim();
    const amounts = {
      peopleMet: readAmount(given('people')),
      staffMinutes: readAmount(given('hours'), 60),
      costCents: readAmount(given('cost'), 100),
    };
    const last = channel === '' ? null : given('until') || given('on');
    const found = {
      ...(given('on') === '' ? { on: t('diary.missing-date') } : {}),
      ...(Number.isNaN(amounts.peopleMet) ? { people: t('diary.wrong-number') } : {}),
      ...(Number.isNaN(amounts.staffMinutes) ? { hours: t('diary.wrong-number') } : {}),
      ...(Number.isNaN(amounts.costCents) ? { cost: t('diary.wrong-number') } : {}),
      ...(last !== null && last < given('on') ? { until: t('diary.wrong-until') } : {}),
    };
    setWrong(found);
    save.reset();
    if (Object.keys(found).length > 0) return;
    save.mutate(
      {
        id: entry?.id ?? null,
        entry: {
          on: given('on'),
          action,
          place: given('place') || null,
          note: given('note') || null,
          ...amounts,
          channel: channel === '' ? null : channel,
          until: last,
        },
      },
      {
        onSuccess: () => {
          form.current?.reset();
          onSaved();
        },
      },
    );
  };
  const fields = { on, people, hours, cost, until };
  const mistakes = [
    ...Object.entries(fields).flatMap(([name, field]) => (wrong[name] ? [{ text: wrong[name], field }] : [])),
    ...(save.error instanceof RequestError ? [{ text: problem(save.error.problem), field: on }] : []),
  ];
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <h2>{entry ? t('diary.change') : t('diary.new')}</h2>
      <ErrorSummary mistakes={mistakes} />
      <div className={styles.row}>
        <TextField
          label={t('diary.on')}
          name="on"
          type="date"
          defaultValue={entry?.on ?? ''}
          inputRef={on}
          error={wrong['on']}
        />
        <SelectField
          label={t('diary.action')}
          value={action}
          options={DIARY_ACTIONS.map((value) => ({ value, label: word('diary-action', value) }))}
          onChange={(value) => {
            setAction(value as DiaryAction);
            if (!entry) setChannel(USUAL_CHANNEL[value as DiaryAction] ?? '');
          }}
        />
        <TextField label={t('diary.place')} name="place" defaultValue={entry?.place ?? ''} />
      </div>
      <div className={styles.row}>
        <TextField
          label={t('diary.people')}
          name="people"
          help={t('diary.people.help')}
          defaultValue={writeAmount(entry?.peopleMet ?? null)}
          inputRef={people}
          error={wrong['people']}
        />
        <TextField
          label={t('diary.hours')}
          name="hours"
          defaultValue={writeAmount(entry?.staffMinutes ?? null, 60)}
          inputRef={hours}
          error={wrong['hours']}
        />
        <TextField
          label={t('diary.cost')}
          name="cost"
          help={t('diary.cost.help')}
          defaultValue={writeAmount(entry?.costCents ?? null, 100)}
          inputRef={cost}
          error={wrong['cost']}
        />
      </div>
      <div className={styles.row}>
        <SelectField
          label={t('diary.channel')}
          value={channel}
          options={[
            { value: '', label: t('diary.channel.none') },
            ...ATTRIBUTABLE_CHANNELS.map((value) => ({ value, label: word('channel', value) })),
          ]}
          onChange={(value) => setChannel(value as AttributableChannel | '')}
        />
        {channel !== '' && (
          <TextField
            label={t('diary.until')}
            name="until"
            type="date"
            defaultValue={entry?.until ?? ''}
            inputRef={until}
            error={wrong['until']}
          />
        )}
        <TextField label={t('diary.note')} name="note" defaultValue={entry?.note ?? ''} />
      </div>
      <div className={styles.buttons}>
        <Button type="submit" look="main" isDisabled={save.isPending}>
          {t('common.save')}
        </Button>
        {entry && (
          <Button look="quiet" onPress={onCancel}>
            {t('common.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
