import { editedQuestion, measureChannels, shownChannels, type EditedQuestion } from '#analysis';
import { type Survey, type SurveyQuestion } from '#contracts';
import { type Channel, type ChannelTallies, type QuestionResult } from '#domain';
import { type QuestionnaireRow, type QuestionRow, type SurveyCounts } from '#persistence';

/** A questionnaire with its results as everybody may see them, pooled or on one channel. */
export function surveyOf(
  { id, name, kind, respondents }: QuestionnaireRow,
  questions: readonly QuestionRow[],
  counts: SurveyCounts,
  asked: Channel | null,
): Survey {
  const shown = shownChannels(counts.respondents);
  const isHidden = asked !== null && !shown.includes(asked);
  return {
    id,
    name,
    kind,
    respondents,
    channels: counts.respondents.filter(({ channel }) => shown.includes(channel)).map((row) => ({ ...row })),
    channel: asked,
    channelHidden: isHidden,
    questions: questions.map((question) =>
      questionOf(question, isHidden || question.edit?.isHidden === true ? null : { counts, shown, asked }),
    ),
  };
}

interface Measured {
  readonly counts: SurveyCounts;
  readonly shown: readonly Channel[];
  readonly asked: Channel | null;
}

function questionOf(row: QuestionRow, measured: Measured | null): SurveyQuestion {
  const tallies = measured === null ? [] : talliesOf(row, measured.counts);
  const given = [...new Set(tallies.flatMap(({ answers }) => answers).flatMap(({ values }) => values))].sort();
  const question = editedQuestion(row, row.edit, given);
  const { scale } = question;
  const result = measured === null ? null : resultOf(question, tallies, measured);
  return {
    id: row.id,
    code: row.sourceCode,
    form: row.forms[0] ?? '',
    title: question.title,
    type: question.type,
    typeSource: question.typeSource,
    matrix: row.matrixTitle === null ? null : { title: row.matrixTitle, row: row.matrixRow ?? '' },
    required: row.isRequired,
    condition: row.condition,
    bounds: row.bounds && { ...row.bounds },
    repeats: row.repeats,
    hidden: row.edit?.isHidden === true,
    changed: row.edit !== null,
    scale:
      scale === null || scale.steps.length === 0
        ? null
        : {
            low: scale.lowLabel ?? endOf(question, scale.steps[0]!.value),
            high: scale.highLabel ?? endOf(question, scale.steps.at(-1)!.value),
            steps: scale.steps.length,
          },
    result: result as SurveyQuestion['result'],
  };
}

/** The words of an end of a scale; those that merely stand in answers are nobody's to show here. */
function endOf({ choices, isTold }: EditedQuestion, value: string): string {
  return isTold ? (choices.find((choice) => choice.value === value)?.label ?? value) : '';
}

function resultOf(
  question: EditedQuestion,
  tallies: readonly ChannelTallies[],
  { shown, asked }: Measured,
): QuestionResult {
  const { pooled, byChannel } = measureChannels(question, tallies, { isTold: question.isTold, shown });
  return asked === null ? pooled : byChannel.get(asked)!;
}

/** Every channel on which the source has people, with those of them who were asked the question. */
function talliesOf({ id, code, forms }: QuestionRow, counts: SurveyCounts): ChannelTallies[] {
  const key = JSON.stringify(forms);
  const sum = (rows: readonly { readonly people: number }[]) => rows.reduce((total, { people }) => total + people, 0);
  return counts.respondents.map(({ channel }) => ({
    channel,
    answers: counts.answers.filter((answer) => answer.questionId === id && answer.channel === channel),
    respondents: sum(counts.byForms.filter((row) => row.channel === channel && JSON.stringify(row.forms) === key)),
    notAsked: sum(counts.notShown.filter((row) => row.channel === channel && row.code === code)),
    answeredElsewhere: sum(counts.elsewhere.filter((row) => row.channel === channel && row.code === code)),
  }));
}
