import { eld } from 'eld/small';
import { seededRandom } from '../themes/seeded-random.js';
import { SCORED_LANGUAGES, scoreLanguages } from './score-languages.js';

const SENTENCES = [
  'Proszę o więcej ławek w parku miejskim, bo starsi mieszkańcy nie mają gdzie odpocząć.',
  'Too many cars park on the pavement in front of our school.',
  'Потрібні нові дерева та лавки біля дитячого майданчика.',
  'Wir wünschen uns einen sicheren Radweg entlang der Hauptstraße.',
  "L'éclairage de la place de l'église ne fonctionne plus depuis l'été.",
  'De fietsenstalling bij het station is ’s avonds veel te donker.',
  'Faltan árboles y sombra en la plaza mayor, sobre todo en verano.',
  'La pista ciclabile è piena di buche e pericolosa per i bambini.',
  'Não há passeios na rua da estação e os carros andam depressa.',
  'Chybí přechod pro chodce u školy, řidiči tam jezdí příliš rychle.',
  'Kevés a szemetes a játszótéren, és sötét van este.',
  'park',
  '',
  '12 345, 67!',
  'ą'.repeat(80),
];

/** What the package says of a text, in the order of our languages. */
function byThePackage(text: string) {
  const found = eld.detect(text);
  const scores = found.getScores();
  return {
    scores: SCORED_LANGUAGES.map((language) => scores[language] ?? 0),
    best: SCORED_LANGUAGES.indexOf(found.language),
    reliable: found.language !== '' && found.isReliable(),
  };
}

beforeAll(() => {
  eld.setLanguageSubset([...SCORED_LANGUAGES]);
});
afterAll(() => {
  eld.setLanguageSubset(false);
});

it.each(SENTENCES)('scores "%s" as the package does that the table is from', (text) => {
  const { scores, best, reliable } = scoreLanguages(text);
  expect({ scores: [...scores], best, reliable }).toEqual(byThePackage(text));
});

it('scores words of all lengths, thrown together, as the package does', () => {
  const random = seededRandom(5);
  const words = SENTENCES.join(' ').split(' ');
  for (let round = 0; round < 300; round += 1) {
    const length = 1 + Math.floor(random() * 60);
    const text = Array.from({ length }, () => words[Math.floor(random() * words.length)]).join(
      random() < 0.5 ? ' ' : '-',
    );
    const { scores, best, reliable } = scoreLanguages(text);
    expect({ text, scores: [...scores], best, reliable }).toEqual({ text, ...byThePackage(text) });
  }
});
