interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly defaultPrevented: boolean;
  readonly target: unknown;
}

const TYPED_IN = 'input, textarea, select, [contenteditable="true"], [role="grid"], [role="textbox"]';

/** True for a `?` that nobody is typing and nothing else has taken. */
export function isHelpKey({ key, ctrlKey, metaKey, altKey, defaultPrevented, target }: Pressed): boolean {
  if (key !== '?' || ctrlKey || metaKey || altKey || defaultPrevented) return false;
  const place = target as { closest?: (selector: string) => unknown } | null;
  return !place?.closest?.(TYPED_IN);
}
