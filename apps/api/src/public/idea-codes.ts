import { ideaCode, readIdeaCode, readSheetNumber, writeSheetNumber } from '#domain';
import { type IdeaKeys, type Keys } from '#persistence';

const MOST_ADDRESSES = 8;

/**
 * The code of a contribution, made from it with the key of the workspace: whoever exports twice hands out the same code, and nobody
 * without the key can make one. Only its hash is stored.
 */
export function codeOf(keys: Keys, workspaceId: string, contributionId: string): { code: string; hash: Buffer } {
  const code = ideaCode(keys.fingerprint(workspaceId, `idea-code\u001F${contributionId}`));
  return { code, hash: hashCode(keys, workspaceId, code) };
}

/** What a person typed, as everything that it can be; each is looked for, so that all answers take the same work. */
export function keysOf(keys: Keys, workspaceId: string, typed: string): IdeaKeys {
  const text = typed.trim().slice(0, 500);
  const sheetNumber = readSheetNumber(text);
  return {
    codeHash: hashCode(keys, workspaceId, readIdeaCode(text) ?? ''),
    formNumber: sheetNumber === null ? text : writeSheetNumber(sheetNumber),
    sheetNumber,
    addresses: spellingsOf(text),
  };
}

function hashCode(keys: Keys, workspaceId: string, code: string): Buffer {
  return keys.fingerprint(workspaceId, `idea-code-hash\u001F${code}`);
}

/** An address as it may be stored: with and without the last slash, what follows `?` and `#`, with http and https. */
function spellingsOf(text: string): string[] {
  const written = /^[\w-]+(\.[\w-]+)+\//.test(text) ? `https://${text}` : text;
  if (!/^https?:\/\//i.test(written) || !URL.canParse(written)) return [text];
  const url = new URL(written);
  url.hash = '';
  const whole = url.href;
  url.search = '';
  const bare = url.href.replace(/\/+$/, '');
  const spellings = [text, whole, bare, `${bare}/`].flatMap((one) => [
    one.replace(/^http:/, 'https:'),
    one.replace(/^https:/, 'http:'),
  ]);
  return [...new Set(spellings)].slice(0, MOST_ADDRESSES);
}
