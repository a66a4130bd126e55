import { formatPercent, translate } from '#language';
import { AreaMap, type Areas } from './area-map.js';
import { type ChartProps } from './figure-svg.js';
import { describePlaces, isHiddenPlace, sortPlaces, wholePercent, type PlaceShare } from './theme-places-words.js';

/** Where a theme was raised: areas darker where more of their people raised it; hatched where this is hidden. */
export function ThemePlacesMap({ rows, ...rest }: ChartProps & Areas & { readonly rows: readonly PlaceShare[] }) {
  const { language } = rest;
  return (
    <AreaMap
      {...rest}
      rows={sortPlaces(rows, language).map((row) => ({
        label: row.label,
        value: wholePercent(row),
        isHidden: isHiddenPlace(row),
      }))}
      words={{
        legend: translate(language, 'figure.places.legend'),
        unknown: translate(language, 'figure.places.legend.unknown'),
        description: describePlaces(rows, language),
        write: (percent) => formatPercent(language, percent / 100),
      }}
    />
  );
}
