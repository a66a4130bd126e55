import { contentHash } from './content-hash.js';
import { findLanguage, LANGUAGES } from './detect-language.js';
import { signTexts, type Signatures } from './sign-texts.js';

/** A block of distinct texts, of which each is read by itself. */
export interface ReadTask {
  readonly kind: 'texts';
  /** The texts as they were written. */
  readonly written: readonly string[];
  /** Their words in lower case with a space between. */
  readonly contents: readonly string[];
  /** Is the language of each known already? */
  readonly known: Uint8Array;
}

/** What the block holds, in numbers. */
export interface TextsRead {
  /** Positions in LANGUAGES; −1 where it was known already or cannot be told. */
  readonly languages: Int8Array;
  readonly signatures: Signatures;
  /** 30 bits of each content. */
  readonly hashes: Int32Array;
}

/** Finds languages, signatures and hashes of a block of texts: what takes most of the time of a large consultation. */
export function readTexts({ written, contents, known }: ReadTask): TextsRead {
  const languages = Int8Array.from(written, (text, at) =>
    known[at] === 1 ? -1 : LANGUAGES.indexOf(findLanguage(text) ?? ''),
  );
  return { languages, signatures: signTexts(contents), hashes: Int32Array.from(contents, contentHash) };
}
