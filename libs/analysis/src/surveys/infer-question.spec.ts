import { inferQuestion } from './infer-question.js';

const single = (...values: readonly string[]) => inferQuestion(values.map((value) => ({ values: [value], people: 3 })));
const several = (...lists: readonly (readonly string[])[]) =>
  inferQuestion(lists.map((values) => ({ values, people: 3 })));

describe('the type of a question', () => {
  it.each([
    ['a scale of 1 to 5', ['2', '5', '4'], 'scale', 5],
    ['a scale of 1 to 7', ['1', '6', '7'], 'scale', 7],
    ['a scale of 1 to 10', ['3', '8', '10'], 'scale', 10],
    ['a scale of 0 to 10', ['0', '9', '10'], 'scale', 11],
    ['numbers of children', ['0', '1', '2', '3'], 'number', 0],
    ['years', ['1975', '1990', '2004'], 'number', 0],
    ['decimals', ['1,5', '2', '3.25'], 'number', 0],
    ['the same number from everybody', ['3'], 'number', 0],
    ['words of a Polish ladder', ['raczej tak', 'Zdecydowanie nie', 'trudno powiedzieć'], 'scale', 2],
    ['words of an English ladder', ['Strongly agree', 'Disagree', 'Neutral'], 'scale', 3],
    ['words of quality', ['bardzo dobrze', 'źle', 'dobrze'], 'scale', 3],
    ['yes and no', ['tak', 'nie'], 'single', 0],
    ['words of two ladders', ['nigdy', 'bardzo dobrze'], 'single', 0],
    ['places', ['Centrum', 'Zalesie'], 'single', 0],
  ])('that was answered with %s is told from the answers', (_, values, type, steps) => {
    const found = single(...values);
    expect([found.type, found.scale?.steps.length ?? 0]).toEqual([type, steps]);
  });

  it('is a scale where the numbers bear words, and the ends are named by them', () => {
    const { type, scale } = single('1 - bardzo źle', '5 – bardzo dobrze', '3');
    expect(type).toBe('scale');
    expect(scale).toEqual({
      steps: [
        { value: '1 - bardzo źle', score: 1 },
        { value: '2', score: 2 },
        { value: '3', score: 3 },
        { value: '4', score: 4 },
        { value: '5 – bardzo dobrze', score: 5 },
      ],
      lowLabel: 'bardzo źle',
      highLabel: 'bardzo dobrze',
    });
  });

  it('is a choice of several where an answer has several values', () => {
    const found = several(['ławki', 'drzewa'], ['drzewa'], ['kosze', 'drzewa', 'ławki']);
    expect(found.type).toBe('multiple');
    expect(found.choices.map(({ value }) => value)).toEqual(['drzewa', 'kosze', 'ławki']);
  });

  it('is a ranking where people put the same things in different orders', () => {
    expect(several(['a', 'b', 'c'], ['c', 'a', 'b'], ['b', 'a', 'c']).type).toBe('ranking');
    expect(several(['a', 'b', 'c']).type).toBe('multiple');
    expect(several(['a', 'b', 'c'], ['b', 'a', 'c'], ['a'], ['b']).type).toBe('multiple');
  });

  it('is a choice of one without options where nobody answered', () => {
    expect(inferQuestion([{ values: [''], people: 4 }])).toEqual({ type: 'single', choices: [], scale: null });
  });

  it('puts "hard to say" behind the steps of the scale, without a place on it', () => {
    const { choices, scale } = single('trudno powiedzieć', 'raczej nie', 'raczej tak');
    expect(choices.map(({ value }) => value)).toEqual(['raczej nie', 'raczej tak', 'trudno powiedzieć']);
    expect(scale?.steps.map(({ score }) => score)).toEqual([2, 4]);
  });

  it('does not depend on the order of the answers, nor on how many people gave each', () => {
    const values = ['Zalesie', 'Centrum', 'Łąki', 'Ćwiklice'];
    const one = inferQuestion(values.map((value, index) => ({ values: [value], people: index + 1 })));
    const other = inferQuestion([...values].reverse().map((value) => ({ values: [value], people: 7 })));
    expect(other).toEqual(one);
    expect(one.choices.map(({ value }) => value)).toEqual(['Centrum', 'Ćwiklice', 'Łąki', 'Zalesie']);
  });
});
