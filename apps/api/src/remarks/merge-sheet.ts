import { remarkMark, type RemarkSheet, type SheetRow } from '#connectors';
import { type SheetCheck, type SheetValues } from '#contracts';
import { LONGEST_REASON, type SheetProblem } from '#domain';
import { textIn, type RegisterRow } from '#persistence';

/** No remark of these is owed a position. */
const NOT_OWED: readonly string[] = ['withdrawn', 'spam', 'duplicate'];

/**
 * What a sheet that came back would change, and what it would not: pure, nothing is stored. A row is known by its id; a row whose values
 * are those it went out with is unchanged, whatever happened here since. A row that changed there and here is a conflict; a row whose id is
 * missing, unknown, or that of another number is a problem, told with the number that the spreadsheet shows.
 *
 * @param remarksOf the remarks that an id of the sheet means: none, one, or several where two sources use the same number
 * @param mayUnpublish whether published answers may be changed
 */
export function mergeSheet(
  sheet: RemarkSheet,
  remarksOf: (sheetId: string) => readonly RegisterRow[],
  mayUnpublish: boolean,
): SheetCheck {
  const check = {
    form: sheet.form,
    rows: sheet.rows.length,
    unchanged: 0,
    notAccepted: 0,
    changes: [] as SheetCheck['changes'],
    conflicts: [] as SheetCheck['conflicts'],
    problems: [] as SheetCheck['problems'],
  };
  const firstRowOf = new Map<string, number>();
  for (const row of sheet.rows) {
    const [remark] = remarksOf(row.id);
    const before = remark && valuesHere(remark);
    const after = before && valuesThere(row, before, sheet.hasPassage);
    const problem = problemOf(row, remarksOf(row.id), firstRowOf);
    if (problem !== null) check.problems.push({ row: row.row, ...problem });
    else if (!remark || !before || !after) continue;
    else if (!row.isAccepted) check.notAccepted += 1;
    else if (isUntouched(row, after) || sameValues(before, after)) check.unchanged += 1;
    else {
      const refusal = refusalOf(remark, before, after, mayUnpublish);
      const place = { row: row.row, id: remark.id, number: remark.number, version: remark.version };
      if (refusal !== null) check.problems.push({ row: row.row, ...refusal });
      else if (isChangedHere(row, remark)) check.conflicts.push({ ...place, here: before, sheet: after });
      else check.changes.push({ ...place, before, after });
    }
  }
  return check;
}

interface Problem {
  readonly code: SheetProblem;
  readonly value: string | null;
}

function problemOf(row: SheetRow, remarks: readonly RegisterRow[], firstRowOf: Map<string, number>): Problem | null {
  if (row.id === '') return { code: 'missing-id', value: null };
  const shown = row.id.slice(0, 80);
  const [remark, other] = remarks;
  if (!remark) return { code: 'unknown-id', value: shown };
  if (other) return { code: 'ambiguous-id', value: shown };
  if (row.number !== null && row.number !== remark.number) return { code: 'changed-id', value: String(row.number) };
  const first = firstRowOf.get(remark.id);
  if (first !== undefined) return { code: 'repeated-id', value: String(first) };
  firstRowOf.set(remark.id, row.row);
  if (row.unknownPosition !== null) return { code: 'unknown-position', value: row.unknownPosition };
  if (row.reason.length > LONGEST_REASON) return { code: 'reason-too-long', value: String(LONGEST_REASON) };
  return null;
}

function refusalOf(
  remark: RegisterRow,
  before: SheetValues,
  after: SheetValues,
  mayUnpublish: boolean,
): Problem | null {
  const answers = before.position !== after.position || before.reason !== after.reason;
  if (answers && after.position === null && after.reason !== '')
    return { code: 'reason-without-position', value: null };
  if (answers && after.position !== null && NOT_OWED.includes(remark.eligibility))
    return { code: 'not-eligible', value: remark.eligibility };
  if (answers && !mayUnpublish && remark.origin === 'remark' && remark.state === 'published')
    return { code: 'published', value: null };
  return null;
}

/** An office's own sheet knows nothing of versions: where a position stands here already, a person chooses. */
function isChangedHere(row: SheetRow, remark: RegisterRow): boolean {
  if (row.version !== null) return row.version !== remark.version;
  return remark.position !== null;
}

function isUntouched(row: SheetRow, after: SheetValues): boolean {
  return row.mark !== null && row.mark === remarkMark(after);
}

function valuesHere(remark: RegisterRow): SheetValues {
  return { position: remark.position, reason: textIn(remark.reason, 'pl'), passage: remark.passage };
}

function valuesThere(row: SheetRow, here: SheetValues, hasPassage: boolean): SheetValues {
  return {
    position: row.position,
    reason: row.reason,
    passage: hasPassage ? row.passage || null : here.passage,
  };
}

/** Ends of lines and blanks that a spreadsheet changed are no change. */
function sameValues(first: SheetValues, second: SheetValues): boolean {
  return remarkMark(first) === remarkMark(second);
}
