import { inviteRequest, type InviteProblem, type InviteRequest } from '#contracts';
import { ROLES, type Role } from '#domain';
import { SCREEN_LANGUAGES, wordFor } from '#language';

export interface RejectedInvitation {
  readonly row: number;
  readonly problem: InviteProblem;
  /** The cell that is wrong, as it was pasted. */
  readonly value: string;
}

const MOST_ROWS = 200;
const LONGEST_SHOWN = 80;
const HEADER =
  /^(e-?mail|adres( e-?mail)?|(e-?mail )?address|e-?mail-?adresse|adresse( e-?mail)?|e-?mailadres|адреса|електронна (пошта|адреса))$/i;

/**
 * Invitations as people paste them from a table: an address a row, then a role by its name in a language of the screens or by its code, then
 * the short name of a process; parted by semicolon, comma or tab, in quotation marks or not, with a heading or without. Rows are
 * counted as they were pasted, from 1.
 *
 * @example readInvitations('ewa@gmina.pl;redaktor', known).rows // [{ email: 'ewa@gmina.pl', role: 'editor', process: null }]
 */
export function readInvitations(
  text: string,
  known: {
    readonly processes: ReadonlySet<string>;
    /** Who is a member already: address, a space, and the process or nothing. */
    readonly members: ReadonlySet<string>;
  },
): { readonly rows: readonly InviteRequest[]; readonly rejected: readonly RejectedInvitation[] } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [{ row: at + 1, cells: cellsOf(line) }]));
  const data = HEADER.test(filled[0]?.cells[0] ?? '') ? filled.slice(1) : filled;
  const rows: InviteRequest[] = [];
  const rejected: RejectedInvitation[] = [];
  const seen = new Set<string>();
  const reject = (row: number, problem: InviteProblem, value: string) =>
    rejected.push({ row, problem, value: value.slice(0, LONGEST_SHOWN) });
  if (data.length === 0) reject(1, 'no-address', '');
  if (data.length > MOST_ROWS) reject(data[MOST_ROWS]?.row ?? 1, 'too-many-rows', String(data.length));
  for (const { row, cells } of data.slice(0, MOST_ROWS)) {
    const [address = '', roleName = '', processName = ''] = cells;
    const email = inviteRequest.shape.email.safeParse(address);
    const role = roleName === '' ? 'viewer' : roleOf(roleName);
    const process = processName === '' ? null : processName.toLowerCase();
    if (address === '') reject(row, 'no-address', '');
    else if (!email.success) reject(row, 'bad-address', address);
    else if (role === null) reject(row, 'bad-role', roleName);
    else if (process !== null && !known.processes.has(process)) reject(row, 'no-process', processName);
    else {
      const key = `${email.data} ${process ?? ''}`;
      if (seen.has(key)) reject(row, 'twice', address);
      else if (known.members.has(key)) reject(row, 'member-already', address);
      seen.add(key);
      rows.push({ email: email.data, role, process });
    }
  }
  return { rows, rejected };
}

function cellsOf(line: string): string[] {
  const parted = line.includes(';') ? ';' : line.includes('\t') ? '\t' : ',';
  return line.split(parted).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  );
}

function roleOf(name: string): Role | null {
  const wanted = name.toLowerCase();
  const names = (role: Role) => [
    role,
    ...SCREEN_LANGUAGES.map((language) => wordFor(language, 'role', role).toLowerCase()),
  ];
  return ROLES.find((role) => names(role).includes(wanted)) ?? null;
}
