import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { OverTime } from '#contracts';
import type { TimeUnit } from '#domain';
import { getJson } from '../api/client.js';
import { processApi, processKey } from '../api/paths.js';
import { useProcessPath } from '../api/use-process-query.js';
import { useGuest } from '../session/guest.js';
import { gather, unitsAbove, type PeriodCount, type Stretch } from './periods.js';

export interface Stretches {
  readonly units: readonly TimeUnit[];
  readonly unit: TimeUnit;
  readonly rows: readonly Stretch[];
  /** Added up from smaller periods, each where it begins: a guest asks for nothing that the link does not hold. */
  readonly isGathered: boolean;
  /** What was asked for before: the answer to what is asked for now is on its way. */
  readonly isFormer: boolean;
}

interface Asked {
  /** What the page has anyway. */
  readonly periods: readonly PeriodCount[];
  readonly smallest: TimeUnit;
  readonly unit: TimeUnit;
  readonly theme: string | undefined;
  readonly isOpen: boolean;
}

/** Opinions and people by the unit that was asked for; null until they are known. */
export function useStretches({ periods, smallest, unit, theme, isOpen }: Asked): Stretches | null {
  const path = useProcessPath();
  const isGuest = useGuest() !== undefined;
  const rest = `/contributions/over-time?unit=${unit}${theme === undefined ? '' : `&theme=${encodeURIComponent(theme)}`}`;
  const { data, isPlaceholderData } = useQuery({
    queryKey: [...processKey(path), rest],
    queryFn: ({ signal }) => getJson<OverTime>(`${processApi(path)}${rest}`, signal),
    placeholderData: keepPreviousData,
    enabled: isOpen && !isGuest,
  });
  if (isGuest) {
    const units = unitsAbove(smallest);
    const shown = units.includes(unit) ? unit : smallest;
    return {
      units,
      unit: shown,
      rows: gather(periods, smallest, shown),
      isGathered: shown !== smallest,
      isFormer: false,
    };
  }
  if (data === undefined) return null;
  const rows = data.periods.map(({ start, last, contributions, people, of }): Stretch => ({
    ...{ start, first: start, last, contributions, people },
    ...(of === null ? {} : { of }),
  }));
  return { units: data.units, unit: data.unit, rows, isGathered: false, isFormer: isPlaceholderData };
}
