import { editedQuestion, type ToldQuestion } from './edited-question.js';

const choices = ['źle', 'średnio', 'dobrze'].map((value) => ({ value, code: null, label: value }));
const told: ToldQuestion = {
  title: 'Jak oceniasz plac?',
  type: 'single',
  typeSource: 'source',
  choices,
  scale: null,
  bounds: null,
  matrixRow: null,
  repeats: false,
};
const nothing = { type: null, title: null, labels: {}, steps: null };

describe('a question as it is shown', () => {
  it('is as its source tells it while nobody changed anything', () => {
    expect(editedQuestion(told, null, [])).toMatchObject({
      type: 'single',
      typeSource: 'source',
      choices,
      isTold: true,
    });
  });

  it('has the type, title, words and order that a person gave it', () => {
    const change = {
      type: 'scale' as const,
      title: 'Ocena placu',
      labels: { dobrze: 'dobra' },
      steps: ['dobrze', 'średnio', 'źle'],
    };
    const question = editedQuestion(told, change, []);
    expect(question).toMatchObject({ type: 'scale', typeSource: 'person', title: 'Ocena placu' });
    expect(question.choices.map(({ label }) => label)).toEqual(['dobra', 'średnio', 'źle']);
    expect(question.scale?.steps).toEqual([
      { value: 'dobrze', score: 1 },
      { value: 'średnio', score: 2 },
      { value: 'źle', score: 3 },
    ]);
  });

  it('made a scale without an order has the steps of the ladder that its words are', () => {
    const question = editedQuestion(told, { ...nothing, type: 'scale' }, []);
    expect(question.scale?.steps.map(({ value, score }) => [value, score])).toEqual([
      ['źle', 2],
      ['średnio', 3],
      ['dobrze', 4],
    ]);
  });

  it('made a choice has the answers that were given for options, and not as told ones', () => {
    const number: ToldQuestion = { ...told, type: 'number', typeSource: 'inferred', choices: [] };
    const question = editedQuestion(number, { ...nothing, type: 'single' }, ['1', '2']);
    expect(question.choices.map(({ value }) => value)).toEqual(['1', '2']);
    expect(question.isTold).toBe(false);
  });

  it('that repeats within a form is one of several answers; a row of a matrix is a matrix', () => {
    expect(editedQuestion({ ...told, repeats: true }, null, []).type).toBe('multiple');
    expect(editedQuestion({ ...told, matrixRow: 'ławki' }, null, []).type).toBe('matrix');
  });
});
