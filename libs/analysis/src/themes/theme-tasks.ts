import { readTexts, type ReadTask } from '../text/read-texts.js';
import type { Work } from '../tasks/work.js';
import { agreementOf, type AgreementTask } from './groups/number-of-themes.js';
import { placeBlock, type PlaceTask } from './groups/place-texts.js';
import { membersOfRun, type MembersTask } from './groups/theme-members.js';
import { compareCells, type NearestTask } from './nearest/compare-cells.js';
import { divideTheme, type DivideTask } from './second-level/divide-theme.js';
import { refitOf, type RefitTask } from './trust/theme-stability.js';

/** A piece of finding themes that a thread can do. */
export type ThemeTask = ReadTask | PlaceTask | MembersTask | AgreementTask | NearestTask | RefitTask | DivideTask;

export type ThemeWork<Result> = Work<ThemeTask, Result>;

/** Does one task: a pure function of its data. */
export function doThemeTask(task: ThemeTask): unknown {
  switch (task.kind) {
    case 'members':
      return membersOfRun(task);
    case 'agreement':
      return agreementOf(task);
    case 'texts':
      return readTexts(task);
    case 'place':
      return placeBlock(task);
    case 'nearest':
      return compareCells(task);
    case 'refit':
      return refitOf(task);
    case 'divide':
      return divideTheme(task);
  }
}

/** The step of the work that people read of while tasks of this kind are done. */
export const STEP_OF_TASK: Readonly<Record<ThemeTask['kind'], string>> = {
  agreement: 'number-of-themes',
  members: 'members',
  place: 'placing',
  texts: 'texts',
  nearest: 'nearest-texts',
  refit: 'stability',
  divide: 'subthemes',
};
