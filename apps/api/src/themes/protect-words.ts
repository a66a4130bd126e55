import { type DistinctiveWords } from '#analysis';
import { type DistinctiveAnswer } from '#contracts';
import { SMALLEST_GROUP, SMALLEST_SENSITIVE_GROUP } from '#domain';

type GroupWords = Pick<DistinctiveAnswer['groups'][number], 'group' | 'people' | 'words'>;

/**
 * Distinctive words as they may leave the server. A word stands under a group
 *
 * - when at least five people of the group used it, and nobody or at least five did not;
 * - and, where nobody else used it, only when ten people did: whoever wrote it is then known to be of the group;
 *
 * and how many others used it is told only where neither those who did nor those who did not are one to four people, and where
 * the numbers of all groups that the word stands under leave nobody or at least five over.
 */
export function protectWords({ groups }: DistinctiveWords): GroupWords[] {
  const everybody = groups.reduce((sum, { people }) => sum + people, 0);
  const shown = groups.map(({ group, people, words }) => ({
    group,
    people,
    words: words.filter((word) => {
      const enough = word.peopleElsewhere === 0 ? SMALLEST_SENSITIVE_GROUP : SMALLEST_GROUP;
      return word.people >= enough && !isFew(people - word.people);
    }),
  }));
  const told = new Map<string, number>();
  for (const { words } of shown) for (const { word, people } of words) told.set(word, (told.get(word) ?? 0) + people);
  return shown.map(({ group, people, words }) => ({
    group,
    people,
    words: words.map(({ word, people: users, peopleElsewhere, share, shareElsewhere, z }) => {
      const others = everybody - people - peopleElsewhere;
      const left = users + peopleElsewhere - told.get(word)!;
      const tells = isFew(peopleElsewhere) || isFew(others) || isFew(left);
      return { word, people: users, share, elsewhere: tells ? null : shareElsewhere, z };
    }),
  }));
}

function isFew(people: number): boolean {
  return people > 0 && people < SMALLEST_GROUP;
}
