import type { RefObject } from 'react';

/** The control with this id as the error summary wants it: looked for when its line is chosen. */
export function fieldById(id: string): RefObject<HTMLElement | null> {
  return {
    get current() {
      return document.getElementById(id);
    },
  };
}
