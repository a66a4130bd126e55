import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ThemeSettings, ThemeSettingsAnswer } from '#contracts';
import { getJson, sendForm, sendJson } from '../../../shared/api/client.js';
import { processApi, processKey, workspaceApi } from '../../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../../shared/api/use-process-query.js';
import { themePaths } from '../../../shared/themes/theme-paths.js';

export function useThemeSettings() {
  return useProcessQuery<ThemeSettingsAnswer>(themePaths.settings);
}

export function useSaveSettings() {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (settings: ThemeSettings) =>
      sendJson<ThemeSettingsAnswer>('PUT', `${processApi(path)}${themePaths.settings}`, settings),
    onSuccess: () => client.invalidateQueries({ queryKey: processKey(path) }),
  });
}

type Shelf = 'codeframes' | 'backgrounds';
const shelfKey = (workspace: string, shelf: Shelf) => ['workspace', workspace, shelf] as const;

/** What the municipality has uploaded of one kind. */
export function useShelf<List>(shelf: Shelf) {
  const { workspace } = useProcessPath();
  return useQuery({
    queryKey: shelfKey(workspace, shelf),
    queryFn: ({ signal }) => getJson<List>(`${workspaceApi(workspace)}/${shelf}`, signal),
  });
}

/** Uploads to a shelf, or takes one thing off it; the choices of the process follow. */
export function useShelfActs<Saved>(shelf: Shelf, upload: string) {
  const path = useProcessPath();
  const client = useQueryClient();
  const base = workspaceApi(path.workspace);
  const refresh = async () => {
    await client.invalidateQueries({ queryKey: shelfKey(path.workspace, shelf) });
    await client.invalidateQueries({ queryKey: [...processKey(path), themePaths.settings] });
  };
  return {
    send: useMutation({
      mutationFn: (form: FormData) => sendForm<Saved>(`${base}${upload}`, form),
      onSuccess: refresh,
    }),
    remove: useMutation({
      mutationFn: (id: string) => sendJson<void>('DELETE', `${base}/${shelf}/${encodeURIComponent(id)}`),
      onSuccess: refresh,
    }),
  };
}
