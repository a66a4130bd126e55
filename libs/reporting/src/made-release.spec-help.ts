import type { ReleaseContent, ReleasedDecision, ReleasedRemark, ReleasedTheme, GroupReach, WholeReach } from '#domain';
import type { ReportSource } from './report-source.js';

const WORDS = [
  'Proszę o ustawienie ławek i koszy przy przystanku na ulicy Lipowej, bo starsi ludzie nie mają gdzie usiąść.',
  'Ścieżka nad jeziorem jest po zmroku ciemna. Potrzebne są lampy od plaży aż do mostu, najlepiej takie, które gasną w nocy.',
  'Chodnik przy szkole jest za wąski; rano dzieci idą ulicą między samochodami rodziców.',
  'Zostawcie stare lipy w parku miejskim, a nowe nasadzenia zróbcie na pustym placu przy targowisku.',
];
const LABELS = ['ławki i przystanki', 'oświetlenie nad jeziorem', 'droga do szkoły', 'zieleń w parku'];
const uuid = (kind: number, n: number) =>
  `00000000-0000-4000-8${String(kind).padStart(3, '0')}-${String(n).padStart(12, '0')}`;

/** A release of an invented consultation, with as many remarks as asked for; the same every time. */
export function makeRelease(remarks: number): ReleaseContent {
  const themes = remarks < 4 ? [] : LABELS.map((label, n) => makeTheme(label, n, remarks));
  const decisions = remarks === 0 ? [] : makeDecisions(themes);
  const lines = Array.from({ length: remarks }, (_, n) => makeRemark(n, themes, decisions));
  return {
    format: 'nasluch-release-1',
    workspace: { slug: 'jeziorno', name: { pl: 'Gmina Jeziorno', en: 'Municipality of Jeziorno' } },
    process: {
      slug: 'plan-centrum',
      kind: 'consultation',
      title: { pl: 'Plan miejscowy dla centrum', en: 'Local plan for the centre' },
      question: { pl: 'Jak ma wyglądać centrum Jeziorna?', en: 'What should the centre of Jeziorno look like?' },
      summary: {},
      openToChange: { pl: 'Układ dróg, zieleń, wysokość zabudowy.', en: 'Roads, greenery, height of buildings.' },
      promisedLevel: 'consult',
      daysToRespond: 21,
      startsOn: '2026-03-01',
      endsOn: '2026-03-31',
      place: null,
      timeZone: 'Europe/Warsaw',
      isSample: true,
    },
    counts: {
      all: { contributions: remarks, people: Math.ceil(remarks * 0.8) },
      eligible: { contributions: remarks, people: Math.ceil(remarks * 0.8) },
      ...(remarks === 0
        ? { submissions: 0, signatures: 0, meetings: 0, heads: 0 }
        : { submissions: 2, signatures: 37, meetings: 1, heads: 25 }),
    },
    reach: remarks < 6 ? null : makeReach(),
    themes,
    notGrouped: { contributions: 0, people: 0 },
    remarks: lines,
    responses: [],
    decisions,
    commitments: remarks === 0 ? [] : [makeCommitment(decisions[0]?.id ?? null)],
    outcomes: [],
    impact: null,
    methods: {
      datasetVersion: 7,
      datasetHash: 'ab'.repeat(32),
      themes: 'themes-4',
      themesVersion: 7,
      reach: 'reach-6',
      reachVersion: 6,
      impact: null,
      impactVersion: null,
      program: '0.1.0',
    },
    withheld: remarks < 6 ? [] : [{ reason: 'no-permission', texts: lines.filter(({ text }) => text === null).length }],
  };
}

export function makeSource(remarks: number, more: Partial<ReportSource> = {}): ReportSource {
  return {
    content: makeRelease(remarks),
    release: {
      id: uuid(9, 3),
      number: 3,
      createdAt: '2026-05-04T10:00:00.000Z',
      contentHash: 'c0ffee'.repeat(10) + 'abcd',
      formerHashes: [],
    },
    texts: {
      'legal-basis':
        'Uchwała nr V/12/2024 Rady Gminy Jeziorno w sprawie konsultacji (art. 5a ustawy o samorządzie gminnym).',
      course: 'Ogłoszenie ukazało się 20 lutego 2026.\n\n- dyżur w urzędzie\n- spotkanie w bibliotece',
    },
    language: 'pl',
    ...more,
  };
}

function makeTheme(label: string, n: number, remarks: number): ReleasedTheme {
  const contributions = Math.floor((remarks + 3 - n) / 4);
  const quote = { contributionId: uuid(1, n), title: null, text: WORDS[n] ?? '', language: 'pl' };
  return {
    id: uuid(2, n),
    parentId: null,
    number: n + 1,
    label,
    terms: label.split(' '),
    contributions,
    people: Math.ceil(contributions * 0.8),
    quotes: n === 3 ? [] : [quote],
  };
}

function makeDecisions(themes: readonly ReleasedTheme[]): ReleasedDecision[] {
  const base = { office: 'Wydział Dróg', decidedOn: '2026-04-20', contributionIds: [] as string[] };
  const act = { kind: 'order' as const, number: '31/2026', date: '2026-04-20' };
  const first = { id: uuid(3, 0), code: 'partly' as const, act };
  const words = {
    text: { pl: 'Ławki staną przy trzech przystankach.', en: 'Benches will stand at three stops.' },
    reason: { pl: 'Na pozostałe nie ma miejsca w pasie drogi.', en: 'There is no room at the others.' },
  };
  if (themes.length === 0) return [{ ...base, ...first, ...words, contributionIds: [uuid(1, 0)], themeIds: [] }];
  const no = {
    id: uuid(3, 1),
    code: 'no' as const,
    act: {},
    text: { pl: 'Lamp nie będzie.', en: 'There will be no lamps.' },
    reason: { pl: 'Teren jest chroniony, a światło szkodzi nietoperzom.', en: 'The place is protected.' },
  };
  return [
    { ...base, ...first, ...words, themeIds: [themes[0]?.id ?? ''] },
    { ...base, ...no, themeIds: [themes[1]?.id ?? ''] },
  ];
}

function makeRemark(
  n: number,
  themes: readonly ReleasedTheme[],
  decisions: readonly ReleasedDecision[],
): ReleasedRemark {
  const theme = themes[n % 4];
  const decision = decisions.find(
    ({ themeIds, contributionIds }) => themeIds.includes(theme?.id ?? '') || contributionIds.includes(uuid(1, n)),
  );
  const isWithheld = n % 6 === 5;
  return {
    contributionId: uuid(1, n),
    number: n + 1,
    receivedOn: `2026-03-${String((n % 30) + 1).padStart(2, '0')}`,
    passage: n % 3 === 0 ? '§ 4 ust. 2' : null,
    title: null,
    text: isWithheld ? null : (WORDS[n % 4] ?? ''),
    isSummary: false,
    language: 'pl',
    withheld: isWithheld ? 'no-permission' : null,
    themeIds: theme ? [theme.id] : [],
    office: 'Wydział Dróg',
    position: decision?.code ?? null,
    decisionId: decision?.id ?? null,
    url: null,
  };
}

function makeCommitment(decisionId: string | null): ReleaseContent['commitments'][number] {
  return {
    id: uuid(4, 0),
    decisionId,
    contributionIds: [],
    themeIds: [],
    title: { pl: 'Ławki przy trzech przystankach', en: 'Benches at three stops' },
    text: {},
    owner: 'Wydział Dróg',
    dueOn: '2026-09-15',
    firstDueOn: '2026-07-01',
    moves: [
      {
        fromOn: '2026-07-01',
        toOn: '2026-09-15',
        reason: { pl: 'przetarg trzeba było powtórzyć', en: 'the tender was repeated' },
        movedOn: '2026-05-02',
      },
    ],
    cost: 24000,
  };
}

function makeReach(): WholeReach {
  const group = (name: string, participants: number | null, population: number, ratio: number | null): GroupReach => ({
    variable: 'age',
    group: name,
    members: [name],
    participants,
    population,
    share: participants === null ? null : participants / 100,
    populationShare: population / 1000,
    ratio,
    lower: ratio === null ? null : ratio * 0.7,
    upper: ratio === null ? null : ratio * 1.4,
    log2Ratio: null,
    boundLower: null,
    boundUpper: null,
    residual: null,
    versusRest: null,
    versusRestLower: null,
    versusRestUpper: null,
    missingPeople: null,
    rate: null,
    rateLower: null,
    rateUpper: null,
    verdict: ratio === null ? null : ratio < 0.6 ? 'under' : ratio > 1.6 ? 'over' : 'proportional',
    reason: ratio === null ? 'suppressed' : null,
    protected: participants === null,
    estimated: false,
    atMost: null,
    clearlyFewer: false,
  });
  return {
    report: {
      method: 'reach-6',
      participants: 100,
      population: {
        name: 'NSP 2021',
        source: 'GUS',
        date: '2021-03-31',
        territory: 'Jeziorno',
        ageFloor: null,
        residents: 1000,
      },
      variables: [
        {
          variable: 'age',
          groups: [
            group('15-24', null, 120, null),
            group('25-44', 50, 290, 1.72),
            group('45-64', 28, 280, 1),
            group('65+', 18, 310, 0.58),
          ],
          known: 98,
          unknown: 2,
          notAnswered: 2,
          neverAsked: 0,
          outside: 0,
          coverage: 0.98,
          boundsOnly: false,
          dissimilarity: null,
          dissimilarityByChance: null,
          peopleToShift: null,
          fit: null,
          rIndicator: null,
          goVocalScore: null,
          designEffect: null,
          reason: null,
        },
      ],
      rate: 0.1,
      rateLower: 0.083,
      rateUpper: 0.12,
      reason: null,
    },
    channels: {
      channels: [
        { channel: 'online', people: 80, onlyHere: null, protected: false },
        { channel: 'paper', people: null, onlyHere: null, protected: true },
      ],
    },
    suppression: { k: 5, cells: 12, hidden: 2 },
  } as unknown as WholeReach;
}
