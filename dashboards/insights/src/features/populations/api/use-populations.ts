import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  FromTerritoryRequest,
  PlaceRules,
  PopulationChoiceRequest,
  PopulationPreview,
  PopulationsAnswer,
  PopulationValues,
  SavedPopulation,
  TerritoryList,
  ValueMeaningsRequest,
} from '#contracts';
import { getJson, sendForm, sendJson } from '../../../shared/api/client.js';
import { keepAnswer } from '../../../shared/api/keep-answer.js';
import { processApi, processKey, workspaceApi } from '../../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../../shared/api/use-process-query.js';

const POPULATIONS = '/populations';

export const usePopulations = () => useProcessQuery<PopulationsAnswer>(POPULATIONS);

export const usePopulationValues = () => useProcessQuery<PopulationValues>('/populations/values');

export function usePlaces() {
  const { workspace } = useProcessPath();
  return useQuery({
    queryKey: ['places', workspace],
    queryFn: ({ signal }) => getJson<PlaceRules>(`${workspaceApi(workspace)}/places`, signal),
  });
}

export function useTerritories(words: string) {
  const path = useProcessPath();
  return useQuery({
    queryKey: ['territories', path.workspace, words],
    queryFn: ({ signal }) =>
      getJson<TerritoryList>(`${processApi(path)}/populations/territories?q=${encodeURIComponent(words)}`, signal),
    enabled: words.length >= 2,
  });
}

/** A change after which everything of the process is asked for anew. */
function useChange<Input, Output>(
  change: (api: string, input: Input) => Promise<Output>,
  onDone?: (output: Output, input: Input) => void,
) {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => change(processApi(path), input),
    onSuccess: async (output, input) => {
      await client.invalidateQueries({ queryKey: processKey(path) });
      onDone?.(output, input);
    },
  });
}

type Choice = PopulationsAnswer['choice'];

/** A choice is sent whole: each change begins from what the one before it left, also while that is still on its way. */
export function useChoose(onDone: () => void) {
  const path = useProcessPath();
  const client = useQueryClient();
  const key = [...processKey(path), POPULATIONS];
  return useMutation({
    scope: { id: `population of ${path.workspace} ${path.process}` },
    mutationFn: (change: (last: Choice) => PopulationChoiceRequest) => {
      const { choice } = client.getQueryData<PopulationsAnswer>(key)!;
      return sendJson<PopulationsAnswer>('PUT', `${processApi(path)}${POPULATIONS}/choice`, change(choice));
    },
    onSuccess: async (answer) => {
      await keepAnswer(client, key, answer);
      await client.invalidateQueries({ queryKey: processKey(path) });
      onDone();
    },
  });
}

export const useRemove = (onDone: () => void) =>
  useChange((api, id: string) => sendJson<void>('DELETE', `${api}/populations/${id}`), onDone);

export const useTake = (onDone: (saved: SavedPopulation) => void) =>
  useChange(
    (api, from: FromTerritoryRequest) => sendJson<SavedPopulation>('POST', `${api}/populations/from-territory`, from),
    onDone,
  );

export const useSave = (onDone: (saved: SavedPopulation) => void) =>
  useChange((api, form: FormData) => sendForm<SavedPopulation>(`${api}/populations`, form), onDone);

export const useSaveMeanings = (onDone: () => void) =>
  useChange(
    (api, request: ValueMeaningsRequest) => sendJson<PopulationValues>('PUT', `${api}/populations/values`, request),
    onDone,
  );

export function usePreview() {
  const path = useProcessPath();
  return useMutation({
    mutationFn: (form: FormData) => sendForm<PopulationPreview>(`${processApi(path)}/populations/preview`, form),
  });
}

export function useReplacePlaces(onDone: () => void) {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (form: FormData) => sendForm<PlaceRules>(`${workspaceApi(path.workspace)}/places`, form),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['places', path.workspace] });
      await client.invalidateQueries({ queryKey: processKey(path) });
      onDone();
    },
  });
}
