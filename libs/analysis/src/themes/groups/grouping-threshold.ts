const USUAL_SHARE_WITHHELD = 0.17;
const FEW_TEXTS = 500;
const MOST_WITHHELD_OF_FEW = 0.3;
const HALF_SURE = 0.5;
/** Who is this sure is never withheld. */
const SURE = 0.95;

/**
 * From which confidence on a text is counted in its theme. From 500 texts on, the least sure 17 % stand in the row "not grouped";
 * below, those under one half, at most 30 %. A text of confidence 0.95 or more is always counted.
 *
 * @param confidence 0…1 per text
 * @example groupingThreshold(Float64Array.of(0.9, 0.8, 0.3, 0.7, 0.7)); // 0.5
 */
export function groupingThreshold(confidence: Float64Array): number {
  if (confidence.length === 0) return 0;
  const sorted = confidence.slice().sort();
  const share = confidence.length >= FEW_TEXTS ? USUAL_SHARE_WITHHELD : MOST_WITHHELD_OF_FEW;
  const atShare = sorted[Math.floor(share * sorted.length)]!;
  return Math.min(atShare, confidence.length >= FEW_TEXTS ? SURE : HALF_SURE);
}
