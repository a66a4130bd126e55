import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectSource } from '../detect/detect-source.js';
import { collect, recordsOf, temporaryFiles } from '../testing/temporary-files.js';
import { readConsul } from './read-consul.js';
import { readFeasibility } from './status.js';

const files = temporaryFiles();
afterAll(() => files.remove());

const folder = join(process.cwd(), 'fixtures/exports/consul');
const fixture = (name: string) => ({ name, path: join(folder, name) });
const read = (name: string) => collect(readConsul([fixture(name)]));

describe('detection', () => {
  it.each([
    ['budget_investments.csv', 'investments', ','],
    ['proposals.csv', 'proposals', ','],
    ['debates.csv', 'debates', ','],
    ['proyectos_de_gasto.csv', 'investments', ','],
    ['propuestas_publicas.csv', 'proposals', ';'],
  ])('takes %s for %s', async (name, holds, delimiter) => {
    expect(await detectSource(fixture(name))).toMatchObject({ source: 'consul', tables: [{ holds, delimiter }] });
  });

  it('leaves any other list with a title alone', async () => {
    const file = files.write('lista.csv', 'ID,Title,Author,Created at,Status\n1,Ławka,Ola,2026-01-01,nowy\n');
    expect((await detectSource(file)).source).toBe('table');
  });
});

describe('budget investments', () => {
  it('reads an entry once, however many comments repeat it, and every comment', async () => {
    const rows = await read('budget_investments.csv');
    expect(rows.map(({ records }) => records.map((record) => record.type === 'contribution' && record.kind))).toEqual([
      ['project', 'comment'],
      ['comment'],
      ['project'],
      ['project'],
      ['project', 'comment'],
    ]);
    expect(rows.flatMap(({ rejections }) => rejections)).toEqual([]);
    expect(rows.map(({ origin }) => origin.row)).toEqual([2, 3, 4, 5, 6]);
  });

  it('reads title, supports, price, heading, author and time', async () => {
    const [first] = recordsOf(await read('budget_investments.csv'), 'contribution');
    expect(first).toMatchObject({
      kind: 'project',
      reference: '11',
      title: null,
      body: 'Ławki na bulwarze',
      counters: { votes: 88, cost: 10000 },
      place: 'Zatoka',
      person: { identifierKind: 'platform-user', identifier: 'bulwar_lover' },
      // two hours ahead of UTC in June
      submittedAt: { instant: '2026-06-01T12:56:10.000Z' },
      permission: 'public-at-source',
    });
  });

  it('takes "selected" for admitted to the ballot and never for funded', async () => {
    const projects = recordsOf(await read('budget_investments.csv'), 'contribution').filter(
      ({ kind }) => kind === 'project',
    );
    expect(projects.map(({ status }) => status)).toEqual([
      { label: 'Feasible, Selected', meaning: { stage: 'admitted' } },
      { label: 'Unfeasible', meaning: { stage: 'merit-rejected' } },
      { label: 'Undecided', meaning: { stage: 'submitted' } },
      { label: 'Feasible', meaning: { stage: 'submitted' } },
    ]);
  });

  it('takes a winner for funded where a file says who won', async () => {
    const text = 'ID,Title,Feasibility,Selected,Winner\n1,A,Feasible (€5),Yes,Yes\n2,B,Feasible (€5),Yes,No\n';
    const [won, lost] = recordsOf(await collect(readConsul([files.write('z.csv', text)])), 'contribution');
    expect(won!.status).toEqual({ label: 'Feasible, Winner', meaning: { stage: 'selected' } });
    expect(lost!.status).toEqual({ label: 'Feasible, Selected', meaning: { stage: 'admitted' } });
  });

  it('links comments to the investment and replies to comments', async () => {
    const comments = recordsOf(await read('budget_investments.csv'), 'contribution').filter(
      ({ kind }) => kind === 'comment',
    );
    expect(comments.map(({ reference, parent, person }) => [reference, parent, person?.identifier])).toEqual([
      ['501', { kind: 'project', reference: '11' }, 'ola@example.org'],
      ['502', { kind: 'comment', reference: '501' }, 'jan@example.org'],
      ['503', { kind: 'project', reference: '14' }, 'ola@example.org'],
    ]);
  });

  it('reads Spanish headers and words; what is still being valued is not turned down', async () => {
    const projects = recordsOf(await read('proyectos_de_gasto.csv'), 'contribution');
    expect(projects.map(({ place, counters, status }) => [place, counters, status])).toEqual([
      [
        'Toda la ciudad',
        { votes: 120, cost: 10000 },
        { label: 'Viable, Seleccionado', meaning: { stage: 'admitted' } },
      ],
      ['Distrito Norte', { votes: 15 }, { label: 'Inviable', meaning: { stage: 'submitted' } }],
    ]);
  });

  it('finds the columns of comments by their place in another language', async () => {
    const text = readFileSync(join(folder, 'proyectos_de_gasto.csv'), 'utf8').trimEnd().split('\n');
    const header = `${text[0]},ID comentario,Autor del comentario,Contenido del comentario,Comentario padre,Comentario creado`;
    const content = [header, `${text[1]},9,eva@example.org,¡Por fin!,,2026-06-02 08:00:00`, `${text[2]},,,,,`].join(
      '\n',
    );
    const rows = await collect(readConsul([files.write('es.csv', content)]));
    expect(recordsOf(rows, 'contribution').find(({ kind }) => kind === 'comment')).toMatchObject({
      reference: '9',
      body: '¡Por fin!',
      parent: { kind: 'project', reference: '21' },
    });
  });

  it('keeps an explanation of unfeasibility as the official answer', async () => {
    const text =
      'ID,Title,Feasibility,Val. Fin.,Unfeasibility explanation,Selected\n1,A,Unfeasible,Yes,Grunt prywatny.,No\n';
    const [project] = recordsOf(await collect(readConsul([files.write('n.csv', text)])), 'contribution');
    expect(project!.responses).toEqual([
      { reference: '1/feasibility', text: 'Grunt prywatny.', office: null, answeredAt: null },
    ]);
  });
});

describe('proposals and debates', () => {
  it('reads proposals with their summary, author and comments', async () => {
    const records = recordsOf(await read('proposals.csv'), 'contribution');
    expect(records[0]).toMatchObject({
      kind: 'proposal',
      title: 'Cisza nocna nad jeziorem',
      body: 'Prosimy o patrole po 22, zwłaszcza w soboty.',
      person: { identifierKind: 'email', identifier: 'ela@example.org' },
    });
    expect(records[1]).toMatchObject({ kind: 'comment', parent: { kind: 'proposal', reference: '7' } });
    expect(records[2]).toMatchObject({ title: null, body: 'Biblioteka czynna w niedzielę' });
  });

  it('reads a debate once and both comments on it', async () => {
    const records = recordsOf(await read('debates.csv'), 'contribution');
    expect(records.map(({ kind, reference }) => [kind, reference])).toEqual([
      ['debate', '7'],
      ['comment', '701'],
      ['comment', '702'],
    ]);
  });

  it('reads a public file of Madrid: HTML, supports, days before months, retired proposals', async () => {
    const [first, retired] = recordsOf(await read('propuestas_publicas.csv'), 'contribution');
    expect(first).toMatchObject({
      title: 'Carril bici en la calle Mayor',
      body: 'Un carril seguro; separado del tráfico.',
      counters: { votes: 350 },
      submittedAt: { instant: '2025-09-14T22:00:00.000Z', precision: 'day' },
      status: null,
    });
    expect(retired!.status).toEqual({ label: 'retired', meaning: { eligibility: 'withdrawn' } });
  });
});

describe('the price inside the feasibility', () => {
  it.each([
    ['Feasible (€10,000)', 10000],
    ['Viable (1.250.000 €)', 1250000],
    ['Feasible (10 000 zł)', 10000],
    ['Feasible (€10,000.50)', 10000],
    ['Feasible', null],
    ['Unfeasible', null],
  ])('of %s is %s', (cell, price) => {
    expect(readFeasibility(cell).price).toBe(price);
  });
});
