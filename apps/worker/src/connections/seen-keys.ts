import { type SeenKeys, type SourceRow } from '#domain';

/** Keys of options are made of their words so; anything else was written by somebody. */
const LIKE_A_KEY = /^[a-z0-9]+(?:[_-][a-z0-9]+)*$/;
const LONGEST_KEY = 80;
const MOST_QUESTIONS = 500;
const MOST_OPTIONS = 200;
/** Before demographic questions, whose words are known. */
const DEMOGRAPHIC_PREFIX = 'u_';

export interface KeyCollector {
  learn(row: SourceRow): void;
  seen(): SeenKeys;
}

/**
 * Collects the keys of questions and options out of survey answers, so that somebody can type their words. A question to which anybody
 * answered in words has no options here: words of residents are not kept.
 */
export function collectKeys(before: SeenKeys): KeyCollector {
  const questions = new Map<string, Set<string> | null>();
  for (const [key, options] of Object.entries(before)) questions.set(key, new Set(options));

  function note(key: string, options: readonly string[]): void {
    if (questions.size >= MOST_QUESTIONS && !questions.has(key)) return;
    const known = questions.get(key);
    if (known === null) return;
    const isWords = options.some((option) => option.length > LONGEST_KEY || !LIKE_A_KEY.test(option));
    if (isWords) return void questions.set(key, null);
    const all = known ?? new Set<string>();
    for (const option of options) if (all.size < MOST_OPTIONS) all.add(option);
    questions.set(key, all);
  }

  return {
    learn({ raw }) {
      if (raw['type'] !== 'survey') return;
      const values = parsed(raw['custom_field_values'] ?? '');
      for (const [key, value] of Object.entries(values)) {
        if (key.startsWith(DEMOGRAPHIC_PREFIX) || key.length > LONGEST_KEY) continue;
        if (typeof value === 'string') note(key, [value]);
        else if (Array.isArray(value)) note(key, value.filter(isText));
        else if (typeof value === 'number' || typeof value === 'boolean') note(key, []);
        else if (isMatrix(value)) note(key, Object.keys(value));
      }
    },
    seen: () => Object.fromEntries([...questions].map(([key, options]) => [key, [...(options ?? [])].sort()])),
  };
}

function parsed(text: string): Record<string, unknown> {
  try {
    const content: unknown = JSON.parse(text);
    return typeof content === 'object' && content !== null ? (content as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isMatrix(value: unknown): value is Record<string, number> {
  if (typeof value !== 'object' || value === null) return false;
  const entries = Object.values(value);
  return entries.length > 0 && entries.every((entry) => typeof entry === 'number');
}
