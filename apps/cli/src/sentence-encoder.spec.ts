import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { InvalidInputError } from '#domain';
import { encodeTexts, type Transformers } from './sentence-encoder.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nasluch-encoder-'));
  await mkdir(join(folder, 'onnx'));
  for (const file of ['config.json', 'tokenizer.json', 'onnx/model.onnx']) await writeFile(join(folder, file), '{}');
});
afterEach(() => rm(folder, { recursive: true }));

const TEXTS = [
  { id: '1', text: 'Więcej drzew' },
  { id: '2', text: 'Ławka' },
  { id: '3', text: 'Więcej drzew' },
];

/** Behaves as the package does: one tensor for a batch, row after row; a vector tells the length of its text. */
function fakePackage() {
  const asked: { batches: string[][]; model: unknown[]; options: unknown[] } = { batches: [], model: [], options: [] };
  const env = {
    allowLocalModels: false,
    allowRemoteModels: true,
    localModelPath: '/models/',
    useFSCache: true,
    useWasmCache: true,
  };
  const transformers: Transformers = {
    env,
    pipeline: async (task, model, options) => {
      asked.model.push(task, model, options);
      return async (texts: string[], how: object) => {
        asked.batches.push(texts);
        asked.options.push(how);
        return { dims: [texts.length, 2], data: Float32Array.from(texts.flatMap((text) => [text.length, 1])) };
      };
    },
  };
  return { asked, env, load: async () => transformers };
}

it('encodes each different text once, the shortest first, and gives every row its vector', async () => {
  const { asked, load } = fakePackage();
  const { width, vectors } = await encodeTexts(folder, TEXTS, load);
  expect(width).toBe(2);
  expect(asked.batches).toEqual([['Ławka', 'Więcej drzew']]);
  expect([...vectors].map(([id, vector]) => [id, ...Array.from(vector)])).toEqual([
    ['1', 12, 1],
    ['2', 5, 1],
    ['3', 12, 1],
  ]);
});

it('reads the folder alone: nothing may be downloaded or kept elsewhere', async () => {
  const { asked, env, load } = fakePackage();
  await encodeTexts(folder, TEXTS, load);
  expect(env).toEqual({
    allowLocalModels: true,
    allowRemoteModels: false,
    localModelPath: dirname(folder),
    useFSCache: false,
    useWasmCache: false,
  });
  expect(asked.model.slice(0, 2)).toEqual(['feature-extraction', basename(folder)]);
  expect(asked.model[2]).toMatchObject({ local_files_only: true, dtype: 'fp32', device: 'cpu' });
});

it('takes the mean of the words, or their first sign where the folder asks for it', async () => {
  const { asked, load } = fakePackage();
  await encodeTexts(folder, TEXTS, load);
  await mkdir(join(folder, '1_Pooling'));
  await writeFile(join(folder, '1_Pooling', 'config.json'), '{"pooling_mode_cls_token": true}');
  await encodeTexts(folder, TEXTS, load);
  expect(asked.options).toEqual([
    { pooling: 'mean', normalize: true },
    { pooling: 'cls', normalize: true },
  ]);
});

it('takes a smaller model where the exact one is not there', async () => {
  const { asked, load } = fakePackage();
  await rm(join(folder, 'onnx', 'model.onnx'));
  await writeFile(join(folder, 'onnx', 'model_quantized.onnx'), '');
  await encodeTexts(folder, TEXTS, load);
  expect(asked.model[2]).toMatchObject({ dtype: 'q8' });
});

it('cuts many texts into batches', async () => {
  const { asked, load } = fakePackage();
  const texts = Array.from({ length: 70 }, (_, at) => ({ id: String(at), text: `tekst ${at}` }));
  const { vectors } = await encodeTexts(folder, texts, load);
  expect(asked.batches.map(({ length }) => length)).toEqual([32, 32, 6]);
  expect(vectors.size).toBe(70);
});

function absent(): Promise<Transformers> {
  return Promise.reject(Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' }));
}

it.each([
  ['the package where it is absent', '', absent, 'the package is not installed'],
  [
    'a package that does not start',
    '',
    () => Promise.reject(new Error('libonnxruntime.so.1: cannot open\nstack')),
    'does not start: libonnxruntime.so.1: cannot open',
  ],
  ['a folder that is not there', 'nowhere', absent, 'config.json is not there'],
])('names %s, what is needed and the remedy in one line', async (_, inside, load, message) => {
  const refused = await encodeTexts(join(folder, inside), TEXTS, load).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(InvalidInputError);
  const { code, message: said } = refused as InvalidInputError;
  expect(code).toBe('encoder-missing');
  for (const part of ['@huggingface/transformers', 'npm install', 'tokenizer.json', 'onnx/model.onnx', message]) {
    expect(said).toContain(part);
  }
  expect(said).not.toContain('\n');
});

it('names a folder without a model', async () => {
  await rm(join(folder, 'onnx', 'model.onnx'));
  await expect(encodeTexts(folder, TEXTS, fakePackage().load)).rejects.toThrow('there is no model in');
});

it('says in one line why a model cannot be used', async () => {
  const broken = { ...(await fakePackage().load()), pipeline: () => Promise.reject(new Error('bad model\nat 1')) };
  const refused = await encodeTexts(folder, TEXTS, async () => broken).catch((error: unknown) => error);
  expect((refused as InvalidInputError).code).toBe('encoder-unreadable');
  expect((refused as Error).message).toBe('--encoder: bad model');
});
