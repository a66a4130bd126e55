import { Queue, Worker, createPostgresBackend, withBackend } from 'bullmq';
import { Redis } from 'ioredis';

/** All that the queue knows of a run; what it is and what became of it stands in the run's own row. */
export interface RunReference {
  readonly workspaceId: string;
  readonly runId: string;
}

/** Carries references to runs from whoever starts them to whichever worker is free. */
export interface Transport {
  /** Adding under a key that already waits changes nothing. */
  send(reference: RunReference, key: string): Promise<void>;
  receive(work: (reference: RunReference) => Promise<void>, concurrency: number): Receiver;
  close(): Promise<void>;
}

export interface Receiver {
  /** Takes nothing more; what is being worked on goes on. */
  pause(): Promise<void>;
  close(options: { force: boolean }): Promise<void>;
}

export interface TransportOptions {
  /** The owner's address of the database; the queue has the schema `nasluch_queue` of its own in it. */
  readonly databaseUrl: string;
  /** Carries the queue instead of PostgreSQL where there is one; each installation has a database number of its own in it. */
  readonly redisUrl: string | null;
  readonly onError: (error: Error) => void;
}

const NAME = 'nasluch';
const SCHEMA = 'nasluch_queue';
/** A reference goes from the queue as soon as a worker has looked at it; what is left undone is found by the sweep. */
const JOB = { removeOnComplete: true, removeOnFail: true, attempts: 1 } as const;
const WORKER = { lockDuration: 30_000, stalledInterval: 15_000, maxStalledCount: 3 } as const;

export async function openTransport({ databaseUrl, redisUrl, onError }: TransportOptions): Promise<Transport> {
  const broker = redisUrl === null ? onPostgres(databaseUrl) : onRedis(redisUrl);
  const queue = broker.queue();
  queue.on('error', onError);
  await queue.waitUntilReady();
  return {
    async send(reference, key) {
      await queue.add('run', reference, { ...JOB, jobId: key });
    },
    receive(work, concurrency) {
      const worker = broker.worker(work, concurrency);
      worker.on('error', onError);
      return {
        pause: () => worker.pause(true),
        close: ({ force }) => worker.close(force),
      };
    },
    async close() {
      await queue.close();
      await broker.close();
    },
  };
}

function onPostgres(connectionString: string) {
  const backed = withBackend(createPostgresBackend);
  const connection = (max: number) => ({ connectionString, schema: SCHEMA, migrate: true, max });
  return {
    queue: () => new backed.Queue<RunReference>(NAME, { connection: connection(2) }),
    worker: (work: (reference: RunReference) => Promise<void>, concurrency: number) =>
      new backed.Worker<RunReference>(NAME, (job) => work(job.data), {
        connection: connection(3),
        concurrency,
        ...WORKER,
      }),
    close: () => Promise.resolve(),
  };
}

function onRedis(url: string) {
  const redis = new Redis(url, { maxRetriesPerRequest: null });
  return {
    queue: () => new Queue<RunReference>(NAME, { connection: redis }),
    worker: (work: (reference: RunReference) => Promise<void>, concurrency: number) =>
      new Worker<RunReference>(NAME, (job) => work(job.data), { connection: redis, concurrency, ...WORKER }),
    close: async () => {
      await redis.quit();
    },
  };
}
