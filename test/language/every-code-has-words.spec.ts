import {
  BUDGET_STAGES,
  CHANNELS,
  CONTRIBUTION_KINDS,
  COUNTED_UNITS,
  DECISIONS,
  DELIVERIES,
  ELIGIBILITIES,
  MASKED_KINDS,
  OFFICIAL_STATUSES,
  PHASE_METHODS,
  PROCESS_KINDS,
  PROCESS_STAGES,
  PROMISED_LEVELS,
  PUBLICATION_PERMISSIONS,
  REJECTION_CODES,
  ROLES,
  RUN_KINDS,
  RUN_STATES,
  THEME_CONFLICTS,
  THEME_EDIT_KINDS,
  THEME_HISTORY_KINDS,
  TOKEN_SCOPES,
  UNDEFINED_REASONS,
  VERDICTS,
  VOICES,
} from '#domain';
import { hasMessage, LANGUAGES } from '#language';

const CODES: Readonly<Record<string, readonly string[]>> = {
  'status.eligibility': ELIGIBILITIES,
  'status.official': OFFICIAL_STATUSES,
  'status.decision': [...DECISIONS, 'none'],
  'status.delivery': [...DELIVERIES, 'none'],
  'status.stage': BUDGET_STAGES,
  channel: CHANNELS,
  voice: VOICES,
  permission: PUBLICATION_PERMISSIONS,
  masked: MASKED_KINDS,
  method: PHASE_METHODS,
  unit: COUNTED_UNITS,
  level: PROMISED_LEVELS,
  verdict: VERDICTS,
  reason: UNDEFINED_REASONS,
  role: ROLES,
  scope: TOKEN_SCOPES,
  rejection: [...REJECTION_CODES, ...REJECTION_CODES.map((code) => `${code}.remedy`)],
  'contribution-kind': CONTRIBUTION_KINDS,
  'process-kind': PROCESS_KINDS,
  'process-stage': PROCESS_STAGES,
  'run-kind': RUN_KINDS,
  'edit.kind': [...THEME_EDIT_KINDS, ...THEME_HISTORY_KINDS],
  conflict: THEME_CONFLICTS,
  'run-state': RUN_STATES,
};

describe.each(LANGUAGES)('the domain in %s', (language) => {
  it.each(Object.entries(CODES))('has a word for every %s', (group, codes) => {
    expect(codes.filter((code) => !hasMessage(language, `${group}.${code}`))).toEqual([]);
  });
});
