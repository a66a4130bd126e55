import type { ImpactMeasures } from './impact-measures.js';
import type { BudgetStage, DecisionCode, DeliveryCode, Eligibility, OfficialStatus } from './status.js';

/** Contributions and the people behind them; people are counted once however often they spoke. */
export interface CountOf {
  readonly contributions: number;
  readonly people: number;
}

export interface ImpactRow extends CountOf {
  readonly eligible: number;
  readonly answered: number;
  readonly decided: number;
  readonly adopted: number;
  readonly partly: number;
  readonly rejected: number;
  readonly delivered: number;
}

/** Shares 0…1 with what stands above and below the line; null with a reason when nothing is below it. */
export interface ImpactRate {
  readonly numerator: number;
  readonly denominator: number;
  readonly rate: number | null;
  readonly reason: 'no_participants' | null;
}

/** What was done with the input of one process. */
export interface ImpactReport {
  readonly method: string;
  readonly total: CountOf;
  readonly eligible: CountOf;
  readonly byEligibility: Readonly<Record<Eligibility, CountOf>>;
  /** Of the eligible. */
  readonly byOfficial: Readonly<Record<OfficialStatus, CountOf>>;
  readonly byDecision: Readonly<Record<DecisionCode | 'none', CountOf>>;
  readonly byDelivery: Readonly<Record<DeliveryCode | 'none', CountOf>>;
  readonly byStage: Readonly<Partial<Record<BudgetStage, CountOf>>>;
  /** answered ÷ eligible, decided ÷ eligible, (adopted + partly) ÷ decided, delivered ÷ (adopted + partly). */
  readonly responseRate: ImpactRate;
  readonly decisionRate: ImpactRate;
  readonly adoptionRate: ImpactRate;
  readonly implementationRate: ImpactRate;
  readonly byTheme: readonly ThemeImpact[];
  /** Absent in reports of nasluch-impact-1. */
  readonly measures?: ImpactMeasures;
}

export interface ThemeImpact extends ImpactRow {
  /** Standing theme id, null for what is not grouped. */
  readonly themeId: string | null;
  readonly label: string;
}
