/** Ladders of answers from their low end to their high end, in Polish and English; words of one rung mean the same. */
const LADDERS: readonly (readonly (readonly string[])[])[] = [
  [
    ['zdecydowanie nie', 'definitely not'],
    ['raczej nie', 'probably not'],
    ['ani tak, ani nie', 'ani tak ani nie', 'maybe'],
    ['raczej tak', 'probably'],
    ['zdecydowanie tak', 'definitely'],
  ],
  [
    [
      'zdecydowanie się nie zgadzam',
      'zdecydowanie nie zgadzam się',
      'całkowicie się nie zgadzam',
      'całkowicie nie zgadzam się',
      'strongly disagree',
    ],
    ['raczej się nie zgadzam', 'raczej nie zgadzam się', 'nie zgadzam się', 'disagree', 'somewhat disagree'],
    [
      'ani się zgadzam, ani nie zgadzam',
      'ani się zgadzam, ani się nie zgadzam',
      'ani tak, ani nie',
      'nie mam zdania',
      'neutral',
      'neither agree nor disagree',
    ],
    ['raczej się zgadzam', 'raczej zgadzam się', 'zgadzam się', 'agree', 'somewhat agree'],
    [
      'zdecydowanie się zgadzam',
      'zdecydowanie zgadzam się',
      'całkowicie się zgadzam',
      'całkowicie zgadzam się',
      'strongly agree',
    ],
  ],
  [
    ['bardzo źle', 'bardzo zła', 'bardzo zły', 'bardzo złe', 'very bad', 'very poor'],
    ['źle', 'raczej źle', 'zła', 'zły', 'złe', 'bad', 'poor'],
    [
      'średnio',
      'przeciętnie',
      'ani dobrze, ani źle',
      'średnia',
      'średni',
      'przeciętna',
      'przeciętny',
      'fair',
      'average',
      'neither good nor bad',
    ],
    ['dobrze', 'raczej dobrze', 'dobra', 'dobry', 'dobre', 'good'],
    ['bardzo dobrze', 'bardzo dobra', 'bardzo dobry', 'bardzo dobre', 'very good', 'excellent'],
  ],
  [
    [
      'bardzo niezadowolony',
      'bardzo niezadowolona',
      'bardzo niezadowolony/a',
      'bardzo niezadowolony(-a)',
      'very dissatisfied',
    ],
    [
      'niezadowolony',
      'niezadowolona',
      'niezadowolony/a',
      'raczej niezadowolony',
      'raczej niezadowolona',
      'raczej niezadowolony/a',
      'dissatisfied',
    ],
    ['ani zadowolony, ani niezadowolony', 'ani zadowolona, ani niezadowolona', 'neither satisfied nor dissatisfied'],
    ['zadowolony', 'zadowolona', 'zadowolony/a', 'raczej zadowolony', 'raczej zadowolona', 'satisfied'],
    ['bardzo zadowolony', 'bardzo zadowolona', 'bardzo zadowolony/a', 'very satisfied'],
  ],
  [
    ['nigdy', 'wcale', 'never'],
    ['rzadko', 'bardzo rzadko', 'rarely', 'seldom'],
    ['czasami', 'czasem', 'od czasu do czasu', 'sometimes'],
    ['często', 'often'],
    ['zawsze', 'bardzo często', 'always', 'very often'],
  ],
  [
    ['zupełnie nieważne', 'zupełnie nieistotne', 'całkiem nieważne', 'not important', 'not at all important'],
    ['mało ważne', 'raczej nieważne', 'mało istotne', 'slightly important'],
    ['średnio ważne', 'umiarkowanie ważne', 'moderately important'],
    ['ważne', 'raczej ważne', 'istotne', 'important'],
    ['bardzo ważne', 'bardzo istotne', 'very important', 'extremely important'],
  ],
];

/** Answers that have no place on any ladder: who cannot say is not in the middle. */
const NO_PLACE = new Set([
  'trudno powiedzieć',
  'nie wiem',
  'nie wiem / trudno powiedzieć',
  'nie wiem/trudno powiedzieć',
  'nie dotyczy',
  'brak zdania',
  'hard to say',
  'i do not know',
  "i don't know",
  "don't know",
  'not sure',
  'not applicable',
  'n/a',
]);

export function hasNoPlace(value: string): boolean {
  return NO_PLACE.has(key(value));
}

/**
 * The places of words on the one ladder that holds them all.
 *
 * @returns 1…5 by value, without the values that have no place; null where no ladder holds at least two rungs and every value
 * @example ladderOf(['raczej tak', 'zdecydowanie nie']); // Map { 'raczej tak' → 4, 'zdecydowanie nie' → 1 }
 */
export function ladderOf(values: readonly string[]): ReadonlyMap<string, number> | null {
  const placed = values.filter((value) => !hasNoPlace(value));
  for (const ladder of LADDERS) {
    const places = placed.map((value) => ladder.findIndex((rung) => rung.includes(key(value))));
    if (places.every((place) => place >= 0) && new Set(places).size >= 2) {
      return new Map(placed.map((value, index) => [value, places[index]! + 1]));
    }
  }
  return null;
}

function key(value: string): string {
  return value.normalize('NFC').trim().replace(/\s+/g, ' ').replace(/’/g, "'").toLowerCase();
}
