import { type StatusMeaning } from '#domain';

/** The platform's status codes; cities rename the titles, and what a city invented stays to the editable map. */
const MEANINGS: Readonly<Record<string, StatusMeaning>> = {
  prescreening: { official: 'none' },
  proposed: { official: 'none' },
  expired: { official: 'none' },
  threshold_reached: { official: 'received' },
  viewed: { official: 'received' },
  under_consideration: { official: 'considered' },
  answered: { official: 'answered' },
  accepted: { official: 'decided', decision: 'yes' },
  implemented: { official: 'decided', decision: 'yes', delivery: 'delivered' },
  rejected: { official: 'decided', decision: 'no' },
  ineligible: { eligibility: 'ineligible' },
};

/** Default titles in English and in Polish, whose adjectives come in three genders: (y|a|e|ony|ona|one). */
const TITLES: readonly (readonly [RegExp, string])[] = [
  [/^(prescreening|screening|wstępna weryfikacja)$/, 'prescreening'],
  [/^(proposed|zaproponowan[yae])$/, 'proposed'],
  [/^(expired|wygasł[ya]?|wygasło)$/, 'expired'],
  [/^(threshold reached|osiągnięto próg|próg osiągnięty)$/, 'threshold_reached'],
  [/^(viewed|obejrzan[yae]|wyświetlon[yae])$/, 'viewed'],
  [/^(under consideration|under_consideration|rozpatrywan[yae]|w trakcie rozpatrywania)$/, 'under_consideration'],
  [/^(answered|odpowiedziano|udzielono odpowiedzi)$/, 'answered'],
  [/^(accepted|approved|przyjęt[yae]|zaakceptowan[yae])$/, 'accepted'],
  [/^(implemented|wdrożon[yae]|zrealizowan[yae])$/, 'implemented'],
  [/^(rejected|odrzucon[yae])$/, 'rejected'],
  [/^(ineligible|niekwalifikując[yae] się)$/, 'ineligible'],
];

/** A status by its title on the platform; the meaning is empty where only the city knows it. */
export function readStatus(title: string): { readonly label: string; readonly meaning: StatusMeaning } | null {
  const label = title.trim();
  if (label === '') return null;
  const code = TITLES.find(([pattern]) => pattern.test(label.toLowerCase().replace(/\s+/g, ' ')))?.[1];
  return { label, meaning: code === undefined ? {} : MEANINGS[code]! };
}
