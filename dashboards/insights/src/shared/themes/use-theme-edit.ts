import { useIsMutating, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ThemeEditAnswer, ThemeEditRequest, ThemeHistory } from '#contracts';
import { RequestError, sendJson } from '../api/client.js';
import { processApi, processKey, type ProcessPath } from '../api/paths.js';
import { useProcessPath } from '../api/use-process-query.js';
import { useAnnounce } from '../page/announcements.js';
import { themePaths } from './theme-paths.js';

interface Saying {
  /** What is read out once it is done. */
  readonly done: string;
}

/**
 * Corrects themes; whatever a correction could have changed is read anew before its end is announced. It says what the person has
 * seen, so that she does not overwrite what somebody else did meanwhile: she is shown it, and may save again.
 */
export function useThemeEdit() {
  const path = useProcessPath();
  const client = useQueryClient();
  return useEditing<ThemeEditRequest>((base, edit) => {
    const history = client.getQueryData<ThemeHistory>([...processKey(path), themePaths.edits]);
    const seen = history === undefined ? '' : `?seen=${history.edits[0]?.id ?? 'none'}`;
    return sendJson('POST', `${base}${themePaths.edits}${seen}`, edit);
  });
}

export interface HistoryAct {
  readonly kind: 'undo' | 'redo' | 'restore';
  /** Of a restore: the last correction that stays. */
  readonly editId: string;
}

/** Undoes or redoes one correction, or goes back to the state after one. */
export function useHistoryAct() {
  return useEditing<HistoryAct>((base, { kind, editId }) =>
    sendJson('POST', `${base}${themePaths.editAct(editId, kind)}`),
  );
}

const editingKey = (path: ProcessPath) => [...processKey(path), 'theme-edit'];

/** A correction is on its way: what would be undone now is not the last one. */
export function useIsEditing(): boolean {
  return useIsMutating({ mutationKey: editingKey(useProcessPath()) }) > 0;
}

function useEditing<Act>(send: (base: string, act: Act) => Promise<ThemeEditAnswer>) {
  const path = useProcessPath();
  const client = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationKey: editingKey(path),
    mutationFn: ({ act }: { act: Act } & Saying) => send(processApi(path), act),
    onSuccess: async (_, { done }) => {
      await client.invalidateQueries({ queryKey: processKey(path) });
      announce(done);
    },
    onError: async (error) => {
      if (hasOthersEdits(error)) await client.invalidateQueries({ queryKey: processKey(path) });
    },
  });
}

/** Somebody else has changed the same since the person looked. */
export function hasOthersEdits(error: unknown): error is RequestError {
  return error instanceof RequestError && error.problem.code === 'theme-changed';
}
