import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pickLanguage } from '#language';
import { findScreen, type Screen } from './screens.js';

/** What the build says of one program: its file, its styles, and the programs that it cannot run without. */
interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

export interface Visit {
  /** The path of the address, without what follows a question mark. */
  readonly path: string;
  readonly languages: string | undefined;
  /** Somebody may be signed in: her session and data are worth asking for. */
  readonly hasSession: boolean;
}

/** The faces that every screen is set in. */
const LETTERS = ['sans-3-latin', 'sans-3-latin-ext', 'serif-4-latin', 'serif-4-latin-ext'].map(
  (face) => `/source-${face}-wght-normal.woff2`,
);

/** The one page of the dashboard, which names for each address what its screen needs, so that nothing waits for the program to ask. */
export class FirstPage {
  private constructor(
    private readonly html: string,
    private readonly manifest: Manifest,
  ) {}

  /** Undefined where the dashboard has not been built. */
  static open(folder: string): FirstPage | undefined {
    const [html, manifest] = [join(folder, 'index.html'), join(folder, '.vite', 'manifest.json')];
    if (!existsSync(html)) return undefined;
    const known = existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as Manifest) : {};
    return new FirstPage(readFileSync(html, 'utf8'), known);
  }

  /** @returns the page for one visit; that of a seldom visited address names only the programs that all need */
  write({ path, languages, hasSession }: Visit): string {
    const screen = findScreen(path);
    if (screen === undefined) return this.html;
    const links = [
      ...this.filesOf(screen, languages).map(fileLink),
      ...[...(screen.asks ?? []), ...(hasSession ? (screen.asksSignedIn ?? []) : [])].map(answerLink),
      ...this.letters().map(letterLink),
    ].filter((link) => !this.html.includes(link.href));
    return this.html.replace('</head>', `${links.map(({ html }) => `  ${html}\n`).join('')}  </head>`);
  }

  private filesOf({ module, isWordy }: Screen, languages: string | undefined): string[] {
    const words = (part: string) => `../../libs/language/src/messages/${pickLanguage(languages)}/${part}.ts`;
    const [programs, styles] = [new Set<string>(), new Set<string>()];
    // the longest first: a browser fetches six at a time, and begins with those named first
    for (const name of [...(isWordy ? [words('later')] : []), words('first'), module])
      this.collect(name, programs, styles);
    return [...styles, ...programs];
  }

  private letters(): string[] {
    return LETTERS.flatMap((name) => Object.entries(this.manifest).find(([key]) => key.endsWith(name))?.[1].file ?? []);
  }

  /** A program before those it imports; a style after those of what it imports, which it may overrule. */
  private collect(name: string, programs: Set<string>, styles: Set<string>): void {
    const chunk = this.manifest[name];
    if (chunk === undefined || programs.has(chunk.file)) return;
    programs.add(chunk.file);
    for (const imported of chunk.imports ?? []) this.collect(imported, programs, styles);
    for (const style of chunk.css ?? []) styles.add(style);
  }
}

interface Link {
  readonly href: string;
  readonly html: string;
}

function fileLink(file: string): Link {
  const href = `/${file}`;
  const rel = file.endsWith('.css') ? 'stylesheet' : 'modulepreload';
  return { href, html: `<link rel="${rel}" crossorigin href="${href}">` };
}

/** The program takes the answer that is on its way already: same address, same credentials. */
function answerLink(href: string): Link {
  return { href: `"${href}"`, html: `<link rel="preload" as="fetch" crossorigin href="${href}">` };
}

/** In an office the letters come along, behind all else; on a telephone they would hold up what there is to read. */
function letterLink(file: string): Link {
  const href = `/${file}`;
  const html = `<link rel="preload" as="font" type="font/woff2" crossorigin fetchpriority="low" media="(min-width: 700px)" href="${href}">`;
  return { href, html };
}
