import { Inject, Injectable } from '@nestjs/common';
import { editedQuestion, measureThemeAnswers, type EditedQuestion, type ScaleAnswers } from '#analysis';
import { type ThemeAnswers, type ThemeAnswersQuery } from '#contracts';
import { NotFoundError, type AnswerTally } from '#domain';
import {
  countSurvey,
  countThemeAnswers,
  countWritersAndAnswerers,
  listQuestionnaires,
  listQuestions,
  readInsightVersion,
  type Database,
} from '#persistence';
import { type EntityManager } from 'typeorm';
import { type ProcessPlace } from '../http/access.decorator.js';
import { VersionedCache } from '../http/versioned-cache.js';
import { surveyOf } from '../surveys/survey-results.js';
import { type Table } from '../tables/table.js';
import { DATABASE } from '../tokens.js';
import { ThemesService } from './themes.service.js';

/** What the people of a theme answered themselves: a question with a scale beside what they wrote. */
@Injectable()
export class ThemeAnswersService {
  private readonly answers = new VersionedCache<ThemeAnswers>();

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly themes: ThemesService,
  ) {}

  read(place: ProcessPlace, { question }: Pick<ThemeAnswersQuery, 'question'>): Promise<ThemeAnswers> {
    const { workspaceId, processId } = place;
    return this.database.inWorkspace(workspaceId, async (db) => {
      const version = await readInsightVersion(db, workspaceId, processId);
      return this.answers.get(`${processId} ${question ?? ''}`, version, () => measure(db, place, question));
    });
  }

  async table(place: ProcessPlace, query: Pick<ThemeAnswersQuery, 'question'>): Promise<Table> {
    const { question, themes } = await this.read(place, query);
    const report = await this.themes.report(place);
    const labels = new Map(report.themes.map(({ id, label }) => [id, label]));
    return {
      name: `theme-answers-${place.processSlug}${place.isSample ? '-sample-data' : ''}`,
      stamp: report.stamp,
      columns: [
        ...['question', 'theme', 'writers', 'side', 'people', 'share', 'lower', 'upper', 'protected'],
        ...['placed', 'without_place', 'missing', 'lean', 'reason'],
      ],
      rows: themes.flatMap(({ id, people, placed, withoutPlace, missing, lean, reason, ...sides }) =>
        (['low', 'middle', 'high'] as const).map((name) => {
          const side = sides[name];
          return [
            ...[question?.title ?? '', labels.get(id) ?? id, people, name, side.people, side.share, side.lower],
            ...[side.upper, side.people === null, placed, withoutPlace, missing, lean, reason],
          ];
        }),
      ),
    };
  }
}

/** A question with a scale, its answers of all people together, and which of its steps the results of its questionnaire tell. */
interface ScaleQuestion {
  readonly id: string;
  readonly title: string;
  readonly questionnaire: string;
  readonly steps: readonly { readonly value: string; readonly label: string }[];
  readonly answers: readonly AnswerTally[];
  readonly told: ReadonlySet<string>;
}

async function measure(db: EntityManager, place: ProcessPlace, asked: string | undefined): Promise<ThemeAnswers> {
  const { workspaceId, processId } = place;
  const scales = await listScales(db, place);
  const questions = scales.map(({ id, title, questionnaire }) => ({ id, title, questionnaire }));
  const chosen = asked === undefined ? mostAnswered(scales) : scales.find(({ id }) => id === asked);
  if (asked !== undefined && !chosen) throw new NotFoundError('question-not-found', 'There is no such question.');
  if (!chosen) return { questions, question: null, themes: [] };
  const rows = await countThemeAnswers(db, workspaceId, processId, chosen.id);
  const everybody = await countWritersAndAnswerers(db, workspaceId, processId, chosen.id);
  const answered = answeredOf(chosen);
  const stepAt = (value: string) => chosen.steps.findIndex((step) => step.value === value);
  const whole = onScale(chosen.steps.length, [
    ...chosen.answers.map(({ values, people }) => ({
      step: values.length === 1 ? stepAt(values[0]!) : -1,
      isAnswered: values.length > 0,
      people,
    })),
    { step: -1, isAnswered: false, people: Math.max(0, everybody - answered) },
  ]);
  const themes = [...new Set(rows.map(({ theme }) => theme))].map((theme) => ({
    theme,
    ...onScale(
      chosen.steps.length,
      rows
        .filter((row) => row.theme === theme)
        .map(({ value, isAnswered, people }) => ({ step: value === null ? -1 : stepAt(value), isAnswered, people })),
    ),
  }));
  const toldSteps = chosen.steps.map(({ value }) => chosen.told.has(value));
  return {
    questions,
    question: { id: chosen.id, title: chosen.title, steps: chosen.steps.map(({ label }) => label), answered },
    themes: measureThemeAnswers({ whole, toldSteps, themes }).map(({ theme, ...rest }) => ({ id: theme, ...rest })),
  };
}

/** Questions that can be crossed with themes: each person gave one answer, and the words of the steps are the institution's. */
async function listScales(db: EntityManager, { workspaceId, processId }: ProcessPlace): Promise<ScaleQuestion[]> {
  const found: ScaleQuestion[] = [];
  for (const questionnaire of await listQuestionnaires(db, workspaceId, processId)) {
    const questions = await listQuestions(db, workspaceId, questionnaire.id);
    const counts = await countSurvey(db, workspaceId, questionnaire.id);
    const results = surveyOf(questionnaire, questions, counts, null).questions;
    for (const row of questions) {
      const answers = counts.answers.filter(({ questionId }) => questionId === row.id);
      const given = [...new Set(answers.flatMap(({ values }) => values))].sort();
      const question = editedQuestion(row, row.edit, given);
      const steps = stepsOf(question);
      if (row.edit?.isHidden === true || row.repeats || !question.isTold || steps.length < 2) continue;
      const result = results.find(({ id }) => id === row.id)?.result;
      const told = (result?.choices ?? []).filter((choice) => !choice.protected && choice.value !== null);
      found.push({
        id: row.id,
        title: row.matrixTitle === null ? question.title : `${row.matrixTitle}: ${row.matrixRow ?? question.title}`,
        questionnaire: questionnaire.name,
        steps,
        answers,
        told: new Set(told.map(({ value }) => value!)),
      });
    }
  }
  return found;
}

/** Steps of one score are one place, but each has words of its own: only a scale whose steps all differ can be cut in its middle. */
function stepsOf({ scale, choices }: EditedQuestion): ScaleQuestion['steps'] {
  const steps = [...(scale?.steps ?? [])].sort((one, other) => one.score - other.score);
  if (new Set(steps.map(({ score }) => score)).size !== steps.length) return [];
  return steps.map(({ value }) => ({
    value,
    label: choices.find((choice) => choice.value === value)?.label ?? value,
  }));
}

function answeredOf({ answers }: ScaleQuestion): number {
  return answers.reduce((sum, { values, people }) => sum + (values.length > 0 ? people : 0), 0);
}

function mostAnswered(scales: readonly ScaleQuestion[]): ScaleQuestion | undefined {
  return scales.toSorted((one, other) => answeredOf(other) - answeredOf(one))[0];
}

function onScale(
  length: number,
  rows: readonly { readonly step: number; readonly isAnswered: boolean; readonly people: number }[],
): ScaleAnswers {
  const steps = Array<number>(length).fill(0);
  let [withoutPlace, missing] = [0, 0];
  for (const { step, isAnswered, people } of rows) {
    if (step >= 0) steps[step]! += people;
    else if (isAnswered) withoutPlace += people;
    else missing += people;
  }
  return { steps, withoutPlace, missing };
}
