import { MINIMUM_TEXTS_FOR_THEMES, type CodeframeTopic, type ThemesFound } from '#domain';
import { compareCodePoints } from '../text/compare-code-points.js';
import { distinctTextsWork, type DistinctText, type DistinctTexts, type SourceText } from '../text/distinct-texts.js';
import { similarGroups } from '../text/similar-groups.js';
import type { Corpus } from './terms/corpus.js';
import { divideTexts } from './groups/divide-texts.js';
import { groupingThreshold } from './groups/grouping-threshold.js';
import { assignRows } from './groups/assign-rows.js';
import { judgeTexts, noVerdicts } from './groups/judge-texts.js';
import { sampleTexts } from './terms/sample-texts.js';
import type { FindNounPhrases } from './names/noun-phrases.js';
import { describeLevels } from './second-level/describe-levels.js';
import { noSecondLevel } from './second-level/divide-themes.js';
import { levelsAndTrust } from './second-level/levels-and-trust.js';
import { BOOTSTRAPS } from './trust/theme-stability.js';
import { trustOfWhole } from './trust/trust-words.js';
import { doInTurn, doSideBySide, type OnTask } from '../tasks/work.js';
import { doThemeTask, STEP_OF_TASK, type ThemeTask, type ThemeWork } from './theme-tasks.js';
import { buildCorpora, readBackground } from './terms/background.js';
import { countTexts, coverageOf } from './terms/count-texts.js';
import type { TextToCount } from './terms/text-to-count.js';
import { evidenceOf, termEvidence } from './terms/evidence.js';
import { assignTopics } from './topics/assign-topics.js';
import { topicsAndAlike } from './topics/topics-and-alike.js';
import { encodedRows, type EncodedTexts } from './vectors/encoded-texts.js';

export interface ThemeOptions {
  /** Any whole number; the same seed gives the same themes. Default 1. */
  readonly seed?: number;
  /** How many themes, or `auto` (default). */
  readonly themes?: number | 'auto';
  /** The language of all texts, or `auto` (default) to find it for each. */
  readonly language?: string | 'auto';
  /** The topics that words point at, as evidence: the civic ones (default), none, or a workspace's own. */
  readonly codeframe?: 'default' | 'none' | readonly CodeframeTopic[];
  /** Lets the glossary join what is said in several languages. Default true. */
  readonly glossary?: boolean;
  /** Vectors of all texts by a sentence encoder, which vote beside the words. */
  readonly encoded?: EncodedTexts;
  /** Texts of the same kind, never clustered and never shown, from which is learnt which words belong together. */
  readonly background?: readonly string[];
  /** Below this many distinct texts no themes are sought. Default 50. */
  readonly minimum?: number;
  /** Of more distinct texts than this a sample is fitted and the rest is placed by it. Default 20,000. */
  readonly largestFit?: number;
  /** With 2 (default) a theme is divided into subthemes where these come back when texts are drawn again; with 1 none is. */
  readonly levels?: 1 | 2;
  /** How often texts are drawn again to see which themes come back. Default 10; with 0 nothing is said of the themes' stability. */
  readonly bootstraps?: number;
  /** Finds noun phrases in English texts, so that English themes are named by nouns. */
  readonly nounPhrases?: FindNounPhrases;
  /** Told how far the work is; its answer is not awaited. */
  readonly onStep?: (name: string, done: number, total: number | null) => void;
}

export const THEME_METHOD = 'nasluch-themes-1';
const LARGEST_FIT = 20_000;
const MANY_TEXTS = 5_000;

/**
 * What residents said: themes that several of them share, each with a label in their own words and the texts that stand for it,
 * and for every text the theme it is nearest to. Nothing is forced: a doubtful text is marked as not grouped.
 *
 * Copies and near copies are counted once while themes are sought and with all their rows afterwards. The answer depends on the
 * texts, the options and the seed alone, never on the order of the rows.
 *
 * @param texts one per submission; ids must differ; empty texts are allowed
 * @param options see `ThemeOptions`
 * @returns themes from the largest down, one assignment per text ordered by id, the groups of similar texts, and the reason when
 *   there are no themes
 * @throws {RangeError} when the seed or the bootstraps are no whole number, `themes` is neither `auto` nor a whole number ≥ 1, or
 *   two topics of the codeframe share a code
 * @see docs/methods/themes.md
 * @example findThemes(remarks, { seed: 1 }).result.themes[0].label; // 'Ścieżki rowerowe, stojaki'
 */
export function findThemes(texts: readonly SourceText[], options: ThemeOptions = {}): ThemesFound {
  return doInTurn(themeWork(texts, options), doThemeTask, tellSteps(options));
}

/** The same with pieces that are done at the same time; `doTask` sends one to a thread, which calls `doThemeTask`. */
export function findThemesSideBySide(
  texts: readonly SourceText[],
  options: ThemeOptions,
  doTask: (task: ThemeTask) => Promise<unknown>,
): Promise<ThemesFound> {
  return doSideBySide(themeWork(texts, options), doTask, tellSteps(options));
}

function tellSteps({ onStep }: ThemeOptions): OnTask<ThemeTask> {
  return ({ kind }, done, total) => onStep?.(STEP_OF_TASK[kind], done, total);
}

/** The same, as work whose tasks can be done side by side. */
export function* themeWork(texts: readonly SourceText[], options: ThemeOptions = {}): ThemeWork<ThemesFound> {
  const {
    seed = 1,
    themes = 'auto',
    language = 'auto',
    minimum = MINIMUM_TEXTS_FOR_THEMES,
    largestFit = LARGEST_FIT,
    levels = 2,
    bootstraps = BOOTSTRAPS,
  } = options;
  if (!Number.isSafeInteger(seed)) throw new RangeError(`the seed must be a whole number, not ${seed}`);
  if (themes !== 'auto' && !(Number.isSafeInteger(themes) && themes >= 1)) {
    throw new RangeError(`the number of themes must be a whole number from 1 up, not ${themes}`);
  }
  if (!(Number.isSafeInteger(bootstraps) && bootstraps >= 0)) {
    throw new RangeError(`the number of bootstraps must be a whole number from 0 up, not ${bootstraps}`);
  }
  const onStep = options.onStep ?? (() => {});
  onStep('texts', 0, null);
  const distinct = yield* distinctTextsWork(texts, language);
  const frame = { seed, distinct, rows: texts.length, options };
  if (distinct.texts.length < minimum) return withoutThemes(frame, 'too-few-texts');
  const { counted, besides, recipe } = countTexts(distinct, termEvidence(options));
  const { sample, rest } = drawSample(counted, distinct.hashes, largestFit);
  const background = yield* readBackground(options.background ?? [], { distinct, recipe, sample });
  const { corpus, trained } = buildCorpora(
    sample.map(({ terms }) => terms),
    background.terms,
    sample.length > MANY_TEXTS ? 3 : 2,
  );
  const known = sample.filter((_, at) => corpus.starts[at + 1]! > corpus.starts[at]!);
  if (known.length < 2) return withoutThemes(frame, 'no-known-words');
  const fitted = known.length === sample.length ? corpus : withoutUnknown(corpus);
  const division = yield* divideTexts(fitted, {
    seed: seed % 1_000_003,
    themes: themes === 'auto' ? null : themes,
    languages: known.map(({ text }) => text.language),
    trained,
    ...(options.encoded && {
      encoded: encodedRows(
        options.encoded,
        known.map(({ text }) => text),
      ),
    }),
    onStep,
  });
  const fit = { fitted: known.map(({ text }) => text), vectors: division.vectors, seed: seed % 1_000_003 };
  const beside = yield* topicsAndAlike(distinct, fit, recipe.codeframe);
  const threshold = groupingThreshold(division.confidence);
  const { second, stability } = yield* levelsAndTrust(fitted, division, threshold, {
    seed: seed % 1_000_003,
    levels,
    bootstraps,
  });
  onStep('labels', 0, null);
  const judged = { distinct: distinct.texts.length, fitted: known, rest, besides, recipe };
  const verdicts = yield* judgeTexts(judged, fitted, division, second, threshold);
  const rows = assignRows(distinct, verdicts, second);
  const described = describeLevels(
    {
      known,
      division,
      threshold,
      language: distinct.language,
      codeframe: recipe.codeframe,
      nounPhrases: options.nounPhrases ?? null,
    },
    rows,
    second,
    stability,
  );
  return {
    result: {
      method: THEME_METHOD,
      seed,
      language: distinct.language,
      texts: texts.length,
      themes: described,
      notGrouped: rows.assignments.filter(({ grouped }) => !grouped).length,
      stability: division.stability,
      trust: trustOfWhole(
        division.stability,
        described.filter(({ parent }) => parent === null),
      ),
      evidence: {
        ...evidenceOf(options),
        ...(options.encoded && { encoder: { width: options.encoded.width } }),
        background: background.evidence,
        vectors: division.keywords ? 'keywords' : 'words',
        fitted: known.length,
        coverage: coverageOf(sample.map(({ stems }) => stems)),
      },
    },
    assignments: rows.assignments,
    languages: countLanguages(distinct.texts),
    similar: similarGroups(distinct.texts),
    ...beside,
    reason: null,
  };
}

function drawSample(
  counted: readonly TextToCount[],
  hashes: Int32Array,
  most: number,
): { sample: TextToCount[]; rest: TextToCount[] } {
  const drawn = new Set(
    sampleTexts(
      Int32Array.from(counted, ({ text }) => hashes[text.leader]!),
      most,
    ),
  );
  return {
    sample: counted.filter((_, at) => drawn.has(at)).map((text) => text.hold()),
    rest: counted.filter((_, at) => !drawn.has(at)),
  };
}

function withoutUnknown(corpus: Corpus): Corpus {
  const starts = [0];
  for (let at = 0; at < corpus.documents; at += 1) {
    if (corpus.starts[at + 1]! > corpus.starts[at]!) starts.push(corpus.starts[at + 1]!);
  }
  return { ...corpus, documents: starts.length - 1, starts: Int32Array.from(starts) };
}

function countLanguages(texts: readonly DistinctText[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { language, ids } of texts) counts.set(language, (counts.get(language) ?? 0) + ids.length);
  return Object.fromEntries([...counts].sort((a, b) => compareCodePoints(a[0], b[0])));
}

function withoutThemes(
  { seed, distinct, rows, options }: { seed: number; distinct: DistinctTexts; rows: number; options: ThemeOptions },
  reason: 'too-few-texts' | 'no-known-words',
): ThemesFound {
  const { assignments } = assignRows(distinct, noVerdicts(distinct.texts.length), noSecondLevel(0, 0));
  return {
    result: {
      method: THEME_METHOD,
      seed,
      language: distinct.language,
      texts: rows,
      themes: [],
      notGrouped: rows,
      stability: null,
      trust: null,
      evidence: evidenceOf(options),
    },
    assignments,
    languages: countLanguages(distinct.texts),
    similar: similarGroups(distinct.texts),
    topics: assignTopics(distinct, [], null, termEvidence(options).codeframe),
    alike: {},
    map: [],
    reason,
  };
}
