import { type AnswerForm, type AnswerTally } from '#domain';
import { measureQuestion, OTHER_ANSWERS } from './measure-question.js';

const choice = (value: string) => ({ value, code: null, label: value });
const form = (type: AnswerForm['type'], ...values: readonly string[]): AnswerForm => ({
  type,
  choices: values.map(choice),
  scale: null,
});
const one = (counts: Readonly<Record<string, number>>): AnswerTally[] =>
  Object.entries(counts).map(([value, people]) => ({ values: [value], people }));

describe('the result of a question', () => {
  it('counts who answered, who left it out and who was not asked', () => {
    const result = measureQuestion(form('single', 'tak', 'nie'), {
      answers: one({ tak: 31, nie: 9 }),
      respondents: 50,
      notAsked: 6,
    });
    expect(result).toMatchObject({ respondents: 50, notAsked: 6, answered: 40, missing: 4 });
  });

  it('gives each option its share of those who answered, with the interval of Wilson', () => {
    const answers = one({ tak: 31, nie: 9 });
    const { choices } = measureQuestion(form('single', 'tak', 'nie'), { answers, respondents: 40, notAsked: 0 });
    // statsmodels: proportion_confint(31, 40, method='wilson')
    expect(choices[0]).toMatchObject({ people: 31, share: 0.775 });
    expect(choices[0]!.lower).toBeCloseTo(0.624969, 6);
    expect(choices[0]!.upper).toBeCloseTo(0.876839, 6);
  });

  it('of several options gives shares of people, which sum to more than the whole', () => {
    const answers = [
      { values: ['ławki', 'drzewa'], people: 20 },
      { values: ['drzewa'], people: 10 },
      { values: ['kosze', 'drzewa', 'ławki'], people: 10 },
    ];
    const { choices } = measureQuestion(form('multiple', 'drzewa', 'ławki', 'kosze'), {
      answers,
      respondents: 40,
      notAsked: 0,
    });
    // 40, 30 and 10 of 40 people
    expect(choices.map(({ share }) => share)).toEqual([1, 0.75, 0.25]);
  });

  it('keeps the order of the options, empty ones too, and takes what is none of them together', () => {
    const answers = one({ nie: 2, 'to zależy': 3, 'nie mieszkam tu': 1 });
    const { choices } = measureQuestion(form('single', 'tak', 'nie'), { answers, respondents: 6, notAsked: 0 });
    expect(choices.map(({ value, people }) => [value, people])).toEqual([
      ['tak', 0],
      ['nie', 2],
      [null, 4],
    ]);
    expect(choices[2]!.label).toBe(OTHER_ANSWERS);
  });

  it('of a scale has median and mean of those who have a place on it', () => {
    const scale = {
      steps: [1, 2, 3, 4, 5].map((score) => ({ value: String(score), score })),
      lowLabel: null,
      highLabel: null,
    };
    const question = { ...form('scale', '1', '2', '3', '4', '5', 'nie wiem'), scale };
    const answers = one({ '1': 6, '2': 5, '3': 9, '4': 14, '5': 8, 'nie wiem': 3 });
    const result = measureQuestion(question, { answers, respondents: 45, notAsked: 0 });
    // numpy: x = repeat([1..5], [6, 5, 9, 14, 8]); median(x), mean(x), mean(x) ± 1.959964 · std(x, ddof=1) / √42
    expect(result.scale).toMatchObject({ placed: 42, median: 4, reason: null });
    expect(result.scale!.mean).toBeCloseTo(3.309524, 6);
    expect(result.scale!.lower).toBeCloseTo(2.911611, 5);
    expect(result.scale!.upper).toBeCloseTo(3.707437, 5);
    expect(result.answered).toBe(45);
  });

  it('has no interval of a mean from fewer than thirty people', () => {
    const scale = { steps: [1, 2].map((score) => ({ value: String(score), score })), lowLabel: null, highLabel: null };
    const asked = { answers: one({ '1': 10, '2': 19 }), respondents: 29, notAsked: 0 };
    // (10 · 1 + 19 · 2) / 29
    const result = measureQuestion({ ...form('scale', '1', '2'), scale }, asked);
    expect(result.scale).toMatchObject({ mean: 48 / 29, lower: null, upper: null });
  });

  it('of a number has median and quartiles as R and NumPy have them, and counts what is none', () => {
    const ages = [18, 19, 21, 22, 22, 25, 30, 31, 35, 36, 40, 41, 44, 47, 52, 58, 60, 63, 70, 71, 75, 80];
    const answers = [...ages.map((age) => ({ values: [String(age)], people: 1 })), ...one({ 'nie powiem': 2 })];
    const result = measureQuestion(form('number'), { answers, respondents: 30, notAsked: 0 });
    // numpy: percentile(x, [25, 50, 75]), mean(x)
    expect(result.number).toMatchObject({
      counted: 22,
      unreadable: 2,
      median: 40.5,
      lowerQuartile: 26.25,
      upperQuartile: 59.5,
    });
    expect(result.number!.mean).toBeCloseTo(43.636364, 6);
  });

  it('leaves numbers out that the source does not let through', () => {
    const question = { ...form('number'), bounds: { lowest: 0, highest: 120 } };
    const answers = one({ '40': 3, '1 400': 1, '-1': 1 });
    const result = measureQuestion(question, { answers, respondents: 5, notAsked: 0 });
    expect(result.number).toMatchObject({ counted: 3, unreadable: 2, high: 40 });
  });

  it('of a ranking has first places, mean place of those who ranked it and points of Borda', () => {
    const answers = [
      { values: ['zieleń', 'cisza', 'parkingi'], people: 6 },
      { values: ['cisza', 'zieleń', 'parkingi'], people: 3 },
      { values: ['parkingi'], people: 1 },
    ];
    const { ranking } = measureQuestion(form('ranking', 'zieleń', 'cisza', 'parkingi'), {
      answers,
      respondents: 10,
      notAsked: 0,
    });
    // zieleń: places (6·1 + 3·2) / 9, points (6·2 + 3·1) / 10; cisza: (6·2 + 3·1) / 9, (6·1 + 3·2) / 10; parkingi: (9·3 + 1) / 10, 2 / 10
    expect(ranking.map(({ first, ranked, meanRank, borda }) => [first.people, ranked, meanRank, borda])).toEqual([
      [6, 9, 12 / 9, 1.5],
      [3, 9, 15 / 9, 1.2],
      [1, 10, 2.8, 0.2],
    ]);
  });

  it('of an open question is how many wrote something', () => {
    const result = measureQuestion(form('open'), { answers: [], respondents: 12, notAsked: 0, answeredElsewhere: 7 });
    expect(result).toMatchObject({ answered: 7, missing: 5, choices: [], reason: null });
  });

  it('says that nobody answered, and divides by nothing', () => {
    const result = measureQuestion(form('single', 'tak'), { answers: [], respondents: 3, notAsked: 3 });
    expect(result).toMatchObject({ answered: 0, missing: 0, reason: 'nobody' });
    expect(result.choices[0]).toMatchObject({ people: 0, share: null, lower: null });
  });

  it('refuses what is no number of people', () => {
    expect(() => measureQuestion(form('single'), { answers: one({ tak: -1 }), respondents: 1, notAsked: 0 })).toThrow(
      RangeError,
    );
  });
});
