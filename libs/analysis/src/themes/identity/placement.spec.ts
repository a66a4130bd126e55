import { classProfiles } from './class-profiles.js';
import { wordsOfThemes } from './placement-model.js';
import { placeNewTexts } from './place-new-texts.js';

const BENCHES = ['Więcej ławek w parku', 'Ławka przy szkole', 'Ławki i kosze', 'Nowe ławki na rynku'];
const BUSES = [
  'Autobus spóźnia się rano',
  'Więcej autobusów nocnych',
  'Autobus do szkoły',
  'Przystanek autobusu bez wiaty',
];
const texts = [...BENCHES, ...BUSES].map((text, at) => ({ id: String(at), text, language: 'pl' }));
const assignments = texts.map(({ id }, at) => {
  return { id, theme: at < BENCHES.length ? 0 : 1, confidence: 1, grouped: true, subtheme: null };
});
const { model, profiles } = wordsOfThemes(texts, assignments, 2, { language: 'pl', codeframe: 'none' });

describe('placing new texts in standing themes', () => {
  it('puts each where its words are', () => {
    const { places } = placeNewTexts(model, [
      { id: 'x', text: 'Ławka, proszę!', language: 'pl' },
      { id: 'y', text: 'nowe autobusy', language: 'pl' },
    ]);
    expect(places).toMatchObject([
      { id: 'x', theme: 0, grouped: true },
      { id: 'y', theme: 1, grouped: true },
    ]);
  });

  it('leaves a text alone of which no word is known', () => {
    expect(
      placeNewTexts(model, [
        { id: 'x', text: 'Basen', language: 'pl' },
        { id: 'y', text: '', language: 'pl' },
      ]).places,
    ).toEqual([
      { id: 'x', theme: null, confidence: null, grouped: false },
      { id: 'y', theme: null, confidence: null, grouped: false },
    ]);
  });

  it('says the language of texts that came without one, and places each by itself', () => {
    const more = { id: 'y', text: 'Proszę o więcej ławek przy placu zabaw dla dzieci' };
    const alone = placeNewTexts(model, [more]);
    expect(alone.languages).toEqual({ y: 'pl' });
    expect(placeNewTexts(model, [...texts, more]).places.at(-1)).toEqual(alone.places[0]);
  });

  it('counts the headings of a form for nothing, now and then', () => {
    const things = [
      'ławki',
      'drzewa',
      'latarnie',
      'chodniki',
      'stojaki',
      'kosze',
      'huśtawki',
      'fontanny',
      'mosty',
      'tablice',
    ];
    const form = (thing: string) =>
      `Projekt ${thing}. Elementy składowe koszt szacunkowy zadania: ${thing} oraz ${thing}. Uzasadnienie ${[...things, ...things].join(` z ${thing} i `)}`;
    const forms = things.map((thing, at) => ({ id: String(at), text: form(thing), language: 'pl' }));
    const halves = forms.map(({ id }, at) => ({ id, theme: at % 2, confidence: 1, grouped: true, subtheme: null }));
    const { model } = wordsOfThemes(forms, halves, 2, { language: 'pl', codeframe: 'none' });
    const headings = { id: 'x', text: 'Elementy składowe, koszt szacunkowy', language: 'pl' };
    expect(placeNewTexts(model, [headings]).places[0]).toMatchObject({ theme: null, grouped: false });
  });

  it('counts as naive Bayes does', () => {
    // 'ławk' stands in 4 of 4 texts of the first theme and in none of the second; so p = (4.3 / t₀) / (4.3 / t₀ + 0.3 / t₁)
    const [t0, t1] = model.counts.map((flat) =>
      flat.reduce((sum, n, at) => sum + (at % 2 === 1 ? n : 0), 0.3 * model.terms.length),
    );
    const expected = 4.3 / t0! / (4.3 / t0! + 0.3 / t1!);
    const [place] = placeNewTexts(model, [{ id: 'x', text: 'ławka', language: 'pl' }]).places;
    expect(place!.confidence).toBeCloseTo(expected, 10);
  });

  it('keeps no word that one text alone has', () => {
    expect(model.terms).toContain('lawk');
    expect(model.terms.filter((term) => term.startsWith('wiat') || term.startsWith('rynk'))).toEqual([]);
  });

  it('does not depend on the order of the texts', () => {
    const { model: reversed } = wordsOfThemes([...texts].reverse(), [...assignments].reverse(), 2, {
      language: 'pl',
      codeframe: 'none',
    });
    expect(reversed.counts).toEqual(model.counts);
    expect(reversed.threshold).toBeCloseTo(model.threshold, 12);
  });

  it('describes each theme by its strongest words', () => {
    const [first, second] = profiles.map((profile) => Object.keys(profile)[0]);
    expect([first, second]).toEqual(['lawk', 'autobus']);
    expect(classProfiles({ terms: ['a'], counts: [[0, 2], []] })).toEqual([{ a: expect.closeTo(Math.log(2), 5) }, {}]);
  });
});
