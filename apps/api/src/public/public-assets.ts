import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { keptPage, type KeptPage } from './page-cache.js';

const FACES = ['sans-3', 'serif-4'];
const SUBSETS = ['latin', 'latin-ext', 'cyrillic'];

/** Style sheet and faces of the results pages, read once; the name of the sheet holds its hash, so that browsers keep it for good. */
@Injectable()
export class PublicAssets {
  readonly styleSheet: string;
  private readonly files = new Map<string, KeptPage>();

  constructor() {
    const { resolve } = createRequire(import.meta.url);
    const style = readFileSync(resolve('#public/style.css'), 'utf8');
    const name = `style-${createHash('sha256').update(style).digest('hex').slice(0, 12)}.css`;
    this.files.set(name, keptPage('text/css; charset=utf-8', style));
    this.styleSheet = `/public-assets/${name}`;
    for (const face of FACES) {
      for (const subset of SUBSETS) {
        const file = `source-${face}-${subset}-wght-normal.woff2`;
        const path = resolve(`@fontsource-variable/source-${face}/files/${file}`);
        this.files.set(file, keptPage('font/woff2', readFileSync(path)));
      }
    }
  }

  find(name: string): KeptPage | null {
    return this.files.get(name) ?? null;
  }
}
