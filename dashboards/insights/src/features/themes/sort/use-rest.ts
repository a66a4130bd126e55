import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ThemeRest } from '#contracts';
import { getJson } from '../../../shared/api/client.js';
import { processApi } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { themePaths } from '../../../shared/themes/theme-paths.js';

export type RestItem = ThemeRest['items'][number];

/** So few are waiting that more are asked for, while the person reads on. */
const FEW = 6;

/**
 * The opinions that wait to be sorted, batch after batch.
 *
 * @param decidedIds those that were decided about in this sitting
 * @param unsent how many decisions the server has not got: it would count these as still waiting
 */
export function useRest(decidedIds: readonly string[], unsent: number) {
  const path = useProcessPath();
  const [batch, setBatch] = useState(0);
  const [known, setKnown] = useState<readonly RestItem[]>([]);
  const [droppedIds, setDropped] = useState<readonly string[]>([]);
  const rest = useQuery({
    queryKey: ['sorting', path.workspace, path.process, batch],
    queryFn: ({ signal }) => getJson<ThemeRest>(`${processApi(path)}${themePaths.rest}?limit=30`, signal),
    gcTime: 0,
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });
  const { data, isPlaceholderData, isFetching } = rest;
  useEffect(() => {
    if (!data || isPlaceholderData) return;
    setKnown((now) => [...now, ...data.items.filter((item) => now.every((one) => idOf(one) !== idOf(item)))]);
  }, [data, isPlaceholderData]);

  const gone = new Set([...decidedIds, ...droppedIds]);
  const waiting = known.filter((item) => !gone.has(idOf(item)));
  const counted = new Set(data?.items.map(idOf));
  const goneSince = [...gone].filter((id) => counted.has(id)).length;
  const backSince = waiting.filter((item) => !counted.has(idOf(item))).length;
  const left = Math.max(waiting.length, (data?.left ?? 0) - goneSince + backSince);
  const needsMore = data !== undefined && !isFetching && unsent === 0 && waiting.length < FEW && waiting.length < left;
  useEffect(() => {
    if (needsMore) setBatch((now) => now + 1);
  }, [needsMore]);

  return {
    rest,
    waiting,
    left,
    /** Puts an opinion to the front of those that wait. */
    putBack: (id: string) =>
      setKnown((now) => [...now.filter((item) => idOf(item) === id), ...now.filter((item) => idOf(item) !== id)]),
    drop: (id: string) => setDropped((now) => [...now, id]),
  };
}

const idOf = ({ contribution }: RestItem) => contribution.id;
