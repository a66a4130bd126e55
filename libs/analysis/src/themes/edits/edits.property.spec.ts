import type { ThemeEdit, ThemeEditEvent } from '#domain';
import fc from 'fast-check';
import { activeEdits } from './active-edits.js';
import { applyEdits } from './apply-edits.js';
import type { FoundPlace, ThemesToEdit } from './edit-state.js';

const THEMES = ['A', 'B', 'C', 'gone'];
const themeId = fc.constantFrom(...THEMES, 'made 1', 'made 2');
/** A few of them are not there. */
const contributionId = fc.integer({ min: 0, max: 33 }).map(String);
const ids = fc.array(contributionId, { minLength: 1, maxLength: 6 });
const label = fc.constantFrom('Benches', 'Trees');

const edit: fc.Arbitrary<ThemeEdit> = fc.oneof(
  fc.record({ kind: fc.constant('rename' as const), themeId, label }),
  fc.record({
    kind: fc.constant('merge' as const),
    themeIds: fc.array(themeId, { minLength: 1, maxLength: 3 }),
    intoId: themeId,
  }),
  fc
    .record({
      whole: themeId,
      first: fc.array(contributionId, { maxLength: 3 }),
      second: ids,
      label,
      place: fc.integer({ min: 1, max: 2 }),
    })
    .map(({ whole, first, second, label: name, place }): ThemeEdit => ({
      kind: 'split',
      themeId: whole,
      parts: [
        { themeId: whole, label: name, contributionIds: first, words: [] },
        { themeId: `made ${place}`, label: name, contributionIds: second, words: ['word'] },
      ],
    })),
  fc.record({
    kind: fc.constant('move' as const),
    contributionIds: ids,
    to: fc.oneof(
      fc.record({ kind: fc.constant('theme' as const), themeId }),
      fc.constant({ kind: 'not-grouped' as const }),
      fc.record({ kind: fc.constant('new-theme' as const), themeId: fc.constantFrom('made 1', 'made 2'), label }),
    ),
  }),
  fc.record({ kind: fc.constant('pin' as const), themeId, contributionId }),
  fc.record({ kind: fc.constant('lock' as const), themeId, label, contributionIds: ids }),
  fc.record({ kind: fc.constant('off-topic' as const), themeId: fc.option(themeId), contributionIds: ids }),
  fc.record({ kind: fc.constant('link' as const), contributionIds: ids }),
);

const source: fc.Arbitrary<ThemesToEdit> = fc
  .array(fc.record({ themeId: fc.constantFrom('A', 'B', 'C', null), grouped: fc.boolean(), sub: fc.boolean() }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((rows) => ({
    themes: ['A', 'B', 'C', 'S'].map((id) => ({ id, parentId: id === 'S' ? 'A' : null, label: id })),
    places: rows.map(({ themeId: nearest, grouped, sub }, at): FoundPlace => {
      const subthemeId = sub && nearest === 'A' ? 'S' : null;
      return { id: String(at), themeId: nearest, subthemeId, grouped: grouped && nearest !== null, confidence: 0.5 };
    }),
    former: [{ id: 'gone', label: 'Gone', successorId: 'B' }],
    textOf: (id: string) => (Number(id) % 3 === 0 ? 'Words of it' : 'nothing'),
  }));

const history = fc.array(edit, { maxLength: 8 }).map((list) => list.map((one, at) => ({ id: `e${at}`, edit: one })));

describe('any edits of any themes', () => {
  it('leave every contribution in exactly one place that exists, and their counts add up', () => {
    fc.assert(
      fc.property(source, history, (themes, edits) => {
        const result = applyEdits(themes, edits);
        expect(result.places.map(({ id }) => id)).toEqual(themes.places.map(({ id }) => id));
        const shown = new Map(
          result.themes.filter(({ state }) => state === 'shown').map(({ id, parentId }) => [id, parentId]),
        );
        const counts = { inThemes: 0, 'not-grouped': 0, 'off-topic': 0 };
        for (const { themeId: id, subthemeId, standing } of result.places) {
          counts[standing === 'grouped' ? 'inThemes' : standing] += 1;
          if (standing === 'grouped') expect([...shown.keys()]).toContain(id);
          if (standing === 'grouped' && subthemeId !== null) expect(shown.get(subthemeId)).toBe(id);
        }
        const sum = [...shown.keys()]
          .map((id) => result.places.filter((place) => place.standing === 'grouped' && place.themeId === id).length)
          .reduce((total, count) => total + count, 0);
        expect(sum).toBe(counts.inThemes);
        expect(sum + counts['not-grouped'] + counts['off-topic']).toBe(themes.places.length);
      }),
    );
  });

  it('give exactly the former state when the last is undone, and the later one when it is done again', () => {
    fc.assert(
      fc.property(source, history, edit, (themes, edits, last) => {
        const events: ThemeEditEvent[] = [...edits, { id: 'last', edit: last }];
        const apply = (...more: ThemeEditEvent[]) => applyEdits(themes, activeEdits([...events, ...more]).active);
        const undo = { id: 'u', undoes: 'last' };
        expect(apply(undo)).toEqual(applyEdits(themes, edits));
        expect(apply(undo, { id: 'r', redoes: 'last' })).toEqual(apply());
        expect(apply({ id: 'r', restoresTo: null })).toEqual(applyEdits(themes, []));
      }),
    );
  });

  it('change nothing that was given, and give the same when carried out again', () => {
    fc.assert(
      fc.property(source, history, (themes, edits) => {
        const before = JSON.stringify([themes, edits]);
        const first = applyEdits(themes, edits);
        expect(JSON.stringify([themes, edits])).toBe(before);
        expect(applyEdits(themes, edits)).toEqual(first);
      }),
    );
  });

  it('report a link or a pin that does not hold in the end', () => {
    fc.assert(
      fc.property(source, history, (themes, edits) => {
        const { places, conflicts, superseded } = applyEdits(themes, edits);
        const present = new Map(places.map((place) => [place.id, place]));
        edits.forEach(({ id, edit: last }, at) => {
          const isTold = conflicts.some(({ editId }) => editId === id) || superseded.includes(id);
          if (last.kind === 'pin') expect(present.get(last.contributionId)?.isPinned === true || isTold).toBe(true);
          if (last.kind !== 'link') return;
          const stands = last.contributionIds.flatMap((one) => {
            const place = present.get(one);
            return place ? [place.standing === 'grouped' ? place.themeId : place.standing] : [];
          });
          const holds = new Set(stands).size < 2;
          expect(holds || isTold).toBe(true);
          if (at === edits.length - 1) expect(holds).toBe(true);
        });
      }),
    );
  });
});
