import { parseArgs } from 'node:util';
import { InvalidInputError } from '#domain';

export const themesHelp = `nasluch themes FILE.csv --text COLUMN[,COLUMN] [--id COLUMN] [--language TAG|auto] [--themes N|auto]
               [--codeframe FILE|default|none] [--background FILE] [--encoder FOLDER]
               [--levels 1|2] [--seed N] [--threads N] [--json] --out DIR

What residents said: themes in their own words, and the theme of every text.

  FILE.csv           one row per contribution
  --text COLUMNS     the columns that hold what was said, such as title,description
  --id COLUMN        the column that tells rows apart; without it a row is called by its number, the first below the header being 1,
                     and then the order of the rows matters
  --language TAG     the language of all texts, such as pl, en or uk; auto (default) finds it for each
  --themes N         how many themes; auto (default) finds a number that independent runs agree on
  --levels N         2 (default) divides a theme into subthemes where these come back when texts are drawn again, 1 divides none
  --codeframe FILE   topics whose words are evidence: default (default) has eighteen civic ones, none leaves them out, and a file
                     brings your own (columns code, name_pl, words_pl, examples, or JSON)
  --background FILE  texts of the same kind, one a line or a table with the same text columns: words are learnt from them, none
                     of them is grouped or shown; refused when they are of another length or language
  --encoder FOLDER   a sentence encoder on this machine (config.json, tokenizer.json, onnx/model.onnx) votes beside the words; needs
                     the package @huggingface/transformers, and downloads nothing
  --seed N           any whole number, default 1; the same file and seed give the same bytes
  --threads N        how many threads share the work, 1 to 64; default: one for each core, at most 8. The bytes are the same
  --json             print what themes.json holds instead of one line per theme
  --out DIR          where themes.json, assignments.csv and subthemes.csv are written

Nothing leaves this machine.
`;

export interface ThemesArguments {
  readonly file: string;
  readonly text: readonly string[];
  readonly id: string | null;
  readonly language: string;
  readonly themes: number | 'auto';
  readonly levels: 1 | 2;
  /** `default`, `none`, or the path of a file of topics. */
  readonly codeframe: string;
  /** The path of a file of texts of the same kind. */
  readonly background: string | null;
  /** The folder of a sentence encoder. */
  readonly encoder: string | null;
  readonly seed: number;
  /** Null for as many as the machine has cores, at most eight. */
  readonly threads: number | null;
  readonly json: boolean;
  readonly out: string;
}

/** @throws {InvalidInputError} `wrong-use`, with one line that says what is wanted */
export function argumentsOf(argv: string[]): ThemesArguments {
  const { positionals, values } = parsed(argv);
  if (positionals.length !== 1) wrongUse(`needs one file, got ${positionals.length}`);
  const text = (values.text ?? '').split(',').map((column) => column.trim());
  if (text.includes('')) wrongUse('needs --text COLUMN[,COLUMN]');
  if (!values.out) wrongUse('needs --out DIR');
  const language = values.language ?? 'auto';
  if (!/^(auto|[a-z]{2,3}([-_][a-z0-9]+)*)$/i.test(language)) {
    wrongUse(`--language is a language tag such as pl, or auto, not "${language}"`);
  }
  return {
    file: positionals[0]!,
    text,
    id: values.id ?? null,
    language: language.toLowerCase(),
    themes: values.themes === undefined || values.themes === 'auto' ? 'auto' : wholeNumber('themes', values.themes, 1),
    levels: wholeNumber('levels', values.levels ?? '2', 1, 2) as 1 | 2,
    seed: values.seed === undefined ? 1 : wholeNumber('seed', values.seed, 0),
    threads: values.threads === undefined ? null : wholeNumber('threads', values.threads, 1, 64),
    codeframe: values.codeframe ?? 'default',
    background: values.background ?? null,
    encoder: values.encoder ?? null,
    json: values.json ?? false,
    out: values.out!,
  };
}

function parsed(argv: string[]) {
  const text = { type: 'string' } as const;
  const json = { type: 'boolean' } as const;
  const options = {
    text,
    id: text,
    language: text,
    themes: text,
    levels: text,
    codeframe: text,
    background: text,
    encoder: text,
    seed: text,
    threads: text,
    out: text,
    json,
  };
  try {
    return parseArgs({ args: argv, options, allowPositionals: true });
  } catch (cause) {
    return wrongUse((cause as Error).message.split('. ')[0]!, cause);
  }
}

function wholeNumber(option: string, written: string, least: number, most = Number.MAX_SAFE_INTEGER): number {
  const value = Number(written);
  if (/^\d+$/.test(written) && value >= least && value <= most) return value;
  const range = most === Number.MAX_SAFE_INTEGER ? `from ${least} up` : `from ${least} to ${most}`;
  return wrongUse(`--${option} is a whole number ${range}${option === 'themes' ? ' or auto' : ''}, not "${written}"`);
}

function wrongUse(message: string, cause?: unknown): never {
  throw new InvalidInputError('wrong-use', `themes: ${message}; see nasluch themes --help`, {}, { cause });
}
