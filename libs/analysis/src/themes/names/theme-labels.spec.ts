import { stem } from '../../text/stem.js';
import { isStopWord } from '../../text/stop-words.js';
import { tokenise } from '../../text/tokenise.js';
import { labelForm } from './label-forms.js';
import { SurfaceForms } from './surface-forms.js';
import { themeLabels } from './theme-labels.js';

function read(text: string, language = 'pl') {
  const words = tokenise(text);
  const stems = words.map((word) => {
    const lower = word.toLowerCase();
    return lower.length < 2 || isStopWord(lower, language) || /\d/.test(word) ? '' : stem(lower, language);
  });
  return { words, stems };
}

/** What was written, each as often as its number says, and how the term of the first is to be named. */
const CASES: readonly (readonly [written: string, label: string])[] = [
  // one noun: what was written most is oblique, the nominative was written too
  ['drzew 9, drzewa 5, drzewo 2', 'drzewa'],
  ['krzewów 9, krzewy 5', 'krzewy'],
  ['chodnika 7, chodnik 4, chodników 2', 'chodnik'],
  ['chodników 7, chodniki 4', 'chodniki'],
  ['ścieżek 8, ścieżki 3, ścieżka 1', 'ścieżki'],
  ['ławek 8, ławki 3', 'ławki'],
  ['roślin 8, rośliny 3', 'rośliny'],
  ['przejść 8, przejścia 3', 'przejścia'],
  ['nasadzeń 8, nasadzenia 2', 'nasadzenia'],
  ['hulajnóg 6, hulajnogi 1', 'hulajnogi'],
  ['fontannami 6, fontanny 1', 'fontanny'],
  ['stadionach 4, stadiony 1', 'stadiony'],
  ['biblioteką 4, biblioteka 1', 'biblioteka'],
  ['rzeźbę 4, rzeźba 1', 'rzeźba'],
  ['podjazdem 4, podjazd 1', 'podjazd'],
  ['boisku 4, boisko 1', 'boisko'],
  ['drzewami 4, drzewa 1, drzewo 1', 'drzewa'],
  ['studniami 4, studnie 1, studnię 1', 'studnie'],
  ['osobom 4, osoby 2', 'osoby'],
  // one noun: the nominative stands in the glossary alone
  ['placu 9', 'plac'],
  ['parku 9', 'park'],
  ['ulicy 9', 'ulica'],
  ['latarni 9', 'latarnia'],
  ['szkole 9', 'szkoła'],
  ['mieście 9', 'miasto'],
  ['młodzieży 9', 'młodzież'],
  ['przystanku 9', 'przystanek'],
  ['komunikacji 9', 'komunikacja'],
  ['oświetleniem 9', 'oświetlenie'],
  ['zieleni 9', 'zieleń'],
  ['bezpieczeństwa 9', 'bezpieczeństwo'],
  ['straży 9', 'straż'],
  ['łące 9', 'łąka'],
  ['rzece 9', 'rzeka'],
  ['osiedlu 9', 'osiedle'],
  ['drogą 9', 'droga'],
  ['kolei 9', 'kolej'],
  // people
  ['seniorów 9', 'seniorzy'],
  ['mieszkańców 9, mieszkaniec 1', 'mieszkańcy'],
  ['pieszych 9, piesze 1', 'piesi'],
  ['dzieciom 5', 'dzieci'],
  ['rowerzystów 5, rowerzysta 2', 'rowerzyści'],
  // adjectives
  ['parkingowych 5, parkingowe 3', 'parkingowe'],
  ['kwietnej 5, kwietna 3', 'kwietna'],
  ['zielonego 5, zielony 1', 'zielony'],
  // nominative already, or perhaps: stays
  ['dzieci 9, dziecko 2', 'dzieci'],
  ['drogi 9, dróg 2, droga 2', 'drogi'],
  ['drzewa 9, drzew 2', 'drzewa'],
  ['piaskownica 5, piaskownic 2', 'piaskownica'],
  ['place 5, placu 2', 'place'],
  ['dach 5, dachy 1', 'dach'],
  ['problem 5', 'problem'],
  ['mieszkańcy 5, mieszkańca 2', 'mieszkańcy'],
  ['zielona 5, zielono 2', 'zielona'],
  ['kolej 5', 'kolej'],
  ['seria 5, serio 2', 'seria'],
  ['miejsca 5, miejsc 2, miejscowi 1', 'miejsca'],
  ['zwierzęta 5', 'zwierzęta'],
  // oblique, but nobody wrote the nominative and no dictionary has it: stays as it is
  ['tyrolki 3', 'tyrolki'],
  ['streetworkoutu 3', 'streetworkoutu'],
  ['szpalerach 3, szpalerów 2', 'szpaler'],
  ['gabionów 3', 'gabionów'],
  // two words: a noun with its genitive
  ['placu zabaw 9, plac zabaw 3', 'plac zabaw'],
  ['placu zabaw 9', 'plac zabaw'],
  ['placów zabaw 5, place zabaw 1', 'place zabaw'],
  ['bezpieczeństwa mieszkańców 5', 'bezpieczeństwo mieszkańców'],
  ['remontu chodnika 5, remont chodnika 1', 'remont chodnika'],
  ['poprawy bezpieczeństwa 5, poprawa bezpieczeństwa 1', 'poprawa bezpieczeństwa'],
  ['parku rzeki 5', 'park rzeki'],
  // two words: a noun with its adjective
  ['ścieżki rowerowej 5', 'ścieżka rowerowa'],
  ['ścieżek rowerowych 5, ścieżki rowerowe 3', 'ścieżki rowerowe'],
  ['ścieżkę rowerową 5', 'ścieżka rowerowa'],
  ['straży miejskiej 5', 'straż miejska'],
  ['miejsc parkingowych 5, miejsca parkingowe 1', 'miejsca parkingowe'],
  ['porządku publicznego 5', 'porządek publiczny'],
  ['boiska szkolnego 5', 'boisko szkolne'],
  ['własnego ciała 5', 'własne ciało'],
  ['komunikacji miejskiej 5', 'komunikacja miejska'],
  ['szkole podstawowej 5', 'szkoła podstawowa'],
  ['zielonej przestrzeni 5', 'zielona przestrzeń'],
  ['domu kultury 5', 'dom kultury'],
  ['sprawności fizycznej 5', 'sprawność fizyczna'],
  ['psie odchody 5', 'psie odchody'],
  // in capitals where it is a name
  ['w Straży Miejskiej 5', 'Straż Miejska'],
];

function formsOf(written: string): { forms: SurfaceForms; term: string } {
  const forms = new SurfaceForms();
  const parts = written.split(', ').map((part) => /^(.+) (\d+)$/.exec(part)!);
  for (const [, phrase, count] of parts) for (let time = 0; time < Number(count); time += 1) forms.add(read(phrase!));
  const term = read(parts[0]![1]!).stems.filter((found) => found !== '');
  return { forms, term: term.join(' ') };
}

describe('a Polish term in the name of a theme', () => {
  it.each(CASES)('%s: "%s"', (written, label) => {
    const { forms, term } = formsOf(written);
    expect(labelForm(term, forms, 'pl')).toBe(label);
  });

  it('is no phrase where the adjective belongs to a third word, or a new heading begins', () => {
    for (const written of ['wagi własnego 5', 'rekreacja rozciąganie 5']) {
      const { forms, term } = formsOf(written);
      expect(labelForm(term, forms, 'pl')).toBeNull();
    }
  });

  it('stays as residents wrote it in other languages', () => {
    const forms = new SurfaceForms();
    for (const text of ['crossings', 'crossings', 'crossing']) forms.add(read(text, 'en'));
    expect(labelForm(stem('crossing', 'en'), forms, 'en')).toBe('crossings');
  });

  it('of another language is known by its tag', () => {
    const forms = new SurfaceForms();
    const stems = ['placu', 'zabaw'].map((word) => `pl:${stem(word, 'pl')}`);
    forms.add({ words: ['placu', 'zabaw'], stems });
    expect(labelForm(stems.join(' '), forms, 'en')).toBe('plac zabaw');
    expect(labelForm(stems[0]!, forms, 'en')).toBe('plac');
  });
});

describe('the names of themes', () => {
  const trees = ['Sadzenie drzew przy szkole', 'Więcej drzew na osiedlu', 'Drzewa przy drodze', 'Nowe drzewa w parku'];
  const bikes = ['Ścieżka rowerowa do lasu', 'Ścieżki rowerowej brak', 'Budowa ścieżki rowerowej', 'Stojaki rowerowe'];

  it('are the words that set them apart, in the nominative', () => {
    const texts = [...trees, ...bikes].map((text) => read(text));
    const themes = Int32Array.from([0, 0, 0, 0, 1, 1, 1, 1]);
    const [first, second] = themeLabels(texts, themes, 2, 'pl');
    expect(first!.label.startsWith('Drzewa')).toBe(true);
    expect(second!.label.startsWith('Ścieżka rowerowa')).toBe(true);
    expect([first!.strict, second!.strict]).toEqual([true, true]);
  });

  it('are not what the form says that people filled in', () => {
    const heading = 'Elementy składowe koszt szacunkowy:';
    const filled = ['ławki', 'kosze i ławki', 'ławka', 'ławki w parku', 'nowe ławki', 'ławki i stojaki'];
    const texts = [...filled.map((text) => read(`${heading} ${text}`)), ...trees.map((text) => read(text))];
    const themes = Int32Array.from(texts, (_, at) => (at < filled.length ? 0 : 1));
    const [first] = themeLabels(texts, themes, 2, 'pl');
    expect(first!.terms.join(' ')).not.toMatch(/koszt|szacunkow|element|składow/);
    expect(first!.label).toMatch(/Ławk[ia]/);
  });

  it('are the words of the form after all where there are no others', () => {
    const texts = Array.from({ length: 6 }, () => read('Elementy składowe koszt szacunkowy'));
    const [only] = themeLabels(texts, new Int32Array(6), 1, 'pl');
    expect(only!.label).not.toBe('');
  });

  it('are empty for a theme without words', () => {
    expect(themeLabels([{ words: ['a'], stems: [''] }], new Int32Array(1), 1)).toEqual([
      { label: '', terms: [], strict: false },
    ]);
  });

  it('takes no word that names nothing, while there is another', () => {
    const benches = ['Trzeci raz piszę o ławce', 'trzecia ławka złamana', 'serio, trzecie pismo: ławka'].map((text) =>
      read(text),
    );
    const buses = ['Autobus się spóźnia', 'autobus nocny', 'autobusy do szkoły'].map((text) => read(text));
    const themes = Int32Array.from([0, 0, 0, 1, 1, 1]);
    const [first] = themeLabels([...benches, ...buses], themes, 2, 'pl');
    expect(first!.terms.map((term) => term.toLowerCase())).not.toContain('trzeci');
    expect(first!.label.toLowerCase()).toContain('ławka');
    const third = ['trzeci', 'trzecia', 'Trzecie!'].map((text) => read(text));
    expect(themeLabels([...third, ...buses], themes, 2, 'pl')[0]!.terms).toHaveLength(1);
  });
});
