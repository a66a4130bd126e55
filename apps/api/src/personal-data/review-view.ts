import { type PublicTextView, type ReviewText } from '#contracts';
import { type PublicText } from '#domain';
import { type ReviewRow } from '#persistence';

export function reviewTextOf(row: ReviewRow, nameOf: (person: string | null) => string | null): ReviewText {
  return {
    id: row.id,
    title: row.title,
    body: row.body,
    contentHash: row.contentHash,
    permission: row.permission,
    submittedAt: row.submittedAt?.toISOString() ?? null,
    findings: row.findings.map(({ field, start, end, type, confidence, rule }) => ({
      field,
      start,
      end,
      type,
      confidence,
      rule,
    })),
    risk: row.risk,
    state: row.state,
    masks: row.masks.map(({ field, start, end }) => ({ field, start, end })),
    summary: row.summary,
    reviewedBy: nameOf(row.reviewedBy),
    reviewedAt: row.reviewedAt?.toISOString() ?? null,
  };
}

export function publicTextView(shown: PublicText): PublicTextView {
  if (shown.form === 'none') return { form: 'none', title: null, text: null, reason: shown.reason };
  if (shown.form === 'summary') return { form: 'summary', title: null, text: shown.summary, reason: null };
  return { form: shown.form, title: shown.title, text: shown.body, reason: null };
}
