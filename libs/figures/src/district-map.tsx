import { translate } from '#language';
import { AreaMap, type Areas } from './area-map.js';
import { describeDistricts, perThousand, sortDistricts, writeRate, type DistrictRow } from './district-map-words.js';
import { type ChartProps } from './figure-svg.js';
import { isHidden } from './representation-words.js';

/**
 * Places on a map, darker where more of their residents took part: at most five classes of participants per 1,000 residents with
 * their ranges below. The table beside it is its equal; pressing a place marks it here and there.
 */
export function DistrictMap({ rows, ...rest }: ChartProps & Areas & { readonly rows: readonly DistrictRow[] }) {
  const { language } = rest;
  return (
    <AreaMap
      {...rest}
      rows={sortDistricts(rows, language).map((row) => ({
        label: row.label,
        value: perThousand(row),
        isHidden: isHidden(row),
      }))}
      words={{
        legend: translate(language, 'figure.map.legend'),
        unknown: translate(language, 'figure.map.legend.unknown'),
        description: describeDistricts(rows, language),
        write: (rate) => writeRate(language, rate),
      }}
    />
  );
}
