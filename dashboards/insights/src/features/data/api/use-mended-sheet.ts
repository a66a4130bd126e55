import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CheckRequest, MendedAnswer, Problem } from '#contracts';
import { RequestError } from '../../../shared/api/client.js';
import { processApi } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { draftKey, fixesScope, sendDraft } from './use-draft.js';
import { sendFile } from './send-file.js';

/** The rows with problems as a workbook. */
export function useProblemSheet(id: string) {
  const path = useProcessPath();
  return useMutation({
    mutationFn: async ({ request, language }: { request: CheckRequest; language: string }) => {
      const answer = await fetch(`${processApi(path)}/uploads/${id}/problems?language=${language}`, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(request),
      });
      if (!answer.ok) throw new RequestError(answer.status, (await answer.json()) as Problem);
      return answer.blob();
    },
  });
}

/** Brings the mended workbook back; it is read as the draft says, so that the draft goes first. */
export function useMendedSheet(id: string) {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    scope: fixesScope(id),
    mutationFn: async ({ file, draft }: { file: File; draft: Parameters<typeof sendDraft>[2] }) => {
      await sendDraft(path, id, draft);
      return sendFile<MendedAnswer>(`${processApi(path)}/uploads/${id}/mended`, file, () => undefined);
    },
    onSuccess: () => client.invalidateQueries({ queryKey: draftKey(id) }),
  });
}
