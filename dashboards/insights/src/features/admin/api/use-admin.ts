import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  AuditChoices,
  AuditList,
  InvitedMany,
  InviteRequest,
  MemberPage,
  NewInvitation,
  NewToken,
  RoleRequest,
  SourcesOverview,
  Token,
  TokenRequest,
} from '#contracts';
import { getJson, sendJson } from '../../../shared/api/client.js';
import { workspaceApi } from '../../../shared/api/paths.js';

const part = encodeURIComponent;
const key = (workspace: string, of: string) => ['admin', workspace, of] as const;

/** Who may come in, and who was invited. */
export function useMembers(workspace: string) {
  return useQuery({
    queryKey: key(workspace, 'members'),
    queryFn: ({ signal }) => getJson<MemberPage>(`${workspaceApi(workspace)}/members`, signal),
  });
}

export function useTokens(workspace: string) {
  return useQuery({
    queryKey: key(workspace, 'tokens'),
    queryFn: ({ signal }) => getJson<{ tokens: readonly Token[] }>(`${workspaceApi(workspace)}/tokens`, signal),
  });
}

/** Who did what, newest first, page after page. */
export function useAudit(workspace: string, filter: string) {
  return useInfiniteQuery({
    queryKey: [...key(workspace, 'audit'), filter],
    queryFn: ({ pageParam, signal }) => {
      const cursor = pageParam === undefined ? '' : `&cursor=${part(pageParam)}`;
      return getJson<AuditList>(`${workspaceApi(workspace)}/audit?limit=20${filter}${cursor}`, signal);
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
}

/** Who and what stand in the trail. */
export function useAuditChoices(workspace: string) {
  return useQuery({
    queryKey: key(workspace, 'audit-choices'),
    queryFn: ({ signal }) => getJson<AuditChoices>(`${workspaceApi(workspace)}/audit/choices`, signal),
  });
}

/** Where the data of all processes come from. */
export function useSources(workspace: string) {
  return useQuery({
    queryKey: key(workspace, 'sources'),
    queryFn: ({ signal }) => getJson<SourcesOverview>(`${workspaceApi(workspace)}/sources`, signal),
  });
}

export const useInviteMany = (workspace: string) =>
  useAdminAct(workspace, (text: string) =>
    sendJson<InvitedMany>('POST', `${workspaceApi(workspace)}/members/many`, { text }),
  );

export const useInvite = (workspace: string) =>
  useAdminAct(workspace, (request: Partial<InviteRequest>) =>
    sendJson<NewInvitation>('POST', `${workspaceApi(workspace)}/members`, request),
  );

export const useRevokeInvitation = (workspace: string) =>
  useAdminAct(workspace, (id: string) =>
    sendJson<void>('DELETE', `${workspaceApi(workspace)}/invitations/${part(id)}`),
  );

export const useChangeRole = (workspace: string) =>
  useAdminAct(workspace, ({ id, role }: RoleRequest & { id: string }) =>
    sendJson<void>('PATCH', `${workspaceApi(workspace)}/members/${part(id)}`, { role }),
  );

export const useRemoveMember = (workspace: string) =>
  useAdminAct(workspace, (id: string) => sendJson<void>('DELETE', `${workspaceApi(workspace)}/members/${part(id)}`));

export const useCreateToken = (workspace: string) =>
  useAdminAct(workspace, (request: TokenRequest) =>
    sendJson<NewToken>('POST', `${workspaceApi(workspace)}/tokens`, request),
  );

export const useRevokeToken = (workspace: string) =>
  useAdminAct(workspace, (id: string) => sendJson<void>('DELETE', `${workspaceApi(workspace)}/tokens/${part(id)}`));

/** An act of the administration; the lists and the audit trail are read again after it. */
function useAdminAct<Request, Answer>(workspace: string, act: (request: Request) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () => client.invalidateQueries({ queryKey: ['admin', workspace] }),
  });
}
