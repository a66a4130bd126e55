import { useRef, useState, type FormEvent } from 'react';
import type { BallotCountsRequest, BudgetAnswer } from '#contracts';
import { BALLOT_KINDS, CHANNELS } from '#domain';
import { useAnnounce } from '../../../shared/page/announcements.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { FormMistakes, mistakeIn, type FieldMistake } from '../../../shared/ui/form-mistakes.js';
import { readCount } from '../../../shared/ui/read-number.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useSaveBallots } from '../api/use-budget.js';
import styles from '../budget-page.module.css';

type Row = BallotCountsRequest['counts'][number];
interface Draft {
  readonly key: number;
  readonly channel: Row['channel'];
  readonly unit: string;
  readonly kind: Row['kind'];
  readonly ballots: string;
}

/** Ballots as commissions counted them, a row for each kind in each place. */
export function BallotsForm({ ballots }: { ballots: BudgetAnswer['ballots'] }) {
  const { t, word } = useWords();
  const announce = useAnnounce();
  const save = useSaveBallots();
  const form = useRef<HTMLFormElement>(null);
  const [rows, setRows] = useState<readonly Draft[]>(() => draftsOf(ballots));
  const [mistakes, setMistakes] = useState<readonly FieldMistake[]>([]);
  const change = (key: number, next: Partial<Draft>) =>
    setRows((now) => now.map((row) => (row.key === key ? { ...row, ...next } : row)));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = rows.map((row) => ({ row, count: readCount(row.ballots) }));
    const wrong = read.filter(({ count }) => count === undefined || count === null);
    const field = t('budget.ballots.count');
    setMistakes(
      wrong.map(({ row }) => ({
        name: `ballots-${row.key}`,
        text: t('budget.rules.wrong-number', { field: `${field} (${rows.indexOf(row) + 1})` }),
      })),
    );
    if (wrong.length > 0) return;
    const counts = read.map(({ row: { channel, unit, kind }, count }) => ({
      ...{ channel, unit: unit.trim() || null, kind },
      ballots: count!,
    }));
    save.mutate({ counts }, { onSuccess: () => announce(t('budget.ballots.saved')) });
  };

  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <FormMistakes form={form} mistakes={mistakes} />
      {rows.map((row, index) => (
        <fieldset key={row.key} className={styles.pool}>
          <legend>{t('budget.ballots.row', { number: index + 1 })}</legend>
          <SelectField
            label={t('budget.ballots.channel')}
            value={row.channel}
            options={CHANNELS.map((value) => ({ value, label: word('channel', value) }))}
            onChange={(channel) => change(row.key, { channel: channel as Row['channel'] })}
          />
          <TextField
            label={t('budget.ballots.unit')}
            name={`unit-${row.key}`}
            defaultValue={row.unit}
            onChange={(unit) => change(row.key, { unit })}
          />
          <SelectField
            label={t('budget.ballots.kind')}
            value={row.kind}
            options={BALLOT_KINDS.map((value) => ({ value, label: word('ballot-kind', value) }))}
            onChange={(kind) => change(row.key, { kind: kind as Row['kind'] })}
          />
          <TextField
            label={t('budget.ballots.count')}
            name={`ballots-${row.key}`}
            defaultValue={row.ballots}
            error={mistakeIn(mistakes, `ballots-${row.key}`)}
            onChange={(count) => change(row.key, { ballots: count })}
          />
          <div>
            <Button look="quiet" onPress={() => setRows((now) => now.filter(({ key }) => key !== row.key))}>
              {t('budget.ballots.remove', { number: index + 1 })}
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button onPress={() => setRows((now) => [...now, nextRow(now)])}>{t('budget.ballots.add')}</Button>
      </div>
      {save.isError && <ErrorPanel error={save.error} />}
      <div>
        <Button type="submit" look="main" isDisabled={save.isPending}>
          {t('budget.ballots.save')}
        </Button>
      </div>
    </form>
  );
}

function draftsOf({ counts }: BudgetAnswer['ballots']): readonly Draft[] {
  const rows = counts.map(({ channel, unit, kind, ballots }, key) => ({
    ...{ key, channel: channel as Row['channel'], unit: unit ?? '', kind },
    ballots: String(ballots),
  }));
  return rows.length > 0 ? rows : [nextRow([])];
}

/** The next kind in the same place. */
function nextRow(rows: readonly Draft[]): Draft {
  const last = rows.at(-1);
  const kind = BALLOT_KINDS[(BALLOT_KINDS.indexOf(last?.kind ?? 'other') + 1) % BALLOT_KINDS.length]!;
  const key = 1 + Math.max(-1, ...rows.map((row) => row.key));
  return { key, channel: last?.channel ?? 'urn', unit: last?.unit ?? '', kind, ballots: '' };
}
