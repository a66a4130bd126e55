import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CouncilAnswer, CouncilSchoolRequest } from '#contracts';
import { sendJson } from '../../../shared/api/client.js';
import { keepAnswer } from '../../../shared/api/keep-answer.js';
import { processApi, processKey } from '../../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../../shared/api/use-process-query.js';

export function useCouncil() {
  return useProcessQuery<CouncilAnswer>('/council');
}

/** Saving a school, or taking one back; each answers with the whole election, so that they go one after the other. */
export function useCouncilActs() {
  const path = useProcessPath();
  const client = useQueryClient();
  const base = `${processApi(path)}/council/schools`;
  const scope = { id: `council of ${path.workspace} ${path.process}` };
  const onSuccess = (answer: CouncilAnswer) => keepAnswer(client, [...processKey(path), '/council'], answer);
  return {
    save: useMutation({
      scope,
      mutationFn: (school: CouncilSchoolRequest) => sendJson<CouncilAnswer>('PUT', base, school),
      onSuccess,
    }),
    remove: useMutation({
      scope,
      mutationFn: (id: string) => sendJson<CouncilAnswer>('DELETE', `${base}/${encodeURIComponent(id)}`),
      onSuccess,
    }),
  };
}
