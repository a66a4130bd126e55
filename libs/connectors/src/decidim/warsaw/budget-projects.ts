import { type Channel, type ContributionRecord, type PersonRecord, type ResponseRecord, type SourceRow } from '#domain';
import { headerKey } from '../../files/header.js';
import { cellOf, findColumn, type Table, type TableRow } from '../../files/table.js';
import { DEFAULT_TIME_ZONE, type ReadOptions } from '../../options.js';
import { plainText } from '../../values/html.js';
import { rowReader, type RowReader } from '../../values/row-reader.js';
import { titleAndBody } from '../context.js';

/** Groups of residents whom projects are for; what else is ticked is a category. */
const BENEFICIARIES =
  /^(dzieci|młodzież|dorośli|seniorzy|seniorki|kobiety|mężczyźni|studenci|studentki|rodzice|rodziny|osoby|mieszkańcy|uczniowie|opiekunowie)(\s|,|$)/;

/**
 * Reads the list of projects of Warsaw's participatory budget (sheet `Lista`, about sixty columns): one row a project, with one
 * column of TAK or NIE for each category and each group of beneficiaries, in no other way told apart from each other. The number of
 * the project is the one that ballots bear. Names, addresses and telephone numbers of authors are not read.
 */
export function budgetProjectReader(table: Table, options: ReadOptions): (row: TableRow) => SourceRow {
  const column = (...headers: string[]) => findColumn(table.columns, ...headers);
  const number = column('numer projektu');
  const status = column('status');
  const ticked = tickedColumns(table);
  return (row) => {
    const reader = rowReader(row, { zone: options.timeZone ?? DEFAULT_TIME_ZONE });
    const text = (...headers: string[]) => plainText(reader.text(column(...headers)));
    const reference = reader.text(number);
    const title = text('tytuł');
    const body = text('pełny opis projektu') || text('krótki opis');
    const label = reader.text(status);
    if (reference === '') reader.reject('missing-reference', number);
    else if (title === '' && body === '') reader.reject('missing-text', column('tytuł'));
    else if (/^kopia robocza/i.test(label)) reader.reject('draft', status);
    else {
      const project: ContributionRecord = {
        type: 'contribution',
        reference,
        kind: 'project',
        parent: null,
        ...titleAndBody(title, body),
        language: null,
        person: readAuthor(reader, column),
        voice: 'person',
        groupSize: null,
        channel: options.channel ?? readChannel(reader, column('sposób złożenia')),
        submittedAt: reader.time(column('data i czas złożenia')),
        phase: null,
        permission: options.permission ?? 'public-at-source',
        status: readStatus(reader, column, status),
        responses: readReasons(reader, column, reference),
        categories: ticked.filter(({ name }) => /^tak$/i.test(reader.text(name))).map(({ shown }) => shown),
        location: null,
        place: text('dzielnica') || text('obszar') || text('lokalizacja') || null,
        counters: readCounters(reader, column),
        url: reader.text(column('link do karty projektu w module przeglądania projektów')) || null,
      };
      return reader.row([project]);
    }
    return reader.row([]);
  };
}

type FindColumn = (...headers: string[]) => string | undefined;

/** Columns of nothing but TAK and NIE that ask no question: a header that does says so, `(TAK/NIE)`. */
function tickedColumns(table: Table): readonly { readonly name: string; readonly shown: string }[] {
  return table.columns.flatMap((name) => {
    const cells = table.sample.map((row) => cellOf(row, name)).filter((cell) => cell !== '');
    const isTick = cells.length > 0 && cells.every((cell) => /^(tak|nie)$/i.test(cell));
    if (!isTick || /\(tak\/nie\)|^czy /i.test(name)) return [];
    return [{ name, shown: BENEFICIARIES.test(headerKey(name)) ? `odbiorcy: ${name.trim()}` : name.trim() }];
  });
}

function readAuthor(reader: RowReader, column: FindColumn): PersonRecord | null {
  const account = reader.text(column('numer id konta użytkownik zalogowany'));
  if (!/^\d+$/.test(account)) return null;
  const sex = { mieszkaniec: 'male', mieszkanka: 'female' }[reader.text(column('płeć')).toLowerCase()];
  return { identifierKind: 'platform-user', identifier: account, attributes: sex === undefined ? {} : { sex } };
}

/** `papierowy`, `elektroniczny`, `papierowo` …; a word that nobody knows is listed. */
export function readChannel(reader: RowReader, column: string | undefined): Channel {
  const word = reader.text(column).toLowerCase();
  if (/^(papier|punkt|karta)/.test(word)) return 'paper';
  if (/^(elektr|internet|online)/.test(word)) return 'online';
  if (word !== '') reader.reject('unknown-value', column);
  return 'unknown';
}

/** The state of a project; one that was turned down has been so formally or on its merits, and may wait for its appeal. */
function readStatus(reader: RowReader, column: FindColumn, status: string | undefined): ContributionRecord['status'] {
  const label = reader.text(status);
  if (label === '') return null;
  const key = label.toLowerCase();
  if (/^(zgłoszony|trwa ocena)/.test(key)) return { label, meaning: { stage: 'submitted' } };
  if (/^wycofany/.test(key)) return { label, meaning: { stage: 'withdrawn', eligibility: 'withdrawn' } };
  if (/^dopuszczony/.test(key)) return { label, meaning: { stage: 'admitted' } };
  if (/^wybrany/.test(key)) return { label, meaning: { stage: 'selected' } };
  if (/^nie\s?wybrany/.test(key)) return { label, meaning: { stage: 'not-selected' } };
  if (/^oceniony negatywnie/.test(key)) {
    const isAppealed =
      reader.text(column('data odwołania')) !== '' && reader.text(column('wynik ponownej oceny')) === '';
    const isFormal = isNegative(reader, column('wynik oceny formalnej'));
    return { label, meaning: { stage: isAppealed ? 'appealed' : isFormal ? 'formally-rejected' : 'merit-rejected' } };
  }
  reader.reject('unknown-value', status);
  return { label, meaning: {} };
}

function isNegative(reader: RowReader, column: string | undefined): boolean {
  return /^negatywn/i.test(reader.text(column));
}

/** Why a project was turned down, in the office's words. */
function readReasons(reader: RowReader, column: FindColumn, reference: string): ResponseRecord[] {
  const office = reader.text(column('podmiot dokonujący oceny merytorycznej')) || null;
  const reasons = [
    {
      part: 'ocena-formalna',
      result: 'wynik oceny formalnej',
      reason: 'powód negatywnej oceny formalnej',
      office: null,
    },
    { part: 'ocena-merytoryczna', result: 'wynik oceny merytorycznej', reason: 'przyczyna oceny negatywnej', office },
  ];
  return reasons.flatMap(({ part, result, reason, office: by }) => {
    const text = plainText(reader.text(column(reason)));
    if (!isNegative(reader, column(result)) || /^-*$/.test(text)) return [];
    return [{ reference: `${reference}/${part}`, text, office: by, answeredAt: null }];
  });
}

function readCounters(reader: RowReader, column: FindColumn): Record<string, number> {
  const counted = {
    cost: reader.number(column('koszt')),
    votes: reader.number(column('liczba głosów ważnych')),
    coauthors: reader.number(column('liczba współautorów')),
  };
  return Object.fromEntries(Object.entries(counted).filter((pair): pair is [string, number] => pair[1] !== null));
}
