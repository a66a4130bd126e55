import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** fixtures/samples of the package above this file, wherever the program was built to. */
export function samplesFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'fixtures', 'samples', 'manifest.json'))) {
    if (dirname(folder) === folder) throw new Error('The folder fixtures/samples is missing.');
    folder = dirname(folder);
  }
  return join(folder, 'fixtures', 'samples');
}
