import {
  count,
  csvRows,
  processes,
  rowsOf,
  sampleBytes,
  sheetRows,
  statementsOf,
  truth,
  writtenTexts,
  zippedRows,
} from './read-samples.js';

const processOf = (workspace: string, slug: string) =>
  processes.find((one) => one.workspace === workspace && one.process.slug === slug)!.process;
const tableOf = (workspace: string, slug: string, key: string) => {
  const source = processOf(workspace, slug).sources.find((one) => one.key === key)!;
  return csvRows(sampleBytes(source.files[0]!), source.mapping!.delimiter!, source.mapping!.encoding);
};

describe('the diagnosis', () => {
  const planted = truth['jeziorno']!['diagnosis-2026']!;
  const online = tableOf('jeziorno', 'diagnosis-2026', 'diagnosis-online');
  const paper = tableOf('jeziorno', 'diagnosis-2026', 'diagnosis-paper');
  const people = new Map<string, string>();
  for (const row of online) {
    if (row['Co najpilniej trzeba zmienić w Jeziornie?']!.trim())
      people.set(row['E-mail lub numer ankiety']!, row['Wiek']!);
  }
  for (const row of paper) {
    const age = { młody: '', brak: '', '75 i wiecej': '75+' }[row['M1 wiek']!] ?? row['M1 wiek']!.replace('_', '-');
    if (row['Odpowiedź na pytanie 3']!.trim()) people.set(row['Kontakt albo nr']!, age);
  }

  it('has the planted people, missing ages and under-reached oldest', () => {
    expect(people.size).toBe(planted.people);
    const known = [...people.values()].filter((age) => age !== '');
    expect(known).toHaveLength(planted.age!.known);
    expect(people.size - known.length).toBe(planted.age!.missing);
    expect(count(known, (age) => age)).toEqual(planted.age!.byGroup);
    // 812 men and 1471 women of 24 935 residents are 75 or older: 160 × 2283 ÷ 24935 = 14.649; 5 ÷ 14.649 = 0.3413
    expect(planted.age!.underReached).toEqual({ group: '75+', participants: 5, expected: 14.649288, ratio: 0.341314 });
  });

  it('has twelve people on two channels', () => {
    const addresses = new Set(online.map((row) => row['E-mail lub numer ankiety']!).filter((one) => one.includes('@')));
    const both = paper.map((row) => row['Kontakt albo nr']!).filter((one) => addresses.has(one));
    expect([...new Set(both)].sort()).toEqual(planted.twoChannels);
    expect(planted.twoChannels).toHaveLength(12);
  });

  it('has six answers after the closing date', () => {
    const late = [
      ...online.filter((row) => row['submitdate']! >= '2026-03-02').map((row) => row['id']),
      ...paper.filter((row) => /0[2-9]\.03\.2026$/.test(row['Data wpływu']!)).map((row) => row['Nr ankiety']),
    ];
    expect(late.sort()).toEqual(planted.late!.map((one) => one.reference).sort());
    expect(late).toHaveLength(6);
  });

  it('has the rejected rows where the truth says', () => {
    const problems = [
      ...online.flatMap((row, index) => [
        ...(row['submitdate']!.startsWith('2026-02-30') ? [{ row: index + 2, code: 'invalid-date' }] : []),
        ...(row['Co najpilniej trzeba zmienić w Jeziornie?']!.trim() ? [] : [{ row: index + 2, code: 'missing-text' }]),
      ]),
      ...paper.flatMap((row, index) => [
        ...(row['Data wpływu'] === '31.02.2026' ? [{ row: index + 2, code: 'invalid-date' }] : []),
        ...(row['Odpowiedź na pytanie 3'] ? [] : [{ row: index + 2, code: 'missing-text' }]),
        ...(paper.findIndex((other) => other['Nr ankiety'] === row['Nr ankiety']) < index
          ? [{ row: index + 2, code: 'duplicate-reference' }]
          : []),
      ]),
    ];
    expect(problems).toEqual(planted.rejected!.map(({ row, code }) => ({ row, code })));
  });

  it('has the texts with personal data where the truth says', async () => {
    const statements = await statementsOf(processOf('jeziorno', 'diagnosis-2026'));
    const personal = statements
      .filter(({ text }) => /@|\d{11}|\d{3} \d{3} \d{3}/.test(text))
      .map((one) => one.reference);
    expect(personal.sort()).toEqual(planted.masked!.map((one) => one.reference).sort());
  });
});

describe('the vote on parking', () => {
  const planted = truth['jeziorno']!['parking-2026']!;
  const letter = writtenTexts().find((one) => one.copies > 1)!.text;

  it('has 23 copies and three variants of the joint letter, by 26 people', async () => {
    const statements = await statementsOf(processOf('jeziorno', 'parking-2026'));
    const copies = statements.filter((one) => one.text === letter).map((one) => one.reference);
    expect(copies.sort()).toEqual(planted.jointLetter!.copies.map((one) => one.reference).sort());
    const variants = statements.filter(
      (one) => one.text !== letter && one.text.includes('y, mieszkańcy i klienci Rynku'),
    );
    expect(variants.map((one) => one.reference).sort()).toEqual(
      planted.jointLetter!.variants.map((one) => one.reference).sort(),
    );
    expect(new Set([...copies, ...variants.map((one) => one.reference)]).size).toBe(26);
  });

  it('has the planted votes and ages, and gives each reason the stance of its ballot', () => {
    for (const channel of ['online', 'paper']) {
      const ballots = tableOf('jeziorno', 'parking-2026', `parking-votes-${channel}`);
      const reasons = tableOf('jeziorno', 'parking-2026', `parking-reasons-${channel}`);
      const stances = new Map(ballots.map((row) => [row['Nr'], row['Głos']]));
      expect(reasons.filter((row) => stances.get(row['Nr']) !== row['Głos'])).toEqual([]);
      const totals = count(ballots, (row) => row['Głos']!);
      for (const option of Object.keys(planted.votes!)) expect(totals[option]).toBe(planted.votes![option]![channel]);
    }
    const ballots = ['online', 'paper'].flatMap((one) => tableOf('jeziorno', 'parking-2026', `parking-votes-${one}`));
    expect(
      count(
        ballots.filter((row) => row['Wiek']),
        (row) => row['Wiek']!,
      ),
    ).toEqual(planted.age!.byGroup);
    expect(ballots.filter((row) => !row['Wiek'])).toHaveLength(planted.age!.missing);
  });
});

describe('the other votes and counts', () => {
  it('tally the ballots of each school', () => {
    const planted = truth['jeziorno']!['youth-council-2026']!.votes!;
    const rows = tableOf('jeziorno', 'youth-council-2026', 'youth-results');
    for (const [option, { urn }] of Object.entries(planted)) {
      const votes = rows
        .filter((row) => row['Pozycja'] === option)
        .reduce((sum, row) => sum + Number(row['Liczba']), 0);
      expect({ option, votes }).toEqual({ option, votes: urn });
    }
    const valid = planted['głosy ważne']!['urn']! + planted['głosy nieważne']!['urn']!;
    expect(valid).toBe(planted['wydane karty']!['urn']);
  });

  it('give each of five murals its votes and the comments to those who voted', () => {
    const votes = tableOf('jeziorno', 'murals-2026', 'mural-votes');
    const planted = truth['jeziorno']!['murals-2026']!.votes!;
    expect(count(votes, (row) => row['projekt']!)).toEqual(
      Object.fromEntries(Object.entries(planted).map(([mural, { online }]) => [mural, online])),
    );
    const voters = new Set(votes.map((row) => row['email']));
    expect(voters.size).toBe(votes.length);
    const comments = tableOf('jeziorno', 'murals-2026', 'mural-comments');
    expect(comments.filter((row) => !voters.has(row['email']))).toEqual([]);
  });

  it('give the projects of Sosnówek votes by channel, and more to every winner of a pool than to a loser', () => {
    const planted = truth['sosnowek']!['budget-2026']!.votes!;
    const rows = ['online', 'paper'].map((one) => tableOf('sosnowek', 'budget-2026', `budget-votes-${one}`));
    const totals = rows.map((list) => count(list, (row) => row['Projekt']!));
    for (const [project, { online, paper }] of Object.entries(planted)) {
      expect([totals[0]![project], totals[1]![project]]).toEqual([online, paper]);
    }
    const projects = tableOf('sosnowek', 'budget-2026', 'budget-projects');
    const sum = (row: Record<string, string>) => totals[0]![row['Tytuł']!]! + totals[1]![row['Tytuł']!]!;
    for (const pool of ['miasto', 'sołectwa', 'zielone']) {
      const inPool = projects.filter((row) => row['Pula'] === pool);
      const winners = inPool.filter((row) => row['Status'] === 'wybrany').map(sum);
      const losers = inPool.filter((row) => row['Status'] === 'niewybrany').map(sum);
      expect(Math.min(...winners)).toBeGreaterThan(Math.max(...losers));
    }
  });

  it('hold the statuses, votes and ages of the budget of Jeziorno', async () => {
    const planted = truth['jeziorno']!['budget-2026']!;
    const rows = await rowsOf(processOf('jeziorno', 'budget-2026'));
    const [ideas, votes, users] = ['ideas', 'glosowanie', 'users'].map((name) =>
      rows.get(`jeziorno/budget-2026/${name}-dane-przykladowe.xlsx`)!,
    );
    expect(count(ideas!, (row) => row['status']!)).toEqual(planted.statuses);
    expect(
      Object.fromEntries(
        votes!.map((row) => [row['Tytuł'], { online: Number(row['Głosy']), paper: Number(row['Głosowania offline']) }]),
      ),
    ).toEqual(planted.votes);
    const comments = await sheetRows('jeziorno/budget-2026/comments-dane-przykladowe.xlsx');
    const writers = new Set([...ideas!, ...comments].map((row) => row['author_id']));
    expect(writers.size).toBe(planted.people);
    expect(users!.filter((row) => !writers.has(row['id']!))).toHaveLength(planted.silentUsers!);
    const known = users!.filter((row) => writers.has(row['id']!) && row['Rok urodzenia'] !== '');
    expect(known).toHaveLength(planted.age!.known);
    expect(new Set(ideas!.map((row) => row['author_id'])).size).toBeLessThan(writers.size);
    expect(comments.some((row) => ideas!.some((idea) => idea['author_id'] === row['author_id']))).toBe(true);
  });

  it('count heads at events and meetings', async () => {
    const events = await sheetRows('sosnowek/consultation-2026/frekwencja-dane-przykladowe.xlsx', 2);
    expect(Object.fromEntries(events.map((row) => [row['Wydarzenie'], Number(row['Liczba osób'])]))).toEqual(
      truth['sosnowek']!['consultation-2026']!.heads,
    );
    const zip = await zippedRows('sosnowek/strategy-2026/strategia-open-data-dane-przykladowe.zip');
    const meetings = [...zip].find(([name]) => name.endsWith('-meetings.csv'))![1];
    expect(Object.fromEntries(meetings.map((row) => [row['title/pl'], Number(row['attendees'])]))).toEqual(
      truth['sosnowek']!['strategy-2026']!.heads,
    );
  });
});
