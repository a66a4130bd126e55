import { type TableMapping } from '#domain';
import { type Answer, type TestApi, type UploadedFile } from './api.js';

export const PROCESS = '/api/workspaces/alfa/processes/budget';

/** Remarks with their authors: how the files of these tests are read. */
export const REMARKS: TableMapping = {
  version: 1,
  kind: 'remark',
  columns: {
    reference: 'Numer',
    submittedAt: 'Data',
    person: 'E-mail',
    personKind: 'email',
    text: ['Uwaga'],
    parent: 'Do uwagi',
    attributes: { age: 'Wiek', sex: 'Płeć' },
  },
};

export const HEADER = 'Numer;Data;E-mail;Wiek;Płeć;Do uwagi;Uwaga';

/** Uploads a file, starts its import under a source's name and carries it out with everything that follows. */
export async function importFile(
  api: TestApi,
  cookie: string,
  file: UploadedFile,
  { mapping = REMARKS, sourceName = 'uwagi' }: { mapping?: TableMapping; sourceName?: string } = {},
): Promise<{ importId: string; runId: string; log: Answer }> {
  const uploaded = await api.upload(`${PROCESS}/uploads`, cookie, file);
  if (uploaded.status !== 201) throw new Error(`upload answered ${uploaded.status}: ${uploaded.text}`);
  const body = { source: 'table', mapping, sourceName };
  const started = await api.request('POST', `${PROCESS}/uploads/${uploaded.json.id}/import`, { cookie, body });
  if (started.status !== 202) throw new Error(`import answered ${started.status}: ${started.text}`);
  await api.work();
  return { ...started.json, log: await api.request('GET', `${PROCESS}/imports`, { cookie }) };
}
