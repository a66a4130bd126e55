import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { TargetGroupList, TargetGroupRequest } from '#contracts';
import { sendJson } from '../../shared/api/client.js';
import { keepAnswer } from '../../shared/api/keep-answer.js';
import { processApi, processKey, type ProcessPath } from '../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../shared/api/use-process-query.js';

const REST = '/reach-targets';
const scopeOf = ({ workspace, process }: ProcessPath) => ({ id: `targets of ${workspace} ${process}` });

export const useTargets = () => useProcessQuery<TargetGroupList>(REST);

export function useAddTarget() {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    scope: scopeOf(path),
    mutationFn: (request: TargetGroupRequest) => sendJson<TargetGroupList>('POST', processApi(path) + REST, request),
    onSuccess: (list) => keepAnswer(client, [...processKey(path), REST], list),
  });
}

export function useRemoveTarget() {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    scope: scopeOf(path),
    mutationFn: (id: string) => sendJson<void>('DELETE', `${processApi(path)}${REST}/${id}`),
    onSuccess: () => client.invalidateQueries({ queryKey: [...processKey(path), REST] }),
  });
}
