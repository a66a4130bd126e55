export const DEFAULT_LANGUAGE = 'pl';

/** `pl-PL` and `PL` are `pl`. */
export function baseLanguage(tag: string): string {
  return tag.trim().toLowerCase().split(/[-_]/)[0] || DEFAULT_LANGUAGE;
}
