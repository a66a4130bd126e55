import type { Role } from './membership.js';

/**
 * What a person may do from a role on, with the addresses that do it, as `METHOD address` below a municipality (`W`) or one of its
 * processes (`P`). `GET` reads; `ACT` is every other method; `ANY` both. An address covers those that begin with it; where two do, the
 * longer one counts. This is the table on the screen of roles, and a test holds every route of the service against it.
 */
export interface Ability {
  readonly code: string;
  readonly needed: Role;
  readonly routes: readonly string[];
}

export const ABILITIES = [
  { code: 'read-results', needed: 'viewer', routes: ['GET P', 'GET W'] },
  {
    code: 'own-views',
    needed: 'viewer',
    routes: ['ACT P/views', 'ACT P/visit', 'ACT W/due', 'ACT W/digests', 'ACT W/guide'],
  },
  {
    code: 'take-documents',
    needed: 'viewer',
    routes: ['ACT P/releases/{release}/documents', 'ACT P/reports/{report}/documents'],
  },
  { code: 'copy-elsewhere', needed: 'viewer', routes: ['ACT W/copies'] },
  { code: 'read-origin', needed: 'analyst', routes: ['GET P/contributions/{contribution}/provenance'] },
  {
    code: 'evaluate',
    needed: 'analyst',
    routes: [
      'GET P/impact/evaluation',
      'GET P/quality/assessment',
      'GET P/review/history',
      'GET P/themes/checks/sample',
    ],
  },
  { code: 'read-codeframes', needed: 'analyst', routes: ['GET W/codeframes', 'GET W/backgrounds'] },
  {
    code: 'import-data',
    needed: 'editor',
    routes: [
      'ANY P/uploads',
      'ACT P/imports',
      'GET P/imports/{import}/rejected',
      'ANY P/mappings',
      'ACT P/contributions',
      'ACT P/notes',
      'ACT P/connections/{connection}/sync',
      'ACT P/connections/{connection}/check',
      'ANY P/connections/{connection}/labels',
    ],
  },
  { code: 'compute', needed: 'editor', routes: ['ACT P/runs'] },
  { code: 'correct-themes', needed: 'editor', routes: ['ACT P/themes', 'ACT W/codeframes', 'ACT W/backgrounds'] },
  {
    code: 'set-population',
    needed: 'editor',
    routes: [
      'ACT P/population',
      'GET P/populations/territories',
      'GET P/populations/values',
      'ACT P/reach-targets',
      'ACT P/linkage',
      'ACT W/boundaries',
      'ACT W/places',
    ],
  },
  {
    code: 'register-letters',
    needed: 'editor',
    routes: [
      'ACT P/submissions',
      'GET P/submissions/{submission}/scan',
      'ACT P/remarks',
      'GET P/remarks/sheet',
      'ACT P/diary',
    ],
  },
  {
    code: 'review-texts',
    needed: 'editor',
    routes: ['ANY P/review/', 'ACT P/permissions', 'ACT P/contributions/{contribution}/permission'],
  },
  {
    code: 'enter-results',
    needed: 'editor',
    routes: ['ACT P/surveys', 'ACT P/budget', 'ACT P/council'],
  },
  {
    code: 'draft-answers',
    needed: 'editor',
    routes: ['ACT P/ledger', 'ACT P/legal', 'GET P/legal/steps/{step}/files'],
  },
  {
    code: 'prepare-reports',
    needed: 'editor',
    routes: ['ACT P/releases/texts', 'ACT P/releases/{release}/texts', 'ACT P/talk', 'ACT P/reports', 'ACT W/year'],
  },
  { code: 'serve-residents', needed: 'editor', routes: ['ACT P/public', 'GET P/public/paper-forms/{batch}/sheets'] },
  {
    code: 'publish-answers',
    needed: 'publisher',
    routes: ['publish', 'withdraw', 'due'].map((act) => `ACT P/ledger/{subject}/{entry}/${act}`),
  },
  {
    code: 'publish-results',
    needed: 'publisher',
    routes: [
      'ACT P/releases',
      'ACT P/releases/{release}/publication',
      'ACT P/releases/{release}/withdrawal',
      'ACT P/reports/{report}/release',
    ],
  },
  { code: 'manage-people', needed: 'admin', routes: ['ANY W/members', 'ANY W/invitations'] },
  { code: 'manage-processes', needed: 'admin', routes: ['ACT W/processes', 'ACT W/sample-town'] },
  { code: 'share-pages', needed: 'editor', routes: ['ANY P/share-links'] },
  { code: 'manage-access', needed: 'admin', routes: ['ANY W/tokens', 'ANY W/share-links', 'ACT P/connections'] },
  {
    code: 'erase',
    needed: 'admin',
    routes: ['ACT P/contributions/{contribution}/erasure', 'ACT P/find-by-code', 'ACT P/retention', 'ACT W/retention'],
  },
  { code: 'choose-look', needed: 'admin', routes: ['ACT W/branding'] },
  { code: 'own-words', needed: 'admin', routes: ['ACT W/legal-templates', 'ACT W/accessibility-statement'] },
  { code: 'read-trail', needed: 'admin', routes: ['ANY W/audit', 'GET W/sources', 'GET P/quality/log'] },
] as const satisfies readonly Ability[];

export type AbilityCode = (typeof ABILITIES)[number]['code'];

/**
 * The ability that a route of the service belongs to; null for one that nobody has named.
 * @example abilityOf('PUT', '/api/workspaces/{workspace}/processes/{process}/talk')?.code // 'prepare-reports'
 */
export function abilityOf(method: string, path: string): Ability | null {
  const asked = path
    .replace('/api/workspaces/{workspace}/processes/{process}', 'P')
    .replace('/api/workspaces/{workspace}', 'W');
  const kinds = method === 'GET' ? ['GET', 'ANY'] : ['ACT', 'ANY'];
  const found = ABILITIES.flatMap((ability: Ability) =>
    ability.routes.flatMap((route) => {
      const [kind = '', address = ''] = route.split(' ');
      return kinds.includes(kind) && covers(address, asked) ? [{ ability, length: address.length }] : [];
    }),
  );
  return found.sort((a, b) => b.length - a.length)[0]?.ability ?? null;
}

/** `P/population` covers `P/populations` too: they are one subject. */
function covers(address: string, asked: string): boolean {
  return address === 'P' || address === 'W' ? asked.split('/')[0] === address : asked.startsWith(address);
}
