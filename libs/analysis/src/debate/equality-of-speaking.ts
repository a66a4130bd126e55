import { type UndefinedReason } from '#domain';
import { voiceInequality, type VoiceInequality } from '../voice/voice-inequality.js';

/** What a facilitator tallied at one table or meeting: turns or minutes of each person there, those who said nothing too. */
export interface SpeakingSession {
  readonly session: string;
  readonly people: readonly { readonly talk: number; readonly group?: string | null }[];
}

export interface EqualityOfSpeaking {
  readonly sessions: readonly ({ readonly session: string } & VoiceInequality)[];
  /** Over all sessions: what part of the people a group was, and what part of the talk it had. 0…1. */
  readonly groups: readonly {
    readonly group: string;
    readonly people: number;
    readonly peopleShare: number;
    readonly talkShare: number | null;
    /** talkShare ÷ peopleShare; 1 is as much as the others. */
    readonly ratio: number | null;
  }[];
  readonly reason: UndefinedReason | null;
}

/**
 * Did a few speak for the table? The Gini coefficient of each session, and the talk of each group against its part of the people.
 *
 * @param sessions tallies; people of no group count in their session and in no group
 * @returns groups in the order in which they first stand; talk shares are null with `no_participants` where nobody of a group spoke
 * @throws {RangeError} when talk is below 0 or not finite
 * @see docs/methods/debate.md
 * @example equalityOfSpeaking([{ session: 'table 1', people: [{ talk: 9, group: 'men' }, { talk: 3, group: 'women' }] }]).groups[1]; // 0.25 of the talk
 */
export function equalityOfSpeaking(sessions: readonly SpeakingSession[]): EqualityOfSpeaking {
  const measured = sessions.map(({ session, people }) => ({
    session,
    ...voiceInequality(people.map(({ talk }) => talk)),
  }));
  const byGroup = new Map<string, { people: number; talk: number }>();
  let [everybody, allTalk] = [0, 0];
  for (const { group, talk } of sessions.flatMap(({ people }) => people)) {
    if (group === undefined || group === null) continue;
    const found = byGroup.get(group) ?? { people: 0, talk: 0 };
    byGroup.set(group, { people: found.people + 1, talk: found.talk + talk });
    everybody += 1;
    allTalk += talk;
  }
  const groups = [...byGroup].map(([group, { people, talk }]) => {
    const peopleShare = people / everybody;
    const talkShare = allTalk > 0 ? talk / allTalk : null;
    return { group, people, peopleShare, talkShare, ratio: talkShare === null ? null : talkShare / peopleShare };
  });
  return { sessions: measured, groups, reason: allTalk > 0 ? null : 'no_participants' };
}
