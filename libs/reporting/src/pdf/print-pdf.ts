import { spawn, type ChildProcess } from 'node:child_process';
import { chownSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { DomainError } from '#domain';
import { openBrowserPipe, type BrowserPipe } from './browser-pipe.js';

export interface PrintOptions {
  readonly executable: string;
  /** Of every page: HTML with the classes `pageNumber` and `totalPages`. */
  readonly footer: string;
  /** ISO 8601: the date in the file's own properties. */
  readonly date: string;
  /** Ends the browser at once. */
  readonly signal?: AbortSignal;
  /** The browser is ended after so long; three minutes by default. */
  readonly longestMs?: number;
}

const LONGEST_MS = 180_000;
/** The user of no rights on Unix systems. */
const NOBODY = 65534;
const PIECE_BYTES = 1 << 20;

/** No network, no extensions, no profile of anybody; the page itself holds no address and may run no script. */
const FLAGS = [
  '--headless',
  '--remote-debugging-pipe',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--block-new-web-contents',
];

let line: Promise<unknown> = Promise.resolve();

/**
 * Prints a page of HTML as a tagged PDF with an outline: language and title are the page's own, headings, lists, tables with their
 * header cells, and figures with their description keep their meaning. One page at a time, for a browser takes memory.
 *
 * The browser has no network and no script, a folder of its own that is removed afterwards, and where the service runs as root the
 * rights of nobody. Its own sandbox is on; only where the system refuses one, as some containers do, it prints without.
 *
 * @throws {DomainError} `pdf-failed` when the browser does not start or gives no file; `pdf-too-slow` when it takes too long
 */
export function printPdf(html: string, options: PrintOptions): Promise<Buffer> {
  const printed = line.then(() => printOnce(html, options));
  line = printed.catch(() => undefined);
  return printed;
}

let hasSandbox = true;

async function printOnce(html: string, options: PrintOptions): Promise<Buffer> {
  try {
    return await printWith(html, options, hasSandbox ? [] : ['--no-sandbox']);
  } catch (error) {
    if (!hasSandbox || !(error instanceof SandboxRefused)) throw error;
    hasSandbox = false;
    return printWith(html, options, ['--no-sandbox']);
  }
}

class SandboxRefused extends Error {}

async function printWith(html: string, options: PrintOptions, flags: readonly string[]): Promise<Buffer> {
  const { executable, signal, longestMs = LONGEST_MS } = options;
  signal?.throwIfAborted();
  const home = await mkdtemp(join(tmpdir(), 'nasluch-pdf-'));
  const asRoot = process.getuid?.() === 0;
  if (asRoot) chownSync(home, NOBODY, NOBODY);
  const browser = spawn(executable, [...FLAGS, ...flags, `--user-data-dir=${home}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    cwd: home,
    // nothing of the service's own environment: it may hold passwords
    env: { HOME: home, TMPDIR: home, PATH: '/usr/local/bin:/usr/bin:/bin', LANG: 'C.UTF-8' },
    detached: process.platform !== 'win32',
    ...(asRoot ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  const ended = new Promise<void>((resolve) => browser.once('close', () => resolve()));
  const pipe = openBrowserPipe(browser.stdio[3] as Writable, browser.stdio[4] as Readable);
  const complaint = listenTo(browser, pipe);
  const stop = (error: Error) => {
    pipe.fail(error);
    endAll(browser);
  };
  const timer = setTimeout(
    () => stop(new DomainError('pdf-too-slow', 'The browser took too long to print the report.')),
    longestMs,
  );
  const abort = () => stop(signal?.reason instanceof Error ? signal.reason : new Error('stopped'));
  signal?.addEventListener('abort', abort, { once: true });
  try {
    return dated(await print(pipe, html, options), options.date);
  } catch (error) {
    if (signal?.aborted || error instanceof DomainError) throw error;
    if (/sandbox/i.test(complaint())) throw new SandboxRefused();
    throw new DomainError('pdf-failed', 'The browser gave no PDF.', {}, { cause: error });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
    endAll(browser);
    await ended;
    await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** @returns the beginning of what the browser says of itself: whether the system refuses its sandbox */
function listenTo(browser: ChildProcess, pipe: BrowserPipe): () => string {
  let said = '';
  browser.stderr?.on('data', (bytes: Buffer) => {
    if (said.length < 4000) said += bytes.toString();
  });
  browser.once('error', (error) => pipe.fail(error));
  return () => said;
}

/** A browser is several processes; as a group they end together. */
function endAll(browser: ChildProcess): void {
  if (browser.pid === undefined) return;
  try {
    if (process.platform === 'win32') browser.kill();
    else process.kill(-browser.pid, 'SIGKILL');
  } catch {
    // it has ended by itself
  }
}

async function print(pipe: BrowserPipe, html: string, { footer }: PrintOptions): Promise<Buffer> {
  const { targetId } = await pipe.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await pipe.send('Target.attachToTarget', { targetId, flatten: true });
  const ask = (method: string, parameters?: object) => pipe.send(method, parameters, String(sessionId));
  await ask('Emulation.setScriptExecutionDisabled', { value: true });
  await ask('Network.enable');
  await ask('Network.setBlockedURLs', { urls: ['http://*', 'https://*', 'ws://*', 'wss://*', 'ftp://*', 'file://*'] });
  await ask('Emulation.setUserAgentOverride', { userAgent: 'Nasluch' });
  const { frameTree } = (await ask('Page.getFrameTree')) as { frameTree: { frame: { id: string } } };
  await ask('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
  const { stream } = await ask('Page.printToPDF', {
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    preferCSSPageSize: true,
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: footer,
    transferMode: 'ReturnAsStream',
  });
  const pieces: Buffer[] = [];
  for (;;) {
    const piece = await ask('IO.read', { handle: stream, size: PIECE_BYTES });
    pieces.push(Buffer.from(String(piece['data']), piece['base64Encoded'] === true ? 'base64' : 'utf8'));
    if (piece['eof'] === true) return Buffer.concat(pieces);
  }
}

/** The same file whenever it is printed: its dates are those of the release. */
function dated(pdf: Buffer, date: string): Buffer {
  const stamp = `D:${new Date(date).toISOString().replaceAll(/[-:T]/g, '').slice(0, 14)}+00'00'`;
  const text = pdf.toString('latin1');
  return Buffer.from(text.replaceAll(/(?<=\/(?:Creation|Mod)Date \()D:\d{14}\+00'00'(?=\))/g, stamp), 'latin1');
}
