import { parseArgs, type ParseArgsConfig } from 'node:util';
import { InvalidInputError } from '#domain';

/** Where the program lies; settings' relative paths start there, as they do for the service. */
export interface Place {
  readonly root: string;
}

/** Carries out a command and gives its exit code; what it prints on stdout is the result and nothing else. */
export type RunCommand = (argv: string[], place: Place) => Promise<number>;

/** Messages and progress: never on stdout. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

export function wrongUse(command: string, message: string, cause?: unknown): never {
  throw new InvalidInputError('wrong-use', `${command}: ${message}; see nasluch ${command} --help`, {}, { cause });
}

export function asksForHelp(argv: readonly string[]): boolean {
  return argv.includes('--help') || argv.includes('-h');
}

/** The arguments of a command; an unknown or incomplete option is wrong use. */
export function parseCommand<Options extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  argv: string[],
  options: Options,
) {
  try {
    return parseArgs({ args: argv, options, allowPositionals: true });
  } catch (cause) {
    return wrongUse(command, ((cause as Error).message.split('. ')[0] ?? '').replace(/\.$/, ''), cause);
  }
}
