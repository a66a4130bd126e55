const SANS = '400 1em "Source Sans 3 Variable"';
const SERIF = '600 1em "Source Serif 4 Variable"';
/** Latin letters, and those with Polish marks. */
const SAMPLES = ['a', 'ą'];

let areHere = false;

/**
 * Fetches our letters. Those that come before there is anything to read are shown at once; those that come later wait for the next
 * screen, since words that stand already would move. What has been fetched once is on this computer, and comes in time.
 */
export async function fetchLetters(language: string): Promise<void> {
  const samples = language === 'uk' ? [...SAMPLES, 'ж'] : SAMPLES;
  document.addEventListener('visibilitychange', () => document.hidden && showLetters());
  try {
    // one face after the other: on a slow network all at once would hold up what there is to read
    for (const face of [SANS, SERIF]) await Promise.all(samples.map((letter) => document.fonts.load(face, letter)));
  } catch {
    return; // the letters of the computer stay
  }
  areHere = true;
  if (document.querySelector('h1') === null || document.hidden) showLetters();
}

/** To be called where nothing that is being read can move: before a new screen is painted. */
export function showLetters(): void {
  if (areHere) document.documentElement.dataset.letters = 'ours';
}
