import {
  type Agreement,
  type DeliberationStructure,
  type DistinctiveWords,
  type GroupDifferences,
  type GroupText,
  type KeywordsInContext,
  type KnownGroups,
  type OpinionVotes,
  type ReadText,
  type NewTextsPlaced,
  type ReplyColumns,
  type TopicDiversity,
  type MeasuredReach,
  type PlacementModel,
  type SuggestedTheme,
  type TextToSuggestFor,
  type ThemesToSuggest,
  type WholeImpact,
  type WholeReachInput,
  type WordsOfThemes,
} from '#analysis';
import {
  type CodeframeTopic,
  type ImpactHistory,
  type LogoType,
  type LookPicture,
  type ThemesFound,
  type TopicAssignment,
} from '#domain';
import { type ImpactColumns, type ThemeText } from '#persistence';
import { type TalkSource } from '#presenting';
import { type BuiltKind, type BuiltReportSource, type ReportSource, type WrittenKind } from '#reporting';
import { type TextRead, type TextToRead } from '../personal-data/read-texts.js';

/** What is computed in a thread, by the name of the run or the answer that needs it: plain data in, plain data out. */
export interface AnalysisTasks {
  'find-themes': {
    input: {
      readonly texts: readonly ThemeText[];
      readonly seed: number;
      /** What takes part beside the texts; the usual where it is left out. */
      readonly codeframe?: 'default' | 'none' | readonly CodeframeTopic[];
      readonly glossary?: boolean;
      readonly background?: readonly string[];
    };
    /** With the language of every text that came without one, by id, and the words of the themes, null where none were found. */
    output: {
      readonly found: ThemesFound;
      readonly languages: Readonly<Record<string, string>>;
      readonly words: WordsOfThemes | null;
    };
  };
  'place-texts': {
    input: { readonly model: PlacementModel; readonly texts: readonly ThemeText[] };
    output: NewTextsPlaced;
  };
  'suggest-themes': {
    input: ThemesToSuggest & {
      readonly texts: readonly (ThemeText & Pick<TextToSuggestFor, 'alike'>)[];
    };
    /** For each text up to three themes. */
    output: readonly (readonly SuggestedTheme[])[];
  };
  'topics-of-texts': {
    input: { readonly texts: readonly ThemeText[]; readonly codeframe: 'default' | readonly CodeframeTopic[] };
    output: readonly TopicAssignment[];
  };
  'measure-reach': { input: WholeReachInput; output: MeasuredReach };
  'measure-impact': {
    input: { readonly columns: ImpactColumns; readonly history: ImpactHistory };
    output: WholeImpact;
  };
  'find-personal-data': { input: readonly TextToRead[]; output: readonly TextRead[] };
  'words-in-context': {
    input: {
      readonly texts: readonly ReadText[];
      readonly word: string;
      readonly language: string;
      readonly most: number;
    };
    output: KeywordsInContext;
  };
  'write-talk': { input: { readonly kind: 'pptx' | 'html'; readonly source: TalkSource }; output: Uint8Array };
  'write-report': {
    input: { readonly kind: WrittenKind; readonly source: ReportSource };
    output: Uint8Array;
  };
  'write-built-report': {
    input: { readonly kind: BuiltKind; readonly source: BuiltReportSource };
    output: Uint8Array;
  };
  'draw-logo': {
    input: { readonly type: LogoType; readonly file: string };
    output: LookPicture;
  };
  'measure-agreement': {
    input: { readonly votes: OpinionVotes; readonly known: readonly KnownGroups[]; readonly seed: number };
    output: { readonly agreement: Agreement; readonly byGroup: GroupDifferences };
  };
  'measure-debate': {
    /** Contributions of each theme. */
    input: { readonly columns: ReplyColumns; readonly counts: readonly number[] };
    output: { readonly structure: DeliberationStructure; readonly topics: TopicDiversity };
  };
  'distinctive-words': {
    input: { readonly texts: readonly GroupText[]; readonly fewestPeople: number };
    output: DistinctiveWords;
  };
}
export type AnalysisTask = keyof AnalysisTasks;

export type OnStep = (name: string, done: number, total: number | null) => void;

/** Computes away from the event loop, so that answers and lease renewals never wait for it. */
export interface Analyser {
  /** Ends early, and rejects with the signal's reason, when the signal is aborted. */
  run<Task extends AnalysisTask>(
    task: Task,
    input: AnalysisTasks[Task]['input'],
    onStep?: OnStep,
    signal?: AbortSignal,
  ): Promise<AnalysisTasks[Task]['output']>;
}
