import { type PopulationGroup } from '#domain';
import { type GroupCount } from './count-participants.js';

/** Augustów, 15 and older, 31 December 2019 (GUS BDL); the participants are invented. */
export const AUGUSTOW: readonly (readonly [band: string, participants: number, population: number])[] = [
  ['15-24', 31, 3096],
  ['25-34', 68, 4214],
  ['35-44', 112, 4617],
  ['45-54', 84, 4216],
  ['55-64', 66, 4305],
  ['65-74', 38, 3147],
  ['75+', 13, 2287],
];

export const AUGUSTOW_POPULATION: readonly PopulationGroup[] = AUGUSTOW.map(([group, , population]) => ({
  variable: 'age',
  group,
  population,
}));

export const AUGUSTOW_COUNTS: readonly GroupCount[] = [
  ...AUGUSTOW.map(([group, people]) => ({ variable: 'age', group, people })),
  { variable: 'age', group: null, people: 48 },
];
