import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cwd } from 'node:process';
import { nounsFirst, type FindNounPhrases } from './noun-phrases.js';

type Compromise = (text: string) => { match(pattern: string): { out(shape: 'array'): string[] } };
const compromise = createRequire(join(cwd(), 'package.json'))('compromise/two') as Compromise;
const find: FindNounPhrases = (texts) =>
  texts.map((text) => compromise(text).match('(#Adjective|#Noun)+').out('array'));

describe('the words of an English theme', () => {
  it('stand with verbs last', () => {
    const said = [
      'Please improve the street lighting',
      'They improve the park every year',
      'The lighting in the park is poor',
    ];
    expect(nounsFirst(['improve', 'lighting', 'park'], said, find)).toEqual(['lighting', 'park', 'improve']);
  });

  it('keep their order where all are nouns, or nobody used them', () => {
    const said = ['The new bike lanes end at the bridge'];
    expect(nounsFirst(['bike lanes', 'bridge', 'tram'], said, find)).toEqual(['bike lanes', 'bridge', 'tram']);
    expect(nounsFirst(['improve'], [], find)).toEqual(['improve']);
  });

  it('are recognised in any of their forms', () => {
    expect(nounsFirst(['crossing', 'lane'], ['Safer crossings and lanes'], find)).toEqual(['crossing', 'lane']);
  });

  it('keep a pair in front that stands within one phrase, and put one behind that does not', () => {
    const said = ['The hotels offer tours', 'The cycle path is narrow'];
    expect(nounsFirst(['hotels offer', 'cycle path'], said, find)).toEqual(['cycle path', 'hotels offer']);
  });
});
