import type { TieAct } from './budget.js';

/** How a seat goes to one of those with equally many votes. */
export interface SeatTie {
  readonly how: TieAct;
  /** Numbers of the candidates who got the seats. */
  readonly winners: readonly number[];
  readonly note: string;
}

export interface CouncilCandidate {
  /** On the ballot of the school, from 1. */
  readonly number: number;
  /** Only with a recorded consent to publish it; a candidate is "candidate 3" otherwise. */
  readonly name: string | null;
  /** ISO day of that consent. */
  readonly consentOn: string | null;
  readonly votes: number | null;
}

/** One school, which is one district: its ballot box and its candidates, as its commission counted them. */
export interface CouncilSchool {
  readonly name: string;
  /** Pupils who may vote. */
  readonly entitled: number | null;
  readonly issued: number | null;
  /** Ballots found in the urn. */
  readonly found: number | null;
  readonly valid: number | null;
  readonly invalid: number | null;
  readonly seats: number | null;
  /** Most candidates on one ballot. */
  readonly mostPicks: number;
  readonly tieRule: TieAct;
  readonly tie: SeatTie | null;
  readonly candidates: readonly CouncilCandidate[];
}

export const CANDIDATE_OUTCOMES = ['elected', 'tied', 'not-elected', 'unknown'] as const;
export type CandidateOutcome = (typeof CANDIDATE_OUTCOMES)[number];

/** What does not add up in a school. */
export const COUNCIL_CHECKS = [
  'found-above-issued',
  'issued-above-entitled',
  'cast-differs-from-found',
  'cast-above-issued',
  'votes-above-ballots',
  'votes-below-valid',
  'more-seats-than-candidates',
  'tie-does-not-fit',
] as const;
export type CouncilCheckCode = (typeof COUNCIL_CHECKS)[number];

export interface CouncilCheck {
  readonly code: CouncilCheckCode;
  readonly found: number;
  readonly allowed: number;
}

/** Turnout of pupils: (valid + invalid) ÷ entitled, or null with the reason. */
export interface CouncilTurnout {
  readonly cast: number | null;
  readonly entitled: number | null;
  readonly rate: number | null;
  readonly reason: 'ballots-unknown' | 'entitled-unknown' | 'nobody-entitled' | null;
}

export interface SchoolCount {
  readonly name: string;
  readonly turnout: CouncilTurnout;
  /** Issued and not in the urn; negative when the urn held more than was handed out. */
  readonly missingFromUrn: number | null;
  readonly candidates: readonly { readonly number: number; readonly outcome: CandidateOutcome }[];
  readonly elected: number;
  /** Seats that wait for a tie, or that no candidate takes. */
  readonly openSeats: number | null;
  readonly tie: { readonly numbers: readonly number[]; readonly seats: number; readonly how: TieAct | null } | null;
  readonly checks: readonly CouncilCheck[];
}

export interface CouncilCount {
  readonly schools: readonly SchoolCount[];
  /** Sums over the schools whose numbers are known; each says over how many. */
  readonly total: {
    readonly entitled: CouncilSum;
    readonly issued: CouncilSum;
    readonly found: CouncilSum;
    readonly valid: CouncilSum;
    readonly invalid: CouncilSum;
    readonly seats: CouncilSum;
    /** Over the schools of which both ballots and pupils are known. */
    readonly turnout: CouncilTurnout & { readonly schools: number };
  };
}

export interface CouncilSum {
  readonly sum: number | null;
  readonly schools: number;
}
