import type { LegalTemplate } from './legal.js';
import { NGO_PROGRAMME } from './legal-templates/ngo-programme.js';
import { OWN_RULES } from './legal-templates/own-rules.js';
import { REVITALISATION } from './legal-templates/revitalisation.js';
import { SPATIAL_PLAN } from './legal-templates/spatial-plan.js';
import { STATUTES } from './legal-templates/statutes.js';
import { STRATEGY } from './legal-templates/strategy.js';

/**
 * What Polish law asks of the consultations that municipalities hold most often. A municipality edits copies of its own; these stay as
 * they are until a new version of the program. Numbers of days that an act leaves to the municipality do not stand here.
 */
export const LEGAL_TEMPLATES: readonly LegalTemplate[] = [
  OWN_RULES,
  STRATEGY,
  SPATIAL_PLAN,
  REVITALISATION,
  NGO_PROGRAMME,
  STATUTES,
];
