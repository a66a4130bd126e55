import { SMALLEST_GROUP, type FigureValues, type FrozenFigure } from '#domain';
import { formatDate, formatList, translate, type ScreenLanguage } from '#language';

export interface MethodOfReport {
  /** Of every figure and table, as the report shows them. */
  readonly values: readonly FigureValues[];
  readonly frozen: readonly Pick<FrozenFigure, 'takenAt' | 'release'>[];
  /** Some figures follow the data: when they were read, ISO. */
  readonly readAt: string | null;
  readonly timeZone: string;
}

/** The method note of a report: how its numbers were counted and hidden, from which data, by which methods, of which day. */
export function reportMethodLines(
  { values, frozen, readAt, timeZone }: MethodOfReport,
  language: ScreenLanguage,
): string[] {
  const shown = values.filter(({ gap }) => gap === null);
  const unique = (texts: readonly string[]) => [...new Set(texts)].sort();
  const methods = unique(shown.flatMap(({ method }) => (method === null ? [] : [method])));
  const versions = unique(shown.map(({ datasetVersion }) => String(datasetVersion)));
  const populations = unique(
    shown.flatMap(({ population }) =>
      population === null
        ? []
        : [
            translate(language, 'built.source.population', {
              ...population,
              date: formatDate(language, population.date, 'UTC'),
            }),
          ],
    ),
  );
  const releases = frozen.flatMap(({ release, takenAt }) =>
    release === null
      ? []
      : [
          translate(language, 'built.source.release', {
            number: release.number,
            date: formatDate(language, takenAt, timeZone),
          }),
        ],
  );
  const days = unique(frozen.flatMap(({ release, takenAt }) => (release === null ? [takenAt.slice(0, 10)] : [])));
  const isFiltered = values.some(({ filter }) => filter !== undefined && filter !== null);
  const isThemes = shown.some(({ figure }) => figure === 'themes');
  return [
    translate(language, 'built.method.people'),
    ...(populations.length > 0 ? [...populations, translate(language, 'built.method.chance')] : []),
    translate(language, 'built.method.hidden', { k: SMALLEST_GROUP }),
    ...(isFiltered ? [translate(language, 'built.method.filters')] : []),
    ...(isThemes ? [translate(language, 'built.method.themes')] : []),
    ...(methods.length > 0
      ? [translate(language, 'built.method.methods', { methods: formatList(language, methods) })]
      : []),
    ...(versions.length > 0
      ? [translate(language, 'built.method.data', { versions: formatList(language, versions) })]
      : []),
    ...unique(releases),
    ...(days.length > 0
      ? [
          translate(language, 'built.method.frozen', {
            dates: formatList(
              language,
              days.map((day) => formatDate(language, day, 'UTC')),
            ),
          }),
        ]
      : []),
    ...(readAt === null
      ? []
      : [translate(language, 'built.method.live', { date: formatDate(language, readAt, timeZone) })]),
  ];
}
