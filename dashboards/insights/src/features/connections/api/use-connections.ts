import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  ChangeConnectionRequest,
  CheckConnectionRequest,
  CheckedConnection,
  Connection,
  ConnectionLabelsAnswer,
  ConnectionList,
  NewConnectionRequest,
  StartedSync,
} from '#contracts';
import { getJson, sendForm, sendJson } from '../../../shared/api/client.js';
import { processApi, processKey } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';

const LOOK_AGAIN_MS = 3000;
const isGoing = ({ run }: Connection) => run?.state === 'queued' || run?.state === 'running';

function useApi() {
  return `${processApi(useProcessPath())}/connections`;
}

/** Connected platforms and what each sync brought; it looks again by itself while one is going. */
export function useConnections() {
  const path = useProcessPath();
  const api = useApi();
  return useQuery({
    queryKey: [...processKey(path), '/connections'],
    queryFn: ({ signal }) => getJson<ConnectionList>(api, signal),
    refetchInterval: ({ state }) => (state.data?.connections.some(isGoing) ? LOOK_AGAIN_MS : false),
  });
}

/** Asks a platform whether it lets us in: one that is stored, or one that is being typed in. */
export function useCheck() {
  const api = useApi();
  return useMutation({
    mutationFn: (what: string | CheckConnectionRequest) =>
      typeof what === 'string'
        ? sendJson<CheckedConnection>('POST', `${api}/${what}/check`)
        : sendJson<CheckedConnection>('POST', `${api}/check`, what),
  });
}

export function useConnect() {
  const api = useApi();
  return useAct((request: NewConnectionRequest) => sendJson<Connection>('POST', api, request));
}

export function useChangeConnection(id: string) {
  const api = useApi();
  return useAct((request: ChangeConnectionRequest) => sendJson<Connection>('PATCH', `${api}/${id}`, request));
}

export function useDisconnect(id: string) {
  const api = useApi();
  return useAct(() => sendJson<void>('DELETE', `${api}/${id}`));
}

export function useSync(id: string) {
  const api = useApi();
  return useAct(() => sendJson<StartedSync>('POST', `${api}/${id}/sync`));
}

/** Words of questions and options, and the keys that came with answers. */
export function useLabels(id: string) {
  const path = useProcessPath();
  const api = useApi();
  return useQuery({
    queryKey: [...processKey(path), '/connections', id, 'labels'],
    queryFn: ({ signal }) => getJson<ConnectionLabelsAnswer>(`${api}/${id}/labels`, signal),
  });
}

export function useChangeLabels(id: string) {
  const api = useApi();
  return useAct((labels: ConnectionLabelsAnswer['labels']) =>
    sendJson<ConnectionLabelsAnswer>('PUT', `${api}/${id}/labels`, { labels }),
  );
}

export function useLearnLabels(id: string) {
  const api = useApi();
  return useAct((form: FormData) => sendForm<ConnectionLabelsAnswer>(`${api}/${id}/labels/export`, form));
}

/** An act on a connection; everything about connections is read again after it. */
function useAct<Request, Answer>(act: (request: Request) => Promise<Answer>) {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () => client.invalidateQueries({ queryKey: [...processKey(path), '/connections'] }),
  });
}
