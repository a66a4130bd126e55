import type { LocalisedText, ReleaseContent } from '#domain';
import { PUBLIC_LANGUAGES, type PublicLanguage } from '#language';
import type { PublicWords } from './words.js';

/** A language as the switch names it: under its own name. */
export const PAGE_LANGUAGES: readonly PublicLanguage[] = PUBLIC_LANGUAGES;
/** Without `lang` a page is in this language. */
export const FIRST_LANGUAGE: PublicLanguage = 'pl';

/** Where a page stands, so that its links and the switch of languages lead to the right place. */
export interface Site {
  readonly words: PublicWords;
  readonly workspace: { readonly slug: string; readonly name: LocalisedText };
  /** The address of this page without language, from the root on; the switch keeps it. Null where it must not be kept. */
  readonly path: string | null;
  /** The style of the page, which stands in it. */
  readonly style: string;
  readonly isSample: boolean;
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
export function linkTo({ words }: Site, path: string): string {
  if (words.language === FIRST_LANGUAGE) return path;
  const [address = '', place] = path.split('#');
  return `${address}${address.includes('?') ? '&' : '?'}lang=${words.language}${place === undefined ? '' : `#${place}`}`;
}

export const listPath = (workspace: string): string => `/public/${workspace}`;
export const processPath = (workspace: string, process: string): string => `/public/${workspace}/${process}`;
export const accessibilityPath = (workspace: string): string => `/public/${workspace}/-/accessibility`;
