import { isNews, isSignedWebhook, readWebhook, type Webhook } from '#connectors';
import fc from 'fast-check';
import { fakeStore } from '../fakes/citizenlab/fake-store.js';
import { fillWithJeziorno, idOf } from '../fakes/citizenlab/sample-city.js';
import { webhookSender, type SentWebhook } from '../fakes/citizenlab/webhook-sender.js';

const SECRET = 'tajemnica-jeziorna';
const store = fakeStore(() => Date.parse('2026-04-01T08:00:00Z'));
fillWithJeziorno(store);
const idea = store.find('ideas', idOf('d', 1))!;
const sender = webhookSender(SECRET);
const read = ({ body, headers }: SentWebhook) => readWebhook(body, headers, SECRET);

/** Keeps webhooks as a source does: each that is news, by its delivery and its item. */
function keeper() {
  const deliveries = new Set<string>();
  const states = new Map<string, { at: Date; isGone: boolean }>();
  const known = {
    hasDelivery: (id: string) => deliveries.has(id),
    newestOf: (id: string) => states.get(id) ?? null,
  };
  return (webhook: Webhook): boolean => {
    const news = isNews(webhook, known);
    deliveries.add(webhook.deliveryId);
    if (news) states.set(webhook.itemId, { at: webhook.at, isGone: webhook.event.endsWith('.deleted') });
    return news;
  };
}

describe('a webhook of CitizenLab', () => {
  it.each(['base64', 'hex'] as const)('is known by its signature in %s', (digest) => {
    const sent = sender.send('idea.changed', idea, { digest, deliveryId: 'd-1' });
    expect(read(sent)).toMatchObject({
      deliveryId: 'd-1',
      event: 'idea.changed',
      itemId: idOf('d', 1),
      at: new Date(idea.updated_at),
      item: { title: 'Zielony przystanek' },
    });
  });

  // RFC 4231, test case 2: key "Jefe", data "what do ya want for nothing?"
  it('agrees with the published values of HMAC-SHA256', () => {
    const signature = 'sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843';
    const body = Buffer.from('what do ya want for nothing?');
    expect(isSignedWebhook(body, { 'x-govocal-signature': signature }, 'Jefe')).toBe(true);
    expect(isSignedWebhook(body, { 'x-govocal-signature': signature }, 'jefe')).toBe(false);
  });

  it('is refused when one byte differs, however it is signed, and when nobody signed it', () => {
    const sent = sender.send('idea.changed', idea);
    fc.assert(
      fc.property(fc.nat(sent.body.length - 1), fc.integer({ min: 1, max: 255 }), (position, flip) => {
        const body = Buffer.from(sent.body);
        body[position] = body[position]! ^ flip;
        return !isSignedWebhook(body, sent.headers, SECRET);
      }),
    );
    fc.assert(
      fc.property(
        fc.string(),
        (signature) => !isSignedWebhook(sent.body, { 'x-govocal-signature': signature }, SECRET),
      ),
    );
    expect(isSignedWebhook(sent.body, {}, SECRET)).toBe(false);
    expect(isSignedWebhook(sent.body, sent.headers, '')).toBe(false);
    expect(() => readWebhook(sent.body, sent.headers, 'inna')).toThrow(
      expect.objectContaining({ code: 'webhook-unsigned' }),
    );
  });

  it('is refused when it is signed and holds nothing that can be read', () => {
    const signed = (content: string) => {
      const { headers } = sender.send('idea.changed', idea);
      const body = Buffer.from(content);
      const signature = webhookSender(SECRET).sign(body);
      return () => readWebhook(body, { ...headers, 'x-govocal-signature': signature }, SECRET);
    };
    expect(signed('{"event_type":')).toThrow(expect.objectContaining({ code: 'webhook-broken' }));
    expect(signed('[]')).toThrow(expect.objectContaining({ code: 'webhook-broken' }));
    expect(signed('{"event_type":"idea.changed"}')).toThrow(expect.objectContaining({ code: 'webhook-broken' }));
    expect(signed('{"event_type":"comment.created"}')).toThrow(
      expect.objectContaining({ code: 'webhook-unknown-event' }),
    );
  });

  it('counts once, however often it is delivered or replayed', () => {
    const keep = keeper();
    const first = read(sender.send('idea.changed', idea, { deliveryId: 'd-1' }));
    expect([keep(first), keep(first)]).toEqual([true, false]);
  });

  it('never puts an older state over a newer one, and nothing after the end', () => {
    const keep = keeper();
    const at = (moment: string) => ({ ...idea, updated_at: `2026-04-01T${moment}:00.000Z` });
    const newer = read(sender.send('idea.changed', at('12:00')));
    const older = read(sender.send('idea.published', at('11:00')));
    expect([keep(newer), keep(older)]).toEqual([true, false]);
    const end = read(sender.send('idea.deleted', at('11:30')));
    const late = read(sender.send('idea.changed', at('13:00')));
    expect([keep(end), keep(late)]).toEqual([true, false]);
  });

  it('leads to one state in whatever order the deliveries come', () => {
    const sent = ['09:00', '10:00', '11:00', '12:00'].map((hour) =>
      read(sender.send('idea.changed', { ...idea, updated_at: `2026-04-01T${hour}:00.000Z` })),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray([...sent, ...sent], { minLength: 8 }), (order) => {
        const keep = keeper();
        const kept = order.filter((webhook) => keep(webhook));
        return kept.at(-1)?.at.toISOString() === '2026-04-01T12:00:00.000Z';
      }),
    );
  });
});
