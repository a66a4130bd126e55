import { type ImpactEvaluationAnswer, type ImpactMeasuresAnswer } from '#contracts';
import { type ProcessPlace } from '../http/access.decorator.js';
import { type Table } from '../tables/table.js';

type Measures = NonNullable<ImpactMeasuresAnswer['measures']>;
type Share = Measures['decisions']['adoptionRate'];

/** One measure a row; days where the unit is days, shares 0…1 elsewhere. */
export function measuresTable(place: ProcessPlace, { measures, stamp }: ImpactMeasuresAnswer): Table {
  return {
    name: fileName('impact-measures', place),
    columns: ['measure', 'unit', 'value', 'lower', 'upper', 'numerator', 'denominator', 'reason'],
    rows: measures === null ? [] : rowsOf(measures),
    stamp,
  };
}

function rowsOf({ response, delivery, decisions, traceability }: Measures): Table['rows'] {
  const days = (name: string, figures: Measures['delivery']) => [
    ...[name, 'days', figures.median, figures.medianLower, figures.medianUpper, figures.answered, figures.n],
    figures.reason,
  ];
  const share = (name: string, figure: Share) => [
    ...[name, 'share', figure.share, figure.lower, figure.upper, figure.numerator, figure.denominator, figure.reason],
  ];
  const chain = (name: string, figures: Measures['traceability']['confirmed']) => [
    share(`themed_${name}`, figures.themed),
    share(`response_${name}`, figures.response),
    share(`reached_decision_${name}`, figures.decision),
    share(`reached_outcome_${name}`, figures.outcome),
  ];
  return [
    days('time_to_response', response),
    ['on_time', 'share', response.onTime, response.onTimeLower, response.onTimeUpper, null, response.n, null],
    share('decision_rate', decisions.decisionRate),
    share('adoption_rate', decisions.adoptionRate),
    share('reasoned_rejection_rate', decisions.reasonedRejectionRate),
    share('implementation_rate', decisions.implementationRate),
    days('time_to_delivery', delivery),
    ...chain('confirmed', traceability.confirmed),
    ...chain('with_suggested', traceability.withSuggested),
  ];
}

export function evaluationTable(place: ProcessPlace, { evaluation, stamp }: ImpactEvaluationAnswer): Table {
  return {
    name: fileName('equality-of-influence', place),
    columns: [
      ...['variable', 'group', 'decided', 'adopted', 'ratio', 'ratio_lower', 'ratio_upper', 'difference'],
      ...['difference_lower', 'difference_upper', 'p', 'q', 'adjusted_ratio', 'adjusted_lower', 'adjusted_upper'],
      ...['protected', 'reason'],
    ],
    rows: (evaluation?.equality ?? []).map((row) => [
      ...[row.variable, row.group, row.decided, row.adopted, row.ratio, row.ratioLower, row.ratioUpper, row.difference],
      ...[row.differenceLower, row.differenceUpper, row.p, row.q, row.adjustedRatio, row.adjustedLower],
      ...[row.adjustedUpper, row.protected, row.reason],
    ]),
    stamp,
  };
}

function fileName(name: string, { processSlug, isSample }: ProcessPlace): string {
  return `${name}-${processSlug}${isSample ? '-sample-data' : ''}`;
}
