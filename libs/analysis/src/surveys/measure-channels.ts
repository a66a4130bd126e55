import {
  SMALLEST_GROUP,
  type AnswerTally,
  type Channel,
  type ChannelTallies,
  type ChoiceResult,
  type QuestionResult,
} from '#domain';
import { protectCounts } from '../privacy/protect-counts.js';
import { measureQuestion, type Asked, type MeasuredQuestion } from './measure-question.js';
import { protectCrossed } from './protect-crossed.js';
import { hideChoice, isExclusive, protectQuestion, withoutRareWords } from './protect-question.js';

export interface SurveyQuestionResults {
  /** Of all channels together. */
  readonly pooled: QuestionResult;
  /** Of each channel that may be shown for itself. */
  readonly byChannel: ReadonlyMap<Channel, QuestionResult>;
}

export interface MeasureOptions {
  /** Whether the options were told by the source or a person, and not read off what people typed. */
  readonly isTold: boolean;
  /** Channels that may be shown for themselves: see `shownChannels`. */
  readonly shown: readonly Channel[];
  readonly k?: number;
}

/** Channels on which neither few people sent the form, nor that would give another such channel away. */
export function shownChannels(
  channels: readonly { readonly channel: Channel; readonly people: number }[],
  k: number = SMALLEST_GROUP,
): Channel[] {
  const total = channels.reduce((sum, { people }) => sum + people, 0);
  const cells = channels.map(({ channel, people }) => ({ key: channel as string, people }));
  const protectedCells = protectCounts(cells, total, k);
  return channels.flatMap(({ channel, people }, index) =>
    people > 0 && !protectedCells[index]!.protected ? [channel] : [],
  );
}

/**
 * The results of one question as everybody may see them: pooled, and for each channel. A person answered on one channel, so the channels
 * sum to the whole, and a number hidden in one must not come out by subtraction: rows of the table options × channels are hidden
 * whole, in every channel, where one of their numbers is small. What cannot be blurred is not shown by channel at all.
 *
 * @param channels every channel on which the form was sent, each person in one of them
 */
export function measureChannels(
  question: MeasuredQuestion,
  channels: readonly ChannelTallies[],
  { isTold, shown, k = SMALLEST_GROUP }: MeasureOptions,
): SurveyQuestionResults {
  const all = together(channels);
  const asked = isTold ? question : withoutRareWords(question, all.answers, k);
  const measured = measureQuestion(asked, all);
  const pooled = protectQuestion(asked.type, measured, all.answers, k);
  const exclusive = isExclusive(asked.type, all.answers);
  // channels that are not shown can be worked out together from the others and the whole
  const rest = together(channels.filter(({ channel }) => !shown.includes(channel)));
  const columns = [...shown.map((channel) => together(channels.filter((part) => part.channel === channel))), rest].map(
    (part) => ({ part, result: measureQuestion(asked, part) }),
  );
  const byChannel = shown.map((channel, index) => {
    const { part, result } = columns[index]!;
    const results = columns.map((column) => column.result);
    return [channel, protectChannel(asked, { result, part, exclusive, results, pooled, measured, k })] as const;
  });
  return { pooled, byChannel: new Map(byChannel) };
}

interface Column {
  readonly result: QuestionResult;
  readonly part: Asked;
  readonly exclusive: boolean;
  readonly results: readonly QuestionResult[];
  readonly pooled: QuestionResult;
  readonly measured: QuestionResult;
  readonly k: number;
}

function protectChannel(question: MeasuredQuestion, column: Column): QuestionResult {
  const { result, part, results, k } = column;
  const answered = results.map((other) => other.number?.counted ?? other.answered ?? 0);
  const fewest = question.type === 'number' ? 2 * k : k;
  if (answered.some((people) => people > 0 && people < fewest)) return suppressed(result);
  if (question.type === 'number') return protectQuestion(question.type, result, part.answers, k);
  if (question.type === 'ranking') return hasSmallPlace(results, k) ? suppressed(result) : result;
  const hidden = hiddenRows(column);
  if (hidden === null) return suppressed(result);
  if (hidden.size === 0) return result;
  const key = (choice: ChoiceResult) => choice.value ?? '';
  const choices = result.choices.map((choice) => (hidden.has(key(choice)) ? hideChoice(choice) : choice));
  const none = { placed: null, median: null, mean: null, lower: null, upper: null, reason: 'suppressed' as const };
  return { ...result, choices, scale: result.scale === null ? null : none };
}

/** Options that are hidden in every channel; null where the question cannot be shown by channel. */
function hiddenRows({ results, pooled, measured, k, exclusive }: Column): ReadonlySet<string> | null {
  const rows = pooled.choices.map(({ value }) => ({
    key: value ?? '',
    people: results.map(({ choices }) => choices.find((choice) => choice.value === value)?.people ?? 0),
  }));
  const hiddenWhole = new Set(pooled.choices.flatMap((choice, index) => (choice.protected ? [index] : [])));
  if (exclusive && sumsUp(measured)) {
    const hidden = protectCrossed(
      rows.map(({ people }) => people),
      hiddenWhole,
      k,
    );
    return hidden && new Set([...hidden].map((index) => rows[index]!.key));
  }
  const hidden = rows.filter(({ people }, index) => {
    const others = people.map((chosen, column) => (results[column]!.answered ?? 0) - chosen);
    return hiddenWhole.has(index) || protectCrossed([people, others], new Set(), k)?.size !== 0;
  });
  return new Set(hidden.map(({ key }) => key));
}

/** Whether each person is under one option and no more. */
function sumsUp({ choices, answered }: QuestionResult): boolean {
  return choices.reduce((sum, { people }) => sum + (people ?? 0), 0) === answered;
}

function hasSmallPlace(results: readonly QuestionResult[], k: number): boolean {
  const isSmall = (people: number | null) => people !== null && people > 0 && people < k;
  return results.some(({ ranking, answered }) =>
    ranking.some(
      ({ first, ranked }) => isSmall(first.people) || isSmall(ranked) || isSmall((answered ?? 0) - (ranked ?? 0)),
    ),
  );
}

/** Nothing but how many people sent the form. */
function suppressed({ respondents }: QuestionResult): QuestionResult {
  const none = { answered: null, missing: null, notAsked: null };
  return { respondents, ...none, choices: [], scale: null, number: null, ranking: [], reason: 'suppressed' };
}

function together(channels: readonly ChannelTallies[]): Asked & { readonly answers: readonly AnswerTally[] } {
  const tallies = new Map<string, AnswerTally>();
  for (const { values, people } of channels.flatMap(({ answers }) => answers)) {
    const key = JSON.stringify(values);
    tallies.set(key, { values, people: people + (tallies.get(key)?.people ?? 0) });
  }
  const sum = (part: (channel: (typeof channels)[number]) => number) =>
    channels.reduce((total, channel) => total + part(channel), 0);
  return {
    answers: [...tallies.values()],
    respondents: sum(({ respondents }) => respondents),
    notAsked: sum(({ notAsked }) => notAsked),
    answeredElsewhere: sum(({ answeredElsewhere }) => answeredElsewhere),
  };
}
