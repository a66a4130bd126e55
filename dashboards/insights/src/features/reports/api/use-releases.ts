import { useMutation, useQueryClient } from '@tanstack/react-query';
import type {
  FreezeRequest,
  ReleaseComparison,
  ReleaseDocument,
  ReleaseList,
  ReleaseSummary,
  ReportText,
  ReportTextList,
  SaveReportTextRequest,
  WithdrawReleaseRequest,
} from '#contracts';
import type { Language } from '#language';
import { getFile, sendJson } from '../../../shared/api/client.js';
import { processApi, processKey } from '../../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../../shared/api/use-process-query.js';
import { saveBlob } from '../../../shared/figure/save-file.js';

export const useReleases = () => useProcessQuery<ReleaseList>('/releases');

/** What is different in the later of two releases. */
export const useComparison = (earlier: string, later: string) =>
  useProcessQuery<ReleaseComparison>(`/releases/${earlier}/differences?with=${later}`);

/** A release keeps imports from being undone, so that everything of the process is read anew. */
function useReleaseMutation<Input>(send: (api: string, input: Input) => Promise<ReleaseSummary>) {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => send(`${processApi(path)}/releases`, input),
    onSuccess: () => client.invalidateQueries({ queryKey: processKey(path) }),
  });
}

export const useFreeze = () =>
  useReleaseMutation((api, request: FreezeRequest) => sendJson<ReleaseSummary>('POST', api, request));

export const usePublish = () =>
  useReleaseMutation((api, id: string) => sendJson<ReleaseSummary>('POST', `${api}/${id}/publication`));

export const useWithdraw = () =>
  useReleaseMutation((api, { id, ...request }: { id: string } & WithdrawReleaseRequest) =>
    sendJson<ReleaseSummary>('POST', `${api}/${id}/withdrawal`, request),
  );

export interface AskedDocument {
  readonly release: ReleaseSummary;
  readonly kind: ReleaseDocument;
  readonly language: Language;
  /** The name of the saved file. */
  readonly file: string;
}

/** Has a document written and saves it; one with thousands of remarks takes a while. */
export function useSaveDocument() {
  const path = useProcessPath();
  return useMutation({
    mutationFn: async ({ release, kind, language, file }: AskedDocument) => {
      const address = `${processApi(path)}/releases/${release.id}/documents/${kind}?language=${language}`;
      saveBlob(await getFile(address), file);
    },
  });
}

const TEXTS = '/releases/texts';

/** What the office typed for the report. */
export const useReportTexts = () => useProcessQuery<ReportTextList>(TEXTS);

export function useSaveReportText() {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: SaveReportTextRequest) => sendJson<ReportText>('PUT', `${processApi(path)}${TEXTS}`, request),
    onSuccess: (saved) =>
      client.setQueryData<ReportTextList>([...processKey(path), TEXTS], (last) => ({
        texts: [...(last?.texts ?? []).filter((text) => !isSameText(text, saved)), saved],
      })),
  });
}

const isSameText = (one: ReportText, other: ReportText) =>
  one.section === other.section && one.language === other.language;
