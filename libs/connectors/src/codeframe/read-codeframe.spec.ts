import { readCodeframe } from './read-codeframe.js';

const problemOf = (text: string) => {
  try {
    readCodeframe(text, 'topics.csv');
    return null;
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return `${code} | ${message}`;
  }
};

describe('readCodeframe', () => {
  it('reads a table with a row a topic, words in several languages and examples', () => {
    const text =
      'code;name_pl;words_pl;name_en;words_en;examples\nrowery;Rowery;rower, =kask;Cycling;bike;Gdzie stojaki? | Pas na moście';
    expect(readCodeframe(text, 'topics.csv')).toEqual([
      {
        code: 'rowery',
        name: { pl: 'Rowery', en: 'Cycling' },
        stems: { pl: 'rower =kask', en: 'bike' },
        examples: ['Gdzie stojaki?', 'Pas na moście'],
      },
    ]);
  });

  it('adds what a further row of the same topic says', () => {
    const [topic] = readCodeframe(
      'code,name_pl,words_pl,examples\nlad,Ład,mural,Mural na bloku\nlad,,szyld,Za dużo szyldów',
      'topics.csv',
    );
    expect(topic).toEqual({
      code: 'lad',
      name: { pl: 'Ład' },
      stems: { pl: 'mural szyld' },
      examples: ['Mural na bloku', 'Za dużo szyldów'],
    });
  });

  it('reads JSON with lists of words by language', () => {
    const text =
      '{"topics":{"cycling":{"name":{"pl":"Rowery"},"pl":["rower","=kask"],"examples":["Brakuje stojaków"]}}}';
    expect(readCodeframe(text, 'topics.json')).toEqual([
      { code: 'cycling', name: { pl: 'Rowery' }, stems: { pl: 'rower =kask' }, examples: ['Brakuje stojaków'] },
    ]);
  });

  it.each([
    ['', 'codeframe-empty | topics.csv: the file is empty'],
    [
      'name_pl\nRowery',
      'codeframe-no-code-column | topics.csv, row 1: no column "code"; name the columns code, name_pl, words_pl, examples',
    ],
    [
      'code,name_pl,words_pl\n,Rowery,rower',
      'codeframe-no-code | topics.csv, row 2: column "code" is empty; give the topic a code',
    ],
    [
      'code,name_pl,words_pl\nrowery,,rower',
      'codeframe-no-name | topics.csv: topic "rowery" has no name; fill name_pl or another language',
    ],
    [
      'code,name_pl,words_pl\nrowery,Rowery,',
      'codeframe-no-words | topics.csv: topic "rowery" has neither words nor examples',
    ],
    [
      'code,name_pl,words_pl\nMoje Rowery,Rowery,rower',
      'codeframe-bad-code | topics.csv: the code "Moje Rowery" may hold a to z, 0 to 9 and hyphens',
    ],
    ['{"topics":[]}', 'codeframe-bad-shape | topics.csv: at topics: Invalid input: expected record, received array'],
    [
      '{"topics":{"a":{"name":{"pl":"A"},"pl":"rower"}}}',
      'codeframe-bad-shape | topics.csv: at topics.a.pl: a list of words is wanted',
    ],
  ])('says what is wrong with %j', (text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });
});
