import { Inject, Injectable } from '@nestjs/common';
import { readWebhook, type Webhook } from '#connectors';
import { uuid, type TakenWebhook } from '#contracts';
import { InvalidInputError } from '#domain';
import {
  bringForward,
  deleteOldDeliveries,
  findHook,
  saveWebhookDelivery,
  type Database,
  type Keys,
} from '#persistence';
import { createHash, randomBytes } from 'node:crypto';
import { type IncomingHttpHeaders } from 'node:http';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { TooManyAttemptsError } from '../http/http-errors.js';
import { DATABASE, KEYS } from '../tokens.js';

/** Notifications of one address in a minute; a busy platform sends some a second for a while. */
const LIMIT = { points: 240, duration: 60 };
/** Many notifications in a row become one sync. */
const COLLECTED_MS = 15_000;

/**
 * Takes what platforms tell by themselves. A notification only says that there is something to read: what it is comes with the sync
 * that it brings forward, from the platform itself, so that neither order nor age of notifications matters.
 */
@Injectable()
export class HooksService {
  private readonly limiter = new RateLimiterMemory(LIMIT);

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(KEYS) private readonly keys: Keys,
  ) {}

  /**
   * @param body the bytes that were signed
   * @throws {InvalidInputError} `webhook-unsigned`, also where there is no such connection; `webhook-broken`
   * @throws {TooManyAttemptsError}
   */
  async take(id: string, body: Buffer, headers: IncomingHttpHeaders, address: string): Promise<TakenWebhook> {
    await this.limit(address);
    const isId = uuid.safeParse(id).success;
    const hook = isId ? await this.database.asOwner((owner) => findHook(owner, id)) : null;
    const secret =
      hook === null || hook.webhookSecret === null
        ? randomBytes(32).toString('base64')
        : this.keys.decrypt(hook.workspaceId, hook.webhookSecret);
    const webhook = readKnown(body, headers, secret);
    if (webhook === null || hook === null) return { isNew: false };
    const { workspaceId } = hook;
    return this.database.inWorkspace(workspaceId, async (db) => {
      const bodyHash = createHash('sha256').update(body).digest();
      const { deliveryId, event } = webhook;
      const delivery = { connectionId: id, bodyHash, deliveryId: deliveryId.slice(0, 200), event };
      const isNew = await saveWebhookDelivery(db, workspaceId, delivery);
      if (!isNew) return { isNew };
      await deleteOldDeliveries(db, workspaceId, id);
      // of people, only those who act are read, with what they did
      if (event.startsWith('idea.')) {
        await bringForward(db, workspaceId, id, new Date(Date.now() + COLLECTED_MS));
      }
      return { isNew };
    });
  }

  private async limit(address: string): Promise<void> {
    await this.limiter.consume(address).catch((refused: unknown) => {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new TooManyAttemptsError(Math.ceil(refused.msBeforeNext / 1000));
    });
  }
}

/** Null for an event that is signed and not known: the platform would stop sending after refusals. */
function readKnown(body: Buffer, headers: IncomingHttpHeaders, secret: string): Webhook | null {
  try {
    return readWebhook(body, headers, secret);
  } catch (error) {
    if (error instanceof InvalidInputError && error.code === 'webhook-unknown-event') return null;
    throw error;
  }
}
