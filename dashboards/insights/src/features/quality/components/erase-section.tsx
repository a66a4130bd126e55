import { useRef, useState, type FormEvent } from 'react';
import type { FoundByCode } from '#contracts';
import { Button } from '../../../shared/ui/button.js';
import { ConfirmDialog } from '../../../shared/ui/confirm-dialog.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { Notice } from '../../../shared/ui/notice.js';
import rows from '../../../shared/ui/rows.module.css';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useErase, useFindByCode } from '../api/use-quality.js';
import styles from '../quality.module.css';

type Found = FoundByCode['contributions'][number];

/** Finds what bears a code and erases the person behind it: the only place in the dashboard where that is offered. */
export function EraseSection({ onDone }: { readonly onDone: (text: string) => void }) {
  const { t, number } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const find = useFindByCode();
  const [isMissing, setMissing] = useState(false);
  const [chosen, setChosen] = useState<Found | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const code = input.current?.value.trim() ?? '';
    setMissing(code === '');
    if (code === '') input.current?.focus();
    else find.mutate(code);
  };
  return (
    <section className={styles.section} aria-labelledby="erase">
      <h3 id="erase">{t('quality.erase')}</h3>
      <p>{t('quality.erase.lead')}</p>
      <form className={styles.tools} onSubmit={submit} noValidate>
        <TextField
          label={t('quality.erase.code')}
          name="code"
          autoComplete="off"
          inputRef={input}
          error={isMissing ? t('quality.erase.code.missing') : undefined}
        />
        <Button type="submit" isDisabled={find.isPending}>
          {t('quality.erase.find')}
        </Button>
      </form>
      {find.isError && <ErrorPanel error={find.error} />}
      {find.data?.contributions.length === 0 && <Notice>{t('quality.erase.none')}</Notice>}
      {find.data && find.data.contributions.length > 0 && (
        <FoundTable found={find.data.contributions} onChoose={setChosen} />
      )}
      {chosen && (
        <EraseDialog
          found={chosen}
          onClose={() => setChosen(null)}
          onErased={({ contributions, answers, votes }) => {
            setChosen(null);
            find.reset();
            if (input.current) input.current.value = '';
            onDone(
              t('quality.erase.done', {
                contributions: number(contributions),
                answers: number(answers),
                votes: number(votes),
              }),
            );
          }}
        />
      )}
    </section>
  );
}

function FoundTable({
  found,
  onChoose,
}: {
  readonly found: readonly Found[];
  readonly onChoose: (one: Found) => void;
}) {
  const { t, word, moment, number } = useWords();
  return (
    <table className={rows.table}>
      <caption className="visually-hidden">{t('quality.erase.found')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('quality.erase.column.kind')}</th>
          <th scope="col">{t('quality.erase.column.when')}</th>
          <th scope="col" className={rows.number}>
            {t('quality.erase.column.same')}
          </th>
          <th scope="col">{t('quality.column.delete')}</th>
        </tr>
      </thead>
      <tbody>
        {found.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              {word('contribution-kind', one.kind)}, {one.source}
            </th>
            <td data-label={t('quality.erase.column.when')}>
              {one.submittedAt === null ? t('quality.erase.no-date') : moment(one.submittedAt)}
            </td>
            <td className={rows.number} data-label={t('quality.erase.column.same')}>
              {number(one.samePerson)}
            </td>
            <td>
              <Button
                label={t('quality.erase.action.of', { code: one.reference, source: one.source })}
                onPress={() => onChoose(one)}
              >
                {t('quality.erase.action')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface EraseDialogProps {
  readonly found: Found;
  readonly onClose: () => void;
  readonly onErased: (counts: { contributions: number; answers: number; votes: number }) => void;
}

function EraseDialog({ found, onClose, onErased }: EraseDialogProps) {
  const { t } = useWords();
  const erase = useErase();
  return (
    <ConfirmDialog
      title={t('quality.erase.confirm.title')}
      action={erase.isPending ? t('quality.retention.going') : t('quality.retention.confirm.action')}
      isPending={erase.isPending}
      onConfirm={() => erase.mutate(found.id, { onSuccess: onErased })}
      onClose={onClose}
    >
      <p>
        {t('quality.erase.confirm.count', { count: found.samePerson })} {t('quality.erase.confirm.everywhere')}{' '}
        {t('quality.erase.confirm.recompute')}
      </p>
      <p>{t('quality.retention.confirm.no-way-back')}</p>
      {erase.isError && <ErrorPanel error={erase.error} />}
    </ConfirmDialog>
  );
}
