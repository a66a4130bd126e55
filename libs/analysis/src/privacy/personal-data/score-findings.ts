import { InvalidInputError, PERSONAL_DATA_TYPES, type PersonalDataFinding, type PersonalDataType } from '#domain';

/** A piece of personal data as a person marked it. */
export interface PersonalDataLabel {
  readonly type: PersonalDataType;
  readonly start: number;
  readonly end: number;
}

export interface LabelledText {
  readonly text: string;
  readonly labels: readonly PersonalDataLabel[];
}

export interface TypeScore {
  readonly type: PersonalDataType;
  readonly labels: number;
  readonly found: number;
  readonly findings: number;
  readonly falseAlarms: number;
  /** Null where nothing was found, and where nothing was labelled. */
  readonly precision: number | null;
  readonly recall: number | null;
}

/** How much of a label a finding must cover to count. */
const OVERLAP = 0.8;

/**
 * Reads a text in which people marked personal data: `Pani <name|Anna Nowak> mieszka przy <address|ul. Lipowej 14>.`
 *
 * @throws {InvalidInputError} `wrong-label` when a mark names no type
 */
export function readMarked(marked: string): LabelledText {
  const labels: PersonalDataLabel[] = [];
  let [text, from] = ['', 0];
  for (const { 0: whole, 1: type, 2: words, index } of marked.matchAll(/<([a-z-]+)\|([^>]*)>/g)) {
    if (!PERSONAL_DATA_TYPES.includes(type as PersonalDataType)) {
      throw new InvalidInputError('wrong-label', `There is no type ${type}.`);
    }
    text += marked.slice(from, index);
    labels.push({ type: type as PersonalDataType, start: text.length, end: text.length + words.length });
    text += words;
    from = index + whole.length;
  }
  return { text: text + marked.slice(from), labels };
}

/**
 * How well findings meet what people marked, by type.
 *
 *     precision = findings that touch a label of their type ÷ findings,   recall = labels of which 80 % are covered ÷ labels
 *
 * @param texts labels and findings of each text, in UTF-16 units or in code points alike
 * @returns types in their order, those that occur; null for a share of nothing
 * @example scoreFindings([{ labels: [{ type: 'name', start: 0, end: 10 }], findings: [] }]); // recall 0, precision null
 */
export function scoreFindings(
  texts: readonly {
    readonly labels: readonly PersonalDataLabel[];
    readonly findings: readonly PersonalDataFinding[];
  }[],
): TypeScore[] {
  return PERSONAL_DATA_TYPES.flatMap((type) => {
    let [labels, found, findings, falseAlarms] = [0, 0, 0, 0];
    for (const one of texts) {
      const marked = one.labels.filter((label) => label.type === type);
      const seen = one.findings.filter((finding) => finding.type === type);
      labels += marked.length;
      findings += seen.length;
      found += marked.filter((label) =>
        seen.some((span) => shared(label, span) >= OVERLAP * (label.end - label.start)),
      ).length;
      falseAlarms += seen.filter((span) => !marked.some((label) => shared(label, span) > 0)).length;
    }
    if (labels === 0 && findings === 0) return [];
    const precision = findings === 0 ? null : (findings - falseAlarms) / findings;
    return [{ type, labels, found, findings, falseAlarms, precision, recall: labels === 0 ? null : found / labels }];
  });
}

function shared(one: { start: number; end: number }, other: { start: number; end: number }): number {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start);
}
