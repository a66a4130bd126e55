/** What a reader may choose; `system` follows the computer: its dark mode, and its wish for more contrast. */
export const COLOUR_CHOICES = ['system', 'light', 'dark', 'contrast'] as const;
export type ColourChoice = (typeof COLOUR_CHOICES)[number];
export type Theme = Exclude<ColourChoice, 'system'>;

const STORED = 'nasluch.theme';

/** The colours chosen in this browser; those of the system where nothing was chosen, or what is stored means nothing. */
export function storedColours(storage: Pick<Storage, 'getItem'> = localStorage): ColourChoice {
  const stored = storage.getItem(STORED);
  return COLOUR_CHOICES.find((choice) => choice === stored) ?? 'system';
}

/** @param matches whether the browser says yes to a media query */
export function themeOf(choice: ColourChoice, matches: (query: string) => boolean): Theme {
  if (choice !== 'system') return choice;
  if (matches('(prefers-contrast: more)')) return 'contrast';
  return matches('(prefers-color-scheme: dark)') ? 'dark' : 'light';
}

const matchesNow = (query: string) => window.matchMedia(query).matches;

function apply(): void {
  document.documentElement.dataset.theme = themeOf(storedColours(), matchesNow);
}

/** Puts the colours on the page, and follows the computer while nothing else is chosen. Called once, before anything is drawn. */
export function startTheme(): void {
  apply();
  for (const query of ['(prefers-contrast: more)', '(prefers-color-scheme: dark)']) {
    window.matchMedia(query).addEventListener('change', apply);
  }
  // another tab of the same browser
  window.addEventListener('storage', apply);
}

export function chooseColours(choice: ColourChoice): void {
  localStorage.setItem(STORED, choice);
  apply();
}
