import type { Page } from 'playwright-core';

interface SamplePlace {
  readonly url: string;
  readonly accounts: readonly { readonly email: string; readonly password: string }[];
}

export function signInSample(page: Page, place: SamplePlace, beginning: string): Promise<void>;
export function findSampleIds(
  page: Page,
  place: SamplePlace,
  screens: readonly { readonly path: string }[],
): Promise<Readonly<Record<string, string>>>;
