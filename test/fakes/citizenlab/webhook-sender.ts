import { createHmac, randomUUID } from 'node:crypto';
import { type FakeItem } from './fake-store.js';
import { viewItem } from './item-views.js';

export interface SentWebhook {
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes that were signed. */
  readonly body: Buffer;
}

export interface WebhookSender {
  /** The signature of any bytes. */
  sign(body: Buffer, digest?: 'base64' | 'hex'): string;
  /** One delivery as the platform sends it; the same delivery id and other bytes never go together. */
  send(
    event: 'idea.created' | 'idea.published' | 'idea.changed' | 'idea.deleted' | 'user.changed' | 'user.deleted',
    item: FakeItem,
    options?: { deliveryId?: string; at?: string; digest?: 'base64' | 'hex' },
  ): SentWebhook;
}

/** Signs as the platform does: HMAC-SHA256 of the raw body, base64 in its code and hex in the sample of its guide. */
export function webhookSender(secret: string): WebhookSender {
  const sign = (body: Buffer, digest: 'base64' | 'hex' = 'base64') =>
    `sha256=${createHmac('sha256', secret).update(body).digest(digest)}`;
  return {
    sign,
    send(event, item, options = {}) {
      const [kind, action] = event.split('.') as [string, string];
      const body = Buffer.from(
        JSON.stringify({
          id: randomUUID(),
          event: `${kind === 'idea' ? 'Idea' : 'User'} ${action}`,
          event_type: event,
          timestamp: options.at ?? item.updated_at,
          item: viewItem(kind === 'idea' ? 'ideas' : 'users', item, { locale: 'pl-PL', oldShapes: false }),
          item_type: kind === 'idea' ? 'Idea' : 'User',
          item_id: item.id,
          action,
          user_id: null,
          project_id: item['project_id'] ?? null,
          tenant_id: 'd1f1e6a2-5c1b-4c9e-9d0a-6a9f6a2b7c55',
        }),
      );
      return {
        body,
        headers: {
          'content-type': 'application/json',
          'x-govocal-event': event,
          'x-govocal-signature': sign(body, options.digest),
          'x-govocal-delivery-id': options.deliveryId ?? randomUUID(),
          'user-agent': 'GoVocal-Webhooks/1.0',
        },
      };
    },
  };
}
