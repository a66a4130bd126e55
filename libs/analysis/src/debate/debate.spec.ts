import fc from 'fast-check';
import { deliberationStructure, replyStructure, type Reply } from './deliberation-structure.js';
import { equalityOfSpeaking } from './equality-of-speaking.js';
import { justificationMarkers } from './justification-markers.js';
import { topicDiversity } from './topic-diversity.js';

const comment = (id: string, parent: string | null, author: string | null = 'A'): Reply => ({ id, parent, author });

describe('the structure of a debate', () => {
  it('takes an answer to something that is not there for the top level, and says how many', () => {
    expect(deliberationStructure([comment('1', 'gone'), comment('2', '1', 'B')])).toMatchObject({
      maxDepth: 1,
      replyShare: 0.5,
      orphans: 1,
    });
  });

  it('survives comments that answer each other in a circle', () => {
    const circle = [comment('1', '2'), comment('2', '1', 'B'), comment('3', '2', 'C'), comment('4', '4', 'D')];
    const found = deliberationStructure(circle);
    expect(found).toMatchObject({ inCircles: 3, maxDepth: 1, meanDepth: 0.25, replyShare: 0.25, hIndex: 1 });
    expect(deliberationStructure(circle.toReversed())).toEqual(found);
  });

  it('leaves unknown authors out of who answered whom', () => {
    const found = deliberationStructure([comment('1', null, null), comment('2', '1', 'B'), comment('3', '2', 'B')]);
    expect(found).toMatchObject({ authors: 1, selfReplyShare: 1, reciprocity: null });
  });

  it('has nothing to say of no comments, and refuses an id that stands twice', () => {
    expect(deliberationStructure([])).toMatchObject({
      comments: 0,
      meanDepth: null,
      hIndex: null,
      reason: 'no_participants',
    });
    expect(() => deliberationStructure([comment('1', null), comment('1', null)])).toThrow(RangeError);
  });

  it('takes the deepest level that holds as many comments as its number, gaps or not', () => {
    // levels 1, 1, 3: the third holds three
    const found = deliberationStructure([
      comment('1', null),
      comment('2', '1'),
      comment('3', '2'),
      comment('4', '2'),
      comment('5', '2'),
    ]);
    expect(found.hIndex).toBe(3);
  });

  it('does not depend on the order of comments', () => {
    const comments = fc
      .array(fc.record({ parent: fc.option(fc.nat(25)), author: fc.option(fc.constantFrom('A', 'B', 'C')) }), {
        maxLength: 20,
      })
      .map((rows) =>
        rows.map(({ parent, author }, at) => comment(`${at}`, parent === null ? null : `${parent}`, author)),
      );
    fc.assert(
      fc.property(comments, (all) => {
        const found = deliberationStructure(all);
        expect(deliberationStructure(all.toReversed())).toEqual(found);
        expect(found.reciprocity ?? 0).toBeLessThanOrEqual(1);
        expect(found.meanDepth ?? 0).toBeLessThanOrEqual(found.maxDepth ?? 0);
      }),
    );
  });

  it('reads columns as it reads comments, and leaves them as they were', () => {
    const columns = { parents: Int32Array.of(-1, 0, 1, 0), authors: Int32Array.of(0, 1, 0, -1), orphans: 2 };
    const comments = [comment('0', null), comment('1', '0', 'B'), comment('2', '1'), comment('3', '0', null)];
    expect(replyStructure(columns)).toEqual({ ...deliberationStructure(comments), orphans: 2 });
    const circle = { parents: Int32Array.of(1, 0), authors: Int32Array.of(0, 1), orphans: 0 };
    expect(replyStructure(circle)).toMatchObject({ inCircles: 2 });
    expect([...circle.parents]).toEqual([1, 0]);
  });

  it('walks a chain of 200,000 answers without running out of stack', () => {
    const chain = Array.from({ length: 200_000 }, (_, at) =>
      comment(`${at}`, at === 0 ? null : `${at - 1}`, `${at % 2}`),
    );
    expect(deliberationStructure(chain.toReversed())).toMatchObject({ maxDepth: 199_999, reciprocity: 1, hIndex: 1 });
  });
});

describe('the diversity of topics', () => {
  it('is none for one topic, and undefined for nothing', () => {
    expect(topicDiversity([7])).toEqual({ simpson: 0, shannon: 0, effectiveTopics: 1, evenness: null, reason: null });
    expect(topicDiversity([7, 0])).toMatchObject({ evenness: 0 });
    expect(topicDiversity([0, 0])).toMatchObject({ simpson: null, reason: 'no_participants' });
    expect(() => topicDiversity([-1])).toThrow(RangeError);
  });
});

describe('the equality of speaking', () => {
  it('sets the talk of a group against its part of the people', () => {
    const found = equalityOfSpeaking([
      { session: 'table 1', people: [{ talk: 9, group: 'men' }, { talk: 3, group: 'women' }, { talk: 5 }] },
      {
        session: 'table 2',
        people: [
          { talk: 6, group: 'men' },
          { talk: 0, group: 'women' },
        ],
      },
    ]);
    // men 15 of 18, women 3 of 18, two of four people each
    expect(found.groups.map(({ talkShare }) => talkShare)).toEqual([15 / 18, 3 / 18]);
    expect(found.groups[0]!.ratio).toBeCloseTo(15 / 9, 12);
    expect(found.sessions[1]).toMatchObject({ session: 'table 2', gini: 0.5, giniCorrected: 1 });
    expect(equalityOfSpeaking([])).toEqual({ sessions: [], groups: [], reason: 'no_participants' });
  });
});

describe('signs of a reason', () => {
  it.each([
    ['Zróbmy park, bo tu nie ma cienia', true],
    ['Ponieważ jest głośno.', true],
    ['Więcej zieleni, np. klony', true],
    ['Zobacz https://example.org', true],
    ['Wystarczą 3 ławki', true],
    ['Chcę boiska i bobrów', false],
    ['Skorośniki są ładne', false],
    ['Tak!', false],
  ])('of "%s": %s', (text, isMarked) => {
    expect(justificationMarkers([text]).marked).toBe(Number(isMarked));
  });

  it('are off until people have checked them', () => {
    const texts = ['Tak, bo tak', 'Nie'];
    expect(justificationMarkers(texts)).toMatchObject({ share: 0.5, calibrated: false });
    expect(justificationMarkers(texts, { codedTexts: 199, kappa: 0.9 }).calibrated).toBe(false);
    expect(justificationMarkers(texts, { codedTexts: 200, kappa: 0.59 }).calibrated).toBe(false);
    expect(justificationMarkers(texts, { codedTexts: 200, kappa: 0.6 }).calibrated).toBe(true);
    expect(justificationMarkers([])).toMatchObject({ share: null, reason: 'no_participants' });
  });
});
