import { type Confidence, type PersonalDataFinding, type PersonalDataType } from '#domain';

export function finding(
  type: PersonalDataType,
  start: number,
  end: number,
  confidence: Confidence,
  rule: string,
): PersonalDataFinding {
  return { type, start, end, confidence, rule };
}

/** Findings of which none overlaps one before it in the list; in order of the text. */
export function withoutOverlaps(findings: readonly PersonalDataFinding[]): PersonalDataFinding[] {
  const kept: PersonalDataFinding[] = [];
  const order = findings
    .map((one, rank) => ({ one, rank }))
    .sort((a, b) => a.one.start - b.one.start || a.rank - b.rank);
  let last: { one: PersonalDataFinding; rank: number } | null = null;
  for (const next of order) {
    if (last === null || next.one.start >= last.one.end) {
      if (last) kept.push(last.one);
      last = next;
    } else if (next.rank < last.rank) {
      last = next;
    }
  }
  if (last) kept.push(last.one);
  return kept;
}
