import { randomUUID } from 'node:crypto';

/** A text in the platform's languages; the API gives it in the one that was asked for. */
export interface Multiloc {
  readonly multiloc: Readonly<Record<string, string>>;
}

export function multiloc(polish: string, english: string): Multiloc {
  return { multiloc: { 'pl-PL': polish, en: english } };
}

export type FakeItem = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly created_at: string;
  readonly updated_at: string;
};

export interface DeletedItem {
  readonly id: string;
  readonly type: string;
  readonly deleted_at: string;
}

/** Collections that can be listed, and the class name under which their deleted items stand. */
export const COLLECTIONS = {
  ideas: 'Idea',
  comments: 'Comment',
  reactions: 'Reaction',
  baskets: 'Basket',
  basket_ideas: 'BasketsIdea',
  phases: 'Phase',
  projects: 'Project',
  users: 'User',
  areas: 'Area',
  input_topics: 'InputTopic',
  ideas_input_topics: null,
  idea_phases: null,
} as const;
export type CollectionName = keyof typeof COLLECTIONS;

/** What the platform holds. Times come from the clock unless a test states them. */
export interface FakeStore {
  insert(collection: CollectionName, item: Readonly<Record<string, unknown>>): FakeItem;
  update(collection: CollectionName, id: string, change: Readonly<Record<string, unknown>>): FakeItem;
  remove(collection: CollectionName, id: string): void;
  find(collection: CollectionName, id: string): FakeItem | undefined;
  list(collection: CollectionName): readonly FakeItem[];
  deleted(collection: CollectionName): readonly DeletedItem[];
}

export function fakeStore(now: () => number): FakeStore {
  const items = new Map<CollectionName, Map<string, FakeItem>>();
  const gone = new Map<CollectionName, DeletedItem[]>();
  const tableOf = (collection: CollectionName) => {
    const table = items.get(collection) ?? new Map<string, FakeItem>();
    items.set(collection, table);
    return table;
  };
  const moment = () => new Date(now()).toISOString();
  return {
    insert(collection, item) {
      const stored: FakeItem = {
        id: randomUUID(),
        created_at: moment(),
        updated_at: (item['created_at'] as string | undefined) ?? moment(),
        ...item,
      };
      tableOf(collection).set(stored.id, stored);
      return stored;
    },
    update(collection, id, change) {
      const standing = tableOf(collection).get(id);
      if (standing === undefined) throw new Error(`no ${collection} ${id}`);
      const changed: FakeItem = { ...standing, updated_at: moment(), ...change };
      tableOf(collection).set(id, changed);
      return changed;
    },
    remove(collection, id) {
      const type = COLLECTIONS[collection];
      if (!tableOf(collection).delete(id)) throw new Error(`no ${collection} ${id}`);
      if (type === null) return;
      gone.set(collection, [...(gone.get(collection) ?? []), { id, type, deleted_at: moment() }]);
    },
    find: (collection, id) => tableOf(collection).get(id),
    list: (collection) => [...tableOf(collection).values()],
    deleted: (collection) => gone.get(collection) ?? [],
  };
}
