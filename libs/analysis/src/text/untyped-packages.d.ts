declare module 'snowball-stemmers' {
  export interface SnowballStemmer {
    stem(word: string): string;
  }
  export interface Snowball {
    newStemmer(algorithm: string): SnowballStemmer;
  }
  export const newStemmer: Snowball['newStemmer'];
  const snowball: Snowball | undefined;
  export default snowball;
}

declare module 'natural/lib/natural/stemmers/porter_stemmer_uk.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
