import type { TalkSource } from '#presenting';
import { writePptx } from './write-pptx.js';
import { writeTalkHtml } from './write-talk-html.js';

/** A talk as bytes: for PowerPoint, or as one file for a browser without network. */
export function writeTalk(kind: 'pptx' | 'html', source: TalkSource): Promise<Buffer> {
  return kind === 'pptx' ? writePptx(source) : writeTalkHtml(source);
}
