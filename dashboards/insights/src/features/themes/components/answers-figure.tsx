import type { ThemeAnswers } from '#contracts';
import { BarList, HIDDEN, StackedBar, type TableCell, type TableData } from '#figures';
import { useSearchParams } from 'react-router';
import { useProcessQuery } from '../../../shared/api/use-process-query.js';
import { Figure } from '../../../shared/figure/figure.js';
import { useProcess } from '../../../shared/process/process-context.js';
import { useGuest } from '../../../shared/session/guest.js';
import { themePaths } from '../../../shared/themes/theme-paths.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { unbroken } from '../../../shared/words/unbroken.js';
import { useWords } from '../../../shared/words/use-words.js';

type Row = ThemeAnswers['themes'][number];
const SIDES = ['low', 'middle', 'high'] as const;

/** What the people of a theme answered to a question with a scale: their own answers beside their words, never guessed from these. */
export function AnswersFigure({ themeId }: { themeId: string }) {
  return useGuest() === undefined ? <Answers themeId={themeId} /> : null;
}

function Answers({ themeId }: { themeId: string }) {
  const { t } = useWords();
  const [params, setParams] = useSearchParams();
  const asked = params.get('question') ?? undefined;
  const { data } = useProcessQuery<ThemeAnswers>(themePaths.answers(asked));
  const row = data?.themes.find(({ id }) => id === themeId);
  if (!data?.question || row === undefined || (row.placed === 0 && row.reason === 'nobody')) return null;
  return (
    <section>
      {data.questions.length > 1 && (
        <SelectField
          label={t('answers.question')}
          value={data.question.id}
          options={data.questions.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(question) =>
            setParams(
              (now) => {
                now.set('question', question);
                return now;
              },
              { replace: true, preventScrollReset: true, flushSync: true },
            )
          }
        />
      )}
      <OneQuestion question={data.question} row={row} />
      <p>{t('answers.limits')}</p>
    </section>
  );
}

interface OneQuestionProps {
  readonly question: NonNullable<ThemeAnswers['question']>;
  readonly row: Row;
}

function OneQuestion({ question, row }: OneQuestionProps) {
  const { t, text, number, language } = useWords();
  const process = useProcess();
  const title = useFinding(question, row);
  const subtitle = useSubtitle(question, row);
  const parts = SIDES.filter((side) => side !== 'middle' || question.steps.length % 2 === 1).map((side) => ({
    label: sideName(question.steps, side),
    value: row[side].people,
    muted: side === 'middle',
    ...row[side],
  }));
  // they chose no side, so no bar is theirs
  const beside = [
    [t('answers.without-place'), row.withoutPlace] as const,
    [t('answers.missing'), row.missing] as const,
  ].flatMap(([label, people]) => (people === null ? [] : [`${label}: ${number(people)}`]));
  const table: TableData = {
    caption: subtitle,
    columns: [
      { label: t('answers.column.answer'), kind: 'text' },
      { label: t('column.people'), kind: 'number', means: 'people' },
      { label: t('answers.column.share'), kind: 'share', means: 'share' },
      { label: t('answers.column.from'), kind: 'share', means: 'lower' },
      { label: t('answers.column.to'), kind: 'share', means: 'upper' },
    ],
    rows: parts.map(({ label, people, share, lower, upper }): TableCell[] => [
      label,
      people ?? HIDDEN,
      share,
      lower,
      upper,
    ]),
    notes: [...beside, ...(row.reason === 'suppressed' ? [t('answers.hidden')] : [])],
  };
  return (
    <Figure
      name="answers"
      help="stance-answers"
      title={title}
      subtitle={subtitle}
      source={text(process.title)}
      table={table}
      chart={(width) => {
        // one bar of what is left would look like the whole
        const Bars = parts.some(({ value }) => value === null) ? BarList : StackedBar;
        return <Bars rows={parts} width={width} language={language} />;
      }}
      note={row.reason === 'suppressed' ? <p>{t('answers.hidden')}</p> : undefined}
    />
  );
}

/** The larger side where one is clearly larger; else why none is named. */
function useFinding({ steps }: OneQuestionProps['question'], row: Row): string {
  const { t, percent, number } = useWords();
  const { lean, reason, placed, low, high } = row;
  if (lean !== null) {
    const { share, lower, upper } = row[lean];
    const range = `${percent(lower!)}–${percent(upper!)}`;
    return t('answers.leans', {
      share: percent(share!),
      answers: unbroken(sideName(steps, lean)),
      range: unbroken(range),
    });
  }
  if (reason === 'suppressed') return t('answers.suppressed');
  if (reason === 'too-few') return t('answers.too-few', { people: placed ?? 0 });
  return t('answers.cannot-tell', {
    low: number(low.people ?? 0),
    high: number(high.people ?? 0),
    lowAnswers: unbroken(sideName(steps, 'low')),
    highAnswers: unbroken(sideName(steps, 'high')),
  });
}

function useSubtitle({ title }: OneQuestionProps['question'], { people, placed, missing }: Row): string {
  const { t, number } = useWords();
  const asked = t('answers.subtitle', { question: title });
  if (placed === null || missing === null) return asked;
  return `${asked} ${t('answers.subtitle.n', { placed: number(placed), people: number(people), missing: number(missing) })}`;
}

/** The words of a side's steps: numbers as a stretch, words one after the other. */
function sideName(steps: readonly string[], side: (typeof SIDES)[number]): string {
  const middle = (steps.length - 1) / 2;
  const own = steps.filter((_, at) => (side === 'low' ? at < middle : side === 'high' ? at > middle : at === middle));
  const isNumbers = own.every((step) => /^\d+$/.test(step));
  return isNumbers && own.length > 1 ? `${own[0]}–${own.at(-1)}` : own.join(', ');
}
