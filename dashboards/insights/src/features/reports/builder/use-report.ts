import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  BuiltDocumentList,
  BuiltReportAnswer,
  FigureAnswer,
  OwnTemplate,
  ReportChecks,
  ReportDifference,
  ReportVersions,
  SaveBuiltReportRequest,
} from '#contracts';
import { givenFilter, type BuiltDocument, type FigureSource, type ReportLanguage } from '#domain';
import { getFile, getJson, sendJson } from '../../../shared/api/client.js';
import { keepAnswer } from '../../../shared/api/keep-answer.js';
import { processApi, processKey } from '../../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../../shared/api/use-process-query.js';
import { saveBlob } from '../../../shared/figure/save-file.js';

export const useReport = (id: string) => useProcessQuery<BuiltReportAnswer>(`/reports/${id}`);
export const useReportVersions = (id: string) => useProcessQuery<ReportVersions>(`/reports/${id}/versions`);

export type ReportAct =
  | { readonly act: 'save'; readonly body: SaveBuiltReportRequest }
  | { readonly act: 'refresh'; readonly body: { version: number; release: string | null; seen: string } }
  | { readonly act: 'restoration'; readonly body: { version: number; from: number } }
  | { readonly act: 'release'; readonly body: { version: number } };

/** Changes the report; what the server answers is what stands. */
export function useChangeReport(id: string) {
  const path = useProcessPath();
  const client = useQueryClient();
  const address = `${processApi(path)}/reports/${id}`;
  return useMutation({
    mutationFn: ({ act, body }: ReportAct) =>
      act === 'save'
        ? sendJson<BuiltReportAnswer>('PUT', address, body)
        : sendJson<BuiltReportAnswer>('POST', `${address}/${act}`, body),
    onSuccess: async (report) => {
      await keepAnswer(client, [...processKey(path), `/reports/${id}`], report);
      void client.invalidateQueries({ queryKey: [...processKey(path), '/reports'] });
      void client.invalidateQueries({ queryKey: [...processKey(path), `/reports/${id}/versions`] });
    },
  });
}

/** The numbers of a figure that is not saved yet. */
export function useFigure({ figure, variable, depth, filter }: FigureSource, release: string | null, isAsked: boolean) {
  const path = useProcessPath();
  const query = new URLSearchParams({ figure });
  if (variable !== null) query.set('variable', variable);
  if (depth !== null) query.set('depth', String(depth));
  if (release !== null) query.set('release', release);
  const given = givenFilter(filter);
  if (given !== null) query.set('filter', new URLSearchParams(given as Record<string, string>).toString());
  const rest = `/reports/figure?${query.toString()}`;
  return useQuery({
    queryKey: [...processKey(path), rest],
    queryFn: ({ signal }) => getJson<FigureAnswer>(`${processApi(path)}${rest}`, signal),
    enabled: isAsked,
  });
}

export function useReportChecks(id: string) {
  const path = useProcessPath();
  return useMutation({ mutationFn: () => getJson<ReportChecks>(`${processApi(path)}/reports/${id}/checks`) });
}

export function useReportDifference(id: string) {
  const path = useProcessPath();
  return useMutation({ mutationFn: () => getJson<ReportDifference>(`${processApi(path)}/reports/${id}/difference`) });
}

export function useKeepTemplate(id: string) {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => sendJson<OwnTemplate>('POST', `${processApi(path)}/reports/${id}/template`, { name }),
    onSuccess: () => client.invalidateQueries({ queryKey: [...processKey(path), '/reports'] }),
  });
}

/** Deletes a template of the municipality. */
export function useDeleteTemplate() {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => sendJson<void>('DELETE', `${processApi(path)}/reports/templates/${id}`),
    onSettled: () => client.invalidateQueries({ queryKey: [...processKey(path), '/reports'] }),
  });
}

export function useDeleteReport(id: string) {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => sendJson<void>('DELETE', `${processApi(path)}/reports/${id}`),
    onSuccess: () => client.invalidateQueries({ queryKey: [...processKey(path), '/reports'] }),
  });
}

export interface AskedReport {
  readonly kind: BuiltDocument;
  readonly language: ReportLanguage;
}

const POLL_MS = 1000;

/** Has a document written, waits until it is, and keeps it. Resolves with the name of the file. */
export function useReportDocument(id: string) {
  const path = useProcessPath();
  return useMutation({
    mutationFn: async ({ kind, language, nameOf }: AskedReport & { readonly nameOf: (version: number) => string }) => {
      const documents = `${processApi(path)}/reports/${id}/documents`;
      await sendJson('POST', `${documents}/${kind}?language=${language}`);
      for (;;) {
        const { documents: all } = await getJson<BuiltDocumentList>(documents);
        const found = all.find((one) => one.kind === kind && one.language === language);
        if (found?.state === 'done') {
          const name = nameOf(found.version);
          saveBlob(await getFile(`${documents}/${kind}?language=${language}`), name);
          return { name, errorCode: null };
        }
        if (found === undefined || found.state === 'failed' || found.state === 'cancelled')
          return { name: null, errorCode: found?.errorCode ?? null };
        await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      }
    },
  });
}
