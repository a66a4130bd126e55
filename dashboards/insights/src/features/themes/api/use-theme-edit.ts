import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ThemeEditAnswer, ThemeEditRequest } from '#contracts';
import { sendJson } from '../../../shared/api/client.js';
import { processApi, processKey } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { useAnnounce } from '../../../shared/page/announcements.js';
import { themePaths } from '../../../shared/themes/theme-paths.js';

interface Saying {
  /** What is read out once it is done. */
  readonly done: string;
}

/** Corrects themes; whatever a correction could have changed is read anew before its end is announced. */
export function useThemeEdit() {
  return useEditing<ThemeEditRequest>((base, edit) => sendJson('POST', `${base}${themePaths.edits}`, edit));
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

function useEditing<Act>(send: (base: string, act: Act) => Promise<ThemeEditAnswer>) {
  const path = useProcessPath();
  const client = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: ({ act }: { act: Act } & Saying) => send(processApi(path), act),
    onSuccess: async (_, { done }) => {
      await client.invalidateQueries({ queryKey: processKey(path) });
      announce(done);
    },
  });
}
