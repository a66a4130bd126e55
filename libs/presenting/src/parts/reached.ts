import type { TalkGroup, TalkSlide } from '#domain';
import { formatDate, formatList, formatNumber, translate, type Language } from '#language';
import { chooseVariable } from '../choose.js';
import type { TalkSource, Words } from '../slide.js';
import { groupsFigure, groupSentences, hiddenWhy, peopleFigure, percent } from '../slide-figures.js';
import { groupName, lineOf, message, say } from '../words-of.js';
import type { SlideParts } from './slide-parts.js';

/** People first, percent second, beside this town's earlier processes of the same kind. */
export function peopleParts({ material, earlier }: TalkSource, languages: readonly Language[]): Partial<SlideParts> {
  const { people, rate, population } = material;
  const share: Words[] =
    rate === null
      ? []
      : [say(languages, (language) => translate(language, 'talk.people.share', { share: percent(language, rate, 1) }))];
  const last = [...earlier].sort((one, other) => (other.startsOn ?? '').localeCompare(one.startsOn ?? ''))[0];
  const finding =
    !last || last.people === people
      ? 'talk.people.headline'
      : last.people < people
        ? 'talk.people.headline.more'
        : 'talk.people.headline.fewer';
  return {
    headline: message(languages, finding),
    number: {
      value: people,
      text: say(languages, (language) => formatNumber(language, people)),
      captions: [say(languages, (language) => translate(language, 'talk.people.number', { count: people })), ...share],
    },
    figure: peopleFigure(languages, material, earlier),
    notes: say(languages, (language) =>
      [
        population === null
          ? ''
          : translate(language, 'talk.people.population', {
              residents: formatNumber(language, population.residents),
              source: population.name,
              date: formatDate(language, population.date, 'UTC'),
            }),
        ...(earlier.length === 0
          ? [translate(language, 'talk.people.earlier.none')]
          : earlier.map(({ title, people: count, releaseNumber }) =>
              translate(language, 'talk.people.earlier', {
                title: lineOf(title, language),
                people: count,
                number: releaseNumber,
              }),
            )),
      ]
        .filter((line) => line !== '')
        .join('\n'),
    ),
  };
}

/** So many groups can be named in a headline. */
const MOST_NAMED = 3;

/** Who is missing: participants against residents in one variable. */
export function groupsParts(
  { material }: TalkSource,
  { variable: chosen }: TalkSlide,
  languages: readonly Language[],
): Partial<SlideParts> {
  const variable = chooseVariable(material, chosen);
  if (variable === null) return { headline: message(languages, 'talk.groups.headline') };
  const figure = groupsFigure(languages, variable);
  const fewer = variable.groups.filter(({ isClearlyFewer }) => isClearlyFewer);
  const named = [...fewer].sort((one, other) => (one.ratio ?? 0) - (other.ratio ?? 0)).slice(0, MOST_NAMED);
  const names = (language: Language, groups: readonly TalkGroup[]) =>
    formatList(
      language,
      groups.map(({ group }) => groupName(language, variable.variable, group)),
    );
  return {
    headline: say(languages, (language) =>
      named.length === 0
        ? translate(language, 'talk.groups.headline')
        : translate(language, 'talk.groups.headline.fewer', { groups: names(language, named) }),
    ),
    figure,
    notes: say(languages, (language) =>
      [
        groupSentences(language, variable, variable.groups).join('\n'),
        figure.rows.length < variable.groups.length
          ? translate(language, 'talk.groups.some', { shown: figure.rows.length, all: variable.groups.length })
          : '',
        variable.groups.some(({ isHidden }) => isHidden) ? hiddenWhy(language) : '',
        translate(language, 'talk.groups.self-selected'),
      ]
        .filter((line) => line !== '')
        .join('\n'),
    ),
  };
}
