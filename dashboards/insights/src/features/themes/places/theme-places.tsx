import { useState } from 'react';
import type { ProcessBoundaries, ThemePlaces as Places } from '#contracts';
import { mayActAs, SMALLEST_PERCENTAGE_BASE, SMALLEST_SENSITIVE_GROUP } from '#domain';
import { describePlaces, isHiddenPlace, placesTable, sortPlaces, ThemePlacesMap, type PlaceShare } from '#figures';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../../shared/api/use-process-query.js';
import { ListLink } from '../../../shared/contributions/list-link.js';
import { useGroupList } from '../../../shared/contributions/use-group-list.js';
import { Figure } from '../../../shared/figure/figure.js';
import { HiddenCell } from '../../../shared/figure/hidden-cell.js';
import type { ListBehind } from '../../../shared/figure/list-behind.js';
import { useHow } from '../../../shared/figure/use-reach-how.js';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { PlaceTable } from '../../../shared/places/place-table.js';
import placeStyles from '../../../shared/places/places.module.css';
import { useBoundaries } from '../../../shared/places/use-boundaries.js';
import { useProcess } from '../../../shared/process/process-context.js';
import { useGuest } from '../../../shared/session/guest.js';
import { themePaths } from '../../../shared/themes/theme-paths.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './theme-places.module.css';

/** Where a theme was raised: a map where the municipality has uploaded boundaries, and always the table. */
export function ThemePlaces({ themeId }: { themeId: string }) {
  return useGuest() === undefined ? <WithBoundaries themeId={themeId} /> : null;
}

function WithBoundaries({ themeId }: { themeId: string }) {
  const { data } = useBoundaries();
  return data === undefined ? null : <WithPlaces themeId={themeId} boundaries={data} />;
}

function WithPlaces({ themeId, boundaries }: { themeId: string; boundaries: ProcessBoundaries }) {
  const { t } = useWords();
  const { data } = useProcessQuery<Places>(themePaths.places(themeId, boundaries.set?.variable));
  if (data === undefined || data.variable === null || data.places.length === 0) return null;
  return (
    <section className={styles.places} aria-labelledby="theme-places">
      <h2 id="theme-places">{t('theme.places')}</h2>
      {data.places.every(({ people }) => people === null) ? (
        <p className={styles.says}>{t('theme.places.all-hidden')}</p>
      ) : (
        <PlacesFigure
          answer={data}
          variable={data.variable}
          areas={data.variable === boundaries.set?.variable ? boundaries.areas : []}
        />
      )}
    </section>
  );
}

interface PlacesFigureProps {
  readonly answer: Places;
  readonly variable: string;
  readonly areas: ProcessBoundaries['areas'];
}

interface Row extends PlaceShare {
  /** The list behind the number; none of fewer than ten people is opened. */
  readonly list: ListBehind;
}

function PlacesFigure({ answer, variable, areas }: PlacesFigureProps) {
  const { t, word, group, text, language } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const listBehind = useGroupList();
  const [selected, setSelected] = useState<string | null>(null);
  const how = useHow(answer.stamp, answer.inputs, null);
  const label = (code: string) => group(variable, code);
  const rows = sortPlaces(
    answer.places.map((place): Row => ({
      ...place,
      label: label(place.group),
      list: listBehind({ ...place, variable, theme: answer.themeId }),
    })),
    language,
  ) as readonly Row[];
  const title = useFinding(answer, label);
  const subtitle = t(`theme.places.subtitle.${answer.base}`);
  const base = t('theme.places.base');
  const table = (
    <PlaceTable
      rows={rows}
      selected={selected}
      onSelect={areas.length === 0 ? undefined : setSelected}
      kind={t('column.place')}
      columns={[
        { label: t('figure.places.share'), cell: (row) => <Share row={row} />, isSorted: true },
        { label: t('column.people'), cell: (row) => <People row={row} /> },
        { label: base, cell: (row) => <Count people={row.base} /> },
      ]}
      caption={subtitle}
    />
  );
  const note = <PlaceNotes answer={answer} rows={rows} />;
  if (areas.length === 0) {
    return (
      <>
        <HelpBeside of="theme-places">
          <h3>{title}</h3>
        </HelpBeside>
        <p className={styles.says}>{describePlaces(rows, language)}</p>
        {table}
        {note}
        {mayActAs(process.role, 'editor') && (
          <p className={styles.says}>
            {t('theme.places.no-map')}{' '}
            <Link to={processPage(path, '/reach?view=map')}>{t('theme.places.no-map.link')}</Link>
          </p>
        )}
      </>
    );
  }
  return (
    <div className={placeStyles.beside}>
      <Figure
        name="places"
        help="theme-places"
        title={title}
        subtitle={subtitle}
        source={text(process.title)}
        method={answer.stamp?.method}
        headingLevel={3}
        table={placesTable(rows, language, { caption: `${subtitle}, ${word('variable', variable)}`, base })}
        listOf={(row) => rows[row]?.list ?? null}
        chart={(width) => (
          <ThemePlacesMap
            rows={rows}
            areas={areas.map((area) => ({
              label: area.group === null ? area.name : label(area.group),
              polygons: area.polygons,
            }))}
            width={width}
            language={language}
            selected={selected}
            onSelect={(place) => setSelected(place === selected ? null : place)}
          />
        )}
        note={note}
        how={how({
          name: 'places',
          title,
          says: t('theme.places.says'),
          formula: t('theme.places.formula', { base: t(`theme.places.denominator.${answer.base}`) }),
          interval: t('method.interval.wilson'),
          numerator: t('theme.places.numerator'),
          denominator: t(`theme.places.denominator.${answer.base}`),
          json: { variable, base: answer.base, whole: answer.whole, places: answer.places },
        })}
      />
      <div className={placeStyles.table}>{table}</div>
    </div>
  );
}

/** The places that stand clearly apart from all others; the highest of several numbers may be chance. */
function useFinding({ places }: Places, label: (code: string) => string): string {
  const { t, list } = useWords();
  const flagged = (flag: 'more' | 'less') => places.filter((one) => one.flag === flag).map((one) => label(one.group));
  const [more, less] = [flagged('more'), flagged('less')];
  if (more.length > 0) return t('theme.places.title.more', { places: list(more) });
  return less.length > 0 ? t('theme.places.title.less', { places: list(less) }) : t('theme.places.title.none');
}

function Share({ row }: { row: Row }) {
  const { percent, range } = useWords();
  if (isHiddenPlace(row)) return <HiddenCell />;
  if (row.share === null || row.lower === null || row.upper === null) return '–';
  return (
    <span>
      {percent(row.share)} <span className={styles.range}>{range(row.lower, row.upper, 'percent')}</span>
    </span>
  );
}

function People({ row }: { row: Row }) {
  const { t, number } = useWords();
  if (row.people === null) return <HiddenCell />;
  return (
    <ListLink to={row.list} label={t('list.of-people', { name: row.label, people: row.people })}>
      {number(row.people)}
    </ListLink>
  );
}

function Count({ people }: { people: number | null }) {
  const { number } = useWords();
  return people === null ? <HiddenCell /> : number(people);
}

/** The whole municipality, what is hidden and what has no percentage by name, and what the map does not say. */
function PlaceNotes({ answer, rows }: { answer: Places; rows: readonly Row[] }) {
  const { t, list, number, percent, range } = useWords();
  const { whole } = answer;
  const hidden = rows.filter(isHiddenPlace).map((row) => row.label);
  const few = rows.filter((row) => !isHiddenPlace(row) && row.share === null).map((row) => row.label);
  return (
    <div className={styles.notes}>
      {whole !== null && (
        <p>
          {t('theme.places.whole', {
            people: number(whole.people),
            base: number(whole.base),
            share: percent(whole.share),
            range: range(whole.lower, whole.upper, 'percent'),
          })}
        </p>
      )}
      {hidden.length > 0 && (
        <p>
          {t('theme.places.hidden')} {list(hidden)}.
        </p>
      )}
      {few.length > 0 && (
        <p>
          {t('theme.places.few', { least: SMALLEST_PERCENTAGE_BASE })} {list(few)}.
        </p>
      )}
      {rows.some(({ people, list: to }) => people !== null && people > 0 && typeof to !== 'string') && (
        <p>{t('theme.places.lists', { count: SMALLEST_SENSITIVE_GROUP })}</p>
      )}
      <p>{t('theme.places.limits')}</p>
    </div>
  );
}
