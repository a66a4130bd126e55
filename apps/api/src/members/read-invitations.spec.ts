import { readInvitations } from './read-invitations.js';

const KNOWN = { processes: new Set(['budget-2026']), members: new Set(['old@gmina.pl ']) };

describe('invitations pasted from a table', () => {
  it.each([
    ['E-Mail-Adresse;Rolle', 'Redaktion'],
    ['Adresse e-mail;Rôle', 'rédacteur'],
    ['E-mailadres;Rol', 'redacteur'],
    ['Електронна пошта;Роль', 'Редактор'],
  ])('are read under the heading %p, with the role %p, as the screens of that language call them', (heading, role) => {
    const { rows, rejected } = readInvitations(`${heading}\newa@gmina.pl;${role}`, KNOWN);
    expect(rejected).toEqual([]);
    expect(rows).toMatchObject([{ email: 'ewa@gmina.pl', role: 'editor' }]);
  });

  it('are read with a heading or without, by whatever parts the cells, with roles by name or code', () => {
    const text =
      '\uFEFFE-mail;Rola;Proces\r\n"Ewa@Gmina.pl";redaktor;\r\n\r\njan@gmina.pl;;budget-2026\r\nada@gmina.pl;publisher\r\n';
    expect(readInvitations(text, KNOWN)).toEqual({
      rows: [
        { email: 'ewa@gmina.pl', role: 'editor', process: null },
        { email: 'jan@gmina.pl', role: 'viewer', process: 'budget-2026' },
        { email: 'ada@gmina.pl', role: 'publisher', process: null },
      ],
      rejected: [],
    });
    expect(readInvitations('a@b.pl, Viewer\nc@d.pl\tadministrator', KNOWN).rows.map(({ role }) => role)).toEqual([
      'viewer',
      'admin',
    ]);
  });

  it('name each bad row by its number in what was pasted, with the cell that is wrong', () => {
    const text =
      'e-mail;rola\nnobody;editor\na@gmina.pl;boss\n\nb@gmina.pl;;nothing\nc@gmina.pl\nC@gmina.pl\nold@gmina.pl\n;viewer';
    expect(readInvitations(text, KNOWN).rejected).toEqual([
      { row: 2, problem: 'bad-address', value: 'nobody' },
      { row: 3, problem: 'bad-role', value: 'boss' },
      { row: 5, problem: 'no-process', value: 'nothing' },
      { row: 7, problem: 'twice', value: 'C@gmina.pl' },
      { row: 8, problem: 'member-already', value: 'old@gmina.pl' },
      { row: 9, problem: 'no-address', value: '' },
    ]);
  });

  it('are at most 200, and at least one', () => {
    const many = Array.from({ length: 201 }, (_, at) => `a${at}@gmina.pl`).join('\n');
    expect(readInvitations(many, KNOWN).rejected).toEqual([{ row: 201, problem: 'too-many-rows', value: '201' }]);
    expect(readInvitations('\n \n', KNOWN).rejected).toEqual([{ row: 1, problem: 'no-address', value: '' }]);
  });
});
