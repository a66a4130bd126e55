import type { ZipFile } from 'yazl';

/** Ends an archive and gives its bytes. */
export async function zipBytes(zip: ZipFile): Promise<Buffer> {
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
