import { useState, type FormEvent } from 'react';
import type { ChangeQuestionRequest, SurveyQuestion } from '#contracts';
import { QUESTION_TYPES, type QuestionType } from '#domain';
import { Button } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useChangeQuestion } from '../api/use-survey.js';
import { LabelList, type EditedLabel } from './label-list.js';
import styles from '../surveys.module.css';

interface QuestionFormProps {
  readonly question: SurveyQuestion;
  readonly source: string;
  readonly onChanged: () => void;
  readonly onCancel: () => void;
}

const GIVEN = '';

/** Type, words, options and place of a question; answers and files stay as they are. */
export function QuestionForm({ question, source, onChanged, onCancel }: QuestionFormProps) {
  const { t, word } = useWords();
  const change = useChangeQuestion(source);
  const [type, setType] = useState<string>(question.typeSource === 'person' ? question.type : GIVEN);
  const [labels, setLabels] = useState<readonly EditedLabel[]>(() => labelsOf(question));
  const send = (request: ChangeQuestionRequest) =>
    change.mutate({ id: question.id, change: request }, { onSuccess: onChanged });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const title = String(form.get('title') ?? '').trim();
    const position = String(form.get('position') ?? '').trim();
    const shown = labelsOf(question);
    const isMoved = labels.some(({ value }, index) => value !== shown[index]?.value);
    const renamed = labels.filter(({ value, label }) => label !== shown.find((row) => row.value === value)?.label);
    send({
      type: type === GIVEN ? null : (type as QuestionType),
      ...(title === '' || title === question.title ? {} : { title }),
      ...(renamed.length === 0
        ? {}
        : { labels: Object.fromEntries(renamed.map(({ value, label }) => [value, label])) }),
      ...(isMoved ? { steps: labels.map(({ value }) => value) } : {}),
      ...(/^\d{1,5}$/.test(position) ? { position: Number(position) } : {}),
    });
  };
  return (
    <form className={styles.editing} onSubmit={submit}>
      <SelectField
        label={t('surveys.edit.type')}
        value={type}
        options={[
          { value: GIVEN, label: t('surveys.edit.type.given') },
          ...QUESTION_TYPES.map((value) => ({ value, label: word('question-type', value) })),
        ]}
        onChange={setType}
      />
      <TextField label={t('surveys.edit.title')} name="title" defaultValue={question.title} />
      {labels.length > 0 && <LabelList labels={labels} onChange={setLabels} />}
      <TextField
        label={t('surveys.edit.position')}
        name="position"
        type="number"
        help={t('surveys.edit.position.help')}
      />
      {change.isError && <ErrorPanel error={change.error} onRetry={() => change.reset()} />}
      <div className={styles.tools}>
        <Button type="submit" look="main" isDisabled={change.isPending}>
          {t('common.save')}
        </Button>
        <Button onPress={() => send({ hidden: !question.hidden })} isDisabled={change.isPending}>
          {question.hidden ? t('surveys.edit.show') : t('surveys.edit.hide')}
        </Button>
        {question.changed && (
          <Button onPress={() => send(BACK)} isDisabled={change.isPending}>
            {t('surveys.edit.back')}
          </Button>
        )}
        <Button look="quiet" onPress={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

const BACK: ChangeQuestionRequest = {
  type: null,
  title: null,
  labels: null,
  steps: null,
  position: null,
  hidden: false,
};

function labelsOf({ result }: SurveyQuestion): EditedLabel[] {
  const rows = [...(result?.choices ?? []), ...(result?.ranking ?? [])];
  return rows.flatMap(({ value, label }) => (value === null ? [] : [{ value, label }]));
}
