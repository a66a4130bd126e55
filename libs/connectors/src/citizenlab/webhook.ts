import { createHmac, timingSafeEqual } from 'node:crypto';
import { InvalidInputError } from '#domain';
import { isItem, storable, textOf, type ApiItem } from './api/api-item.js';

/** Headers as Node gives them: names in lower case. */
export type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

const EVENTS = [
  'idea.created',
  'idea.published',
  'idea.changed',
  'idea.deleted',
  'user.created',
  'user.changed',
  'user.deleted',
] as const;
export type WebhookEvent = (typeof EVENTS)[number];

export interface Webhook {
  /** Equal for every attempt and every replay of one delivery. */
  readonly deliveryId: string;
  readonly event: WebhookEvent;
  readonly itemId: string;
  /** The platform's time of the state that is told: the item's own last change, else that of the event. */
  readonly at: Date;
  /** In the shape of the API; null for what is deleted and came without it. */
  readonly item: ApiItem | null;
}

/**
 * Whether the bytes come from who knows the secret: `X-GoVocal-Signature: sha256=<HMAC-SHA256 of the body>`. The platform's code writes
 * it in base64, the sample in its guide in hexadecimal digits; both are taken. The time that it takes tells nothing of the secret.
 *
 * @param body the bytes as they came, before any parsing
 * @see RFC 2104
 */
export function isSignedWebhook(body: Uint8Array, headers: Headers, secret: string): boolean {
  const signature = /^sha256=(.+)$/.exec(headerOf(headers, 'x-govocal-signature'))?.[1] ?? '';
  if (secret === '' || signature === '') return false;
  const expected = createHmac('sha256', secret).update(body).digest();
  const given = Buffer.from(signature, /^[0-9a-f]{64}$/i.test(signature) ? 'hex' : 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/**
 * What a webhook says, once its signature is known to be right. The platform delivers at least once and in no order: whoever keeps
 * them asks `isNews`.
 *
 * @throws {InvalidInputError} `webhook-unsigned`, `webhook-broken`, `webhook-unknown-event`
 */
export function readWebhook(body: Uint8Array, headers: Headers, secret: string): Webhook {
  if (!isSignedWebhook(body, headers, secret)) {
    throw new InvalidInputError('webhook-unsigned', 'The signature is not that of this source.');
  }
  const content = parsed(body);
  const told = textOf(content, 'event_type') || headerOf(headers, 'x-govocal-event');
  const event = EVENTS.find((known) => known === told);
  if (event === undefined) throw new InvalidInputError('webhook-unknown-event', 'An event that is not read.');
  const item = isItem(content['item']) ? storable(content['item']) : null;
  const at = new Date((item === null ? '' : textOf(item, 'updated_at')) || textOf(content, 'timestamp'));
  const itemId = textOf(content, 'item_id') || (item === null ? '' : textOf(item, 'id'));
  const deliveryId = headerOf(headers, 'x-govocal-delivery-id');
  if (itemId === '' || deliveryId === '' || Number.isNaN(at.getTime())) throw broken();
  return { deliveryId, event, itemId, at, item };
}

/** What is known of the webhooks that came before, of one source. */
export interface KnownWebhooks {
  hasDelivery(deliveryId: string): boolean;
  /** The newest state of an item that was told, and whether that was its end. */
  newestOf(itemId: string): { readonly at: Date; readonly isGone: boolean } | null;
}

/**
 * Whether a webhook tells anything new: not a delivery that came before, not an older state than the one that is known, and nothing of
 * an item that is already deleted, for ids are never given twice.
 */
export function isNews(webhook: Webhook, known: KnownWebhooks): boolean {
  if (known.hasDelivery(webhook.deliveryId)) return false;
  const newest = known.newestOf(webhook.itemId);
  if (newest === null) return true;
  if (newest.isGone) return false;
  return isGone(webhook.event) || webhook.at > newest.at;
}

export function isGone(event: WebhookEvent): boolean {
  return event.endsWith('.deleted');
}

function parsed(body: Uint8Array): ApiItem {
  try {
    const content: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    if (isItem(content)) return content;
  } catch {
    throw broken();
  }
  throw broken();
}

function headerOf(headers: Headers, name: string): string {
  const value = headers[name];
  return typeof value === 'string' ? value.trim() : '';
}

function broken(): InvalidInputError {
  return new InvalidInputError('webhook-broken', 'The webhook holds no event that can be read.');
}
