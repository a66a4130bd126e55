export const FIELDWORK_KINDS = ['workshop', 'walk', 'paper', 'ballots', 'heads'] as const;
export type FieldworkKind = (typeof FIELDWORK_KINDS)[number];

export const TEMPLATE_LANGUAGES = ['pl', 'en'] as const;
export type TemplateLanguage = (typeof TEMPLATE_LANGUAGES)[number];

/** The same words in both languages of the templates. */
export type InBoth<Words = string> = Readonly<Record<TemplateLanguage, Words>>;

/** One entry of a drop-down list: what people choose, and what it is to us. */
export interface TemplateChoice {
  readonly value: string;
  readonly words: InBoth;
}

export interface TemplateColumn {
  /** What the column holds; several may hold a `question`. */
  readonly key: string;
  readonly header: InBoth;
  /** What to write there, shown when the cell is chosen. */
  readonly hint: InBoth;
  /** What the example row says. */
  readonly example: InBoth<string | number>;
  /** Characters wide. */
  readonly width: number;
  readonly format?: 'date' | 'time' | 'whole-number' | 'decimal' | 'text';
  readonly choices?: readonly TemplateChoice[];
}

/** A sheet that a municipality fills in by hand and gives back: its headers in both languages are how it is known again. */
export interface FieldworkTemplate {
  readonly kind: FieldworkKind;
  readonly version: number;
  readonly fileName: InBoth;
  readonly sheet: InBoth;
  /** One sentence: what it is for. */
  readonly purpose: InBoth;
  /** What to know before filling it in, a line each. */
  readonly instructions: InBoth<readonly string[]>;
  readonly columns: readonly TemplateColumn[];
  /** The column that tells the example row from a real one: a person's own words there are never skipped. */
  readonly exampleColumn: string;
}

const EXAMPLE_WORDS: InBoth = { pl: 'przykład', en: 'example' };

export const MANY_DATA_ROWS = 500;

/** The first column of every template; the example row is marked in it. */
export const NUMBER_COLUMN: TemplateColumn = {
  key: 'number',
  header: { pl: 'Nr', en: 'No.' },
  hint: {
    pl: 'Numer notatki: 1, 2, 3 … Po numerze rozpoznajemy wiersz, gdy wgrasz plik ponownie.',
    en: 'Number of the note: 1, 2, 3 … By it a row is known again when the file is uploaded anew.',
  },
  example: EXAMPLE_WORDS,
  width: 10,
  format: 'text',
};

export const EVENT_COLUMN: TemplateColumn = {
  key: 'event',
  header: { pl: 'Wydarzenie', en: 'Event' },
  hint: { pl: 'Nazwa spotkania, ta sama w każdym wierszu.', en: 'Name of the event, the same in each row.' },
  example: { pl: 'Warsztat o parku nad jeziorem', en: 'Workshop about the lakeside park' },
  width: 26,
};

export const DATE_COLUMN: TemplateColumn = {
  key: 'date',
  header: { pl: 'Data', en: 'Date' },
  hint: { pl: 'Na przykład 2026-05-28.', en: 'For example 2026-05-28.' },
  example: { pl: '2026-05-28', en: '2026-05-28' },
  width: 13,
  format: 'date',
};

export const TIME_COLUMN: TemplateColumn = {
  key: 'time',
  header: { pl: 'Godzina', en: 'Time' },
  hint: { pl: 'Na przykład 17:30. Może zostać pusta.', en: 'For example 17:30. May stay empty.' },
  example: { pl: '17:30', en: '17:30' },
  width: 10,
  format: 'time',
};

export const VOICE_COLUMN: TemplateColumn = {
  key: 'voice',
  header: { pl: 'Kto mówi', en: 'Who speaks' },
  hint: {
    pl: 'Osoba: jedna osoba mówi za siebie. Grupa: wspólne zdanie stolika. Prowadzący: notatka z rozmowy.',
    en: 'Person: one person for herself. Group: what a table says together. Facilitator: a note of the talk.',
  },
  example: { pl: 'grupa', en: 'group' },
  width: 14,
  choices: [
    { value: 'person', words: { pl: 'osoba', en: 'person' } },
    { value: 'group', words: { pl: 'grupa', en: 'group' } },
    { value: 'facilitator', words: { pl: 'prowadzący', en: 'facilitator' } },
  ],
};

export const GROUP_SIZE_COLUMN: TemplateColumn = {
  key: 'group-size',
  header: { pl: 'Ile osób', en: 'How many people' },
  hint: {
    pl: 'Ile osób stoi za tym zdaniem. Pokazujemy tę liczbę, ale nie liczymy jej jako uczestników.',
    en: 'How many people say so together. Shown beside the note, never counted as participants.',
  },
  example: { pl: 6, en: 6 },
  width: 12,
  format: 'whole-number',
};

export const CONSENT_COLUMN: TemplateColumn = {
  key: 'consent',
  header: { pl: 'Zgoda na publikację', en: 'Consent to publication' },
  hint: {
    pl: 'Tak: te słowa można pokazać publicznie. Puste znaczy, że nie wiadomo, i wtedy nie pokazujemy.',
    en: 'Yes: these words may be shown to the public. Empty means unknown, and then they are not shown.',
  },
  example: { pl: 'tak', en: 'yes' },
  width: 14,
  choices: [
    { value: 'yes', words: { pl: 'tak', en: 'yes' } },
    { value: 'no', words: { pl: 'nie', en: 'no' } },
  ],
};

/** The cell that says which template a sheet was made from, whatever the sheet and its headers are called later. */
export function markerOf({ kind, version }: Pick<FieldworkTemplate, 'kind' | 'version'>): string {
  return `nasluch:${kind}:${version}`;
}

export const HOW_TO_MARKER = 'nasluch:how-to:1';

/** What a marker names: a template, the instructions beside it, or nothing that is known. */
export function readMarker(cell: string): FieldworkKind | 'how-to' | null {
  const named = /^nasluch:([a-z-]{1,20}):\d{1,3}$/.exec(cell.trim().toLowerCase())?.[1];
  if (named === 'how-to') return named;
  return FIELDWORK_KINDS.find((kind) => kind === named) ?? null;
}

export function isExampleWord(cell: string): boolean {
  return Object.values(EXAMPLE_WORDS).includes(cell.trim().toLowerCase());
}
