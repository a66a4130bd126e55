import {
  BUDGET_STAGES,
  CHANNELS,
  CONTRIBUTION_KINDS,
  DECISIONS,
  DELIVERIES,
  ELIGIBILITIES,
  OFFICIAL_STATUSES,
  PUBLICATION_PERMISSIONS,
  VOICES,
} from '#domain';

/**
 * The columns of the product's own file of contributions, in both languages; the first is how it is recognised. Values are the
 * project's codes, the same in every language. Source, number at the source, who said whether it may be shown, and theme are for
 * the reader: reading the file back takes no notice of them. Nothing of a person stands in it.
 */
export const NASLUCH_COLUMNS = {
  id: { pl: 'Nasłuch: identyfikator', en: 'Nasłuch: id' },
  source: { pl: 'źródło', en: 'source' },
  reference: { pl: 'numer u źródła', en: 'reference at source' },
  kind: { pl: 'rodzaj', en: 'kind' },
  parent: { pl: 'odpowiedź na', en: 'reply to' },
  parentKind: { pl: 'rodzaj wpisu, na który odpowiada', en: 'kind replied to' },
  title: { pl: 'tytuł', en: 'title' },
  text: { pl: 'treść', en: 'text' },
  language: { pl: 'język', en: 'language' },
  voice: { pl: 'kto mówi', en: 'voice' },
  groupSize: { pl: 'wielkość grupy', en: 'group size' },
  channel: { pl: 'kanał', en: 'channel' },
  submittedAt: { pl: 'kiedy (UTC)', en: 'submitted at (UTC)' },
  precision: { pl: 'dokładność czasu', en: 'time precision' },
  permission: { pl: 'podstawa publikacji', en: 'basis for publication' },
  permissionOrigin: { pl: 'kto podał podstawę', en: 'basis told by' },
  eligibility: { pl: 'czy brana pod uwagę', en: 'eligibility' },
  official: { pl: 'stan sprawy', en: 'official status' },
  decision: { pl: 'rozstrzygnięcie', en: 'decision' },
  delivery: { pl: 'realizacja', en: 'delivery' },
  stage: { pl: 'etap projektu', en: 'budget stage' },
  statusLabel: { pl: 'określenie u źródła', en: 'status label at source' },
  categories: { pl: 'kategorie u źródła', en: 'categories at source' },
  theme: { pl: 'temat', en: 'theme' },
  link: { pl: 'adres u źródła', en: 'link at source' },
} as const;

export type NasluchColumn = keyof typeof NASLUCH_COLUMNS;
export const NASLUCH_ORDER = Object.keys(NASLUCH_COLUMNS) as NasluchColumn[];

/** One contribution as it leaves: a cell a column, '' where there is nothing. */
export type NasluchRow = Readonly<Record<NasluchColumn, string>>;

/** The codes that a column may hold; '' where `optional`. */
export const NASLUCH_CODES = {
  kind: CONTRIBUTION_KINDS,
  parentKind: CONTRIBUTION_KINDS,
  voice: VOICES,
  channel: CHANNELS,
  permission: PUBLICATION_PERMISSIONS,
  eligibility: ELIGIBILITIES,
  official: OFFICIAL_STATUSES,
  decision: DECISIONS,
  delivery: DELIVERIES,
  stage: BUDGET_STAGES,
} as const satisfies Partial<Record<NasluchColumn, readonly string[]>>;

/** What a spreadsheet would compute gets an apostrophe, and so does what would be taken for one that got it. */
export function guardCell(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** The cell as it was before `guardCell`. */
export function unguardCell(text: string): string {
  return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}

/** Several values in one cell: `; ` between them, a backslash before a semicolon or backslash of their own. */
export function joinList(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\\;]/g, (mark) => `\\${mark}`)).join('; ');
}

export function splitList(cell: string): string[] {
  if (cell === '') return [];
  const values: string[] = [''];
  for (let at = 0; at < cell.length; at += 1) {
    if (cell[at] === '\\') values[values.length - 1] += cell[(at += 1)] ?? '';
    else if (cell[at] === ';') {
      values.push('');
      if (cell[at + 1] === ' ') at += 1;
    } else values[values.length - 1] += cell[at];
  }
  return values;
}
