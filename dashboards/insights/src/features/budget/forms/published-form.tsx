import { useRef, useState, type FormEvent } from 'react';
import type { BudgetAnswer, PublishedRequest } from '#contracts';
import { useAnnounce } from '../../../shared/page/announcements.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { FormMistakes, mistakeIn, type FieldMistake } from '../../../shared/ui/form-mistakes.js';
import { LinesField } from '../../../shared/ui/lines-field.js';
import { readCount, readNumber } from '../../../shared/ui/read-number.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useSavePublished } from '../api/use-budget.js';
import styles from '../budget-page.module.css';
import { linesOf } from './rules-draft.js';

/** The winners as they were announced, a line each. */
export function PublishedForm({ published }: { published: BudgetAnswer['published'] }) {
  const { t } = useWords();
  const announce = useAnnounce();
  const save = useSavePublished();
  const form = useRef<HTMLFormElement>(null);
  const [lines, setLines] = useState(() =>
    published.from === 'person' ? published.winners.map(lineOf).join('\n') : '',
  );
  const [on, setOn] = useState(published.on ?? '');
  const [where, setWhere] = useState(published.where);
  const [mistakes, setMistakes] = useState<readonly FieldMistake[]>([]);
  const send = (winners: PublishedRequest['winners']) =>
    save.mutate(
      { winners, publishedOn: on || null, publishedWhere: where },
      { onSuccess: () => announce(t('budget.published.saved')) },
    );

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = linesOf(lines).map((line) => ({ line, winner: readWinner(line) }));
    const wrong = read.filter(({ winner }) => winner === null);
    setMistakes(wrong.map(({ line }) => ({ name: 'winners', text: t('budget.rules.wrong-line', { line }) })));
    if (wrong.length === 0) send(read.map(({ winner }) => winner!));
  };

  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <FormMistakes form={form} mistakes={mistakes} />
      <LinesField
        label={t('budget.published.lines')}
        name="winners"
        help={t('budget.published.lines.help')}
        defaultValue={lines}
        error={mistakeIn(mistakes, 'winners')}
        onChange={setLines}
      />
      <TextField label={t('budget.published.on')} name="on" type="date" defaultValue={on} onChange={setOn} />
      <TextField label={t('budget.published.where')} name="where" defaultValue={where} onChange={setWhere} />
      {save.isError && <ErrorPanel error={save.error} />}
      <div className={styles.tools}>
        <Button type="submit" look="main" isDisabled={save.isPending}>
          {t('budget.published.save')}
        </Button>
        {published.from === 'person' && (
          <Button look="quiet" isDisabled={save.isPending} onPress={() => send(null)}>
            {t('budget.published.back')}
          </Button>
        )}
      </div>
    </form>
  );
}

type Winner = NonNullable<PublishedRequest['winners']>[number];

function lineOf({ number, votes, cost }: Winner): string {
  if (cost !== null) return `${number}; ${votes ?? ''}; ${cost}`;
  return votes === null ? number : `${number}; ${votes}`;
}

/** Number, and behind semicolons votes and cost; null for a line that says something else. */
function readWinner(line: string): Winner | null {
  const [number = '', votes = '', cost = '', ...more] = line.split(';').map((part) => part.trim());
  const [votesRead, costRead] = [readCount(votes), readNumber(cost)];
  if (number === '' || more.length > 0 || votesRead === undefined || costRead === undefined) return null;
  return { number, votes: votesRead, points: null, cost: costRead };
}
