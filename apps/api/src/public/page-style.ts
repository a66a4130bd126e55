import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/**
 * The style of the results pages, which stands in each of them: over a slow network a sheet of its own would cost one more way there and
 * back before anything is seen. Packed it weighs less than the headers of three requests.
 */
export const PAGE_STYLE = readFileSync(resolve('#public/style.css'), 'utf8')
  .replace(/\/\*[^*]*\*\//g, '')
  .replace(/\s+/g, ' ')
  .replaceAll("url('source-", "url('/public-assets/source-");

/** By which a browser knows that the style is ours. */
export const PAGE_STYLE_HASH = `'sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}'`;
