import { findPersonalData, riskOf } from '#analysis';
import { type FieldFinding } from '#persistence';

export interface TextToRead {
  readonly title: string | null;
  readonly body: string;
}

export interface TextRead {
  readonly findings: readonly FieldFinding[];
  readonly risk: number;
  readonly characters: number;
}

/** What rules find in title and body of each text, and how risky it is to show it. */
export function readTexts(texts: readonly TextToRead[]): TextRead[] {
  return texts.map(({ title, body }) => {
    const findings: FieldFinding[] = [
      ...findPersonalData(title ?? '').map((finding) => ({ ...finding, field: 'title' as const })),
      ...findPersonalData(body).map((finding) => ({ ...finding, field: 'body' as const })),
    ];
    return { findings, risk: riskOf(findings), characters: (title ?? '').length + body.length };
  });
}
