import type { ReachAnswer } from '#contracts';
import type { ReachReport } from '#domain';
import { PopulationPyramid, pyramidLabel, pyramidTable, type PyramidAside, type PyramidRow } from '#figures';
import { useGroupList } from '../../../shared/contributions/use-group-list.js';
import { Figure } from '../../../shared/figure/figure.js';
import type { ListBehind } from '../../../shared/figure/list-behind.js';
import { pyramidSnippet } from '../../../shared/figure/r-snippet.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { useWords } from '../../../shared/words/use-words.js';
import { PeopleLink } from './people-links.js';
import { useHow } from '../../../shared/figure/use-reach-how.js';
import { VariableNotes } from './variable-figure.js';
import styles from './variable-figure.module.css';

type Band = NonNullable<ReachAnswer['pyramid']>[number];

/** Participants and residents by age, and by sex where both can be shown; whose age is not known stands as a bar of its own below. */
export function PyramidView({ answer, report }: { answer: ReachAnswer; report: ReachReport }) {
  const { t, group } = useWords();
  const bands = answer.pyramid ?? [];
  const isBySex = bands.some(({ left, right }) => (left ?? 0) + (right ?? 0) > 0);
  const age = report.variables.find(({ variable }) => variable === 'age');
  if (isBySex) {
    const rows = rowsBySex(bands, (band) => group('age', band));
    const people = rows.reduce((sum, row) => sum + (row.participants ?? 0), 0);
    return (
      <PyramidFigure
        {...{ answer, report, rows, people }}
        title={t('reach.pyramid.title')}
        unknown={report.participants - people}
      />
    );
  }
  const rows = (age?.groups ?? []).map((cell): PyramidRow => ({
    band: group('age', cell.group),
    sex: null,
    participants: cell.participants,
    share: cell.share,
    population: cell.population,
    populationShare: cell.populationShare,
    reason: cell.protected ? 'suppressed' : null,
  }));
  if (!rows.some(({ share }) => share !== null)) {
    return (
      <EmptyState title={t('reach.pyramid.none.title')}>
        <p>{t('reach.pyramid.none.next')}</p>
      </EmptyState>
    );
  }
  return (
    <PyramidFigure
      {...{ answer, report, rows }}
      people={age?.known ?? null}
      title={t('reach.pyramid.title-age')}
      unknown={age?.unknown ?? null}
      note={t('reach.pyramid.by-sex-hidden')}
    />
  );
}

interface PyramidFigureProps {
  readonly answer: ReachAnswer;
  readonly report: ReachReport;
  readonly rows: readonly PyramidRow[];
  readonly people: number | null;
  readonly unknown: number | null;
  readonly title: string;
  readonly note?: string;
}

function PyramidFigure({ answer, report, rows, people, unknown, title, note }: PyramidFigureProps) {
  const { t, number, percent, language } = useWords();
  const how = useHow(answer.stamp, answer.inputs, report.population);
  const n = people === null ? '–' : number(people);
  const subtitle = t('reach.pyramid.subtitle', { n });
  const aside: readonly PyramidAside[] = [{ label: t('group.unknown'), people: unknown }];
  const age = report.variables.find(({ variable }) => variable === 'age');
  const listBehind = useGroupList();
  /** Two attributes at once choose no list; one does. */
  const listOf = (at: number): ListBehind => {
    const row = rows[at];
    if (row === undefined || row.participants === 0) return null;
    if (row.participants === null) return { why: t('list.closed.hidden') };
    const cell = age?.groups[at];
    if (row.sex !== null) return { why: t('list.closed.two') };
    return cell === undefined ? null : listBehind({ ...cell, variable: 'age', people: cell.participants });
  };
  return (
    <Figure
      name="pyramid"
      help="pyramid"
      report={{ figure: 'pyramid', population: report.population?.name ?? null }}
      title={title}
      subtitle={subtitle}
      source={report.population === null ? '' : `${report.population.name}, ${report.population.source}`}
      method={answer.stamp?.method}
      table={pyramidTable(rows, language, subtitle, aside)}
      listOf={listOf}
      chart={(width) => <PopulationPyramid rows={rows} aside={aside} width={width} language={language} />}
      note={
        <>
          {note !== undefined && <p className={styles.notes}>{note}</p>}
          {age !== undefined && rows.every(({ sex }) => sex === null) ? (
            <VariableNotes variable={age} participants={report.participants} />
          ) : (
            people !== null && (
              <HelpBeside of="coverage">
                <p className={styles.notes}>
                  {t('reach.coverage', {
                    share: percent(people / report.participants),
                    known: n,
                    all: number(report.participants),
                  })}
                </p>
              </HelpBeside>
            )
          )}
        </>
      }
      how={how({
        name: 'pyramid',
        title,
        says: t('method.reach.pyramid.says'),
        formula: t('method.reach.pyramid.formula'),
        interval: t('method.interval.none'),
        denominator: <PeopleLink says={t('method.reach.known', { n })} />,
        json: { rows, unknown },
        r: (head) =>
          pyramidSnippet(
            head,
            rows.map((row) => ({
              label: pyramidLabel(row, language),
              people: row.participants,
              residents: row.population,
            })),
          ),
      })}
    />
  );
}

/** Each share is of all whose age and sex are known; men arrive as `left`. */
function rowsBySex(bands: readonly Band[], name: (band: string) => string): readonly PyramidRow[] {
  const people = bands.reduce((sum, { left, right }) => sum + (left ?? 0) + (right ?? 0), 0);
  const residents = bands.reduce((sum, band) => sum + band.populationLeft + band.populationRight, 0);
  const row = (band: string, sex: 'female' | 'male', participants: number | null, population: number): PyramidRow => ({
    band: name(band),
    sex,
    participants,
    share: participants === null ? null : participants / people,
    population,
    populationShare: residents === 0 ? null : population / residents,
    reason: participants === null ? 'suppressed' : null,
  });
  return bands.flatMap(({ band, left, right, populationLeft, populationRight }) => [
    row(band, 'male', left, populationLeft),
    row(band, 'female', right, populationRight),
  ]);
}
