import fc from 'fast-check';
import { collect } from '../../testing/temporary-files.js';
import { storable, type ApiItem } from './api-item.js';
import { type CitizenlabClient } from './citizenlab-client.js';
import { readCitizenlabApi } from './read-citizenlab-api.js';

/** A platform that holds these items and nothing else. */
function holding(lists: Readonly<Record<string, readonly ApiItem[]>>): CitizenlabClient {
  return {
    host: 'jeziorno.example.org',
    serverTime: async () => new Date('2026-04-01T08:00:00Z'),
    async *list(collection) {
      yield* (lists[collection] ?? []).map(storable);
    },
    find: async () => null,
    countPages: async () => 1,
    async *listDeleted() {},
  };
}

const FIELDS = [
  'id',
  'title',
  'body',
  'type',
  'status',
  'author_id',
  'user_id',
  'created_at',
  'likes_count',
  'location_point',
  'custom_field_values',
  'creation_phase_id',
  'idea_id',
  'parent_id',
  'mode',
  'reactable_id',
  '__proto__',
  'constructor',
];
const VALUE = fc.oneof(
  fc.constantFrom(
    'survey',
    'proposal',
    'up',
    'POINT (200 100)',
    '2026-02-30',
    '\u0000',
    '\uD800x',
    '<p><script>x</script>',
  ),
  fc.string({ unit: 'binary' }),
  fc.jsonValue({ maxDepth: 4 }),
  fc.record({ type: fc.constant('Point'), coordinates: fc.array(fc.double(), { maxLength: 3 }) }),
  fc.dictionary(
    fc.constantFrom('__proto__', 'u_gender', 'u_birthyear', 'toString', 'x_other', 'pesel', 'id'),
    fc.jsonValue(),
  ),
);
/** Parsed as answers are: `__proto__` is a field like any other then. */
const ITEM = fc
  .array(fc.tuple(fc.constantFrom(...FIELDS), VALUE), { maxLength: 12 })
  .map(
    (fields) =>
      JSON.parse(`{${fields.map((field) => field.map((part) => JSON.stringify(part)).join(':')).join()}}`) as ApiItem,
  );

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) {
      yield key;
      yield* textsIn(part);
    }
}

describe('an API that answers anything', () => {
  it('gives one row an item, each with a record or with what is wrong', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(ITEM, { maxLength: 8 }), fc.boolean(), async (items, isFirst) => {
        const since = isFirst ? null : new Date('2026-03-01T00:00:00Z');
        const rows = await collect(
          readCitizenlabApi(holding({ ideas: items, comments: items, reactions: items }), since),
        );
        for (const sheet of ['ideas', 'comments', 'reactions']) {
          const ofSheet = rows.filter(({ origin }) => origin.sheet === sheet);
          expect(ofSheet.map(({ origin }) => origin.row)).toEqual(items.map((_, index) => index + 1));
          for (const { records, rejections } of ofSheet) expect(records.length + rejections.length).toBeGreaterThan(0);
        }
        expect([...textsIn(rows)].filter((text) => /[\u0000\p{Surrogate}]/u.test(text))).toEqual([]);
        expect(Object.getPrototypeOf({})).not.toHaveProperty('u_gender');
      }),
      { numRuns: 400 },
    );
  });
});
