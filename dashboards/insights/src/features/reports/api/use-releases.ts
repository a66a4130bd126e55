import { useMutation, useQueryClient } from '@tanstack/react-query';
import type {
  FreezeRequest,
  ReleaseComparison,
  ReleaseList,
  ReleaseSummary,
  ReportText,
  ReportTextList,
  SaveReportTextRequest,
  WithdrawReleaseRequest,
} from '#contracts';
import { sendJson } from '../../../shared/api/client.js';
import { keepAnswer } from '../../../shared/api/keep-answer.js';
import { processApi, processKey } from '../../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../../shared/api/use-process-query.js';

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

/** Puts the present sections of the report into a release that nobody has published yet. */
export const useTakeTexts = () =>
  useReleaseMutation((api, id: string) => sendJson<ReleaseSummary>('POST', `${api}/${id}/texts`));

const TEXTS = '/releases/texts';

/** What the office typed for the report. */
export const useReportTexts = () => useProcessQuery<ReportTextList>(TEXTS);

export function useSaveReportText() {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: SaveReportTextRequest) => sendJson<ReportText>('PUT', `${processApi(path)}${TEXTS}`, request),
    onSuccess: (saved) =>
      keepAnswer<ReportTextList>(client, [...processKey(path), TEXTS], (last) => ({
        texts: [...(last?.texts ?? []).filter((text) => !isSameText(text, saved)), saved],
      })),
  });
}

const isSameText = (one: ReportText, other: ReportText) =>
  one.section === other.section && one.language === other.language;
