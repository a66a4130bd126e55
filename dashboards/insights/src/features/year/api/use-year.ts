import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { SaveYearTextRequest, YearAnswer, YearEditionAnswer, YearFile, YearList, YearTexts } from '#contracts';
import { getFile, getJson, sendJson } from '../../../shared/api/client.js';
import { keepAnswer } from '../../../shared/api/keep-answer.js';
import { workspaceApi } from '../../../shared/api/paths.js';
import { saveBlob } from '../../../shared/figure/save-file.js';

/** A year of a municipality; `edition` null is the year as it is now. */
export interface YearPlace {
  readonly workspace: string;
  readonly year: number;
  readonly edition: number | null;
}

const key = (workspace: string) => ['year', workspace] as const;
const address = (workspace: string) => `${workspaceApi(workspace)}/year`;
const addressOf = ({ workspace, year, edition }: YearPlace) =>
  `${address(workspace)}/${year}${edition === null ? '' : `/editions/${edition}`}`;

export function useYears(workspace: string) {
  return useQuery({
    queryKey: [...key(workspace), 'years'],
    queryFn: ({ signal }) => getJson<YearList>(address(workspace), signal),
  });
}

export function useYear(place: YearPlace) {
  return useQuery({
    queryKey: [...key(place.workspace), place.year, place.edition],
    queryFn: ({ signal }) => getJson<YearAnswer>(addressOf(place), signal),
  });
}

export function useYearTexts({ workspace, year }: YearPlace, isWanted: boolean) {
  return useQuery({
    queryKey: [...key(workspace), year, 'texts'],
    queryFn: ({ signal }) => getJson<YearTexts>(`${address(workspace)}/${year}/texts`, signal),
    enabled: isWanted,
  });
}

export function useSaveYearText({ workspace, year }: YearPlace) {
  const client = useQueryClient();
  return useMutation({
    // each answers with all texts of the year
    scope: { id: `texts of ${workspace} ${year}` },
    mutationFn: (request: SaveYearTextRequest) =>
      sendJson<YearTexts>('PUT', `${address(workspace)}/${year}/texts`, request),
    onSuccess: async (texts) => {
      await keepAnswer(client, [...key(workspace), year, 'texts'], texts);
      await client.invalidateQueries({ queryKey: [...key(workspace), year, null] });
    },
  });
}

export function useFreezeYear({ workspace, year }: YearPlace) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => sendJson<YearEditionAnswer>('POST', `${address(workspace)}/${year}/editions`),
    onSuccess: () => client.invalidateQueries({ queryKey: [...key(workspace), year] }),
  });
}

/** Has the chapter written and saves it. */
export function useYearFile(place: YearPlace) {
  return useMutation({
    mutationFn: async ({ kind, query }: { readonly kind: YearFile; readonly query: string }) => {
      const blob = await getFile(`${addressOf(place)}/files/${kind}?${query}`);
      const edition = place.edition === null ? '' : `-${place.edition}`;
      saveBlob(blob, `${place.workspace}-${place.year}${edition}.${kind}`);
    },
  });
}
