import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  AuditList,
  InviteRequest,
  MemberPage,
  NewInvitation,
  NewToken,
  RoleRequest,
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
export function useAudit(workspace: string) {
  return useInfiniteQuery({
    queryKey: key(workspace, 'audit'),
    queryFn: ({ pageParam, signal }) => {
      const cursor = pageParam === undefined ? '' : `&cursor=${part(pageParam)}`;
      return getJson<AuditList>(`${workspaceApi(workspace)}/audit?limit=20${cursor}`, signal);
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
}

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
