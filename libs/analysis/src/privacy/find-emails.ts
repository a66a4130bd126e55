import { type Span } from './find-phones.js';

const LOCAL = /[\p{L}\p{N}._%+'-]/u;
const DOMAIN = /[\p{L}\p{N}.-]/u;

/**
 * E-mail addresses: what stands around each @ as far as the characters of an address go, if the domain ends in two letters.
 *
 * @returns spans in order, not overlapping; time is linear in the length of the text, whatever it holds
 */
export function findEmails(text: string): Span[] {
  const found: Span[] = [];
  let searchedTo = 0;
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > searchedTo && LOCAL.test(text.charAt(start - 1))) start -= 1;
    let end = at + 1;
    while (end < text.length && DOMAIN.test(text.charAt(end))) end += 1;
    end = at + 1 + domainLength(text.slice(at + 1, end));
    searchedTo = at + 1;
    while (start < at && /[.'-]/.test(text.charAt(start))) start += 1;
    if (start === at || end === at + 1) continue;
    found.push({ start, end });
    searchedTo = end;
    at = end - 1;
  }
  return found;
}

/** Characters up to the last dot that letters follow, and those letters; 0 where there is no such dot. */
function domainLength(candidate: string): number {
  return /^[^.].*\.\p{L}{2,24}/u.exec(candidate)?.[0].length ?? 0;
}
