import { SMALLEST_PERCENTAGE_BASE, type TalkOutcome } from '#domain';
import { formatNumber, shorten, translate, type Language } from '#language';
import type { SlideLine, TalkSource, Words } from '../slide.js';
import { countPositions, decisionsFigure, percent } from '../slide-figures.js';
import { dayOf, lineOf, message, say, statusWords } from '../words-of.js';
import type { SlideParts } from './slide-parts.js';

/** What was decided about the remarks. */
export function decisionsParts({ material, labels }: TalkSource, languages: readonly Language[]): Partial<SlideParts> {
  const { positions } = material;
  const { yes, partly, no, other, none } = countPositions(positions);
  const accepted = yes + partly;
  const decided = accepted + no + other - (positions['needs-analysis'] ?? 0);
  return {
    headline: message(languages, 'talk.decisions.headline'),
    number: {
      value: accepted,
      text: say(languages, (language) => formatNumber(language, accepted)),
      captions: [
        say(languages, (language) => translate(language, 'talk.decisions.number', { count: accepted })),
        ...(decided < SMALLEST_PERCENTAGE_BASE
          ? []
          : [
              say(languages, (language) =>
                translate(language, 'talk.decisions.share', { share: percent(language, accepted / decided) }),
              ),
            ]),
      ],
    },
    figure: decisionsFigure(languages, material, labels),
    notes: say(languages, (language) =>
      translate(language, 'talk.decisions.base', { decided, all: accepted + no + other + none }),
    ),
  };
}

/** So many lines can be read while somebody speaks. */
const MOST_LINES = 3;
/** Two lines of the slide beside the status, and its day below them. */
const LONGEST_LINE = 90;

/** What is done, under way or promised, with its day. */
export function outcomesParts({ material, labels }: TalkSource, languages: readonly Language[]): Partial<SlideParts> {
  const { outcomes, process } = material;
  const isDone = outcomes.some(({ kind }) => kind === 'delivered');
  const sentence = (language: Language, { kind, title, day }: TalkOutcome, longest = Infinity) => {
    const name = shorten(lineOf(title, language), longest);
    if (day === null) return name;
    const key = kind === 'delivered' ? 'talk.outcomes.when' : 'talk.outcomes.due';
    return translate(language, key, {
      title: name.replace(/\.$/, ''),
      day: dayOf(language, day, process.timeZone),
    });
  };
  const shown = outcomes.slice(0, MOST_LINES);
  const rest = outcomes.slice(MOST_LINES);
  const isCut = (language: Language, { title }: TalkOutcome) => lineOf(title, language).trim().length > LONGEST_LINE;
  const inFull = (
    language: Language,
    key: 'talk.outcomes.whole' | 'talk.outcomes.more',
    told: readonly TalkOutcome[],
  ) =>
    told.length === 0 ? [] : [translate(language, key), ...told.map((outcome) => `– ${sentence(language, outcome)}`)];
  return {
    headline: message(languages, isDone ? 'talk.outcomes.headline.done' : 'talk.outcomes.headline.next'),
    list: shown.map((outcome): SlideLine => ({
      kind: outcome.kind,
      status: statusOf(languages, outcome.kind, labels),
      text: say(languages, (language) => sentence(language, outcome, LONGEST_LINE)),
    })),
    notes: say(languages, (language) =>
      [
        ...inFull(
          language,
          'talk.outcomes.whole',
          shown.filter((outcome) => isCut(language, outcome)),
        ),
        ...inFull(language, 'talk.outcomes.more', rest),
      ].join('\n'),
    ),
  };
}

/** What is promised has no status of its own yet. */
function statusOf(languages: readonly Language[], kind: TalkOutcome['kind'], labels: TalkSource['labels']): Words {
  const key = `talk.outcomes.${kind}` as const;
  if (kind === 'promised') return message(languages, key);
  return statusWords(languages, labels, kind === 'delivered' ? 'delivery.delivered' : 'delivery.in-progress', key);
}

/** Where everybody reads the rest: the public page, to be photographed. */
export function moreParts({ code }: TalkSource, languages: readonly Language[]): Partial<SlideParts> {
  return {
    headline: message(languages, 'talk.more.headline'),
    lead: [message(languages, 'talk.more.lead')],
    code: {
      ...code,
      description: say(languages, (language) => translate(language, 'talk.more.code', { address: code.address })),
    },
  };
}
