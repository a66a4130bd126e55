import { distinctTexts } from '../../text/distinct-texts.js';
import { doInTurn } from '../../tasks/work.js';
import { findThemes } from '../find-themes.js';
import { doThemeTask } from '../theme-tasks.js';
import { buildCorpora, readBackground, refusalOf, type Background } from './background.js';
import { countTexts } from './count-texts.js';
import { termEvidence } from './evidence.js';

const PLACES = ['rynku', 'dworca', 'szkoły', 'parku', 'Wisły', 'mostu', 'szpitala', 'cmentarza', 'lasu', 'teatru'];
const THINGS = ['ławka', 'latarnia', 'stojak', 'kosz', 'drzewo', 'przystanek', 'tablica', 'huśtawka'];
const WISHES = ['Potrzebna nowa', 'Uszkodzona stara', 'Brakuje, jest tylko'];
const REMARKS = WISHES.flatMap((wish) =>
  THINGS.flatMap((thing) => PLACES.map((place) => `${wish} ${thing} obok ${place}`)),
);
const OWN = REMARKS.slice(0, 60).map((text, at) => ({ id: String(at), text }));
const OTHERS = REMARKS.slice(60);
const STREETS = THINGS.flatMap((thing) => PLACES.map((place) => `${place} i ${thing}`));

function read(texts: readonly string[]): Background {
  const distinct = distinctTexts(OWN, 'pl');
  const { counted: sample, recipe } = countTexts(distinct, termEvidence({}));
  return doInTurn(readBackground(texts, { distinct, recipe, sample }), doThemeTask);
}

describe('a background', () => {
  it('is refused when it is small, in another language or of another length', () => {
    expect(refusalOf(199, 199, 6, 6)).toBe('too-few-texts');
    expect(refusalOf(5000, 150, 6, 6)).toBe('another-language');
    // 300 of 5,000 are 6 %
    expect(refusalOf(5000, 300, 6, 6)).toBe('another-language');
    expect(refusalOf(5000, 5000, 13, 6)).toBe('another-length');
    expect(refusalOf(5000, 5000, 12, 6)).toBeNull();
    expect(refusalOf(5000, 5000, 3, 6)).toBeNull();
    expect(refusalOf(5000, 5000, 2, 6)).toBe('another-length');
  });

  it('says nothing when none is given', () => {
    expect(read([])).toEqual({ terms: [], evidence: null });
  });

  it('holds neither copies nor texts of the consultation', () => {
    // 3 wishes × 8 things × 10 places, 60 of them in the consultation
    expect(OTHERS).toHaveLength(180);
    const more = [...OTHERS, ...STREETS];
    const { terms, evidence } = read([...more, ...OTHERS, ...OWN.map(({ text }) => `${text}!`)]);
    expect(evidence).toEqual({ texts: 260, refused: null });
    expect(terms).toHaveLength(260);
    expect(read(OTHERS).evidence).toEqual({ texts: 180, refused: 'too-few-texts' });
  });

  it('adds words that one text of the consultation has and the background knows, and leaves its other words out', () => {
    const { corpus, trained } = buildCorpora(
      [
        ['park', 'bench'],
        ['park', 'lake'],
      ],
      [['bench', 'tree'], ['tree']],
      2,
    );
    expect(corpus.terms).toEqual(['bench', 'park']);
    expect(Array.from(corpus.documentFrequency)).toEqual([1, 2]);
    expect(corpus.documents).toBe(2);
    expect(Array.from(corpus.starts)).toEqual([0, 2, 3]);
    expect(trained.terms).toEqual(['bench', 'park', 'tree']);
    expect(trained.documents).toBe(4);
  });

  it('is the consultation itself where there is none', () => {
    const { corpus, trained } = buildCorpora([['park'], ['park']], [], 2);
    expect(trained).toBe(corpus);
  });
});

describe('themes with a background', () => {
  const background = [...OTHERS, ...STREETS];
  const found = findThemes(OWN, { themes: 4, background });

  it('say how many texts were read beside the consultation and show none of them', () => {
    expect(found.result.evidence.background).toEqual({ texts: 260, refused: null });
    expect(found.assignments).toHaveLength(60);
    expect(found.result.texts).toBe(60);
  });

  it('do not depend on the order of the background', () => {
    expect(findThemes(OWN, { themes: 4, background: [...background].reverse() })).toEqual(found);
  });

  it('are those without it when it was refused', () => {
    const refused = findThemes(OWN, { themes: 4, background: OTHERS });
    expect(refused.result.evidence.background!.refused).toBe('too-few-texts');
    expect(refused.assignments).toEqual(findThemes(OWN, { themes: 4 }).assignments);
  });
});
