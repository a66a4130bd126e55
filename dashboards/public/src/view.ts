import type { LocalisedText, LookColours, ReleaseContent } from '#domain';
import { isHexColour } from '#domain';
import type { ScreenLanguage } from '#language';
import { pickText, type PublicWords } from './words.js';

/** Where a page stands, so that its links and the switch of languages lead to the right place. */
export interface Site {
  readonly words: PublicWords;
  readonly workspace: { readonly slug: string; readonly name: LocalisedText };
  /** The address of this page without language, from the root on; the switch keeps it. Null where it must not be kept. */
  readonly path: string | null;
  /** The style of the page, which stands in it. */
  readonly style: string;
  /** What the municipality offers, as the switch lists it; without `lang` a page is in the first. */
  readonly languages: readonly ScreenLanguage[];
  /** Null for our own. */
  readonly colours: LookColours | null;
  /** The address of the coat of arms. */
  readonly logo: string | null;
  readonly isSample: boolean;
}

/** What a tab and a list of results call a page: what it is, and whose. */
export function titleOf({ workspace, words }: Site, page: string): string {
  return `${page} – ${pickText(workspace.name, words.language)?.text ?? ''}`;
}

/** The colours of a municipality as the style of the page knows them. Only what is a colour gets there. */
export function lookVariables(colours: LookColours | null): Readonly<Record<string, string>> | undefined {
  if (colours === null) return undefined;
  const { light, contrast } = colours;
  const variables = {
    '--own-main': light.main,
    '--own-deep': darker(light.main),
    '--own-wash': '#eef0f2',
    '--own-accent': light.accent,
    '--own-main-more': contrast.main,
    '--own-accent-more': contrast.accent,
  };
  return Object.values(variables).every(isHexColour) ? variables : undefined;
}

/** For a link under the pointer: two thirds of the light. */
function darker(hex: string): string {
  const part = (at: number) => Math.round((Number.parseInt(hex.slice(at, at + 2), 16) * 2) / 3);
  return `#${[1, 3, 5].map((at) => part(at).toString(16).padStart(2, '0')).join('')}`;
}

/** A published release and the day on which it is read. */
export interface ProcessView {
  readonly site: Site;
  readonly content: ReleaseContent;
  readonly release: { readonly number: number; readonly publishedOn: string };
  /** ISO date in the zone of the process. */
  readonly today: string;
  /** Whether mails can be sent from here. */
  readonly canSubscribe: boolean;
}

/** An address within the pages, in the language of the page. */
export function linkTo({ words, languages }: Site, path: string): string {
  if (words.language === languages[0]) return path;
  const [address = '', place] = path.split('#');
  return `${address}${address.includes('?') ? '&' : '?'}lang=${words.language}${place === undefined ? '' : `#${place}`}`;
}

export const listPath = (workspace: string): string => `/public/${workspace}`;
export const processPath = (workspace: string, process: string): string => `/public/${workspace}/${process}`;
export const accessibilityPath = (workspace: string): string => `/public/${workspace}/-/accessibility`;
