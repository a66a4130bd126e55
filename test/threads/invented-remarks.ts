import { seededRandom } from '../../libs/analysis/src/themes/seeded-random.js';

const TOPICS = [
  'ścieżka rower stojak rowerzysta kontrapas skrzyżowanie kierowca przejazd',
  'plac zabaw huśtawka piaskownica zjeżdżalnia dzieci ogrodzenie przedszkole',
  'śmieci kosz odpady pojemnik segregacja wysypisko wywóz opłata',
  'drzewo zieleń trawnik krzewy park cień wycinka nasadzenia',
].map((words) => words.split(' '));
const ANYWHERE = 'ulica osiedle szkoła blok dworzec rynek rzeka centrum wieczór zima'.split(' ');

export interface Remark {
  readonly id: string;
  readonly text: string;
}

/** Remarks of six to ten words, most of one of four topics; the same every time. Some are copies, some hold no word. */
export function inventedRemarks(count: number): Remark[] {
  const random = seededRandom(20261121);
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)]!;
  const texts: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const topic = TOPICS[at % TOPICS.length]!;
    const length = 6 + Math.floor(random() * 5);
    const words = Array.from({ length }, () => (random() < 0.6 ? pick(topic) : pick(ANYWHERE)));
    texts.push(at % 97 === 96 ? '–' : at % 89 === 88 ? texts[at - 20]! : `Prosimy: ${words.join(' ')}`);
  }
  return texts.map((text, at) => ({ id: String(at), text }));
}

export function shuffled<Row>(rows: readonly Row[], seed: number): Row[] {
  const random = seededRandom(seed);
  const copy = [...rows];
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [copy[at], copy[other]] = [copy[other]!, copy[at]!];
  }
  return copy;
}
