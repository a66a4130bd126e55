import type { BallotKind } from '#domain';
import { fieldOf } from '../council/read-tallies.js';
import { foldDiacritics } from '../text/fold-diacritics.js';
import type { BallotCount } from './check-budget.js';

const REASONS: readonly (readonly [BallotKind, RegExp])[] = [
  ['double', /podwojn|dwa razy|twice|double/],
  ['not-entitled', /nieuprawnion|not entitled/],
  ['illegible', /nieczyteln|illegible/],
  ['too-many', /za duzo|zbyt wiele|too many/],
  ['no-consent', /zgod|consent/],
];

/**
 * Ballots as tally sheets count them beside the votes: issued, valid, and invalid by the reason behind the colon
 * ("głosy nieważne: podwójny głos"). Lines that stand for a project are not among those given.
 */
export function ballotsFromTallies(
  lines: readonly {
    readonly option: string;
    readonly unit: string | null;
    readonly channel: string;
    readonly votes: number;
  }[],
): BallotCount[] {
  return lines.flatMap(({ option, unit, channel, votes: ballots }) => {
    const kind = ballotKindOf(option);
    return kind === null ? [] : [{ channel, unit, kind, ballots }];
  });
}

function ballotKindOf(option: string): BallotKind | null {
  const field = fieldOf(option);
  if (field === 'issued' || field === 'valid') return field;
  if (field !== 'invalid') return null;
  const words = foldDiacritics(option.normalize('NFKC').toLowerCase());
  return REASONS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}
