import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Run } from '#contracts';
import { sendJson } from '../../../shared/api/client.js';
import { keepAnswer } from '../../../shared/api/keep-answer.js';
import { processApi } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';

/** Asks a run to stop; it stops at its next step and stores nothing. */
export function useCancelRun() {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (runId: string) => sendJson<Run>('POST', `${processApi(path)}/runs/${runId}/cancel`),
    onSuccess: (run) => keepAnswer(client, ['run', path.workspace, path.process, run.id], run),
  });
}
