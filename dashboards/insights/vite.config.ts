import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const room = (name: string, entry = 'index') =>
  fileURLToPath(new URL(`../../libs/${name}/src/${entry}.ts`, import.meta.url));

/** Every Polish page needs these two files at once; the others follow when a text asks for them. */
const PRELOADED_FONTS = /source-sans-3-latin(-ext)?-wght-normal.*\.woff2$/;

function preloadFonts(): Plugin {
  return {
    name: 'preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => PRELOADED_FONTS.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: '' },
            injectTo: 'head-prepend' as const,
          })),
    },
  };
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), preloadFonts()],
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
        // The pages of methods open as the plain text that they are; Markdown is saved to disk by some browsers.
        assetFileNames: ({ names }) =>
          names[0]?.endsWith('.md') ? 'assets/[name]-[hash].txt' : 'assets/[name]-[hash][extname]',
      },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:3000' } },
});
