import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CouncilAnswer, CouncilSchoolRequest } from '#contracts';
import { sendJson } from '../../../shared/api/client.js';
import { processApi, processKey } from '../../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../../shared/api/use-process-query.js';

export function useCouncil() {
  return useProcessQuery<CouncilAnswer>('/council');
}

/** Saving a school, or taking one back; each answers with the whole election. */
export function useCouncilActs() {
  const path = useProcessPath();
  const client = useQueryClient();
  const base = `${processApi(path)}/council/schools`;
  const onSuccess = (answer: CouncilAnswer) => client.setQueryData([...processKey(path), '/council'], answer);
  return {
    save: useMutation({
      mutationFn: (school: CouncilSchoolRequest) => sendJson<CouncilAnswer>('PUT', base, school),
      onSuccess,
    }),
    remove: useMutation({
      mutationFn: (id: string) => sendJson<CouncilAnswer>('DELETE', `${base}/${encodeURIComponent(id)}`),
      onSuccess,
    }),
  };
}
