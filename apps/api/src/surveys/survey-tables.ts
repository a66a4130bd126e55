import { type Survey, type SurveyQuestion } from '#contracts';
import { type Table } from '../tables/table.js';

/** One row an answer of each question, with what is told of the whole question beside it. */
export function resultTable(name: string, { questions }: Survey): Table {
  return {
    name,
    columns: [
      ...[
        'question',
        'code',
        'row',
        'type',
        'type_source',
        'respondents',
        'not_asked',
        'answered',
        'missing',
        'answer',
      ],
      ...['people', 'share', 'lower', 'upper', 'protected', 'median', 'mean', 'mean_lower', 'mean_upper'],
      ...['lower_quartile', 'upper_quartile', 'mean_rank', 'borda', 'reason'],
    ],
    rows: questions.filter(({ result }) => result !== null).flatMap(rowsOf),
  };
}

function rowsOf({ title, code, matrix, type, typeSource, result }: SurveyQuestion): Table['rows'] {
  const { respondents, notAsked, answered, missing, choices, scale, number, ranking, reason } = result!;
  const about = [matrix?.title ?? title, code, matrix?.row ?? null, type, typeSource];
  const asked = [respondents, notAsked, answered, missing];
  const average = scale ?? number;
  const means = [average?.median ?? null, average?.mean ?? null, average?.lower ?? null, average?.upper ?? null];
  const quartiles = [number?.lowerQuartile ?? null, number?.upperQuartile ?? null];
  const why = reason ?? average?.reason ?? null;
  const answers =
    ranking.length > 0
      ? ranking.map(({ first, meanRank, borda }) => ({ ...first, meanRank, borda }))
      : choices.map((choice) => ({ ...choice, meanRank: null, borda: null }));
  if (answers.length === 0) {
    return [[...about, ...asked, null, null, null, null, null, false, ...means, ...quartiles, null, null, why]];
  }
  return answers.map((answer) => [
    ...[...about, ...asked, answer.label, answer.people, answer.share, answer.lower, answer.upper, answer.protected],
    ...[...means, ...quartiles, answer.meanRank, answer.borda, why],
  ]);
}

/** One row an option of each question: the code book without any count of people. */
export function codeBookTable(name: string, { questions }: Survey): Table {
  return {
    name,
    columns: [
      ...['question', 'code', 'row', 'type', 'type_source', 'required', 'condition', 'lowest', 'highest', 'hidden'],
      ...['value', 'label'],
    ],
    rows: questions.flatMap((question) => {
      const { title, code, matrix, type, typeSource, required, condition, bounds, hidden, result } = question;
      const about = [
        ...[matrix?.title ?? title, code, matrix?.row ?? null, type, typeSource, required, condition],
        ...[bounds?.lowest ?? null, bounds?.highest ?? null, hidden],
      ];
      const options = [...(result?.choices ?? []), ...(result?.ranking ?? [])].filter(({ value }) => value !== null);
      return options.length === 0
        ? [[...about, null, null]]
        : options.map(({ value, label }) => [...about, value, label]);
    }),
  };
}
