import { InvalidInputError } from '#domain';
import { type CountByGroup } from '../reach/representation-ratio.js';
import { type IndexedMargin } from './fit-margins.js';

/** People of one combination of categories. */
export interface RakingCell {
  /** The category of each variable, such as `{ sex: 'w', age: '65+' }`. */
  readonly categories: Readonly<Record<string, string>>;
  readonly people: number;
}

/** By variable the target of each category, in people or percentages. */
export type Margins = ReadonlyMap<string, CountByGroup>;

export interface MarginCategory {
  readonly variable: string;
  readonly category: string;
}

export interface CheckedRaking {
  readonly indexed: readonly IndexedMargin[];
  readonly withoutParticipants: readonly MarginCategory[];
  readonly fewPeople: readonly (MarginCategory & { readonly people: number })[];
}

/**
 * Looks cells and margins over before raking begins, and turns categories into positions.
 *
 * @throws {InvalidInputError} `wrong-input`, naming variable and category
 */
export function checkRaking(
  cells: readonly RakingCell[],
  margins: Margins,
  cap: number | undefined,
  smallestCategory: number,
): CheckedRaking {
  if (margins.size === 0) throw new InvalidInputError('wrong-input', 'margins: there is none to rake on');
  if (cap !== undefined && !(cap >= 1 && cap < Infinity)) {
    throw new InvalidInputError('wrong-input', `cap: ${cap} is below the mean weight of 1`, { cap });
  }
  for (const { people } of cells) {
    if (!(Number.isInteger(people) && people >= 0)) {
      throw new InvalidInputError('wrong-input', `cells: not a number of people: ${people}`);
    }
  }
  const counted = [...margins].map(([variable, targets]) => {
    const margin = indexMargin(variable, targets, cells);
    const people = new Array<number>(margin.categories.length).fill(0);
    cells.forEach((cell, index) => (people[margin.positions[index]] += cell.people));
    return { margin, people };
  });
  const categories = counted.flatMap(({ margin, people }) =>
    margin.categories.map((category, at) => ({
      variable: margin.variable,
      category,
      target: margin.targets[at],
      people: people[at],
    })),
  );
  const expected = categories.filter(({ target }) => target > 0);
  return {
    indexed: counted.map(({ margin }) => margin),
    withoutParticipants: expected
      .filter(({ people }) => people === 0)
      .map(({ variable, category }) => ({ variable, category })),
    fewPeople: expected
      .filter(({ people }) => people > 0 && people < smallestCategory)
      .map(({ variable, category, people }) => ({ variable, category, people })),
  };
}

function indexMargin(variable: string, targets: CountByGroup, cells: readonly RakingCell[]): IndexedMargin {
  const categories = [...targets.keys()];
  let sum = 0;
  for (const [category, target] of targets) {
    if (!(target >= 0 && target < Infinity)) {
      throw new InvalidInputError('wrong-input', `margins.${variable}.${category}: not a target: ${target}`, {
        variable,
        category,
      });
    }
    sum += target;
  }
  if (sum === 0) throw new InvalidInputError('wrong-input', `margins.${variable}: nobody lives there`, { variable });
  const positionOf = new Map(categories.map((category, at) => [category, at]));
  const positions = Int32Array.from(cells, ({ categories: own, people }) => {
    const category = Object.hasOwn(own, variable) ? own[variable] : undefined;
    if (category === undefined)
      throw new InvalidInputError('wrong-input', `cells: one has no ${variable}`, { variable });
    const position = positionOf.get(category);
    if (position !== undefined) return position;
    const message = `margins.${variable}: ${category} has ${people} participants and no target`;
    throw new InvalidInputError('wrong-input', message, { variable, category, people });
  });
  return { variable, categories, targets: categories.map((category) => targets.get(category)! / sum), positions };
}
