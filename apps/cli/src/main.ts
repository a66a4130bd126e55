import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DomainError, InvalidInputError } from '#domain';
import { asksForHelp, say } from './command-line.js';
import { COMMANDS, overview } from './commands.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '..');

async function main([name, ...argv]: string[]): Promise<number> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  if (name === '--version' || name === '-v') {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(overview(version));
    return 0;
  }
  const names = COMMANDS.map((command) => command.name).join(', ');
  if (name === undefined) throw new InvalidInputError('wrong-use', `which command? There are: ${names}`);
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (!command) {
    throw new InvalidInputError('wrong-use', `there is no command "${name.slice(0, 40)}"; there are: ${names}`);
  }
  if (command.help !== null && asksForHelp(argv)) {
    process.stdout.write(command.help);
    return 0;
  }
  return (await command.load())(argv, { root });
}

/** One line: wrong use, bad input and settings are the caller's to mend (2); anything else is a failure of the program (1). */
function explain(error: unknown): number {
  if (error instanceof DomainError || (error instanceof Error && error.name === 'InvalidSettingsError')) {
    say(`nasluch: ${error.message.replace(/\s*\n\s*/g, ' ')}`);
    return 2;
  }
  say(`nasluch: unexpected failure: ${error instanceof Error ? (error.stack ?? error.message) : 'unknown'}`);
  return 1;
}

// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await main(process.argv.slice(2)).catch(explain);
