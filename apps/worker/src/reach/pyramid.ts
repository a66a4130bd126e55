import { type PeopleCounts, type Population, type PyramidBand } from '#persistence';

const AGE_AND_SEX = 'age:sex';
const NOBODY = { male: 0, female: 0, populationMale: 0, populationFemale: 0 };

/**
 * Participants and residents by age and sex, in the order of the population table.
 *
 * @returns null when the table does not cross age and sex: its variable `age:sex` has codes such as `15-24:female`
 */
export function pyramidOf(people: PeopleCounts, population: Population | null): PyramidBand[] | null {
  const crossed = (population?.groups ?? []).filter(({ variable }) => variable === AGE_AND_SEX);
  if (crossed.length === 0) return null;
  const bands = new Map<string, PyramidBand>();
  for (const { group, population: residents } of crossed) {
    const split = group.lastIndexOf(':');
    const [band, sex] = [group.slice(0, split), group.slice(split + 1)];
    const known = bands.get(band) ?? { band, ...NOBODY };
    const took = people.ageAndSex.find((count) => count.age === band && count.sex === sex)?.people ?? 0;
    if (sex === 'male') bands.set(band, { ...known, male: took, populationMale: residents });
    if (sex === 'female') bands.set(band, { ...known, female: took, populationFemale: residents });
  }
  return [...bands.values()];
}
