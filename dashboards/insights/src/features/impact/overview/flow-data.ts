import { DELIVERIES, FLOW_DECISIONS, type FlowCount, type FlowDecision } from '#domain';
import type { FlowData, FlowNode } from '#figures';

/** More than so many themes would not be told apart; the others stand as one. */
const MOST_THEMES = 6;

export interface FlowWords {
  readonly names: readonly [string, string, string];
  readonly notGrouped: string;
  /** Of so many themes. */
  readonly otherThemes: (count: number) => string;
  readonly decision: (decision: FlowDecision) => string;
  readonly delivery: (delivery: FlowCount['delivery']) => string;
}

/**
 * The rows of the flow as a figure: the largest themes, the others as one, the not grouped last. From a decision goes on what was adopted, and
 * whatever has an entry on its delivery.
 */
export function flowData(rows: readonly FlowCount[], words: FlowWords): FlowData {
  const sums = new Map<string, { label: string; contributions: number }>();
  for (const { themeId, label, contributions } of rows) {
    if (themeId === null) continue;
    const known = sums.get(themeId)?.contributions ?? 0;
    sums.set(themeId, { label, contributions: known + contributions });
  }
  const byCount = [...sums].toSorted(([, a], [, b]) => b.contributions - a.contributions);
  // one theme alone is not "other themes (1)"
  const shown = byCount.length === MOST_THEMES + 1 ? byCount : byCount.slice(0, MOST_THEMES);
  const isShown = new Set(shown.map(([themeId]) => themeId));
  const placeOf = ({ themeId }: FlowCount) =>
    themeId === null ? NOT_GROUPED : isShown.has(themeId) ? themeId : OTHERS;
  const themes: FlowNode[] = [
    ...shown.map(([key, { label }]) => ({ key, label })),
    { key: OTHERS, label: words.otherThemes(byCount.length - shown.length) },
    { key: NOT_GROUPED, label: words.notGrouped },
  ];
  const bands = new Map<string, { from: string; to: string; value: number }>();
  const add = (from: string, to: string, value: number) => {
    const key = `${from} ${to}`;
    bands.set(key, { from, to, value: (bands.get(key)?.value ?? 0) + value });
  };
  for (const row of rows) {
    const { decision, delivery, contributions } = row;
    add(placeOf(row), decisionKey(decision), contributions);
    const goesOn = decision === 'adopted' || decision === 'partly' || delivery !== 'none';
    if (goesOn) add(decisionKey(decision), deliveryKey(delivery), contributions);
  }
  return {
    names: words.names,
    columns: [
      themes,
      FLOW_DECISIONS.map((tone) => ({ key: decisionKey(tone), label: words.decision(tone), tone })),
      [...DELIVERY_ORDER, 'none' as const].map((code) => ({ key: deliveryKey(code), label: words.delivery(code) })),
    ],
    bands: [...bands.values()],
  };
}

const OTHERS = 'others';
const NOT_GROUPED = 'not-grouped';
/** What is done first. */
const DELIVERY_ORDER = [...DELIVERIES].sort((a, b) => Number(b === 'delivered') - Number(a === 'delivered'));

/** The decision that a place of the figure stands for; null for other places. */
export function decisionOfKey(key: string): FlowDecision | null {
  return FLOW_DECISIONS.find((decision) => decisionKey(decision) === key) ?? null;
}

/** The filter of the theme that a place of the figure stands for; nothing for several themes together, and for what was done. */
export function themeOfKey(key: string): { readonly theme: string } | undefined {
  if (key === NOT_GROUPED) return { theme: 'none' };
  return key === OTHERS || key.startsWith('decision-') || key.startsWith('delivery-') ? undefined : { theme: key };
}

const decisionKey = (decision: FlowDecision) => `decision-${decision}`;
const deliveryKey = (delivery: FlowCount['delivery']) => `delivery-${delivery}`;
