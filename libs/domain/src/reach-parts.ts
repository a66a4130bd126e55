import type { Channel } from './process.js';
import type { PopulationReference, ReachReport, UndefinedReason } from './reach.js';
import type { ReachThemes } from './reach-themes.js';

/** People by two attributes at once: age × sex, or an attribute × the channel. */
export interface PairReach {
  readonly first: string;
  /** A variable, or `channel`. */
  readonly second: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Row by row. */
  readonly cells: readonly {
    readonly row: string;
    readonly column: string;
    readonly people: number | null;
    /** Residents where the population table crosses both; null otherwise. */
    readonly population: number | null;
    readonly protected: boolean;
  }[];
  /** `suppressed`: too much would have to be hidden for the table to say anything. */
  readonly reason: UndefinedReason | null;
}

/** Why there are no weights. */
export const WEIGHT_REASONS = [
  'no-population',
  'too-few',
  'empty-group',
  'infeasible',
  'too-uneven',
  'suppressed',
] as const;
export type WeightReason = (typeof WEIGHT_REASONS)[number];

/** Weights that give the participants the make-up of the residents in several variables at once (raking). */
export interface ReachWeights {
  readonly variables: readonly string[];
  readonly reason: WeightReason | null;
  /** The group that stands in the way, where one does. */
  readonly conflict: { readonly variable: string; readonly group: string } | null;
  /** People who could be weighted: of known group in every variable. */
  readonly people: number | null;
  readonly cycles: number | null;
  /** Largest distance of a weighted share from that of the residents, 0…1. */
  readonly largestError: number | null;
  readonly smallestWeight: number | null;
  readonly largestWeight: number | null;
  /** Share of people whose weight was cut at five times the mean, 0…1. */
  readonly trimmedShare: number | null;
  readonly deff: number | null;
  readonly effectivePeople: number | null;
  readonly margins: readonly {
    readonly variable: string;
    readonly group: string;
    readonly target: number;
    readonly before: number;
    readonly after: number;
  }[];
}

/** Whom each channel reached, and whom it adds to the others. */
export interface ReachChannels {
  readonly channels: readonly {
    readonly channel: Channel;
    /** People who took part on it; some on others too. */
    readonly people: number | null;
    /** People who took part on no other. */
    readonly onlyHere: number | null;
    readonly protected: boolean;
  }[];
  readonly online: number | null;
  readonly offline: number | null;
  /** People who took part online and otherwise. */
  readonly both: number | null;
  /** People who took part otherwise alone ÷ all people. */
  readonly offlineOnlyShare: number | null;
  /** How many people there are if some who cannot be recognised took part twice. */
  readonly people: { readonly atLeast: number | null; readonly atMost: number };
  /** The ratio of each group among those online, and among everybody. */
  readonly adds: readonly {
    readonly variable: string;
    readonly group: string;
    readonly online: number | null;
    readonly onlineLower: number | null;
    readonly onlineUpper: number | null;
    readonly all: number | null;
    readonly allLower: number | null;
    readonly allUpper: number | null;
  }[];
  readonly reason: UndefinedReason | null;
}

/** How evenly those who said anything share the floor; people who said nothing are not counted. */
export interface ReachVoice {
  readonly contributors: number;
  readonly contributions: number;
  /** 0 when everybody said as much, near 1 when one person said everything. */
  readonly gini: number | null;
  readonly giniCorrected: number | null;
  /** Part of all contributions that the tenth of people with the most wrote. */
  readonly topTenthShare: number | null;
  /** As many people with the same number of contributions each would be as concentrated. */
  readonly effectiveVoices: number | null;
  /** People by how much they said: 1, 2, 3–5, 6–10, 11 and more. */
  readonly people: readonly {
    readonly from: number;
    readonly to: number | null;
    readonly people: number | null;
    readonly contributions: number | null;
    readonly protected: boolean;
  }[];
  readonly reason: UndefinedReason | null;
}

/** Who came back. Only people who can be recognised in another process count; "new" means new in these data. */
export interface ReachReturning {
  /** The processes of the municipality that people took part in, oldest first, up to this one. */
  readonly processes: readonly {
    readonly processId: string;
    readonly slug: string;
    readonly startsOn: string | null;
    readonly people: number | null;
    readonly newPeople: number | null;
    /** Null for the first process. */
    readonly newRate: number | null;
    /** People of the process before who came back. */
    readonly returned: number | null;
    readonly retention: number | null;
  }[];
  readonly distinct: number | null;
  /** People of two processes or more. */
  readonly repeat: number | null;
  readonly repeatRate: number | null;
  /** Part of this process' people who can be recognised elsewhere. */
  readonly linkableShare: number | null;
  readonly reason: UndefinedReason | null;
}

export const FUNNEL_STAGES = ['took-part', 'said-something', 'said-more-than-once'] as const;
export type FunnelStage = (typeof FUNNEL_STAGES)[number];

/** How many people went how far; a stage larger than the one before has no percentage. */
export interface ReachFunnel {
  readonly stages: readonly {
    readonly stage: FunnelStage;
    readonly people: number | null;
    readonly share: number | null;
    readonly lower: number | null;
    readonly upper: number | null;
    readonly protected: boolean;
  }[];
}

/** Reach of one variable as it grew: people up to the end of each period. */
export interface ReachOverTime {
  readonly variable: string;
  readonly periods: readonly {
    /** Monday of the first week and Sunday of the last, ISO. */
    readonly from: string;
    readonly to: string;
    /** Everybody up to the end of the period. */
    readonly people: number;
    readonly groups: readonly {
      readonly group: string;
      readonly people: number | null;
      readonly ratio: number | null;
      readonly lower: number | null;
      readonly upper: number | null;
      readonly protected: boolean;
    }[];
  }[];
  /** People of no known day. */
  readonly undated: number | null;
  readonly reason: UndefinedReason | null;
}

/** What an opening sentence says; the screen has the words. */
export const REACH_FINDINGS = [
  'group-missing',
  'group-clearly-fewer',
  'nobody-missing',
  'cannot-tell',
  'too-few-people',
  'low-coverage',
  'well-known',
  'channel-adds',
  'channel-over',
  'theme-apart',
] as const;
export type ReachFindingCode = (typeof REACH_FINDINGS)[number];

/** One of at most three sentences, the most important first. */
export interface ReachFinding {
  readonly code: ReachFindingCode;
  readonly variable: string | null;
  readonly group: string | null;
  readonly channel: Channel | 'online' | 'offline' | null;
  readonly themeId: string | null;
  /** `{ ratio: 0.36, lower: 0.21, upper: 0.6, missingPeople: 23.4 }`; what each code brings stands in docs/methods/reach-report.md. */
  readonly numbers: Readonly<Record<string, number>>;
}

/** Formulas by the name that `docs/methods` explains them under. */
export const REACH_FORMULAS = [
  'representation-ratio',
  'participation-rate',
  'missing-bounds',
  'dissimilarity',
  'goodness-of-fit',
  'r-indicator',
  'go-vocal-score',
  'kish',
  'raking',
  'theme-by-group',
  'voice-inequality',
  'channel-reach',
  'coming-back',
] as const;
export type ReachFormula = (typeof REACH_FORMULAS)[number];

/** How a part of the report was computed; with `counts`, whoever reads it can compute it again. */
export interface ReachInputs {
  readonly formulas: readonly ReachFormula[];
  readonly confidence: number;
  readonly interval: 'wilson' | 'newcombe';
  readonly reference: PopulationReference | null;
  readonly suppression: { readonly k: number; readonly cells: number; readonly hidden: number };
  /** Corrections of themes that people made and that hold. */
  readonly themeEdits: number;
  /** What everything was computed from, protected like the report: people by table, row and column. */
  readonly counts: readonly {
    readonly table: string;
    readonly row: string;
    readonly column: string | null;
    readonly people: number | null;
    readonly population: number | null;
  }[];
}

/** Who voted, by the groups of one variable, as everybody may see it. */
export interface ShownTurnout {
  readonly variable: string;
  readonly groups: readonly {
    readonly group: string;
    readonly members: readonly string[];
    readonly voters: number | null;
    readonly entitled: number | null;
    readonly rate: number | null;
    readonly lower: number | null;
    readonly upper: number | null;
    readonly reason: UndefinedReason | null;
    readonly protected: boolean;
  }[];
  /** Voters who told no group, or one outside the table; null when hidden. */
  readonly unknown: number | null;
}

/** Everything that one run of measure-reach says, complete or as everybody may see it. */
export interface WholeReach {
  readonly report: ReachReport;
  readonly pairs: readonly PairReach[];
  readonly weights: ReachWeights;
  readonly themes: ReachThemes;
  readonly voice: ReachVoice;
  readonly channels: ReachChannels;
  readonly returning: ReachReturning;
  readonly funnel: ReachFunnel;
  readonly overTime: readonly ReachOverTime[];
  readonly findings: readonly ReachFinding[];
  readonly suppression: ReachInputs['suppression'];
  readonly themeEdits: number;
  /** Counted with the shown report; not there in what was measured before it was. */
  readonly voters?: number;
  readonly turnout?: readonly ShownTurnout[];
}
