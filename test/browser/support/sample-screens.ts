import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type Page } from 'playwright-core';
import { spawnSampleService } from '../../support/sample-service.js';
import { sampleAccounts, type SpawnedService } from '../../support/service.js';
import { findSampleIds, signInSample } from './sample-ids.mjs';

export interface SampleScreen {
  readonly name: string;
  readonly path: string;
  readonly signedOut?: boolean;
}

/** Every screen of the dashboard on the sample installation; what stands in braces stands for an id. */
export const SCREENS: readonly SampleScreen[] = JSON.parse(readFileSync(join(__dirname, '../screens.json'), 'utf8'));

export interface SampleInstallation {
  readonly service: SpawnedService;
  address(path: string): string;
  /** Signs this window in as the office of a municipality, or as `partner` of both. */
  signIn(page: Page, workspace: string): Promise<void>;
}

/** The built service with the sample municipalities, once all that its screens show has been computed. */
export async function startSampleInstallation(browser: Browser): Promise<SampleInstallation> {
  const service = await spawnSampleService();
  const place = { url: service.url, accounts: sampleAccounts() };
  const context = await browser.newContext();
  const ids = await findSampleIds(await context.newPage(), place, SCREENS);
  await context.close();
  return {
    service,
    address: (path) => service.url + path.replace(/\{(\w+)\}/g, (_, key: string) => ids[key] ?? ''),
    signIn: (page, workspace) =>
      signInSample(page, place, workspace === 'partner' ? 'partner@' : `urzad@${workspace}.`),
  };
}
