import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type Page } from 'playwright-core';
import { spawnSampleService } from '../../support/sample-service.js';
import { sampleAccounts, type SpawnedService } from '../../support/service.js';

export interface SampleScreen {
  readonly name: string;
  readonly path: string;
  readonly signedOut?: boolean;
}

/** Every screen of the dashboard on the sample installation; what stands in braces stands for an id. */
export const SCREENS: readonly SampleScreen[] = JSON.parse(readFileSync(join(__dirname, '../screens.json'), 'utf8'));

/** A letter of nobody: the samples have none on paper. */
const LETTER = {
  state: 'draft',
  receivedOn: '2026-06-20',
  channel: 'paper',
  caseNumber: 'RM.0006.12.2026',
  remarks: [
    { text: 'Proszę wydłużyć czas konsultacji do 30 dni.', place: '§ 4 ust. 2' },
    { text: 'Ogłoszenia powinny wisieć także na przystankach.' },
  ],
};

export interface SampleInstallation {
  readonly service: SpawnedService;
  address(path: string): string;
  /** Signs this window in as the office of a municipality, or as `partner` of both. */
  signIn(page: Page, workspace: string): Promise<void>;
}

/** The built service with the sample municipalities, once all that its screens show has been computed. */
export async function startSampleInstallation(browser: Browser): Promise<SampleInstallation> {
  const service = await spawnSampleService();
  const post = async (page: Page, beginning: string) => {
    const { email, password } = sampleAccounts().find((account) => account.email.startsWith(beginning))!;
    const answer = await page.request.post(`${service.url}/api/session`, {
      data: { email, password },
      headers: { origin: service.url },
    });
    expect(answer.status()).toBe(200);
  };
  const context = await browser.newContext();
  const page = await context.newPage();
  await post(page, 'partner@');
  const read = async (path: string) => (await page.request.get(`${service.url}/api/workspaces/${path}`)).json();
  const processes = SCREENS.flatMap(
    ({ path }) => /^\/w\/(\w+)\/p\/([\w-]+-2026)/.exec(path)?.slice(1, 3).join('/processes/') ?? [],
  );
  for (const process of new Set(processes)) {
    for (const part of ['themes', 'reach', 'impact']) {
      while (['not-yet', 'running'].includes((await read(`${process}/${part}`)).state)) {
        await new Promise((done) => setTimeout(done, 300));
      }
    }
  }
  const { themes } = await read('jeziorno/processes/diagnosis-2026/themes');
  const { items } = await read('jeziorno/processes/diagnosis-2026/contributions?answered=yes&limit=1');
  const { questionnaires } = await read('jeziorno/processes/diagnosis-2026/surveys');
  const { items: decisions } = await read('jeziorno/processes/diagnosis-2026/ledger?subject=decision');
  await post(page, 'urzad@sosnowek.');
  const begun = await page.request.post(`${service.url}/api/workspaces/sosnowek/processes/consultation-2026/reports`, {
    data: { template: 'reach-report' },
    headers: { origin: service.url },
  });
  expect(begun.status()).toBe(201);
  const report = await begun.json();
  const received = await page.request.post(
    `${service.url}/api/workspaces/sosnowek/processes/statute-2026/submissions`,
    {
      data: LETTER,
      headers: { origin: service.url },
    },
  );
  expect(received.status()).toBe(201);
  const submission = await received.json();
  await post(page, 'urzad@jeziorno.');
  const { imports } = await read('jeziorno/processes/diagnosis-2026/imports');
  await context.close();
  const ids: Readonly<Record<string, string>> = {
    theme: themes[0].id,
    contribution: items[0].id,
    survey: questionnaires[0].id,
    decision: decisions[0].id,
    report: report.id,
    submission: submission.id,
    import: imports[0].id,
  };
  return {
    service,
    address: (path) => service.url + path.replace(/\{(\w+)\}/g, (_, key: string) => ids[key] ?? ''),
    signIn: (target, workspace) => post(target, workspace === 'partner' ? 'partner@' : `urzad@${workspace}.`),
  };
}
