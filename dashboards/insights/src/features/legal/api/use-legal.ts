import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  BeginChecklistRequest,
  LegalAnswer,
  LegalOrderRequest,
  LegalStepRequest,
  LegalTemplateEntry,
  LegalTemplateList,
  PromiseRequest,
  SaveLegalTemplateRequest,
} from '#contracts';
import type { LegalTemplateCode } from '#domain';
import { getJson, sendForm, sendJson } from '../../../shared/api/client.js';
import { processApi, processKey, workspaceApi } from '../../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../../shared/api/use-process-query.js';

const LEGAL = '/legal';

/** What the process promised, what came of it, and its checklist. */
export const useLegal = () => useProcessQuery<LegalAnswer>(LEGAL);

/** A promise stands on the overview too, and steps stand among what is due: everything of the process is read anew. */
function useLegalMutation<Input, Output>(send: (api: string, input: Input) => Promise<Output>) {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => send(`${processApi(path)}${LEGAL}`, input),
    onSuccess: () => client.invalidateQueries({ queryKey: processKey(path) }),
  });
}

export const useSavePromise = () =>
  useLegalMutation((api, promise: PromiseRequest) => sendJson<LegalAnswer>('PUT', `${api}/promise`, promise));

export const useBeginChecklist = () =>
  useLegalMutation((api, request: BeginChecklistRequest) => sendJson<LegalAnswer>('POST', `${api}/checklist`, request));

export const useSaveOrder = () =>
  useLegalMutation((api, order: LegalOrderRequest) => sendJson<LegalAnswer>('PUT', `${api}/checklist`, order));

export const useRemoveChecklist = () =>
  useLegalMutation((api, _: void) => sendJson<LegalAnswer>('DELETE', `${api}/checklist`));

export const useSaveStep = () =>
  useLegalMutation((api, { id, step }: { id: string; step: LegalStepRequest }) =>
    sendJson<LegalAnswer>('PUT', `${api}/steps/${id}`, step),
  );

export const useAddScan = (step: string) =>
  useLegalMutation((api, form: FormData) => sendForm<{ id: string }>(`${api}/steps/${step}/files`, form));

export const useRemoveScan = (step: string) =>
  useLegalMutation((api, file: string) => sendJson<void>('DELETE', `${api}/steps/${step}/files/${file}`));

const templatesKey = (workspace: string) => ['legal-templates', workspace] as const;

/** The templates of the municipality: built in, or its own copies. */
export function useLegalTemplates() {
  const { workspace } = useProcessPath();
  return useQuery({
    queryKey: templatesKey(workspace),
    queryFn: ({ signal }) => getJson<LegalTemplateList>(`${workspaceApi(workspace)}/legal-templates`, signal),
  });
}

/** Saves the copy of the municipality, or gives it up where nothing is sent. */
export function useChangeTemplate(code: LegalTemplateCode) {
  const { workspace } = useProcessPath();
  const client = useQueryClient();
  const address = `${workspaceApi(workspace)}/legal-templates/${code}`;
  return useMutation({
    mutationFn: (request: SaveLegalTemplateRequest | null) =>
      request === null
        ? sendJson<LegalTemplateEntry>('DELETE', address)
        : sendJson<LegalTemplateEntry>('PUT', address, request),
    onSuccess: () => client.invalidateQueries({ queryKey: templatesKey(workspace) }),
  });
}
