import { type BudgetAnswer, type BudgetProjectAnswer } from '#contracts';
import { INVALID_REASONS } from '#domain';
import {
  formatDate,
  formatDateTime,
  formatNumber,
  formatPercent,
  inLanguage,
  translate,
  wordFor,
  type Language,
} from '#language';
import {
  heading,
  list,
  paragraph,
  printedTable,
  signatures,
  type Printable,
  type ProtocolPlace,
} from '../tables/printable.js';

/** Rules, turnout, ballots, each pool with its projects, ties, what was not admitted and why, the recount and its differences. */
export function budgetProtocol(answer: BudgetAnswer, place: ProtocolPlace): Printable {
  const { language } = place;
  const title = translate(language, 'budget.protocol.title');
  const parts = [
    heading(1, title),
    ...opening(answer, place),
    ...writeRules(answer, language),
    ...writeBallots(answer, language),
    ...writePools(answer, language),
    ...writeTies(answer, language),
    ...writeRejected(answer, language),
    ...writeRecount(answer, language),
    ...writeChecks(answer, language),
    signatures(translate(language, 'budget.protocol.signatures')),
  ];
  return { language, title, body: parts.join('\n') };
}

function opening({ datasetVersion, method, turnout, rules, votesFrom }: BudgetAnswer, place: ProtocolPlace): string[] {
  const { language, municipality, process, now, timeZone } = place;
  const { valid, entitled, rate } = turnout;
  return [
    paragraph(
      translate(language, 'budget.protocol.place', {
        municipality: inLanguage(municipality, language),
        process: inLanguage(process, language),
      }),
    ),
    ...(place.isSample ? [paragraph(translate(language, 'budget.protocol.sample'))] : []),
    paragraph(
      translate(language, 'budget.protocol.made', {
        moment: formatDateTime(language, now, timeZone),
        version: String(datasetVersion),
        method,
      }),
    ),
    paragraph(
      rate === null || entitled === null
        ? translate(language, 'budget.turnout.unknown', { valid })
        : translate(language, 'budget.turnout', { valid, entitled, rate: formatPercent(language, rate, 2) }),
    ),
    ...(rules?.entitledBasis
      ? [paragraph(translate(language, 'budget.turnout.basis', { basis: rules.entitledBasis }))]
      : []),
    paragraph(wordFor(language, 'budget.votes-from', votesFrom)),
  ];
}

function writeRules({ rules, rulesFrom, fromFile }: BudgetAnswer, language: Language): string[] {
  const parts = [
    heading(2, translate(language, 'budget.rules')),
    paragraph(wordFor(language, 'budget.rules-from', rulesFrom)),
  ];
  if (fromFile.otherRules.length > 0 && rulesFrom === 'file') {
    parts.push(paragraph(translate(language, 'budget.rules.other', { rules: fromFile.otherRules.join(', ') })));
  }
  if (rules === null) return parts;
  const lines: [string, string][] = [
    [translate(language, 'budget.rules.measure'), wordFor(language, 'budget.rules.measure', rules.measure)],
    [translate(language, 'budget.rules.not-fitting'), wordFor(language, 'budget.rules.not-fitting', rules.notFitting)],
    [translate(language, 'budget.rules.tie-rule'), wordFor(language, 'tie-rule', rules.tieRule)],
  ];
  if (rules.topUpShare !== null)
    lines.push([translate(language, 'budget.rules.top-up'), formatPercent(language, rules.topUpShare)]);
  if (rules.mostPicks !== null)
    lines.push([translate(language, 'budget.rules.most-picks'), formatNumber(language, rules.mostPicks)]);
  if (rules.mostPoints !== null)
    lines.push([translate(language, 'budget.rules.most-points'), formatNumber(language, rules.mostPoints)]);
  if (rules.exclusions.length > 0) {
    const sets = rules.exclusions.map((set) => set.join(' / ')).join('; ');
    lines.push([translate(language, 'budget.rules.exclusions'), sets]);
  }
  return [...parts, list(lines.map(([label, value]) => `${label}: ${value}`))];
}

function writeBallots({ ballots }: BudgetAnswer, language: Language): string[] {
  const parts = [
    heading(2, translate(language, 'budget.ballots')),
    paragraph(translate(language, 'budget.ballots.voters', { voters: ballots.voters })),
    paragraph(wordFor(language, 'budget.ballots.from', ballots.from)),
  ];
  if (ballots.counts.length === 0) return parts;
  const word = (key: 'channel' | 'unit' | 'kind' | 'count') => ({
    label: translate(language, `budget.ballots.${key}`),
    isNumber: key === 'count',
  });
  const reasons = INVALID_REASONS.map((reason) => [
    wordFor(language, 'ballot-kind', reason),
    formatNumber(language, ballots.invalid[reason]),
  ]);
  const sum = INVALID_REASONS.reduce((total, reason) => total + ballots.invalid[reason], 0);
  return [
    ...parts,
    printedTable(
      translate(language, 'budget.ballots.caption'),
      [word('channel'), word('unit'), word('kind'), word('count')],
      ballots.counts.map(({ channel, unit, kind, ballots: count }) => [
        wordFor(language, 'channel', channel),
        unit ?? '',
        wordFor(language, 'ballot-kind', kind),
        formatNumber(language, count),
      ]),
    ),
    printedTable(
      translate(language, 'budget.protocol.invalid'),
      [{ label: translate(language, 'budget.protocol.reason') }, word('count')],
      [...reasons, [translate(language, 'budget.protocol.total'), formatNumber(language, sum)]],
    ),
  ];
}

function writePools(answer: BudgetAnswer, language: Language): string[] {
  const money = (value: number | null) =>
    value === null
      ? translate(language, 'budget.pool.unknown')
      : `${formatNumber(language, value)} ${answer.rules?.currency ?? ''}`;
  const byPoints = answer.rules?.measure === 'points';
  const columns = [
    { label: translate(language, 'budget.column.number') },
    { label: translate(language, 'budget.column.project') },
    { label: translate(language, 'budget.column.cost'), isNumber: true },
    { label: translate(language, 'budget.column.votes'), isNumber: true },
    ...(byPoints ? [{ label: translate(language, 'budget.column.points'), isNumber: true }] : []),
    { label: translate(language, 'budget.column.outcome') },
  ];
  const row = (project: BudgetProjectAnswer) => [
    project.number,
    project.title,
    money(project.cost),
    formatNumber(language, project.votes),
    ...(byPoints ? [formatNumber(language, project.points)] : []),
    describeOutcome(project, language, money),
  ];
  const pools = [...answer.pools.map(({ code, name }) => ({ code, name })), { code: null, name: null }];
  return [
    heading(2, translate(language, 'budget.pools')),
    ...pools.flatMap(({ code, name }) => {
      const own = answer.projects
        .filter((project) => isOfPool(project, code, answer) && isVotedOn(project))
        .sort((a, b) => (byPoints ? b.points - a.points : b.votes - a.votes));
      if (own.length === 0) return [];
      const label = name === null ? translate(language, 'budget.pool.none') : name || code || '';
      const pool = answer.pools.find((one) => one.code === code);
      const sums: [string, number | null][] = pool
        ? [
            [translate(language, 'budget.pool.amount'), pool.amount],
            [translate(language, 'budget.pool.received'), pool.received],
            [translate(language, 'budget.pool.spent'), pool.spent],
            [translate(language, 'budget.pool.handed-on'), pool.handedOn],
            [translate(language, 'budget.pool.left'), pool.left],
          ]
        : [];
      return [
        printedTable(translate(language, 'budget.pool.caption', { pool: label }), columns, own.map(row)),
        list(sums.map(([what, value]) => `${what}: ${money(value)}`)),
      ];
    }),
  ];
}

const isOfPool = ({ pool }: BudgetProjectAnswer, code: string | null, { pools }: BudgetAnswer) =>
  code === null ? !pools.some((one) => one.code === pool) : pool === code;
const isVotedOn = ({ standing }: BudgetProjectAnswer) => standing === 'admitted';

function describeOutcome(
  { outcome, excludedBy, reserve }: BudgetProjectAnswer,
  language: Language,
  money: (value: number) => string,
): string {
  if (excludedBy !== null) return translate(language, 'budget.excluded-by', { number: excludedBy });
  const word = wordFor(language, 'budget-outcome', outcome);
  return reserve > 0 ? `${word} (${translate(language, 'budget.reserve', { amount: money(reserve) })})` : word;
}

function writeTies({ ties, waysToEnd }: BudgetAnswer, language: Language): string[] {
  if (ties.length === 0) return [];
  const lines = ties.map(({ numbers, how }) =>
    how === null
      ? translate(language, 'budget.tie.open', { projects: numbers.join(', ') })
      : translate(language, 'budget.tie.parted', {
          projects: numbers.join(', '),
          how: wordFor(language, 'tie-rule', how),
        }),
  );
  const ways = waysToEnd > 1 ? [paragraph(translate(language, 'budget.ways', { count: waysToEnd }))] : [];
  return [heading(2, translate(language, 'budget.ties')), list(lines), ...ways];
}

function writeRejected({ projects }: BudgetAnswer, language: Language): string[] {
  const out = projects.filter((project) => !isVotedOn(project));
  const columns = [
    'budget.column.number',
    'budget.column.project',
    'budget.column.outcome',
    'budget.protocol.reason',
  ] as const;
  return [
    heading(2, translate(language, 'budget.protocol.rejected')),
    out.length === 0
      ? paragraph(translate(language, 'budget.protocol.none'))
      : printedTable(
          translate(language, 'budget.protocol.rejected'),
          columns.map((key) => ({ label: translate(language, key) })),
          out.map(({ number, title, outcome, sheet }) => [
            number,
            title,
            wordFor(language, 'budget-outcome', outcome),
            [
              outcome === 'formally-rejected'
                ? sheet?.formalReason
                : outcome === 'merit-rejected'
                  ? sheet?.meritReason
                  : '',
              sheet?.appeal
                ? `${translate(language, 'budget.sheet.appeal')}: ${wordFor(language, 'appeal-result', sheet.appeal)}. ${sheet.appealReason}`
                : '',
            ]
              .filter((part) => part)
              .join(' '),
          ]),
        ),
  ];
}

function writeRecount({ recount, published }: BudgetAnswer, language: Language): string[] {
  const differences = recount.differences.map(({ code, number, outcome, published: said, counted }) => {
    const figures =
      said === null || counted === null
        ? ''
        : ` (${translate(language, 'recount.figures', { published: said, counted })})`;
    const why = outcome === null ? '' : ` [${wordFor(language, 'budget-outcome', outcome)}]`;
    return `${number}: ${wordFor(language, 'recount-difference', code)}${figures}${why}`;
  });
  return [
    heading(2, translate(language, 'budget.statement')),
    paragraph(wordFor(language, 'recount', recount.statement)),
    paragraph(wordFor(language, 'recount.published-from', published.from)),
    ...(published.on
      ? [
          paragraph(
            translate(language, 'recount.published-on', {
              date: `${formatDate(language, published.on)} ${published.where}`,
            }),
          ),
        ]
      : []),
    list(differences),
  ];
}

function writeChecks({ checks, pools }: BudgetAnswer, language: Language): string[] {
  const lines = checks.map(({ code, subject, found, allowed }) => {
    const name = pools.find((pool) => pool.code === subject)?.name || subject;
    const figures =
      allowed === null
        ? translate(language, 'budget.check.found', { found })
        : translate(language, 'budget.check.figures', { found, allowed });
    return `${wordFor(language, 'budget-check', code)}${name ? ` (${name})` : ''}: ${figures}`;
  });
  return [
    heading(2, translate(language, 'budget.checks')),
    lines.length === 0 ? paragraph(translate(language, 'budget.checks.none')) : list(lines),
  ];
}
