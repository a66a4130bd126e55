import { type CouncilAnswer, type CouncilSchoolAnswer } from '#contracts';
import { formatDateTime, formatNumber, formatPercent, inLanguage, translate, wordFor, type Language } from '#language';
import {
  heading,
  list,
  paragraph,
  printedTable,
  signatures,
  type Printable,
  type ProtocolPlace,
} from '../tables/printable.js';

/** The town in one table, then each school with its ballots, candidates, tie and what does not add up. */
export function councilProtocol(answer: CouncilAnswer, place: ProtocolPlace): Printable {
  const { language, municipality, process, now, timeZone } = place;
  const title = translate(language, 'council.protocol.title');
  const made = {
    moment: formatDateTime(language, now, timeZone),
    version: String(answer.datasetVersion),
    method: answer.method,
  };
  const names = { municipality: inLanguage(municipality, language), process: inLanguage(process, language) };
  const parts = [
    heading(1, title),
    paragraph(translate(language, 'budget.protocol.place', names)),
    ...(place.isSample ? [paragraph(translate(language, 'budget.protocol.sample'))] : []),
    paragraph(translate(language, 'budget.protocol.made', made)),
    paragraph(translate(language, 'council.lead')),
    ...writeTotal(answer, language),
    ...answer.schools.flatMap((school) => writeSchool(school, language)),
    signatures(translate(language, 'budget.protocol.signatures')),
  ];
  return { language, title, body: parts.join('\n') };
}

const COLUMNS = ['entitled', 'issued', 'found', 'valid', 'invalid'] as const;

function writeTotal({ schools, total }: CouncilAnswer, language: Language): string[] {
  const known = (value: number | null) =>
    value === null ? translate(language, 'council.unknown') : formatNumber(language, value);
  const sum = (of: { sum: number | null; schools: number }) =>
    of.sum === null || of.schools === schools.length
      ? known(of.sum)
      : translate(language, 'council.total.of', { sum: of.sum, count: of.schools, all: schools.length });
  const { cast, entitled, rate, reason } = total.turnout;
  return [
    paragraph(
      rate === null || cast === null || entitled === null
        ? wordFor(language, 'council.turnout.reason', reason ?? '')
        : translate(language, 'council.turnout', { cast, entitled, rate: formatPercent(language, rate, 2) }),
    ),
    paragraph(translate(language, 'council.turnout.schools', { count: total.turnout.schools, all: schools.length })),
    printedTable(
      translate(language, 'council.schools.caption'),
      [
        { label: translate(language, 'council.column.school') },
        ...[...COLUMNS, 'turnout' as const, 'seats' as const].map((column) => ({
          label: translate(language, `council.column.${column}`),
          isNumber: true,
        })),
      ],
      [
        ...schools.map((school) => [
          school.name,
          ...COLUMNS.map((column) => known(school[column])),
          school.turnout.rate === null
            ? translate(language, 'council.unknown')
            : formatPercent(language, school.turnout.rate, 1),
          known(school.seats),
        ]),
        [
          translate(language, 'council.total'),
          ...COLUMNS.map((column) => sum(total[column])),
          rate === null ? translate(language, 'council.unknown') : formatPercent(language, rate, 1),
          sum(total.seats),
        ],
      ],
    ),
  ];
}

function writeSchool(school: CouncilSchoolAnswer, language: Language): string[] {
  return [
    heading(2, translate(language, 'council.protocol.school', { school: school.name })),
    paragraph(wordFor(language, 'council.from', school.from)),
    printedTable(
      translate(language, 'council.candidates.caption', { school: school.name }),
      [
        { label: translate(language, 'council.column.candidate') },
        { label: translate(language, 'council.column.votes'), isNumber: true },
        { label: translate(language, 'council.column.outcome') },
      ],
      school.candidates.map(({ number, name, votes, outcome }) => [
        name ?? translate(language, 'council.candidate', { number }),
        votes === null ? translate(language, 'council.unknown') : formatNumber(language, votes),
        wordFor(language, 'candidate-outcome', outcome),
      ]),
    ),
    list(describeSchool(school, language)),
  ];
}

/** What is to be said of a school beside its table. */
function describeSchool(
  { openTie, tie, tieRule, missingFromUrn, seats, checks }: CouncilSchoolAnswer,
  language: Language,
) {
  const lines: string[] = [];
  if (openTie) {
    const candidates = openTie.numbers.join(', ');
    const how = wordFor(language, 'tie-rule', openTie.how ?? tieRule);
    lines.push(
      openTie.how === null
        ? translate(language, 'council.tie.open', { count: openTie.seats, candidates, how })
        : translate(language, 'council.tie.parted', { candidates, how, note: tie?.note ?? '' }).trim(),
    );
  }
  if (missingFromUrn !== null && missingFromUrn > 0)
    lines.push(translate(language, 'council.missing-from-urn', { count: missingFromUrn }));
  if (missingFromUrn !== null && missingFromUrn < 0)
    lines.push(translate(language, 'council.above-issued', { count: -missingFromUrn }));
  if (seats === null) lines.push(translate(language, 'council.seats-unknown'));
  for (const { code, found, allowed } of checks) {
    const figures = translate(language, 'budget.check.figures', { found, allowed });
    lines.push(`${wordFor(language, 'council-check', code)}: ${figures}`);
  }
  return lines;
}
