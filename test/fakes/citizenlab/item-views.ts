import { type CollectionName, type FakeItem, type FakeStore, type Multiloc } from './fake-store.js';

export interface ViewOptions {
  readonly locale: string;
  /** The shapes of the years before: comments on posts, projects with a process type, ideas without the later fields. */
  readonly oldShapes: boolean;
}

/** An item as the public API shows it: texts in one language, and in the old shapes where these are asked for. */
export function viewItem(
  collection: CollectionName,
  item: FakeItem,
  { locale, oldShapes }: ViewOptions,
): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(item)) shown[field] = isMultiloc(value) ? inLocale(value, locale) : value;
  if (collection === 'basket_ideas' || collection === 'idea_phases' || collection === 'ideas_input_topics')
    delete shown['id'];
  return oldShapes ? inOldShape(collection, shown) : shown;
}

function inOldShape(collection: CollectionName, shown: Record<string, unknown>): Record<string, unknown> {
  if (collection === 'comments') {
    const { idea_id, project_id: _project, ...rest } = shown;
    return { ...rest, post_id: idea_id, post_type: 'idea' };
  }
  if (collection === 'reactions') {
    const type = String(shown['reactable_type']);
    return { ...shown, reactable_type: type.charAt(0).toUpperCase() + type.slice(1) };
  }
  if (collection === 'projects') {
    return { ...shown, process_type: 'timeline', participation_method: 'ideation', ideas_count: 0 };
  }
  if (collection === 'ideas') {
    const { submitted_at: _submitted, survey_title: _survey, creation_phase_title: _phase, ...rest } = shown;
    return rest;
  }
  return shown;
}

/** The asked language, the closest to it, or the platform's first. */
function inLocale({ multiloc }: Multiloc, locale: string): string {
  const close = Object.keys(multiloc).find((known) => known.split('-')[0] === locale.split('-')[0]);
  return multiloc[locale] ?? multiloc[close ?? ''] ?? Object.values(multiloc)[0] ?? '';
}

function isMultiloc(value: unknown): value is Multiloc {
  return typeof value === 'object' && value !== null && 'multiloc' in value;
}

/** Items that a list's own filters leave. */
export function filterItems(
  collection: CollectionName,
  items: readonly FakeItem[],
  query: URLSearchParams,
  store: FakeStore,
): readonly FakeItem[] {
  const topics = query.getAll('topic_ids[]');
  return items.filter((item) => {
    for (const field of ['author_id', 'project_id', 'user_id', 'type'] as const) {
      if (field === 'type' && collection !== 'ideas') continue;
      if (query.has(field) && item[field] !== query.get(field)) return false;
    }
    const tagged = store.list('ideas_input_topics').filter(({ idea_id }) => idea_id === item.id);
    return topics.every((topic) => tagged.some(({ input_topic_id }) => input_topic_id === topic));
  });
}
