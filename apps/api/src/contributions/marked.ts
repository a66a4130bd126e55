import { markSought } from '#analysis';
import { type Contribution } from '#contracts';

const USUAL_LANGUAGE = 'pl';

/** Adds where the words that somebody searched for stand, in any of their forms; without a search nothing is added. */
export function marked(search: string | undefined): (contribution: Contribution) => Contribution {
  if (search === undefined || search === '') return (contribution) => contribution;
  return (contribution) => {
    const places = (text: string) =>
      markSought(text, search, contribution.language ?? USUAL_LANGUAGE).map(({ start, end }): [number, number] => [
        start,
        end,
      ]);
    return { ...contribution, marks: { title: places(contribution.title ?? ''), body: places(contribution.body) } };
  };
}
