// What the browser loads before it shows anything, with the messages of the wordiest language, from the manifest of the dashboard's last build.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const built = join(import.meta.dirname, '..', 'dist', 'dashboards', 'insights');

export async function benchDashboard() {
  const path = join(built, '.vite', 'manifest.json');
  if (!existsSync(path)) return [['first load', 'not built: npm run build']];
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const entry = Object.keys(manifest).find((name) => manifest[name].isEntry);
  const base = filesOf(manifest, entry);
  const languages = Object.keys(manifest).filter((name) => /messages\/\w+\/index\.ts$/.test(name));
  const files = languages
    .map((name) => filesOf(manifest, name, new Set(base)))
    .reduce((larger, loaded) => (sizeOf(loaded) > sizeOf(larger) ? loaded : larger));
  return [
    ['files of the first load', String(files.size)],
    ['first load, gzip', `${(sizeOf(files) / 1024).toFixed(0)} KB`],
  ];
}

function filesOf(manifest, name, seen = new Set()) {
  const chunk = manifest[name];
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const style of chunk.css ?? []) seen.add(style);
  for (const imported of chunk.imports ?? []) filesOf(manifest, imported, seen);
  return seen;
}

function sizeOf(files) {
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file))).length, 0);
}
