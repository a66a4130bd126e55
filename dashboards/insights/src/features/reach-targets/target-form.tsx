import { useState, type FormEvent } from 'react';
import type { TargetGroupList } from '#contracts';
import { Button } from '../../shared/ui/button.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { SelectField } from '../../shared/ui/select-field.js';
import { TextField } from '../../shared/ui/text-field.js';
import { useWords } from '../../shared/words/use-words.js';
import styles from './target-groups.module.css';
import { useAddTarget } from './use-targets.js';

/** A group, why, how many people, and what it is compared with; folded away until somebody wants it. */
export function TargetForm({ list }: { list: TargetGroupList }) {
  const { t, word, group } = useWords();
  const add = useAddTarget();
  const [variable, setVariable] = useState(list.choices[0]?.variable ?? '');
  const groups = list.choices.find((one) => one.variable === variable)?.groups ?? [];
  const [chosen, setChosen] = useState('');
  const [denominator, setDenominator] = useState(list.table?.id ?? '');
  const [isWrong, setWrong] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const written = (name: string) => String(form.get(name) ?? '').trim();
    const numberOf = (name: string) => (written(name) === '' ? null : Number(written(name)));
    const [goal, contacts] = [numberOf('goal'), numberOf('contacts')];
    const code = groups.length > 0 ? (groups.find((one) => one === chosen) ?? groups[0]!) : written('group');
    const isFine =
      written('why') !== '' && code !== '' && [goal, contacts].every((one) => one === null || Number.isInteger(one));
    setWrong(!isFine);
    if (!isFine) return;
    add.mutate({
      variable: variable || 'group',
      group: code,
      why: written('why'),
      goal,
      contacts,
      populationTableId: denominator === '' ? null : denominator,
    });
  };
  const tables = list.table === null ? [] : [{ value: list.table.id, label: list.table.name }];
  return (
    <details className={styles.add}>
      <summary>{t('targets.add')}</summary>
      <form onSubmit={submit} noValidate className={styles.form}>
        {list.choices.length > 0 && (
          <SelectField
            label={t('targets.variable')}
            value={variable}
            options={list.choices.map((one) => ({ value: one.variable, label: word('variable', one.variable) }))}
            onChange={setVariable}
          />
        )}
        {groups.length > 0 ? (
          <SelectField
            label={t('targets.group')}
            value={groups.includes(chosen) ? chosen : groups[0]!}
            options={groups.map((code) => ({ value: code, label: group(variable, code) }))}
            onChange={setChosen}
          />
        ) : (
          <TextField label={t('targets.group')} name="group" />
        )}
        <TextField label={t('targets.why')} name="why" help={t('targets.why.help')} />
        <TextField label={t('targets.goal.label')} name="goal" type="number" />
        <TextField label={t('targets.contacts.label')} name="contacts" type="number" />
        <SelectField
          label={t('targets.denominator')}
          value={denominator}
          options={[...tables, { value: '', label: t('targets.denominator.none') }]}
          onChange={setDenominator}
        />
        {isWrong && (
          <p role="alert" className={styles.wrong}>
            {t('targets.required')}
          </p>
        )}
        {add.isError && <ErrorPanel error={add.error} />}
        <Button type="submit" look="main" isDisabled={add.isPending}>
          {t('targets.save')}
        </Button>
      </form>
    </details>
  );
}
