/** What the frame and headings are set in: Latin letters, those with Polish marks, and, where a screen speaks Ukrainian, Cyrillic. */
const FACES = ['400 1em "Source Sans 3 Variable"', '600 1em "Source Serif 4 Variable"'];
const SAMPLES = ['a', 'ą'];

let areHere = false;

/**
 * Fetches our letters. Those that come before there is anything to read are shown at once; those that come later wait for the next
 * screen, since words that stand already would move. What has been fetched once is on this computer, and comes in time.
 */
export function fetchLetters(language: string): void {
  const samples = language === 'uk' ? [...SAMPLES, 'ж'] : SAMPLES;
  const fetched = FACES.flatMap((face) => samples.map((letter) => document.fonts.load(face, letter)));
  void Promise.all(fetched).then(
    () => {
      areHere = true;
      if (document.querySelector('h1') === null || document.hidden) showLetters();
    },
    // without them the letters of the computer stay
    () => undefined,
  );
  document.addEventListener('visibilitychange', () => document.hidden && showLetters());
}

/** To be called where nothing that is being read can move: before a new screen is painted. */
export function showLetters(): void {
  if (areHere) document.documentElement.dataset.letters = 'ours';
}
