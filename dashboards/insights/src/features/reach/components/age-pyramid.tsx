import type { ReachReport } from '#domain';
import { PopulationPyramid, pyramidTable, type PyramidRow } from '#figures';
import { Figure } from '../../../shared/figure/figure.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './variable-figure.module.css';

/** The pyramid by age alone, one-sided, where women and men cannot be shown apart. */
export function AgePyramid({ report, method }: { report: ReachReport; method: string | undefined }) {
  const { t, number, group, language } = useWords();
  const age = report.variables.find(({ variable }) => variable === 'age');
  const rows = (age?.groups ?? []).map((cell): PyramidRow => ({
    band: group('age', cell.group),
    sex: null,
    participants: cell.participants,
    share: cell.share,
    population: cell.population,
    populationShare: cell.populationShare,
    reason: cell.protected ? 'suppressed' : null,
  }));
  if (!rows.some(({ share }) => share !== null)) return null;
  const aside = [{ label: t('group.unknown'), people: age?.unknown ?? null }];
  const subtitle = t('reach.pyramid.subtitle', {
    n: age?.known === null || age === undefined ? '–' : number(age.known),
  });
  return (
    <Figure
      name="pyramid"
      title={t('reach.pyramid.title-age')}
      subtitle={subtitle}
      source={report.population === null ? '' : `${report.population.name}, ${report.population.source}`}
      method={method}
      table={pyramidTable(rows, language, subtitle, aside)}
      chart={(width) => <PopulationPyramid rows={rows} aside={aside} width={width} language={language} />}
      note={
        <div className={styles.notes}>
          <p>{t('reach.pyramid.by-sex-hidden')}</p>
        </div>
      }
    />
  );
}
