import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CompareAnswer, CompareThemesAnswer } from '#contracts';
import { getJson } from '../../shared/api/client.js';

/** `with` as it stands in the address: `augustow/budget-2026,suwalki/budget-2026`. */
export const compareApi = (chosen: readonly string[]) => `/api/compare?with=${encodeURIComponent(chosen.join(','))}`;

export function useComparison(chosen: readonly string[]) {
  return useQuery({
    queryKey: ['compare', ...chosen],
    queryFn: ({ signal }) => getJson<CompareAnswer>(compareApi(chosen), signal),
    placeholderData: keepPreviousData,
    enabled: chosen.length > 1,
  });
}

export const compareThemesApi = (chosen: readonly string[]) =>
  `/api/compare/themes?with=${encodeURIComponent(chosen.join(','))}`;

export function useThemesComparison(chosen: readonly string[]) {
  return useQuery({
    queryKey: ['compare-themes', ...chosen],
    queryFn: ({ signal }) => getJson<CompareThemesAnswer>(compareThemesApi(chosen), signal),
    placeholderData: keepPreviousData,
  });
}
