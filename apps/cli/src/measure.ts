import { InvalidInputError } from '#domain';
import { parseCommand, wrongUse } from './command-line.js';
import { MEASURES } from './measures/index.js';

const NAMES = Object.keys(MEASURES);
/** The command `measure`. @throws {InvalidInputError} `wrong-use`, `wrong-input` */
export async function runMeasure(argv: string[]): Promise<number> {
  const [name, ...more] = parseCommand('measure', argv, {}).positionals;
  if (name === undefined) wrongUse('measure', `needs a name, one of ${NAMES.join(', ')}`);
  if (more.length > 0) wrongUse('measure', 'takes one name; the input comes on the standard input');
  if (!Object.hasOwn(MEASURES, name)) {
    wrongUse('measure', `there is no measure "${name.slice(0, 60)}"; there are ${NAMES.join(', ')}`);
  }
  const result = MEASURES[name]?.compute(await readInput());
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  return 0;
}

async function readInput(): Promise<unknown> {
  let text = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) text += chunk;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InvalidInputError('wrong-input', 'measure: the standard input is no JSON', {}, { cause });
  }
}
