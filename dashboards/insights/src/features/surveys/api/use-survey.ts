import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ChangeQuestionRequest, Survey, SurveyList } from '#contracts';
import { sendJson } from '../../../shared/api/client.js';
import { processApi, processKey } from '../../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../../shared/api/use-process-query.js';

export const surveyPath = (source: string, channel: string | null) =>
  `/surveys/${encodeURIComponent(source)}${channel === null ? '' : `?channel=${encodeURIComponent(channel)}`}`;

export function useSurveys() {
  return useProcessQuery<SurveyList>('/surveys');
}

export function useSurvey(source: string, channel: string | null) {
  return useProcessQuery<Survey>(surveyPath(source, channel));
}

/** Changes one question; every answer about the process is asked for anew. */
export function useChangeQuestion(source: string) {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, change }: { id: string; change: ChangeQuestionRequest }) =>
      sendJson<Survey>('PATCH', `${processApi(path)}${surveyPath(source, null)}/questions/${id}`, change),
    onSuccess: () => client.invalidateQueries({ queryKey: processKey(path) }),
  });
}
