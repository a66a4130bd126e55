import type { EarlierProcess, TalkChoices, TalkMaterial, TalkSlide } from '#domain';
import { proposeTalk } from './choose.js';
import type { TalkSource } from './slide.js';

const quote = (n: number, text: string) => ({ id: `quote-${n}`, text, language: 'pl' });

/** An invented consultation of 1,482 people among 124,000 residents. */
export const MATERIAL: TalkMaterial = {
  workspace: { pl: 'Gmina Jeziorno', en: 'Municipality of Jeziorno' },
  process: {
    slug: 'transport-2026',
    title: { pl: 'Transport 2026', en: 'Transport 2026' },
    question: { pl: 'Jak mamy jeździć po gminie?', en: 'How should we travel in the municipality?' },
    openToChange: { pl: 'trasy, godziny i przystanki', en: 'routes, hours and stops' },
    startsOn: '2026-03-01',
    endsOn: '2026-03-31',
    timeZone: 'Europe/Warsaw',
    isSample: false,
  },
  people: 1482,
  said: { contributions: 3905, people: 1310 },
  population: { residents: 124_000, name: 'NSP 2021', date: '2021-03-31' },
  rate: 1482 / 124_000,
  variables: [
    {
      variable: 'age',
      known: 1170,
      groups: [
        group('15-24', 59, 0.05, 0.12, true),
        group('25-44', 527, 0.45, 0.35, false),
        group('45-64', 386, 0.33, 0.31, false),
        { ...group('65-74', null, null, 0.12, false), isHidden: true, ratio: null },
        group('75+', 35, 0.03, 0.1, true),
      ],
    },
  ],
  themes: [
    {
      id: 'buses',
      label: 'autobusy jeżdżą za rzadko',
      contributions: 703,
      people: 655,
      quotes: [
        quote(1, 'Po osiemnastej nie mam czym wrócić z pracy do domu, ostatni autobus ucieka mi sprzed nosa.'),
        quote(2, 'W niedzielę z naszej wsi nie odjeżdża żaden autobus, a kościół i targ są w mieście.'),
        quote(3, 'Linia 7 powinna jechać co pół godziny przez cały dzień, nie tylko rano.'),
        quote(4, 'Wystarczyłby jeden kurs więcej po dwudziestej drugiej.'),
      ],
    },
    {
      id: 'stops',
      label: 'ławki i dach na przystankach',
      contributions: 410,
      people: 388,
      quotes: [quote(5, 'Starsi ludzie stoją w deszczu, bo na Lipowej nie ma ani ławki, ani dachu.')],
    },
    {
      id: 'bikes',
      label: 'ścieżki rowerowe',
      contributions: 212,
      people: 199,
      quotes: [quote(6, 'Droga rowerowa urywa się przed rondem i dalej trzeba jechać między ciężarówkami.')],
    },
    { id: 'tickets', label: 'ceny biletów', contributions: 101, people: 96, quotes: [] },
  ],
  notGrouped: { contributions: 212, people: 190 },
  positions: { yes: 120, partly: 292, no: 200, moot: 28, none: 63 },
  outcomes: [
    { kind: 'delivered', title: { pl: 'Linia nocna N3', en: 'Night line N3' }, day: '2026-09-01' },
    { kind: 'under-way', title: { pl: 'Dachy na 12 przystankach', en: 'Roofs at 12 stops' }, day: '2026-12-15' },
    {
      kind: 'promised',
      title: { pl: 'Droga rowerowa do ronda', en: 'Cycle path to the roundabout' },
      day: '2027-06-30',
    },
  ],
  methods: ['themes-4', 'reach-6', 'impact-2'],
};

export const EARLIER: readonly EarlierProcess[] = [
  {
    slug: 'green-2024',
    title: { pl: 'Zieleń 2024', en: 'Greenery 2024' },
    startsOn: '2024-04-01',
    people: 640,
    releaseId: 'release-2024',
    releaseNumber: 2,
  },
  {
    slug: 'plan-2025',
    title: { pl: 'Plan centrum 2025', en: 'Plan of the centre 2025' },
    startsOn: '2025-05-01',
    people: 911,
    releaseId: 'release-2025',
    releaseNumber: 4,
  },
];

function group(
  name: string,
  people: number | null,
  share: number | null,
  populationShare: number,
  isClearlyFewer: boolean,
): TalkMaterial['variables'][number]['groups'][number] {
  const ratio = share === null ? null : share / populationShare;
  return { group: name, people, share, populationShare, ratio, isClearlyFewer, isHidden: false };
}

/** The template as it is proposed, with some choices changed by the id of their slide. */
export function makeTalk(
  changes: Partial<Record<TalkSlide['id'], Partial<TalkSlide>>> = {},
  more: Partial<TalkSource> & { readonly language?: TalkChoices['language'] } = {},
): TalkSource {
  const { language = 'pl', material = MATERIAL, ...rest } = more;
  const proposed = proposeTalk(material, language);
  const slides = proposed.slides.map((slide) => ({ ...slide, ...changes[slide.id] }));
  return {
    material,
    choices: { ...proposed, slides },
    earlier: EARLIER,
    release: {
      id: '0a0b0c0d-0000-4000-8000-000000000012',
      number: 12,
      createdAt: '2026-11-20T10:00:00.000Z',
    },
    code: { size: 21, path: 'M0 0h7v7h-7z', address: 'https://nasluch.example.org/public/jeziorno/transport-2026' },
    ...rest,
  };
}
