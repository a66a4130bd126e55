const KEY = 'nasluch.guest';

/** Whether this browser has opened a share link, so that it is asked for where nobody is signed in. */
export const mayBeGuest = () => localStorage.getItem(KEY) !== null;

export function rememberGuest(isGuest: boolean): void {
  if (isGuest) localStorage.setItem(KEY, 'yes');
  else localStorage.removeItem(KEY);
}
