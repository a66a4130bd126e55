import type { RetentionRulesAnswer } from '#contracts';

export const RULE_LIMITS = { originalsMonths: 120, scansDays: 3650, pseudonymsYears: 50 } as const;
export type RuleField = keyof typeof RULE_LIMITS;
export const RULE_FIELDS = Object.keys(RULE_LIMITS) as readonly RuleField[];

export interface RulesDraft extends Readonly<Record<RuleField, string>> {
  readonly automatic: boolean;
}

/** The rules as they were typed; a field that holds no whole number within its limit is named. */
export function readRules(draft: RulesDraft): { rules: RetentionRulesAnswer | null; wrong: readonly RuleField[] } {
  const wrong = RULE_FIELDS.filter(
    (field) => !(/^\d{1,4}$/.test(draft[field].trim()) && Number(draft[field]) <= RULE_LIMITS[field]),
  );
  if (wrong.length > 0) return { rules: null, wrong };
  const { originalsMonths, scansDays, pseudonymsYears, automatic } = draft;
  return {
    rules: {
      originalsMonths: Number(originalsMonths),
      scansDays: Number(scansDays),
      pseudonymsYears: Number(pseudonymsYears),
      automatic,
    },
    wrong,
  };
}
