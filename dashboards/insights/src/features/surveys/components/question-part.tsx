import { useId, useState } from 'react';
import type { SurveyQuestion } from '#contracts';
import { Button } from '../../../shared/ui/button.js';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { useWords } from '../../../shared/words/use-words.js';
import { type SurveyPart } from '../parts.js';
import { AnswersOf } from './answers-of.js';
import { MatrixTable } from './matrix-table.js';
import { QuestionForm } from './question-form.js';
import styles from '../surveys.module.css';

interface QuestionPartProps {
  readonly part: SurveyPart;
  readonly source: string;
  /** The name of the form that begins here, where a source has several. */
  readonly form: string | null;
  /** Says what was changed; null where the reader may not change anything. */
  readonly onChanged: ((notice: string) => void) | null;
}

/** One question, or one matrix: what it is, who answered, how, and the form in which it is changed. */
export function QuestionPart({ part, source, form, onChanged }: QuestionPartProps) {
  const { t, word } = useWords();
  const heading = useId();
  const [first] = part.questions as [SurveyQuestion, ...SurveyQuestion[]];
  const facts = [
    word('question-type', first.type),
    t(`surveys.type.${first.typeSource}`),
    first.code,
    first.required === true ? t('surveys.required') : null,
  ].filter((fact) => fact !== null);
  return (
    <>
      {form !== null && form !== '' && <h2 className={styles.form}>{t('surveys.form', { form })}</h2>}
      <section className={styles.question} aria-labelledby={heading}>
        <HelpBeside of="survey-answers">
          <h2 id={heading}>{part.title}</h2>
        </HelpBeside>
        <p className={styles.facts}>{facts.join(' · ')}</p>
        {first.condition !== null && (first.result?.notAsked ?? 0) === 0 && (
          <p className={styles.note}>{t('surveys.conditional')}</p>
        )}
        {first.repeats && <p className={styles.note}>{t('surveys.repeats')}</p>}
        {part.isMatrix ? <MatrixTable part={part} /> : <AnswersOf question={first} />}
        {onChanged !== null &&
          part.questions.map((question) => (
            <Changing key={question.id} question={question} source={source} onChanged={onChanged} />
          ))}
      </section>
    </>
  );
}

/** The form opens in its place and goes again when something was changed. */
function Changing({
  question,
  source,
  onChanged,
}: {
  question: SurveyQuestion;
  source: string;
  onChanged: (notice: string) => void;
}) {
  const { t } = useWords();
  const form = useId();
  const [isOpen, setOpen] = useState(false);
  const name = question.matrix === null ? question.title : question.matrix.row;
  return (
    <div className={styles.changing}>
      <Button
        look="quiet"
        expanded={isOpen}
        controls={form}
        label={t('surveys.edit-of', { question: name })}
        onPress={() => setOpen(!isOpen)}
      >
        {question.matrix === null ? t('surveys.edit') : t('surveys.edit-of', { question: name })}
      </Button>
      <div id={form} hidden={!isOpen}>
        {isOpen && (
          <QuestionForm
            question={question}
            source={source}
            onChanged={() => {
              setOpen(false);
              onChanged(t('surveys.edit.done', { question: name }));
            }}
            onCancel={() => setOpen(false)}
          />
        )}
      </div>
    </div>
  );
}
