import type { AttributableChannel, CostGap } from '#domain';

/** One action of the diary, as far as its price goes. */
export interface PricedAction {
  readonly id: string;
  /** `2026-03-02`. */
  readonly on: string;
  /** The channel by which people came because of it, and the last day on which they count; null where nobody can say. */
  readonly channel: AttributableChannel | null;
  readonly until: string | null;
  /** Hundredths of the currency; null is not known, 0 is nothing. */
  readonly costCents: number | null;
  readonly staffMinutes: number | null;
}

/** How many people first took part on a day by a channel. */
export interface NewParticipants {
  readonly on: string;
  readonly channel: string;
  readonly people: number;
}

/** Actions whose windows overlap on one channel: nobody can tell which of them brought whom, so they stand together. */
export interface CostOfWindow {
  readonly channel: AttributableChannel;
  readonly from: string;
  readonly until: string;
  readonly actions: readonly string[];
  /** People first seen by this channel within the window; null where they are fewer than `smallest`. */
  readonly people: number | null;
  readonly costCents: number | null;
  readonly staffMinutes: number | null;
  /** Hundredths of the currency a person, not rounded; null with `gap` saying why. */
  readonly centsPerPerson: number | null;
  readonly gap: CostGap | null;
}

export interface CostPerParticipant {
  readonly windows: readonly CostOfWindow[];
  /** All windows with a figure, pooled: their costs together over their people together, never an average of averages. */
  readonly pooled: {
    readonly people: number;
    readonly costCents: number;
    readonly centsPerPerson: number | null;
    readonly gap: CostGap | null;
  };
  /** Actions that no window leads from: their cost is in no figure. */
  readonly withoutWindow: number;
}

/**
 * What it cost to bring one more person into the process, for the actions that people can be led back to.
 *
 *     cost per added participant = Σ cost of the actions / people whose first act in the process fell into their window
 *
 * A window is one channel and a span of days, both set by the people who know the action: a walk is a walk's channel and its day,
 * paper forms are paper until the day they are collected. Windows of one channel that share a day are one. It is a price and no proof:
 * somebody might have come anyhow, and nobody compares with a town where nothing was done.
 *
 * @param newcomers people by day and channel of their first act; each person once
 * @param smallest fewer people than this are hidden, and the price with them
 * @returns cents a person, as an exact quotient; a full count, so without an interval
 * @throws {RangeError} for a negative count, cost or time, and for a window that ends before it begins
 * @example costPerParticipant([{ id: 'a', on: '2026-03-02', channel: 'walk', until: '2026-03-02', costCents: 20000, staffMinutes: 240 }],
 *   [{ on: '2026-03-02', channel: 'walk', people: 8 }], 5).pooled.centsPerPerson; // 2500: 25 zł a person
 */
export function costPerParticipant(
  actions: readonly PricedAction[],
  newcomers: readonly NewParticipants[],
  smallest: number,
): CostPerParticipant {
  for (const action of actions) check(action);
  const windows = joinWindows(actions).map((window) => price(window, newcomers, smallest));
  const priced = windows.filter(({ gap }) => gap === null);
  const people = priced.reduce((sum, window) => sum + (window.people ?? 0), 0);
  const costCents = priced.reduce((sum, window) => sum + (window.costCents ?? 0), 0);
  return {
    windows,
    pooled: {
      people,
      costCents,
      centsPerPerson: people === 0 ? null : costCents / people,
      gap: people > 0 ? null : (windows[0]?.gap ?? 'no-window'),
    },
    withoutWindow: actions.filter(({ channel }) => channel === null).length,
  };
}

function check({ on, until, costCents, staffMinutes }: PricedAction): void {
  if (until !== null && until < on) throw new RangeError('a window ends before it begins');
  if ((costCents ?? 0) < 0 || (staffMinutes ?? 0) < 0) throw new RangeError('costs and times are not negative');
}

interface Window {
  readonly channel: AttributableChannel;
  readonly from: string;
  readonly until: string;
  readonly actions: readonly PricedAction[];
}

/** Days as `yyyy-mm-dd` compare as text. */
function joinWindows(actions: readonly PricedAction[]): Window[] {
  const joined: Window[] = [];
  const inOrder = actions
    .flatMap((action) =>
      action.channel === null || action.until === null
        ? []
        : [{ channel: action.channel, from: action.on, until: action.until, actions: [action] }],
    )
    .toSorted((a, b) => compare(a.channel, b.channel) || compare(a.from, b.from));
  for (const window of inOrder) {
    const last = joined.at(-1);
    if (last?.channel !== window.channel || window.from > last.until) joined.push(window);
    else {
      const until = window.until > last.until ? window.until : last.until;
      joined[joined.length - 1] = { ...last, until, actions: [...last.actions, ...window.actions] };
    }
  }
  return joined.toSorted((a, b) => compare(a.from, b.from) || compare(a.channel, b.channel));
}

function price(window: Window, newcomers: readonly NewParticipants[], smallest: number): CostOfWindow {
  const { channel, from, until, actions } = window;
  const people = newcomers
    .filter((counted) => counted.channel === channel && counted.on >= from && counted.on <= until)
    .reduce((sum, counted) => sum + counted.people, 0);
  if (people < 0) throw new RangeError('people are not negative');
  const costCents = sumOrNull(actions.map((action) => action.costCents));
  const gap = gapOf(people, costCents, smallest);
  return {
    channel,
    from,
    until,
    actions: actions.map(({ id }) => id),
    people: people > 0 && people < smallest ? null : people,
    costCents,
    staffMinutes: sumOrNull(actions.map((action) => action.staffMinutes)),
    centsPerPerson: gap === null && costCents !== null ? costCents / people : null,
    gap,
  };
}

function gapOf(people: number, costCents: number | null, smallest: number): CostGap | null {
  if (people === 0) return 'nobody';
  if (people < smallest) return 'too-few';
  return costCents === null ? 'cost-unknown' : null;
}

/** One unknown part leaves the sum unknown: what is missing is not nothing. */
function sumOrNull(parts: readonly (number | null)[]): number | null {
  return parts.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
