import { REMARK_POSITIONS, type DecisionCode } from '#domain';

export type SheetLanguage = 'pl' | 'en';

/** The columns of a sheet of remarks, in their order. */
export const SHEET_COLUMNS = [
  'id',
  'number',
  'received',
  'channel',
  'text',
  'theme',
  'office',
  'passage',
  'position',
  'reason',
  'version',
  'mark',
] as const;
export type SheetColumn = (typeof SHEET_COLUMNS)[number];

export const HEADERS: Readonly<Record<SheetLanguage, Readonly<Record<SheetColumn, string>>>> = {
  pl: {
    id: 'ID uwagi',
    number: 'Nr',
    received: 'Data wpływu',
    channel: 'Sposób wniesienia',
    text: 'Treść uwagi',
    theme: 'Temat',
    office: 'Jednostka',
    passage: 'Czego dotyczy',
    position: 'Stanowisko',
    reason: 'Uzasadnienie',
    version: 'Wersja wiersza',
    mark: 'Znak wiersza',
  },
  en: {
    id: 'Remark ID',
    number: 'No.',
    received: 'Received',
    channel: 'Channel',
    text: 'Remark',
    theme: 'Theme',
    office: 'Office',
    passage: 'About',
    position: 'Position',
    reason: 'Reason',
    version: 'Row version',
    mark: 'Row mark',
  },
};

/** What an office calls the same columns in sheets of its own, in lower case. */
export const OTHER_HEADERS: Partial<Record<SheetColumn | 'stage', readonly string[]>> = {
  id: ['id', 'identyfikator uwagi'],
  position: ['rozstrzygnięcie'],
  reason: ['uzasadnienie rozstrzygnięcia'],
  passage: ['jednostka redakcyjna', 'dotyczy'],
  stage: ['status'],
};

/** As Polish practice words them; the first of a line is what the list of the sheet offers. */
const POSITIONS: Readonly<Record<SheetLanguage, Readonly<Partial<Record<DecisionCode, string>>>>> = {
  pl: {
    yes: 'uwzględniona',
    partly: 'uwzględniona w części',
    no: 'nieuwzględniona',
    moot: 'bezprzedmiotowa',
    'not-ours': 'poza zadaniami gminy',
    'already-in-force': 'już obowiązuje',
    'needs-analysis': 'wymaga analizy',
  },
  en: {
    yes: 'accepted',
    partly: 'accepted in part',
    no: 'not accepted',
    moot: 'moot',
    'not-ours': 'not for the municipality',
    'already-in-force': 'already in force',
    'needs-analysis': 'needs analysis',
  },
};

/** By the beginning of what an office writes. */
const WRITTEN: readonly (readonly [RegExp, DecisionCode])[] = [
  [/^nie ?uwzględni/, 'no'],
  [/^(uwzględni\S* (w )?części|częściowo)/, 'partly'],
  [/^uwzględni/, 'yes'],
  [/^bezprzedmiotow/, 'moot'],
  [/^(istniejące zapisy|przepisy już|już obowiązuj)/, 'already-in-force'],
  [/^(nie dotyczy$|poza zadaniami)/, 'not-ours'],
  [/^(do dalszych analiz|wymaga analizy)/, 'needs-analysis'],
  [/^(accepted in part|partly)/, 'partly'],
  [/^(not accepted|rejected)/, 'no'],
  [/^accepted/, 'yes'],
];

export function positionWord(code: DecisionCode, language: SheetLanguage): string {
  return POSITIONS[language][code] ?? code;
}

/** The four that the list of the sheet offers. */
export const offeredPositions = (language: SheetLanguage) =>
  REMARK_POSITIONS.map((code) => positionWord(code, language));

/** The code behind what an office wrote; null for a word that is none. */
export function readPosition(word: string): DecisionCode | null {
  const key = word.trim().toLowerCase().replace(/\s+/g, ' ');
  for (const language of ['pl', 'en'] as const) {
    const known = Object.entries(POSITIONS[language]).find(([, label]) => label === key);
    if (known) return known[0] as DecisionCode;
  }
  return WRITTEN.find(([beginning]) => beginning.test(key))?.[1] ?? null;
}

/** Cell and sheet words of the page that tells how to fill the sheet in. */
export const COVER: Readonly<
  Record<
    SheetLanguage,
    {
      readonly tab: string;
      readonly dataTab: string;
      readonly title: string;
      readonly lines: readonly string[];
      readonly notInList: string;
    }
  >
> = {
  pl: {
    tab: 'Jak wypełnić',
    dataTab: 'Uwagi',
    title: 'Uwagi do zajęcia stanowiska',
    lines: [
      'W arkuszu „Uwagi” wypełnij trzy kolumny z białym tłem: Czego dotyczy, Stanowisko i Uzasadnienie.',
      'Stanowisko wybierz z listy: uwzględniona, uwzględniona w części, nieuwzględniona, bezprzedmiotowa.',
      'Uzasadnienie jest potrzebne, gdy uwaga nie jest uwzględniona, jest uwzględniona w części albo bezprzedmiotowa.',
      'Ta sama odpowiedź na kilka uwag: wpisz ją w jednym wierszu i skopiuj do pozostałych.',
      'Wierszy, na które nie odpowiadasz, nie usuwaj: pozostaw w nich puste stanowisko.',
      'Nie zmieniaj kolumny „ID uwagi” ani ukrytych kolumn na końcu: po nich program poznaje wiersz.',
      'Zapisz plik jako XLSX i odeślij go osobie, od której go masz. Nic nie zostanie opublikowane bez jej sprawdzenia.',
    ],
    notInList: 'Wybierz stanowisko z listy.',
  },
  en: {
    tab: 'How to fill in',
    dataTab: 'Remarks',
    title: 'Remarks that wait for a position',
    lines: [
      'In the sheet “Remarks” fill in the three white columns: About, Position and Reason.',
      'Choose the position from the list: accepted, accepted in part, not accepted, moot.',
      'A reason is needed where a remark is not accepted, accepted in part, or moot.',
      'The same answer to several remarks: write it in one row and copy it to the others.',
      'Do not delete rows that you do not answer: leave their position empty.',
      'Do not change the column “Remark ID” or the hidden columns at the end: they tell the program which row it is.',
      'Save the file as XLSX and send it back to the person you have it from. Nothing is published before they look at it.',
    ],
    notInList: 'Choose a position from the list.',
  },
};
