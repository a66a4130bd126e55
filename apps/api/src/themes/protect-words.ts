import { type DistinctiveWord, type DistinctiveWords } from '#analysis';
import { type DistinctiveAnswer } from '#contracts';
import { SMALLEST_GROUP, SMALLEST_SENSITIVE_GROUP } from '#domain';

type GroupWords = Pick<DistinctiveAnswer['groups'][number], 'group' | 'people' | 'words'>;

/** Everybody whose group is not known or may not be shown, taken together: compared with, never shown. */
export const EVERYBODY_ELSE = '';

/**
 * Distinctive words as they may leave the server. How many people used a word at all is shown elsewhere, by the search for it, so
 * that whoever knows the number of one group knows that of all others together. A word therefore stands under a group only
 *
 * - when at least five people of the group used it, and nobody or at least five of them did not;
 * - when nobody or at least five others used it, and nobody or at least five of them did not; where nobody else did, ten of the
 *   group must have, because whoever wrote it is then known to be of the group;
 * - when those who used it and are of no group that it stands under are nobody or at least five. Otherwise it is taken from the
 *   smallest of them, until that holds.
 *
 * @param found all people who spoke for themselves, those of no shown group as `EVERYBODY_ELSE`
 */
export function protectWords({ groups }: DistinctiveWords): GroupWords[] {
  const everybody = groups.reduce((sum, { people }) => sum + people, 0);
  const allowed = groups
    .filter(({ group }) => group !== EVERYBODY_ELSE)
    .map((row) => ({ ...row, words: row.words.filter((word) => mayStand(word, row.people, everybody - row.people)) }));
  const taken = listTaken(allowed.flatMap(({ group, words }) => words.map((word) => ({ group, ...word }))));
  return allowed.map(({ group, people, words }) => ({
    group,
    people,
    words: words
      .filter(({ word }) => !taken.has(`${group} ${word}`))
      .map(({ word, people: users, share, shareElsewhere, z }) => {
        return { word, people: users, share, elsewhere: everybody === people ? null : shareElsewhere, z };
      }),
  }));
}

function mayStand({ people, peopleElsewhere }: DistinctiveWord, inGroup: number, others: number): boolean {
  const fewest = peopleElsewhere === 0 ? SMALLEST_SENSITIVE_GROUP : SMALLEST_GROUP;
  return people >= fewest && !isFew(peopleElsewhere) && !isFew(inGroup - people) && !isFew(others - peopleElsewhere);
}

/** Words that leave a few people over, as `group word`. */
function listTaken(rows: readonly (DistinctiveWord & { readonly group: string })[]): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const word of new Set(rows.map((row) => row.word))) {
    const standing = rows.filter((row) => row.word === word).sort((a, b) => b.people - a.people);
    const all = (standing[0]?.people ?? 0) + (standing[0]?.peopleElsewhere ?? 0);
    const left = () => all - standing.reduce((sum, { people }) => sum + people, 0);
    while (standing.length > 0 && isFew(left())) taken.add(`${standing.pop()!.group} ${word}`);
  }
  return taken;
}

function isFew(people: number): boolean {
  return people > 0 && people < SMALLEST_GROUP;
}
