import { useEffect } from 'react';
import { latinKey } from '../../shared/keys/latin-key.js';

/** Acts by single keys where nobody is typing and no dialog is open. */
export function useReviewKeys(isOn: boolean, acts: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const at = event.target instanceof HTMLElement ? event.target : null;
      if (at?.closest('textarea, select, [role="dialog"], [role="alertdialog"], input:not([type="checkbox"])')) return;
      const key = latinKey(event);
      if (!Object.hasOwn(acts, key)) return;
      event.preventDefault();
      acts[key]();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
