import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { pino } from 'pino';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { type Role } from '#domain';
import { openKeys, saveMembership, savePerson, saveWorkspace, type Keys } from '#persistence';
import { readSettings, type Settings } from '#settings';
import { hashPassword } from '../../apps/api/src/auth/secrets.js';
import { Readiness } from '../../apps/api/src/health/readiness.js';
import { createHttp } from '../../apps/api/src/http/create-http.js';
import { carryOutRun } from '../../apps/worker/src/jobs/carry-out-run.js';
import { HANDLERS } from '../../apps/worker/src/jobs/handlers.js';
import { type QueueRuntime } from '../../apps/worker/src/jobs/queue-runtime.js';
import { startRun } from '../../apps/worker/src/jobs/start-run.js';
import { type RunReference } from '../../apps/worker/src/jobs/transport.js';
import { createInlineAnalyser } from '../../apps/worker/src/threads/create-analyser.js';
import { makeProcess, testDatabase, type TestDatabase } from './database.js';

export const PASSWORD = 'a long enough password';
export const ORIGIN = 'http://nasluch.test';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
  readonly text: string;
  readonly bytes: Buffer;
  /** The body as JSON; what a test expects of it is the test's to say. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly json: any;
}

export interface Asked {
  readonly cookie?: string;
  readonly body?: unknown;
  readonly payload?: Buffer | string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface TestApi {
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  readonly keys: Keys;
  readonly settings: Settings;
  /** Two municipalities, each with one process. */
  readonly alfa: { readonly id: string; readonly processId: string };
  readonly beta: { readonly id: string; readonly processId: string };
  /** Every line that the service has logged, at the level debug. */
  readonly log: readonly string[];
  request(method: string, path: string, asked?: Asked): Promise<Answer>;
  /** The cookie of somebody who has just signed in: `admin@alfa`, `viewer@beta`, … */
  signIn(email: string): Promise<string>;
  /** Sends one file, and text fields before it, as a browser's form does. */
  upload(path: string, cookie: string, file: UploadedFile, fields?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Carries out what waits in the queue, and what follows it, until nothing waits. */
  work(): Promise<void>;
  close(): Promise<void>;
}

export interface UploadedFile {
  readonly name: string;
  readonly content: string | Buffer;
}

const ROLES: readonly Role[] = ['viewer', 'analyst', 'editor', 'publisher', 'admin'];

/**
 * The whole api on a database of its own, spoken to without a socket: municipalities `alfa` and `beta`, in each a process `budget`
 * and one person a role (`viewer@alfa.test` …), and in alfa `guest@alfa.test`, who may see the process `budget` alone.
 *
 * @param prepared a database that holds something already, with its keys; it is closed with the api
 */
export async function startTestApi(
  environment: Readonly<Record<string, string>> = {},
  prepared?: { readonly database: TestDatabase; readonly keys: Keys },
): Promise<TestApi> {
  const folder = mkdtempSync(join(tmpdir(), 'nasluch-api-'));
  const { database, keys } = prepared ?? {
    database: await testDatabase(),
    keys: openKeys(join(folder, 'keys.json')),
  };
  const settings = readSettings(
    { NODE_ENV: 'test', NASLUCH_DATA_DIR: folder, PUBLIC_URL: ORIGIN, ...environment },
    folder,
  );
  const log: string[] = [];
  const logger = pino(
    { level: 'debug' },
    new Writable({
      write(chunk, _encoding, done) {
        log.push(String(chunk));
        done();
      },
    }),
  );
  const waiting: RunReference[] = [];
  const app = await createHttp({
    database,
    keys,
    settings,
    log: logger,
    queueRuntime: recordingQueue(database, waiting),
    version: '0.0.0-test',
    sampleSignIns: [],
    dashboardFolder: join(folder, 'dashboard'),
  });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  app.get(Readiness).isReady = true;
  const passwordHash = await hashPassword(PASSWORD);
  const alfa = await makeMunicipality(database, 'alfa', passwordHash);
  const beta = await makeMunicipality(database, 'beta', passwordHash);
  await database.asOwner(async (owner) => {
    const personId = await savePerson(owner, { email: 'guest@alfa.test', name: 'Guest', passwordHash });
    await saveMembership(owner, { workspaceId: alfa.id, processId: alfa.processId, personId, role: 'editor' });
  });

  const request: TestApi['request'] = async (method, path, asked = {}) => {
    const answer = await app.inject({
      method: method as 'GET',
      url: path,
      headers: {
        ...(settings.publicUrl ? {} : { host: new URL(ORIGIN).host }),
        ...(method === 'GET' ? {} : { origin: settings.publicUrl ?? ORIGIN }),
        ...(asked.cookie === undefined ? {} : { cookie: asked.cookie }),
        ...(asked.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...asked.headers,
      },
      payload: asked.payload ?? (asked.body === undefined ? undefined : JSON.stringify(asked.body)),
    });
    return {
      status: answer.statusCode,
      headers: answer.headers,
      text: answer.payload,
      bytes: answer.rawPayload,
      get json() {
        return JSON.parse(answer.payload);
      },
    };
  };

  return {
    app,
    database,
    keys,
    settings,
    alfa,
    beta,
    log,
    request,
    async signIn(email) {
      const answer = await request('POST', '/api/session', { body: { email: `${email}.test`, password: PASSWORD } });
      if (answer.status !== 200) throw new Error(`sign-in answered ${answer.status}: ${answer.text}`);
      return cookieOf(answer);
    },
    upload(path, cookie, file, fields = {}) {
      const { headers, payload } = multipart(file, fields);
      return request('POST', path, { cookie, headers, payload });
    },
    async work() {
      const workshop = {
        database,
        keys,
        settings,
        log: logger,
        analyser: createInlineAnalyser(),
        handlers: HANDLERS,
        leaseMs: 60_000,
        renewMs: 30_000,
      };
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const outcome = await carryOutRun(workshop, next, 'test', new AbortController().signal);
        waiting.push(...(outcome?.next ?? []));
      }
    },
    async close() {
      await app.close();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The name and value of the cookie that an answer sets, as a browser would send it back. */
export function cookieOf({ headers }: Answer): string {
  return String([headers['set-cookie']].flat()[0]).split(';')[0] ?? '';
}

/** Writes every run as the real queue does; whoever waits is kept in a list instead of being told to a worker. */
function recordingQueue(database: TestDatabase, waiting: RunReference[]): QueueRuntime {
  const transport: QueueRuntime['transport'] = {
    async send(reference) {
      waiting.push(reference);
    },
    receive() {
      throw new Error('nobody works here');
    },
    close: () => Promise.resolve(),
  };
  return {
    transport,
    startRun: (run, alongside) => startRun(database, transport, run, alongside),
    sweep: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

async function makeMunicipality(database: TestDatabase, slug: string, passwordHash: string) {
  const id = await database.asOwner(async (owner) => {
    const workspaceId = await saveWorkspace(owner, { slug, name: { pl: slug } });
    for (const role of ROLES) {
      const personId = await savePerson(owner, {
        email: `${role}@${slug}.test`,
        name: `${role} of ${slug}`,
        passwordHash,
      });
      await saveMembership(owner, { workspaceId, personId, role });
    }
    return workspaceId;
  });
  return { id, processId: await makeProcess(database, id, 'budget') };
}

function multipart(file: UploadedFile, fields: Readonly<Record<string, string>>) {
  const boundary = 'nasluch-test-boundary';
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([
      Buffer.from(parts.join('') + head),
      Buffer.from(file.content),
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]),
  };
}
