// After a change of package-lock.json: names the binaries of other platforms that npm left out of the lock because the registry
// it was made on does not hold them. Without these lines `npm ci` refuses the lock, and another platform misses its binaries.
import { readFileSync, writeFileSync } from 'node:fs';

const PLATFORMS = [
  'darwin',
  'win32',
  'linux',
  'android',
  'freebsd',
  'openbsd',
  'netbsd',
  'sunos',
  'aix',
  'openharmony',
];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'arm'];

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
let added = 0;
for (const [place, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
  if (place === '') continue;
  for (const [name, range] of Object.entries(optionalDependencies)) {
    const known = lock.packages[`node_modules/${name}`] ?? lock.packages[`${place}/node_modules/${name}`];
    const os = PLATFORMS.find((platform) => name.includes(platform));
    if (known || !os) continue;
    const cpu = PROCESSORS.find((processor) => name.includes(processor));
    const version = range.replace(/^[^\d]*/, '');
    lock.packages[`node_modules/${name}`] = { version, optional: true, ...(cpu && { cpu: [cpu] }), os: [os] };
    added += 1;
  }
}
// npm itself puts the new lines in their places at the next `npm install`.
if (added > 0) writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} binaries of other platforms named`);
