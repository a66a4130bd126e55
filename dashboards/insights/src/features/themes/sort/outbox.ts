import type { ThemeEditAnswer, ThemeEditRequest } from '#contracts';

export type Target = Extract<ThemeEditRequest, { kind: 'move' }>['to'];

/** What a person decided about one contribution. */
export interface Decision {
  readonly contributionId: string;
  readonly to: Target;
  /** As the history calls where it went. */
  readonly name: string;
  /** The newest edit that she had seen. */
  readonly seen: string;
  /** Once it is stored. */
  readonly editId?: string | undefined;
}

/** What is still to be told to the server, the oldest first. */
export type Letter =
  | { readonly kind: 'place'; readonly decision: Decision }
  | { readonly kind: 'undo'; readonly contributionId: string; readonly editId?: string | undefined };

/** Everything of one sitting: it is kept in the tab until the server has it, so that neither a lost line nor a reload loses a decision. */
export interface Sitting {
  /** Decisions that stand, the oldest first. */
  readonly decisions: readonly Decision[];
  readonly letters: readonly Letter[];
  /** How long each decision took. */
  readonly tookMs: readonly number[];
}

export const NEW_SITTING: Sitting = { decisions: [], letters: [], tookMs: [] };

export function decide(sitting: Sitting, decision: Decision, tookMs: number): Sitting {
  return {
    decisions: [...sitting.decisions, decision],
    letters: [...sitting.letters, { kind: 'place', decision }],
    tookMs: [...sitting.tookMs, tookMs].slice(-100),
  };
}

/** Takes the last decision back: one that was not sent yet is simply not sent. `isSending` says that the first letter is on its way. */
export function takeBack(sitting: Sitting, isSending: boolean): Sitting {
  const last = sitting.decisions.at(-1);
  if (!last) return sitting;
  const isHers = (letter: Letter, at: number) =>
    letter.kind === 'place' && letter.decision.contributionId === last.contributionId && !(isSending && at === 0);
  const unsent = sitting.letters.some(isHers);
  return {
    decisions: sitting.decisions.slice(0, -1),
    letters: unsent
      ? sitting.letters.filter((letter, at) => !isHers(letter, at))
      : [...sitting.letters, { kind: 'undo', contributionId: last.contributionId, editId: last.editId }],
    tookMs: sitting.tookMs.slice(0, -1),
  };
}

/** The first letter has arrived. The id of the edit is kept with what still names it. */
export function arrived(sitting: Sitting, answer: ThemeEditAnswer): Sitting {
  const [letter, ...letters] = sitting.letters;
  if (letter?.kind !== 'place') return { ...sitting, letters };
  const { contributionId } = letter.decision;
  return {
    ...sitting,
    decisions: sitting.decisions.map((one) =>
      one.contributionId === contributionId ? { ...one, editId: answer.edit.id } : one,
    ),
    letters: letters.map((one) =>
      one.kind === 'undo' && one.contributionId === contributionId
        ? { kind: 'undo', contributionId, editId: answer.edit.id }
        : one,
    ),
  };
}

/** The first letter was refused for good: what it said does not stand. */
export function refused(sitting: Sitting): Sitting {
  const [letter, ...letters] = sitting.letters;
  if (letter?.kind !== 'place') return { ...sitting, letters };
  const { contributionId } = letter.decision;
  return {
    ...sitting,
    decisions: sitting.decisions.filter((one) => one.contributionId !== contributionId),
    letters: letters.filter((one) => one.kind !== 'undo' || one.contributionId !== contributionId),
  };
}
