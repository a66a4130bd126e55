import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { BuiltReportAnswer, BuiltReportList, NewBuiltReportRequest } from '#contracts';
import type { FigureSource } from '#domain';
import { sendJson } from '../api/client.js';
import { keepAnswer } from '../api/keep-answer.js';
import { processApi, processKey } from '../api/paths.js';
import { useProcessPath, useProcessQuery } from '../api/use-process-query.js';

/** The reports of the process and the templates of the municipality. */
export const useBuiltReports = () => useProcessQuery<BuiltReportList>('/reports');

/** Begins a report; it is in the list at once. */
export function useBeginReport() {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: Pick<NewBuiltReportRequest, 'template'> & Partial<NewBuiltReportRequest>) =>
      sendJson<BuiltReportAnswer>('POST', `${processApi(path)}/reports`, request),
    onSuccess: async (report) => {
      await keepAnswer(client, [...processKey(path), `/reports/${report.id}`], report);
      void client.invalidateQueries({ queryKey: [...processKey(path), '/reports'] });
    },
  });
}

export interface AddedFigure {
  readonly report: string;
  readonly kind: 'figure' | 'table';
  readonly source: FigureSource;
}

/** Adds a figure to a report, before its method note. */
export function useAddToReport() {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ report, kind, source }: AddedFigure) =>
      sendJson<BuiltReportAnswer>('POST', `${processApi(path)}/reports/${report}/figures`, {
        figures: [{ kind, source }],
      }),
    onSuccess: async (report) => {
      await keepAnswer(client, [...processKey(path), `/reports/${report.id}`], report);
      void client.invalidateQueries({ queryKey: [...processKey(path), '/reports'] });
    },
  });
}
