/** What kind of participation a process is; the kind picks words and templates, never the arithmetic. */
export const PROCESS_KINDS = [
  'consultation',
  'budget',
  'election',
  'vote',
  'survey',
  'diagnosis',
  'walk',
  'meeting',
] as const;
export type ProcessKind = (typeof PROCESS_KINDS)[number];

/** What the process counts first: the unit of its headline. */
export const COUNTED_UNITS = ['person', 'contribution', 'ballot', 'pupil'] as const;
export type CountedUnit = (typeof COUNTED_UNITS)[number];

/** The level of influence promised to residents (IAP2 spectrum). */
export const PROMISED_LEVELS = ['inform', 'consult', 'involve', 'collaborate', 'empower'] as const;
export type PromisedLevel = (typeof PROMISED_LEVELS)[number];

export const PROCESS_STAGES = ['preparing', 'open', 'analysing', 'answering', 'closed'] as const;
export type ProcessStage = (typeof PROCESS_STAGES)[number];

/** How a phase collects input. */
export const PHASE_METHODS = [
  'information',
  'ideation',
  'proposals',
  'voting',
  'survey',
  'poll',
  'statements',
  'meeting',
  'walk',
  'cafe',
  'paper',
  'remarks',
] as const;
export type PhaseMethod = (typeof PHASE_METHODS)[number];

/** The way a statement or a ballot reached the municipality. */
export const CHANNELS = [
  'online',
  'paper',
  'meeting',
  'walk',
  'cafe',
  'email',
  'e-delivery',
  'oral',
  'phone',
  'urn',
  'unknown',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** A text of the institution in several languages, keyed by language tag: `{ pl: 'Budżet 2026', en: 'Budget 2026' }`. */
export type LocalisedText = Readonly<Record<string, string>>;
