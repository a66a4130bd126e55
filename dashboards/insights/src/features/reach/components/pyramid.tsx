import type { ReachAnswer } from '#contracts';
import type { ReachReport } from '#domain';
import { PopulationPyramid, pyramidTable, type PyramidRow } from '#figures';
import { Figure } from '../../../shared/figure/figure.js';
import { useWords } from '../../../shared/words/use-words.js';

type Band = NonNullable<ReachAnswer['pyramid']>[number];

/** Participants and residents by age and sex, each as a part of all whose age and sex are known; men arrive as `left`. */
export function Pyramid({
  bands,
  report,
  method,
}: {
  bands: readonly Band[];
  report: ReachReport;
  method: string | undefined;
}) {
  const { t, number, group, language } = useWords();
  const people = sum(bands, (band) => (band.left ?? 0) + (band.right ?? 0));
  const residents = sum(bands, (band) => band.populationLeft + band.populationRight);
  if (residents === 0) return null;
  const row = (band: string, sex: 'female' | 'male', participants: number | null, population: number): PyramidRow => ({
    band: group('age', band),
    sex,
    participants,
    share: participants === null ? null : participants / people,
    population,
    populationShare: population / residents,
    reason: participants === null ? 'suppressed' : null,
  });
  const rows = bands.flatMap(({ band, left, right, populationLeft, populationRight }) => [
    row(band, 'male', left, populationLeft),
    row(band, 'female', right, populationRight),
  ]);
  const aside = [{ label: t('group.unknown'), people: report.participants - people }];
  const subtitle = t('reach.pyramid.subtitle', { n: number(people) });
  return (
    <Figure
      name="pyramid"
      title={t('reach.pyramid.title')}
      subtitle={subtitle}
      source={report.population === null ? '' : `${report.population.name}, ${report.population.source}`}
      method={method}
      table={pyramidTable(rows, language, subtitle, aside)}
      chart={(width) => <PopulationPyramid rows={rows} aside={aside} width={width} language={language} />}
    />
  );
}

const sum = (bands: readonly Band[], of: (band: Band) => number) => bands.reduce((total, band) => total + of(band), 0);
