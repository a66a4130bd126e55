import { isScreenLanguage, pickLanguage, type ScreenLanguage } from '#language';

const STORED = 'nasluch.language';

/** The language that the reader chose on this computer, or else the first of the browser's that the dashboard speaks. */
export function storedLanguage(): ScreenLanguage {
  const stored = localStorage.getItem(STORED);
  return stored !== null && isScreenLanguage(stored) ? stored : pickLanguage(navigator.languages.join(','));
}

/** True where the reader has chosen a language on this computer. */
export function hasStoredLanguage(): boolean {
  return isScreenLanguage(localStorage.getItem(STORED) ?? '');
}

export function storeLanguage(language: ScreenLanguage): void {
  localStorage.setItem(STORED, language);
}
