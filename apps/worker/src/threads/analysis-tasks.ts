import {
  compareGroups,
  detectLanguage,
  distinctiveWords,
  keywordsInContext,
  measureAgreement,
  measureWholeImpact,
  measureWholeReach,
  placeNewTexts,
  replyStructure,
  suggestThemes,
  topicDiversity,
  topicsOfTexts,
  wordsOfThemes,
  type ImpactContribution,
} from '#analysis';
import { BUDGET_STAGES, DECISIONS, DELIVERIES, ELIGIBILITIES, OFFICIAL_STATUSES, VOICES } from '#domain';
import { type ImpactColumns, type ThemeText } from '#persistence';
import { type AnalysisTask, type AnalysisTasks, type OnStep } from './analyser.js';
import { readTexts } from '../personal-data/read-texts.js';
import { findThemesInThreads } from './find-themes-in-threads.js';

type Computation<Task extends AnalysisTask> = (
  input: AnalysisTasks[Task]['input'],
  onStep: OnStep,
) => AnalysisTasks[Task]['output'] | Promise<AnalysisTasks[Task]['output']>;

/** The pure functions behind each task; the same ones run in the thread and, where there is none, beside the caller. */
export const ANALYSIS_TASKS: { readonly [Task in AnalysisTask]: Computation<Task> } = {
  'find-themes': themesAndLanguages,
  'place-texts': ({ model, texts }) => placeNewTexts(model, texts.map(sourceOf)),
  'suggest-themes': ({ texts, ...themes }) =>
    suggestThemes(
      themes,
      texts.map((text) => ({ ...sourceOf(text), alike: text.alike })),
    ),
  'topics-of-texts': ({ texts, codeframe }) => topicsOfTexts(texts.map(sourceOf), codeframe),
  'measure-reach': (input) => measureWholeReach(input),
  'measure-impact': ({ columns, history }) =>
    measureWholeImpact({ contributions: contributionsOf(columns), themes: columns.themes }, history),
  'find-personal-data': (texts) => readTexts(texts),
  'words-in-context': ({ texts, word, language, most }) => keywordsInContext(texts, word, language, { most }),
  // loaded with the first report: nothing else needs what it writes with
  'write-report': async ({ kind, source }, onStep) => (await import('#reporting')).writeReport(kind, source, onStep),
  'write-built-report': async ({ kind, source }, onStep) =>
    (await import('#reporting')).writeBuilt(kind, source, onStep),
  'write-talk': async ({ kind, source }) => (await import('#reporting')).writeTalk(kind, source),
  'draw-logo': async ({ type, file }) => (await import('#reporting')).drawLogo(type, file),
  'measure-agreement': ({ votes, known, seed }) => ({
    agreement: measureAgreement(votes, { seed }),
    byGroup: compareGroups(votes, known),
  }),
  'measure-debate': ({ columns, counts }) => ({
    structure: replyStructure(columns),
    topics: topicDiversity(counts),
  }),
  'distinctive-words': ({ texts, fewestPeople }) => distinctiveWords(texts, { fewestPeople }),
};

async function themesAndLanguages({ texts, ...options }: AnalysisTasks['find-themes']['input'], onStep: OnStep) {
  const sources = texts.map(sourceOf);
  const found = await findThemesInThreads(sources, { ...options, onStep });
  const languages: Record<string, string> = {};
  for (const { id, text, language } of texts) {
    if (language === null) languages[id] = detectLanguage(text, found.result.language);
  }
  const { result, assignments, reason } = found;
  const { codeframe, glossary } = options;
  const recipe = { language: result.language, codeframe, glossary };
  const words = reason === null ? wordsOfThemes(sources, assignments, result.themes.length, recipe) : null;
  return { found, languages, words };
}

function sourceOf({ id, text, language }: ThemeText) {
  return language === null ? { id, text } : { id, text, language };
}

function contributionsOf(columns: ImpactColumns): ImpactContribution[] {
  return Array.from({ length: columns.length }, (_, row) => ({
    status: {
      eligibility: ELIGIBILITIES[columns.eligibility[row]],
      official: OFFICIAL_STATUSES[columns.official[row]],
      decision: DECISIONS[columns.decision[row]] ?? null,
      delivery: DELIVERIES[columns.delivery[row]] ?? null,
      stage: BUDGET_STAGES[columns.stage[row]] ?? null,
      sourceLabel: null,
    },
    voice: VOICES[columns.voice[row]],
    person: columns.person[row],
    themes: Array.from(columns.theme.subarray(columns.themeStart[row], columns.themeStart[row + 1])),
  }));
}
