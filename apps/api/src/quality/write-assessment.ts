import { type LocalisedText, type RetentionKind, type RetentionRules, type Role } from '#domain';
import {
  formatDate,
  formatDateRange,
  formatDateTime,
  formatList,
  formatNumber,
  inLanguage,
  translate,
  wordFor,
  type Language,
} from '#language';

/** Everything that the draft says of a process: counts, rules and names of sources; no word of a resident. */
export interface AssessmentFacts {
  readonly municipality: LocalisedText;
  readonly process: LocalisedText;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly isSample: boolean;
  readonly datasetVersion: number;
  readonly texts: number;
  readonly people: number;
  readonly originals: number;
  readonly rows: number;
  /** Kinds of things that participants told of themselves. */
  readonly variables: readonly string[];
  readonly sources: readonly { readonly name: string; readonly kind: string }[];
  readonly members: readonly { readonly role: Role; readonly people: number }[];
  readonly rules: RetentionRules;
  readonly due: readonly { readonly kind: RetentionKind; readonly dueOn: string }[];
  readonly k: number;
  readonly suppression: { readonly hidden: number; readonly cells: number } | null;
  readonly publishable: number;
  readonly erased: number;
}

/** A data protection impact assessment as far as the data and settings can write it, in Markdown; the rest is left to fill in. */
export function writeAssessment(facts: AssessmentFacts, language: Language, now: Date): string {
  const parts = [
    `# ${translate(language, 'assessment.title')}`,
    translate(language, 'assessment.draft'),
    ...(facts.isSample ? [translate(language, 'assessment.sample')] : []),
    bullets(opening(facts, language, now)),
    ...purpose(language),
    ...holdings(facts, language),
    ...keeping(facts, language),
    ...protection(facts, language),
    ...rest(facts, language),
  ];
  return `${parts.join('\n\n')}\n`;
}

function opening(facts: AssessmentFacts, language: Language, now: Date): string[] {
  const { startsOn, endsOn } = facts;
  const dates =
    startsOn === null
      ? translate(language, 'assessment.dates.none')
      : endsOn === null
        ? translate(language, 'assessment.dates.open', { from: formatDate(language, startsOn) })
        : formatDateRange(language, startsOn, endsOn);
  return [
    translate(language, 'assessment.controller', { municipality: plain(inLanguage(facts.municipality, language)) }),
    translate(language, 'assessment.process', { process: plain(inLanguage(facts.process, language)) }),
    translate(language, 'assessment.dates', { dates }),
    translate(language, 'assessment.made', {
      date: formatDateTime(language, now.toISOString()),
      version: String(facts.datasetVersion),
    }),
  ];
}

const purpose = (language: Language) => [
  `## ${translate(language, 'assessment.purpose')}`,
  bullets([
    translate(language, 'assessment.purpose.heard'),
    translate(language, 'assessment.purpose.reach'),
    translate(language, 'assessment.purpose.impact'),
    translate(language, 'assessment.purpose.basis'),
  ]),
  translate(language, 'assessment.purpose.not'),
];

function holdings(facts: AssessmentFacts, language: Language): string[] {
  const number = (count: number) => formatNumber(language, count);
  const told = facts.variables.map((variable) => plain(wordFor(language, 'variable', variable)));
  const sources = facts.sources.map(({ name, kind }) => `${plain(name)} (${kind})`);
  return [
    `## ${translate(language, 'assessment.data')}`,
    bullets([
      translate(language, 'assessment.data.texts', { count: number(facts.texts) }),
      translate(language, 'assessment.data.people', { count: number(facts.people) }),
      translate(language, 'assessment.data.originals', { count: number(facts.originals) }),
      translate(language, 'assessment.data.rows', { count: number(facts.rows) }),
      told.length === 0
        ? translate(language, 'assessment.data.told.nothing')
        : translate(language, 'assessment.data.told', { what: formatList(language, told) }),
    ]),
    translate(language, 'assessment.data.masked'),
    `## ${translate(language, 'assessment.sources')}`,
    sources.length === 0 ? translate(language, 'assessment.sources.none') : bullets(sources),
    `## ${translate(language, 'assessment.pseudonyms')}`,
    translate(language, 'assessment.pseudonyms.how'),
  ];
}

function keeping({ members, rules, due }: AssessmentFacts, language: Language): string[] {
  const roles = members.map(
    ({ role, people }) => `${wordFor(language, 'role', role)} ${formatNumber(language, people)}`,
  );
  return [
    `## ${translate(language, 'assessment.access')}`,
    translate(language, 'assessment.access.roles', { roles: formatList(language, roles) }),
    translate(language, 'assessment.access.log'),
    `## ${translate(language, 'assessment.retention')}`,
    bullets([
      translate(language, 'assessment.retention.originals', { months: String(rules.originalsMonths) }),
      translate(language, 'assessment.retention.scans', { days: String(rules.scansDays) }),
      translate(language, 'assessment.retention.pseudonyms', { years: String(rules.pseudonymsYears) }),
      ...due.map(({ kind, dueOn }) =>
        translate(language, 'assessment.retention.due', {
          kind: wordFor(language, 'retention-kind', kind),
          date: formatDate(language, dueOn),
        }),
      ),
    ]),
    translate(language, rules.automatic ? 'assessment.retention.automatic' : 'assessment.retention.by-hand'),
    translate(language, 'assessment.retention.backups'),
  ];
}

function protection({ k, suppression, publishable, texts }: AssessmentFacts, language: Language): string[] {
  const number = (count: number) => formatNumber(language, count);
  return [
    `## ${translate(language, 'assessment.suppression')}`,
    translate(language, 'assessment.suppression.rule', { k: String(k) }),
    ...(suppression === null
      ? []
      : [
          translate(language, 'assessment.suppression.now', {
            hidden: number(suppression.hidden),
            cells: number(suppression.cells),
          }),
        ]),
    translate(language, 'assessment.suppression.filters'),
    `## ${translate(language, 'assessment.publication')}`,
    translate(language, 'assessment.publication.counts', { publishable: number(publishable), all: number(texts) }),
    translate(language, 'assessment.publication.rule'),
  ];
}

const rest = ({ erased }: AssessmentFacts, language: Language) => [
  `## ${translate(language, 'assessment.rights')}`,
  translate(language, 'assessment.rights.erase'),
  bullets([
    translate(language, 'assessment.rights.erased', { count: formatNumber(language, erased) }),
    translate(language, 'assessment.rights.inform'),
  ]),
  `## ${translate(language, 'assessment.risks')}`,
  bullets([
    translate(language, 'assessment.risks.text'),
    translate(language, 'assessment.risks.groups'),
    translate(language, 'assessment.risks.leak'),
    translate(language, 'assessment.risks.access'),
  ]),
  `## ${translate(language, 'assessment.open')}`,
  bullets([
    translate(language, 'assessment.open.need'),
    translate(language, 'assessment.open.processor'),
    translate(language, 'assessment.open.people'),
    translate(language, 'assessment.open.officer'),
  ]),
];

const bullets = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');

/** A name that people gave, in one line and without marks that Markdown or HTML would read. */
const plain = (name: string) => name.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, (sign) => `\\${sign}`);
