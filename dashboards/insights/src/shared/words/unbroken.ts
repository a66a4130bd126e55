/** "15–24" stays on one line. */
export const unbroken = (label: string): string => label.replaceAll('–', '\u2060–\u2060');
