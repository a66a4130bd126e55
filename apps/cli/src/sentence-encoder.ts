import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { compareCodePoints, type EncodedTexts, type SourceText } from '#analysis';
import { InvalidInputError } from '#domain';

/** What is used of the package, which is no dependency: who wants an encoder installs it. */
export interface Transformers {
  readonly env: {
    allowLocalModels: boolean;
    allowRemoteModels: boolean;
    localModelPath: string;
    useFSCache: boolean;
    useWasmCache: boolean;
  };
  pipeline(task: 'feature-extraction', model: string, options: object): Promise<Extractor>;
}

interface Extractor {
  (texts: string[], options: object): Promise<{ readonly dims: readonly number[]; readonly data: Float32Array }>;
  dispose?(): Promise<unknown>;
}

const PACKAGE = '@huggingface/transformers';
const NEEDS =
  `--encoder needs the package ${PACKAGE} ("npm install --no-save --ignore-scripts ${PACKAGE}") ` +
  'and a folder with config.json, tokenizer.json and onnx/model.onnx';
/** The most exact one that is there is taken. */
const MODELS = [
  { file: 'model.onnx', dtype: 'fp32' },
  { file: 'model_fp16.onnx', dtype: 'fp16' },
  { file: 'model_quantized.onnx', dtype: 'q8' },
] as const;
const BATCH = 32;

/**
 * The vectors of texts by a sentence encoder in a local folder, through ONNX. Nothing is downloaded: a folder that lacks something is
 * refused. Each different text is encoded once, in one thread and in an order that depends on the texts alone, so that the same
 * machine gives the same numbers.
 *
 * @param folder as the tools of sentence-transformers and transformers.js write it: `config.json`, `tokenizer.json`, `onnx/`; how
 *   words are pooled is read from `1_Pooling/config.json`, where there is one, and is their mean otherwise
 * @throws {InvalidInputError} `encoder-missing` with one line that says what is missing and what to do; `encoder-unreadable` where the
 *   package or the model cannot be used
 */
export async function encodeTexts(
  folder: string,
  texts: readonly SourceText[],
  load: () => Promise<Transformers> = loadTransformers,
): Promise<EncodedTexts> {
  const dtype = await checkFolder(folder);
  const transformers = await load().catch(refusePackage);
  const different = [...new Set(texts.map(({ text }) => text))].sort(
    (a, b) => a.length - b.length || compareCodePoints(a, b),
  );
  const encoded = await encodeAll(transformers, resolve(folder), dtype, different).catch((cause: unknown) => {
    throw new InvalidInputError('encoder-unreadable', `--encoder: ${firstLine(cause)}`, {}, { cause });
  });
  const vectors = new Map(texts.map(({ id, text }) => [id, encoded.get(text)!]));
  return { width: encoded.values().next().value?.length ?? 0, vectors };
}

/** Says which model of the folder is to be used. */
async function checkFolder(folder: string): Promise<string> {
  for (const file of ['config.json', 'tokenizer.json']) {
    if (!(await exists(join(folder, file)))) missing(`${join(folder, file)} is not there`);
  }
  for (const { file, dtype } of MODELS) if (await exists(join(folder, 'onnx', file))) return dtype;
  return missing(`there is no model in ${join(folder, 'onnx')}`);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function missing(what: string, cause?: unknown): never {
  throw new InvalidInputError('encoder-missing', `${NEEDS}; ${what}`, {}, { cause });
}

/** The name is no literal, so that the program is built and started without the package. */
async function loadTransformers(): Promise<Transformers> {
  const name: string = PACKAGE;
  return (await import(name)) as Transformers;
}

function refusePackage(cause: unknown): never {
  const { code } = cause as { code?: string };
  const absent = code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND';
  return missing(absent ? 'the package is not installed' : `the package does not start: ${firstLine(cause)}`, cause);
}

async function encodeAll(
  { env, pipeline }: Transformers,
  folder: string,
  dtype: string,
  texts: readonly string[],
): Promise<Map<string, Float32Array>> {
  env.allowLocalModels = true;
  env.allowRemoteModels = false;
  env.useFSCache = false;
  env.useWasmCache = false;
  env.localModelPath = dirname(folder);
  const extract = await pipeline('feature-extraction', basename(folder), {
    local_files_only: true,
    dtype,
    device: 'cpu',
    session_options: { intraOpNumThreads: 1, interOpNumThreads: 1 },
  });
  const pooling = await poolingOf(folder);
  const encoded = new Map<string, Float32Array>();
  for (let from = 0; from < texts.length; from += BATCH) {
    const batch = texts.slice(from, from + BATCH);
    const { dims, data } = await extract(batch, { pooling, normalize: true });
    const width = dims.at(-1)!;
    batch.forEach((text, at) => encoded.set(text, data.slice(at * width, (at + 1) * width)));
  }
  await extract.dispose?.();
  return encoded;
}

async function poolingOf(folder: string): Promise<'mean' | 'cls'> {
  const written = await readFile(join(folder, '1_Pooling', 'config.json'), 'utf8').catch(() => '{}');
  return (JSON.parse(written) as { pooling_mode_cls_token?: boolean }).pooling_mode_cls_token === true ? 'cls' : 'mean';
}

function firstLine(cause: unknown): string {
  return String(cause instanceof Error ? cause.message : cause).split('\n')[0]!;
}
