import { useState } from 'react';
import type { ReachAnswer } from '#contracts';
import { PLACE_VARIABLES, type ReachReport, type VariableReach } from '#domain';
import {
  DistrictMap,
  describeDistricts,
  districtTable,
  perThousand,
  sortDistricts,
  writeRate,
  type DistrictRow,
} from '#figures';
import { useGroupList } from '../../../shared/contributions/use-group-list.js';
import { ListLink } from '../../../shared/contributions/list-link.js';
import { Figure } from '../../../shared/figure/figure.js';
import { rateSnippet } from '../../../shared/figure/r-snippet.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { useWords } from '../../../shared/words/use-words.js';
import { PlaceTable } from '../../../shared/places/place-table.js';
import placeStyles from '../../../shared/places/places.module.css';
import { useBoundaries } from '../../../shared/places/use-boundaries.js';
import { HiddenCell } from '../../../shared/figure/hidden-cell.js';
import { upperFirst } from '../components/group-names.js';
import { useHow } from '../../../shared/figure/use-reach-how.js';
import { VariableNotes } from '../components/variable-figure.js';
import { BoundariesPanel } from './boundaries-panel.js';
import styles from './map-view.module.css';

/** Participants per 1,000 residents by place: a map where the municipality uploaded boundaries, and always the sorted table. */
export function MapView({ answer, report }: { answer: ReachAnswer; report: ReachReport }) {
  const { t } = useWords();
  const boundaries = useBoundaries();
  if (boundaries.isPending) return <LoadingBlock rows={8} />;
  if (boundaries.isError) return <ErrorPanel error={boundaries.error} onRetry={() => void boundaries.refetch()} />;
  const wanted = boundaries.data.set?.variable;
  const places = report.variables.filter(
    ({ variable, groups }) => (PLACE_VARIABLES as readonly string[]).includes(variable) && groups.length > 0,
  );
  const variable = places.find((one) => one.variable === wanted) ?? places[0];
  if (variable === undefined) {
    return (
      <EmptyState title={t('reach.map.none.title')}>
        <p>{t('reach.map.none.next')}</p>
      </EmptyState>
    );
  }
  const areas = variable.variable === wanted ? boundaries.data.areas : [];
  return (
    <>
      <Places {...{ answer, report, variable, areas }} />
      <BoundariesPanel boundaries={boundaries.data} hasMap={areas.length > 0} />
    </>
  );
}

interface PlacesProps {
  readonly answer: ReachAnswer;
  readonly report: ReachReport;
  readonly variable: VariableReach;
  readonly areas: NonNullable<ReturnType<typeof useBoundaries>['data']>['areas'];
}

function Places({ answer, report, variable, areas }: PlacesProps) {
  const { t, word, group, number, list, language } = useWords();
  const how = useHow(answer.stamp, answer.inputs, report.population);
  const listBehind = useGroupList();
  const [selected, setSelected] = useState<string | null>(null);
  const label = (code: string) => group(variable.variable, code);
  const rows = variable.groups.map(({ group: code, participants, population, rate, reason }): DistrictRow => ({
    label: label(code),
    participants,
    population,
    rate,
    reason,
  }));
  const behindOf = (place: string | undefined) => {
    const cell = variable.groups.find((one) => label(one.group) === place);
    return cell === undefined ? null : listBehind({ ...cell, variable: variable.variable, people: cell.participants });
  };
  const known = sortDistricts(rows, language).filter(({ rate }) => rate !== null);
  const title =
    known.length > 1
      ? t('reach.map.title.extremes', { high: known[0]?.label ?? '', low: known.at(-1)?.label ?? '' })
      : t('reach.map.title');
  const n = variable.known === null ? '–' : number(variable.known);
  const subtitle = t('reach.map.subtitle', { variable: word('variable', variable.variable), n });
  const nobody = rows.filter(({ participants }) => participants === 0).map((row) => row.label);
  const shapes = areas.map((area) => ({
    label: area.group === null ? area.name : label(area.group),
    polygons: area.polygons,
  }));
  const about = how({
    name: 'map',
    title,
    says: t('method.reach.rate.says'),
    formula: t('method.reach.rate.formula'),
    interval: t('method.interval.wilson'),
    denominator: t('method.reach.rate.denominator'),
    json: rows,
    r: (head) =>
      rateSnippet(
        head,
        rows.map((row) => ({ label: row.label, people: row.participants, residents: row.population })),
      ),
  });
  const table = (
    <PlaceTable
      rows={sortDistricts(rows, language)}
      selected={selected}
      onSelect={shapes.length === 0 ? undefined : setSelected}
      kind={upperFirst(word('variable', variable.variable))}
      columns={[
        { label: t('column.per-thousand'), cell: (row) => <Rate row={row} />, isSorted: true },
        {
          label: t('column.participants'),
          cell: (row) =>
            row.participants === null ? (
              <HiddenCell />
            ) : (
              <ListLink
                to={behindOf(row.label)}
                label={t('list.of-people', { name: row.label, people: row.participants })}
              >
                {number(row.participants)}
              </ListLink>
            ),
        },
        { label: t('column.population'), cell: (row) => (row.population === null ? '–' : number(row.population)) },
      ]}
      caption={subtitle}
    />
  );
  const below = (
    <>
      {nobody.length > 0 && (
        <p className={styles.nobody}>
          <b>{t('reach.map.nobody')}</b> {list(nobody)}
        </p>
      )}
      <VariableNotes variable={variable} participants={report.participants} />
    </>
  );
  if (shapes.length === 0) {
    return (
      <section aria-labelledby="places">
        <HelpBeside of="place-rates">
          <h2 id="places">{title}</h2>
        </HelpBeside>
        <p className={styles.says}>{describeDistricts(rows, language)}</p>
        {table}
        {below}
      </section>
    );
  }
  return (
    <div className={placeStyles.beside}>
      <Figure
        name="map"
        help="place-rates"
        title={title}
        subtitle={subtitle}
        source={report.population === null ? '' : `${report.population.name}, ${report.population.source}`}
        method={answer.stamp?.method}
        table={districtTable(rows, language, subtitle)}
        listOf={(row) => behindOf(sortDistricts(rows, language)[row]?.label)}
        chart={(width) => (
          <DistrictMap
            rows={rows}
            areas={shapes}
            width={width}
            language={language}
            selected={selected}
            onSelect={(place) => setSelected(place === selected ? null : place)}
          />
        )}
        note={below}
        how={about}
      />
      <div className={placeStyles.table}>{table}</div>
    </div>
  );
}

function Rate({ row }: { row: DistrictRow }) {
  const { word, language } = useWords();
  const rate = perThousand(row);
  if (row.participants === null) return <HiddenCell />;
  if (rate !== null) return writeRate(language, rate);
  return row.reason === null ? '–' : word('reason', row.reason);
}
