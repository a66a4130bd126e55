import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { DueCalendarAnswer, DueMailsRequest, DueSubscriptionAnswer } from '#contracts';
import { getJson, sendJson } from '../../../shared/api/client.js';
import { keepAnswer } from '../../../shared/api/keep-answer.js';
import { workspaceApi } from '../../../shared/api/paths.js';

const key = (workspace: string) => ['due-subscription', workspace] as const;
const address = (workspace: string) => `${workspaceApi(workspace)}/due`;

/** How I am told what is due. */
export function useDueSubscription(workspace: string) {
  return useQuery({
    queryKey: key(workspace),
    queryFn: ({ signal }) => getJson<DueSubscriptionAnswer>(`${address(workspace)}/subscription`, signal),
  });
}

export function useChangeMails(workspace: string) {
  const client = useQueryClient();
  return useMutation({
    // switched on and off again at once: what was chosen last stands
    scope: { id: `due mails of ${workspace}` },
    mutationFn: (request: DueMailsRequest) =>
      sendJson<DueSubscriptionAnswer>('PUT', `${address(workspace)}/subscription`, request),
    onSuccess: (answer) => keepAnswer(client, key(workspace), answer),
  });
}

/** A new secret address, told this once; the one before ends. */
export const useMakeCalendar = (workspace: string) =>
  useCalendarAct(workspace, () => sendJson<DueCalendarAnswer>('POST', `${address(workspace)}/calendar`));

export const useRevokeCalendar = (workspace: string) =>
  useCalendarAct(workspace, () => sendJson<void>('DELETE', `${address(workspace)}/calendar`));

function useCalendarAct<Answer>(workspace: string, act: () => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    // a secret is not kept any longer than it is shown
    gcTime: 0,
    onSuccess: () => client.invalidateQueries({ queryKey: key(workspace) }),
  });
}
