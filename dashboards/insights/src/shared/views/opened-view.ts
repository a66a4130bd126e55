import type { ProcessPath } from '../api/paths.js';

const keyOf = ({ workspace, process }: ProcessPath) => `nasluch.view.${workspace}.${process}`;

/** The view that this tab last opened in a process: what its screen is compared with. */
export function openedView(path: ProcessPath): string | null {
  return sessionStorage.getItem(keyOf(path));
}

export function rememberOpened(path: ProcessPath, id: string): void {
  sessionStorage.setItem(keyOf(path), id);
}
