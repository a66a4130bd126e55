import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AccessibilityAnswer, AccessibilityFactsRequest } from '#contracts';
import { getJson, sendJson } from '../../shared/api/client.js';
import { keepAnswer } from '../../shared/api/keep-answer.js';
import { workspaceApi } from '../../shared/api/paths.js';

const api = (workspace: string) => `${workspaceApi(workspace)}/accessibility-statement`;
const key = (workspace: string) => ['accessibility-statement', workspace] as const;

export function useStatement(workspace: string) {
  return useQuery({
    queryKey: key(workspace),
    queryFn: ({ signal }) => getJson<AccessibilityAnswer>(api(workspace), signal),
  });
}

export function useSaveStatement(workspace: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (facts: AccessibilityFactsRequest) => sendJson<AccessibilityAnswer>('PUT', api(workspace), facts),
    onSuccess: (answer) => keepAnswer(client, key(workspace), answer),
  });
}
