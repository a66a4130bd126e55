import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as connectors from '#connectors';
import { SOURCE_KINDS } from '#contracts';
import { readDocument, root } from './documents.js';

describe('libs/connectors/README.md', () => {
  const { text } = readDocument('libs/connectors/README.md');

  it('says of every source what is read and what is not', () => {
    const table = text.split('## What is read, what is not, and why')[1]?.split('\n## ')[0].toLowerCase() ?? '';
    for (const kind of SOURCE_KINDS) expect(table).toContain(`| ${kind.replaceAll('-', ' ')}`);
  });

  it('names every connector and its folder', () => {
    const folders = readdirSync(join(root, 'libs/connectors/src'));
    for (const kind of SOURCE_KINDS) {
      const reader = `read${kind.split('-').map(capitalised).join('')}`;
      expect(connectors).toHaveProperty(reader);
      expect(folders).toContain(kind);
      expect(text).toContain(`\`${reader}\``);
      expect(text).toContain(`\`${kind}/\``);
    }
  });
});

function capitalised(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
