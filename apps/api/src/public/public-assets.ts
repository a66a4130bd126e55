import { Injectable } from '@nestjs/common';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { keptPage, type KeptPage } from './page-cache.js';

const FACES = ['sans-3', 'serif-4'];
const SUBSETS = ['latin', 'latin-ext', 'cyrillic'];

/** The faces of the results pages and our mark, read once. */
@Injectable()
export class PublicAssets {
  private readonly files = new Map<string, KeptPage>();

  constructor() {
    const { resolve } = createRequire(import.meta.url);
    this.files.set('mark.svg', keptPage('image/svg+xml', readFileSync(resolve('#public/mark.svg'))));
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
