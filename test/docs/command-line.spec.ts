import { COMMANDS } from '../../apps/cli/src/commands.js';
import { listBlocks, listDocuments, readDocument, root, type Document } from './documents.js';

/** What a command says of itself on `--help`. */
async function readHelp(name: string): Promise<string> {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (!command) throw new Error(`there is no command ${name}`);
  if (command.help !== null) return command.help;
  let written = '';
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => (written += String(text)) !== '');
  try {
    expect(await (await command.load())(['--help'], { root })).toBe(0);
  } finally {
    write.mockRestore();
  }
  return written;
}

/** The calls of the command line in the blocks of the documents, as their words. */
function listCalls(document: Document): string[][] {
  return listBlocks(document, '')
    .flatMap((block) => block.split('\n'))
    .flatMap((line) => line.split('nasluch -- ').slice(1))
    .map((call) => call.trim().split(/\s+/));
}

describe('the command line in the documents', () => {
  it('stands whole in the README, each command shown by an example there or under operations', () => {
    const readme = readDocument('README.md');
    const shown = [readme, readDocument('docs/operations.md')].flatMap(listCalls).map(([name]) => name);
    for (const { name } of COMMANDS) {
      expect(readme.text).toContain(`\`${name}\``);
      expect(shown).toContain(name);
    }
  });

  it('is what the commands know: every call has a command and options that its help explains', async () => {
    for (const [name, ...words] of listDocuments().flatMap(listCalls)) {
      if (name === '…' || name === '--help') continue;
      const help = await readHelp(name);
      for (const option of words.filter((word) => word.startsWith('--'))) expect(help).toContain(option);
    }
  });
});
