import 'reflect-metadata';
import { InvalidSettingsError, readSettings } from '#settings';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLogger } from './http/logger.js';
import { startService } from './service.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

try {
  const settings = readSettings(process.env, root);
  const log = createLogger(settings.logLevel);
  if (settings.role === 'worker') await import('../../worker/src/main.js');
  else await serve(settings, log);
} catch (error) {
  process.stderr.write(`nasluch: ${error instanceof InvalidSettingsError ? error.message : describe(error)}\n`);
  process.exit(1);
}

async function serve(settings: ReturnType<typeof readSettings>, log: ReturnType<typeof createLogger>): Promise<void> {
  const service = await startService({ settings, log, version, root });
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await service.stop();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
  const address = settings.publicUrl ?? service.url;
  process.stdout.write(`\nNasłuch ${version}: ${address}\n`);
  if (service.startCode !== null) {
    process.stdout.write(
      '\nNikt jeszcze nie ma konta. Pierwszą osobę zakłada ten kod / nobody has an account yet; begin with:\n',
    );
    process.stdout.write(`  ${address.replace(/\/$/, '')}/start#${service.startCode}\n\n`);
  }
  if (service.sampleSignIns.length > 0) {
    process.stdout.write('\nPrzykładowe konta / sample sign-ins:\n');
    for (const { email, password } of service.sampleSignIns)
      process.stdout.write(`  ${email.padEnd(34)} ${password}\n`);
    process.stdout.write('\n');
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'cannot start';
  return `code` in error && error.code === 'EADDRINUSE'
    ? 'the port is in use; set PORT to another one'
    : (error.stack ?? error.message);
}
