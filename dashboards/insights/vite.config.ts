import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const room = (name: string, entry = 'index') =>
  fileURLToPath(new URL(`../../libs/${name}/src/${entry}.ts`, import.meta.url));

/** Smaller ones gain nothing. */
const WORTH_PACKING_BYTES = 1_000;

/** Beside each text the same packed, so that the service packs nothing while somebody waits. */
function packAssets(): Plugin {
  return {
    name: 'pack-assets',
    apply: 'build',
    writeBundle({ dir }, bundle) {
      for (const file of Object.keys(bundle)) {
        if (dir === undefined || !/\.(js|css|svg|txt)$/.test(file)) continue;
        const bytes = readFileSync(join(dir, file));
        if (bytes.length < WORTH_PACKING_BYTES) continue;
        writeFileSync(join(dir, `${file}.gz`), gzipSync(bytes, { level: 9 }));
        const params = { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
        writeFileSync(join(dir, `${file}.br`), brotliCompressSync(bytes, { params }));
      }
    },
  };
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), packAssets()],
  resolve: {
    alias: {
      '#contracts': room('contracts'),
      '#domain': room('domain'),
      '#figures': room('figures'),
      '#language': room('language', 'browser'),
      '#presenting': room('presenting'),
    },
  },
  build: {
    outDir: fileURLToPath(new URL('../../dist/dashboards/insights', import.meta.url)),
    emptyOutDir: true,
    manifest: true,
    assetsInlineLimit: 0,
    // The rooms do nothing by being imported: a screen takes along what it uses of them, not all that a room's door names.
    rolldownOptions: {
      treeshake: { moduleSideEffects: (file) => !/\/libs\/\w+\/src\//.test(file) },
      output: {
        codeSplitting: {
          groups: [
            // Everything that any screen needs, in one program and one style: each request more costs a slow network half a second.
            { name: 'frame', tags: ['$initial'], priority: 5 },
            {
              name: 'frame',
              test: /insights\/src\/(shared|app)\/.*\.css|shared\/ui\/(field|text-field|error-summary)/,
              priority: 4,
            },
            // What opens over a page, with the library that keeps the focus in it: no page needs it to stand.
            {
              name: 'windows',
              test: /node_modules\/(react-aria|react-stately|@internationalized)|shared\/ui\/dialog-window\.tsx/,
              minShareCount: 2,
              priority: 3,
            },
            { name: 'scales', test: /node_modules\/d3-/, minShareCount: 2, priority: 3 },
            {
              name: 'parts',
              test: /insights\/src\/shared\/(?!time\/|ui\/dialog-window)/,
              minShareCount: 4,
              priority: 2,
            },
            {
              name: 'parts',
              test: /insights\/src\/shared\/(contributions\/|words\/sentence|ui\/bar-rows)|react-query\/.*useInfiniteQuery/,
              minShareCount: 2,
              priority: 2,
            },
            // a handful of crumbs would each cost a slow network a request
            { name: 'themes', test: /insights\/src\/(features|shared)\/themes\//, minShareCount: 2, priority: 1 },
            { name: 'plots', test: /libs\/figures\/|shared\/(figure|time)\//, minShareCount: 2, priority: 1 },
          ],
        },
        // The pages of methods open as the plain text that they are; Markdown is saved to disk by some browsers.
        assetFileNames: ({ names }) =>
          names[0]?.endsWith('.md') ? 'assets/[name]-[hash].txt' : 'assets/[name]-[hash][extname]',
      },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:3000' } },
});
