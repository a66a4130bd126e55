import fc from 'fast-check';
import { costPerParticipant, type NewParticipants, type PricedAction } from './cost-per-participant.js';

const action = (id: string, on: string, over: Partial<PricedAction> = {}): PricedAction => ({
  id,
  on,
  channel: 'walk',
  until: on,
  costCents: 20_000,
  staffMinutes: 120,
  ...over,
});
const came = (on: string, people: number, channel = 'walk'): NewParticipants => ({ on, channel, people });

describe('the cost per added participant', () => {
  it('divides what a walk cost by the people first seen on it', () => {
    // 200 zł for 8 people: 25 zł each
    const { windows, pooled } = costPerParticipant([action('a', '2026-03-02')], [came('2026-03-02', 8)], 5);
    expect(windows).toEqual([
      {
        channel: 'walk',
        from: '2026-03-02',
        until: '2026-03-02',
        actions: ['a'],
        people: 8,
        costCents: 20_000,
        staffMinutes: 120,
        centsPerPerson: 2_500,
        gap: null,
      },
    ]);
    expect(pooled).toEqual({ people: 8, costCents: 20_000, centsPerPerson: 2_500, gap: null });
  });

  it('counts nobody of another channel or another day', () => {
    const others = [came('2026-03-03', 50), came('2026-03-02', 70, 'online'), came('2026-03-02', 6)];
    expect(costPerParticipant([action('a', '2026-03-02')], others, 5).windows[0]?.people).toBe(6);
  });

  it('takes actions together whose windows share a day on one channel', () => {
    // paper forms from two places until the tenth: 100 + 300 zł for 20 people is 20 zł
    const forms = [
      action('a', '2026-03-02', { channel: 'paper', until: '2026-03-10', costCents: 10_000 }),
      action('b', '2026-03-08', { channel: 'paper', until: '2026-03-09', costCents: 30_000 }),
      action('c', '2026-03-20', { channel: 'paper', until: '2026-03-21', costCents: 5_000 }),
    ];
    const people = [came('2026-03-03', 12, 'paper'), came('2026-03-09', 8, 'paper'), came('2026-03-21', 5, 'paper')];
    const { windows, pooled } = costPerParticipant(forms, people, 5);
    expect(windows.map(({ actions, until, centsPerPerson }) => ({ actions, until, centsPerPerson }))).toEqual([
      { actions: ['a', 'b'], until: '2026-03-10', centsPerPerson: 2_000 },
      { actions: ['c'], until: '2026-03-21', centsPerPerson: 1_000 },
    ]);
    // 45,000 / 25, and not the average of 2,000 and 1,000
    expect(pooled.centsPerPerson).toBe(1_800);
  });

  it('gives no figure, and says why, where nothing leads people back to an action', () => {
    const posters = [action('a', '2026-03-02', { channel: null, until: null })];
    const { windows, pooled, withoutWindow } = costPerParticipant(posters, [came('2026-03-02', 40, 'online')], 5);
    expect(windows).toEqual([]);
    expect(pooled).toEqual({ people: 0, costCents: 0, centsPerPerson: null, gap: 'no-window' });
    expect(withoutWindow).toBe(1);
  });

  it('tells nothing from 0: an unknown cost is no free walk, and a free walk costs nothing', () => {
    const people = [came('2026-03-02', 8)];
    const unknown = costPerParticipant([action('a', '2026-03-02', { costCents: null })], people, 5);
    expect(unknown.windows[0]).toMatchObject({ people: 8, centsPerPerson: null, gap: 'cost-unknown' });
    expect(unknown.pooled).toMatchObject({ centsPerPerson: null, gap: 'cost-unknown' });
    const free = costPerParticipant([action('a', '2026-03-02', { costCents: 0 })], people, 5);
    expect(free.windows[0]).toMatchObject({ centsPerPerson: 0, gap: null });
  });

  it('hides few people, and keeps them out of the pooled figure', () => {
    const walks = [action('a', '2026-03-02'), action('b', '2026-03-05')];
    const { windows, pooled } = costPerParticipant(walks, [came('2026-03-02', 4), came('2026-03-05', 10)], 5);
    expect(windows.map(({ people, gap }) => ({ people, gap }))).toEqual([
      { people: null, gap: 'too-few' },
      { people: 10, gap: null },
    ]);
    expect(pooled).toEqual({ people: 10, costCents: 20_000, centsPerPerson: 2_000, gap: null });
  });

  it('refuses a window that ends before it begins, and negative money', () => {
    expect(() => costPerParticipant([action('a', '2026-03-02', { until: '2026-03-01' })], [], 5)).toThrow(RangeError);
    expect(() => costPerParticipant([action('a', '2026-03-02', { costCents: -1 })], [], 5)).toThrow(RangeError);
  });

  it('counts each newcomer at most once, whatever the windows and their order', () => {
    const day = fc.integer({ min: 10, max: 28 }).map((n) => `2026-03-${n}`);
    const walk = fc.tuple(day, day).map(([a, b]) => action(`${a} to ${b}`, a < b ? a : b, { until: a < b ? b : a }));
    fc.assert(
      fc.property(
        fc.array(walk, { maxLength: 8 }),
        fc.array(fc.tuple(day, fc.nat(20)), { maxLength: 20 }),
        (walks, seen) => {
          const people = seen.map(([on, count]) => came(on, count));
          const total = people.reduce((sum, { people: count }) => sum + count, 0);
          const once = costPerParticipant(walks, people, 0);
          expect(once.pooled.people).toBeLessThanOrEqual(total);
          expect(costPerParticipant([...walks].reverse(), people, 0).pooled).toEqual(once.pooled);
        },
      ),
    );
  });
});
