import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Branding, BrandingRequest, LabelsRequest, LanguagesRequest } from '#contracts';
import { sendForm, sendJson } from '../../../shared/api/client.js';
import { workspaceApi } from '../../../shared/api/paths.js';
import { brandingKey } from '../../../shared/words/use-branding.js';

const at = (workspace: string) => `${workspaceApi(workspace)}/branding`;

export const useSaveBranding = (workspace: string) =>
  useChoice(workspace, (request: BrandingRequest) => sendJson<Branding>('PUT', at(workspace), request));

export const useSaveLabels = (workspace: string) =>
  useChoice(workspace, (request: LabelsRequest) => sendJson<Branding>('PUT', `${at(workspace)}/labels`, request));

export const useSaveLanguages = (workspace: string) =>
  useChoice(workspace, (request: LanguagesRequest) => sendJson<Branding>('PUT', `${at(workspace)}/languages`, request));

export const useSaveLogo = (workspace: string) =>
  useChoice(workspace, (file: File) => {
    const form = new FormData();
    form.append('file', file);
    return sendForm<Branding>(`${at(workspace)}/logo`, form);
  });

export const useRemoveLogo = (workspace: string) =>
  useChoice(workspace, () => sendJson<void>('DELETE', `${at(workspace)}/logo`));

/** What was chosen is read again, and the name of the municipality with it, wherever it stands. */
function useChoice<Request, Answer>(workspace: string, act: (request: Request) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: brandingKey(workspace) }),
        client.invalidateQueries({ queryKey: ['session'] }),
        client.invalidateQueries({ queryKey: ['admin', workspace] }),
      ]),
  });
}
