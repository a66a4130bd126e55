import { startEmbeddedServer } from '../../libs/persistence/src/embedded/start-embedded-server.js';

/** Starts or joins the server of a data directory, prints what it got as one line, and holds it until SIGTERM. */
async function holdServer(dataDir: string): Promise<void> {
  const server = await startEmbeddedServer({ dataDir });
  process.once('SIGTERM', () => void server.stop().then(() => process.exit(0)));
  setInterval(() => undefined, 60_000);
  console.log(JSON.stringify({ port: server.port, startedByUs: server.startedByUs }));
}

void holdServer(process.argv[3] ?? '');
