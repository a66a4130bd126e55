import type { FigureValues, FrozenFigure } from '#domain';
import { formatDate, formatNumber, translate, type ScreenLanguage, type OwnWords } from '#language';
import { reportFilterLine } from './report-filter-words.js';

/** Where the numbers of a figure come from: filters and what they leave, population, version of the data, when they were frozen. */
export function reportFigureSource(
  { population, people, datasetVersion, filter }: FigureValues,
  frozen: Pick<FrozenFigure, 'takenAt' | 'release'> | null,
  language: ScreenLanguage,
  timeZone: string,
  own: OwnWords = {},
): string {
  const lines = [
    filter ? reportFilterLine(filter, language, own) : '',
    people === null || filter
      ? ''
      : translate(language, 'built.source.people', { people: formatNumber(language, people) }),
    population === null
      ? ''
      : translate(language, 'built.source.population', {
          ...population,
          date: formatDate(language, population.date, 'UTC'),
        }),
    translate(language, 'built.source.data', { version: datasetVersion }),
    frozen === null
      ? ''
      : frozen.release === null
        ? translate(language, 'built.source.frozen', { date: formatDate(language, frozen.takenAt, timeZone) })
        : translate(language, 'built.source.release', {
            number: frozen.release.number,
            date: formatDate(language, frozen.takenAt, timeZone),
          }),
  ];
  return lines.filter((line) => line !== '').join(' ');
}
