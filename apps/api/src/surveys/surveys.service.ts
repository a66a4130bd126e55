import { Inject, Injectable } from '@nestjs/common';
import { type ChangeQuestionRequest, type Survey, type SurveyList } from '#contracts';
import { NotFoundError, type Channel } from '#domain';
import {
  countSurvey,
  findQuestionnaire,
  listQuestionnaires,
  listQuestions,
  recordAudit,
  saveQuestionEdit,
  type Database,
  type QuestionEditRow,
} from '#persistence';
import { type EntityManager } from 'typeorm';
import { type ProcessPlace } from '../http/access.decorator.js';
import { type Table } from '../tables/table.js';
import { DATABASE } from '../tokens.js';
import { surveyOf } from './survey-results.js';
import { codeBookTable, resultTable } from './survey-tables.js';

const UNCHANGED: QuestionEditRow = {
  type: null,
  title: null,
  labels: {},
  steps: null,
  position: null,
  isHidden: false,
};

/** Questionnaires with their results; small numbers are hidden here, once, for every route and every file. */
@Injectable()
export class SurveysService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  list({ workspaceId, processId }: ProcessPlace): Promise<SurveyList> {
    return this.database.inWorkspace(workspaceId, async (db) => {
      const rows = await listQuestionnaires(db, workspaceId, processId);
      return {
        questionnaires: rows.map((row) => ({ ...row, lastImportAt: row.lastImportAt?.toISOString() ?? null })),
      };
    });
  }

  get(place: ProcessPlace, sourceId: string, channel: Channel | null): Promise<Survey> {
    return this.database.inWorkspace(place.workspaceId, (db) => read(db, place, sourceId, channel));
  }

  async results(place: ProcessPlace, sourceId: string, channel: Channel | null): Promise<Table> {
    return resultTable(nameOf('survey', place), await this.get(place, sourceId, channel));
  }

  async codeBook(place: ProcessPlace, sourceId: string): Promise<Table> {
    return codeBookTable(nameOf('code-book', place), await this.get(place, sourceId, null));
  }

  /** Changes one question in place; the source, its files and its answers stay as they are. */
  async change(
    place: ProcessPlace,
    sourceId: string,
    questionId: string,
    { hidden, ...change }: ChangeQuestionRequest,
  ): Promise<Survey> {
    const { workspaceId, processId, personId, tokenId } = place;
    return this.database.inWorkspace(workspaceId, async (db) => {
      await findOrRefuse(db, place, sourceId);
      const questions = await listQuestions(db, workspaceId, sourceId);
      const question = questions.find(({ id }) => id === questionId);
      if (!question) throw new NotFoundError('question-not-found', 'There is no such question.');
      const standing = question.edit ?? UNCHANGED;
      const labels = change.labels === null ? {} : { ...standing.labels, ...change.labels };
      const edit = { ...standing, ...change, labels, isHidden: hidden ?? standing.isHidden };
      await saveQuestionEdit(db, workspaceId, { sourceId, code: question.code, personId }, edit);
      await recordAudit(db, workspaceId, {
        personId,
        tokenId,
        processId,
        action: 'question-changed',
        subject: `question ${questionId}`,
        details: {
          changed: Object.keys({ ...change, ...(hidden === undefined ? {} : { hidden }) }).join(', '),
          ...(change.type === undefined ? {} : { type: change.type }),
        },
      });
      return read(db, place, sourceId, null);
    });
  }
}

async function read(
  db: EntityManager,
  place: ProcessPlace,
  sourceId: string,
  channel: Channel | null,
): Promise<Survey> {
  const questionnaire = await findOrRefuse(db, place, sourceId);
  const questions = await listQuestions(db, place.workspaceId, sourceId);
  return surveyOf(questionnaire, questions, await countSurvey(db, place.workspaceId, sourceId), channel);
}

async function findOrRefuse(db: EntityManager, { workspaceId, processId }: ProcessPlace, sourceId: string) {
  const questionnaire = await findQuestionnaire(db, workspaceId, processId, sourceId);
  if (!questionnaire) throw new NotFoundError('survey-not-found', 'There is no such questionnaire.');
  return questionnaire;
}

function nameOf(what: string, { processSlug, isSample }: ProcessPlace): string {
  return `${what}-${processSlug}${isSample ? '-sample-data' : ''}`;
}
