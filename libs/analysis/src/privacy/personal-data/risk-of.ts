import { HINT_TYPES, type Confidence, type PersonalDataFinding, type PersonalDataType } from '#domain';

/** What it would cost a person if this stood in public: numbers by which she is looked up first, firms last. */
const HARM: Readonly<Record<PersonalDataType, number>> = {
  pesel: 60,
  iban: 60,
  'id-card': 60,
  passport: 60,
  email: 40,
  phone: 40,
  plate: 30,
  address: 30,
  name: 30,
  sexuality: 30,
  health: 25,
  disability: 25,
  family: 25,
  religion: 20,
  origin: 20,
  politics: 20,
  nip: 10,
  regon: 10,
};
const SURENESS: Readonly<Record<Confidence, number>> = { certain: 1, likely: 0.8, possible: 0.5 };
/** A named person with an illness is more than a name and an illness. */
const TOGETHER = 20;
const HIGHEST = 100;
const HINTS: ReadonlySet<string> = new Set(HINT_TYPES);

/**
 * How much should be looked at first: the order of the review, and nothing else.
 *
 *     risk = min(100, Σ over types of the largest harm × sureness, + 20 where a mark of a person and a hint stand together)
 *
 * @returns 0 where nothing was found, else 1…100
 * @example riskOf([{ type: 'name', confidence: 'certain', … }, { type: 'health', confidence: 'likely', … }]); // 30 + 20 + 20 = 70
 */
export function riskOf(findings: readonly Pick<PersonalDataFinding, 'type' | 'confidence'>[]): number {
  if (findings.length === 0) return 0;
  const largest = new Map<PersonalDataType, number>();
  for (const { type, confidence } of findings) {
    largest.set(type, Math.max(largest.get(type) ?? 0, HARM[type] * SURENESS[confidence]));
  }
  const types = [...largest.keys()];
  const isTogether = types.some((type) => HINTS.has(type)) && types.some((type) => !HINTS.has(type));
  const sum = [...largest.values()].reduce((total, harm) => total + harm, isTogether ? TOGETHER : 0);
  return Math.max(1, Math.min(HIGHEST, Math.round(sum)));
}
