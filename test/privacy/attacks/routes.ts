import { type TestApi } from '../../support/api.js';

/** Names under which answers count people. A route that answers one of them, or whose answer has no schema, is on one of the two lists below. */
const COUNTS =
  /"(people|participants|voters|respondents|newPeople|returned|distinct|repeat|contributors|authors|known|outside|notAnswered|neverAsked|onlyHere|seen|seenAbout|leftOut|holders)":\{/;

export interface Route {
  /** Without the municipality and the process: `P/reach`, `W/home`, `/api/compare`. */
  readonly name: string;
  readonly countsPeople: boolean;
  readonly isTable: boolean;
}

/** Every address that answers a question, as the service describes itself. */
export async function listRoutes(api: TestApi): Promise<Route[]> {
  const { json } = await api.request('GET', '/api/docs/openapi.json');
  return Object.entries<Record<string, { responses: Record<string, { content?: object }> }>>(json.paths).flatMap(
    ([path, methods]) => {
      if (!methods.get) return [];
      const content = methods.get.responses['200']?.content;
      return [
        {
          name: path
            .replace('/api/workspaces/{workspace}/processes/{process}', 'P')
            .replace('/api/workspaces/{workspace}', 'W'),
          countsPeople: content === undefined || COUNTS.test(JSON.stringify(content)),
          isTable: content !== undefined && 'text/csv' in content,
        },
      ];
    },
  );
}

/** Asked and read by the attack: what they tell stands in one system of equations (`gather.ts`, `statements.ts`). */
export const ATTACKED: readonly string[] = [
  ...['P/reach', 'P/reach/themes', 'P/reach/channels', 'P/reach/over-time', 'P/reach-targets', '/api/compare'],
  ...['P/votes', 'P/votes/turnout', 'P/overview', 'P/quality', 'P/populations/values'],
  ...['P/contributions', 'P/themes/counts', 'P/themes/{theme}', 'P/themes/{theme}/places', 'P/themes/distinctive'],
  'P/reports/figure',
];

/** Counts of people that are crossed with no attribute of persons: results, which are always shown, or numbers of their own. */
export const RESULTS: Readonly<Record<string, string>> = {
  'P/themes': 'people by theme: a result',
  'P/talk': 'slides of a release, which froze the shown state',
  'P/talk/files/{kind}': 'slides of a release, which froze the shown state',
  'P/releases/{release}/documents/{kind}': 'a document written from a release, which froze the shown state',
  'P/reports/{report}/documents/{kind}': 'a document of figures that read the shown state alone, or froze it',
  'P/reports/{report}/difference':
    'shown numbers beside frozen ones, hidden where either is hidden: report-difference.spec.ts',
  'W/audit/choices': 'staff who did something, and what',
  'W/audit/file': 'who of the staff did what',
  'P/ledger/{subject}/{entry}': 'what the institution decided',
  'P/ledger/{subject}/{entry}/files/{file}': 'a file of the institution',
  '/api/calendar/{workspace}/{file}': 'days on which something is due',
  'P/legal': 'a promise beside measures of impact: contributions and decisions, no persons',
  'P/themes/rest': 'single opinions that stand outside all themes; what was seen there is an edit',
  'P/releases/{release}/case-file':
    'letters and minutes as their readers may see them, and the documents of the release',
  'P/legal/calendar': 'days on which a step of the checklist is due',
  'P/legal/steps/{step}/files/{file}': 'a file of the institution',
  'P/remarks/sheet': 'remarks and positions, no persons',
  'P/themes/topics': 'people by topic: a result',
  'P/themes/answers':
    'answers by theme, protected with the results of their questionnaire: measure-theme-answers.spec.ts',
  'P/themes/stances': 'people by how they voted on a theme: a result',
  'P/impact': 'people by what came of their contributions: a result',
  'P/aims': 'totals of measures, newcomers as reach shows them: test/api/impact-measures.spec.ts',
  'W/aims': 'the same, added up from what is shown',
  'W/year/{year}':
    'totals of processes and groups as reach shows them; who came to two only from five on: measure-year.spec.ts',
  'W/year/{year}/editions/{edition}': 'the same, as it was frozen',
  'W/year/{year}/files/{file}': 'the same, written down',
  'W/year/{year}/editions/{edition}/files/{file}': 'the same, written down',
  'P/budget': 'ballots: a result',
  'P/budget/protocol': 'the protocol of a vote: results, printed',
  'P/council/protocol': 'the protocol of an election: results, printed',
  'P/reach/voice':
    'people by how much they said and whether they came back; few are hidden, test/privacy/reach-report.spec.ts',
  'P/votes/agreement':
    'groups of people who vote alike; those that people told need five voters, compare-groups.spec.ts',
  'P/surveys': 'people by questionnaire: a result',
  'P/surveys/{source}': 'answers are results, by channel they are attacked in samples.spec.ts',
  'P/surveys/{source}/code-book': 'the same answers',
  'P/linkage': 'people by source, few hidden: test/privacy/linkage.spec.ts',
  'P/debate': 'authors of comments, five or more',
  'P/diary': 'newcomers of a window on a channel, five or more: cost-per-participant.spec.ts',
  'P/contributions/over-time':
    'opinions and people by time, of a theme: the numbers above their lists, without a group',
  'P/contributions/export': 'contributions without their authors; by a group nothing is given out',
  'P/contributions/{contribution}/similar': 'how alike texts are',
  'P/notes/geojson': 'places of notes',
  'P/quality/assessment': 'a draft in words about what is stored',
  'P/submissions/{submission}/scan': 'one letter',
  'P/public/paper-forms/{batch}/sheets': 'empty forms',
  'P/runs/{run}/events': 'steps of long work',
  'P/mappings': 'columns of files',
  'P/connections/{connection}/labels': 'labels of a platform',
  'P/uploads/{upload}': 'columns of a file that waits',
  'P/uploads/{upload}/draft': 'columns of a file that waits',
  'W/home': 'processes with their totals: results',
  '/api/home': 'the same of each municipality',
  '/api/compare/themes': 'people by theme, a result; nothing is crossed with what a person is',
  'W/backgrounds': 'texts that themes are held against',
  '/api/fieldwork/templates/{kind}/{language}': 'empty workbooks',
  '/health/live': 'no data of any process',
  '/health/ready': 'no data of any process',
  '/metrics': 'no data of any process',
};
