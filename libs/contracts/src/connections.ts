import { CONNECTION_PLATFORMS, RUN_STATES, SYNC_SCHEDULES } from '#domain';
import { z } from 'zod';
import { instant, uuid } from './common.js';

const secret = z.string().trim().min(1).max(500);
const part = z.string().trim().min(1).max(200);
const key = z.string().regex(/^[A-Za-z0-9_-]{1,80}$/);
const words = z.string().trim().min(1).max(500);

/** What lets us into CitizenLab; written, and never answered. */
export const platformCredentials = z.object({ clientId: secret, clientSecret: secret });

const draft = {
  platform: z.enum(CONNECTION_PLATFORMS),
  address: z.string().trim().min(1).max(300).describe('As the browser shows it: jeziorno.govocal.com'),
  credentials: platformCredentials.nullable().default(null),
};

export const checkConnectionRequest = z.object(draft);
export type CheckConnectionRequest = z.infer<typeof checkConnectionRequest>;

/** The platform lets us in; what it consists of. */
export const checkedConnection = z.object({
  host: z.string(),
  parts: z.array(z.object({ id: z.string(), title: z.string() })).describe('Projects, or participatory spaces'),
});
export type CheckedConnection = z.infer<typeof checkedConnection>;

export const newConnectionRequest = z.object({
  ...draft,
  name: z.string().trim().min(1).max(120).describe('Of the source in the import log'),
  parts: z.array(part).max(200).default([]).describe('Ids of projects, or addresses of spaces; none for everything'),
  schedule: z.enum(SYNC_SCHEDULES).default('daily'),
  hour: z.number().int().min(0).max(23).default(3),
  webhookSecret: secret.nullable().default(null),
});
export type NewConnectionRequest = z.infer<typeof newConnectionRequest>;

/** What is named is changed. A new address needs the credentials anew, so that no other host is given the old ones. */
export const changeConnectionRequest = z
  .object({
    address: draft.address,
    credentials: platformCredentials,
    parts: z.array(part).max(200),
    schedule: z.enum(SYNC_SCHEDULES),
    hour: z.number().int().min(0).max(23),
    paused: z.boolean(),
    webhookSecret: secret.nullable(),
  })
  .partial();
export type ChangeConnectionRequest = z.infer<typeof changeConnectionRequest>;

export const syncSummary = z.object({
  importId: uuid,
  state: z.enum(['running', 'done', 'failed', 'undone']),
  storedAt: instant,
  created: z.number().int(),
  changed: z.number().int(),
  gone: z.number().int(),
  rejected: z.number().int(),
});
export type SyncSummary = z.infer<typeof syncSummary>;

export const connection = z.object({
  id: uuid,
  name: z.string(),
  platform: z.enum(CONNECTION_PLATFORMS),
  address: z.string(),
  parts: z.array(z.string()),
  schedule: z.enum(SYNC_SCHEDULES),
  hour: z.number().int(),
  paused: z.boolean(),
  hasCredentials: z.boolean(),
  takesWebhooks: z.boolean(),
  webhookPath: z.string().nullable().describe('Where the platform sends its notifications'),
  nextAt: instant.nullable(),
  failures: z.number().int().describe('In a row'),
  lastTriedAt: instant.nullable(),
  lastSucceededAt: instant.nullable(),
  lastError: z.string().nullable(),
  run: z
    .object({ id: uuid, state: z.enum(RUN_STATES) })
    .nullable()
    .describe('The last one'),
  questions: z.number().int().describe('Keys of questions that were seen'),
  questionsToName: z.number().int().describe('Those whose words nobody has told'),
  syncs: z.array(syncSummary).describe('That brought anything, newest first, ten at most'),
});
export type Connection = z.infer<typeof connection>;
export const connectionList = z.object({ connections: z.array(connection) });
export type ConnectionList = z.infer<typeof connectionList>;

export const startedSync = z.object({ runId: uuid });
export type StartedSync = z.infer<typeof startedSync>;

const labelMap = z
  .record(
    key,
    z.object({
      title: words,
      kind: z.enum(['open', 'closed']).optional(),
      options: z
        .record(key, words)
        .refine((options) => Object.keys(options).length <= 200)
        .optional(),
    }),
  )
  .refine((labels) => Object.keys(labels).length <= 500);

/** Words of questions and options by the platform's keys, and the keys that came with answers. */
export const connectionLabels = z.object({
  labels: labelMap,
  seen: z.record(z.string(), z.array(z.string())),
});
export type ConnectionLabelsAnswer = z.infer<typeof connectionLabels>;
export const changeLabelsRequest = z.object({ labels: labelMap });
export type ChangeLabelsRequest = z.infer<typeof changeLabelsRequest>;

/** What became of a notification. */
export const takenWebhook = z.object({ isNew: z.boolean() });
export type TakenWebhook = z.infer<typeof takenWebhook>;
