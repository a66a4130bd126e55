import type { CodeframeTopic, ThemeEvidence } from '#domain';
import { CIVIC_CODEFRAME } from '../../data/civic-codeframe.js';
import type { TermEvidence } from './count-texts.js';

export interface EvidenceOptions {
  readonly codeframe?: 'default' | 'none' | readonly CodeframeTopic[];
  readonly glossary?: boolean;
}

/**
 * What may be used beside the words themselves.
 *
 * @throws {RangeError} when two topics of an own codeframe share a code
 */
export function termEvidence({ codeframe = 'default', glossary = true }: EvidenceOptions): TermEvidence {
  if (codeframe === 'none') return { codeframe: null, glossary };
  if (codeframe === 'default') return { codeframe: CIVIC_CODEFRAME, glossary };
  if (new Set(codeframe.map(({ code }) => code)).size < codeframe.length) {
    throw new RangeError('every topic of the codeframe needs a code of its own');
  }
  return { codeframe, glossary };
}

/** The same for the note on the method, before anything was found. */
export function evidenceOf({ codeframe = 'default', glossary = true }: EvidenceOptions): ThemeEvidence {
  return {
    codeframe: typeof codeframe === 'string' ? codeframe : 'own',
    glossary,
    vectors: 'words',
    background: null,
    fitted: 0,
    coverage: null,
  };
}
