import { LARGEST_EVIDENCE_BYTES } from '#contracts';
import { InvalidInputError, type LocalisedText } from '#domain';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { evidenceType, withoutMetadata, type EvidenceType } from './evidence-image.js';

export interface ReceivedEvidence {
  readonly mediaType: EvidenceType;
  readonly bytes: Buffer;
  /** Words for those who do not see it. */
  readonly description: LocalisedText;
}

const EXTENSIONS = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp', 'application/pdf': 'pdf' } as const;

/**
 * The one file of the request, after the fields `description` and `language`: known by its bytes, and a picture without what a camera
 * writes beside it.
 */
export async function receiveEvidence(request: FastifyRequest): Promise<ReceivedEvidence> {
  if (!request.isMultipart()) throw new InvalidInputError('missing-file', 'Send the file as multipart/form-data.');
  const limits = { fileSize: LARGEST_EVIDENCE_BYTES, files: 1, fields: 4, fieldSize: 2_000 };
  const part = await request.file({ limits, throwFileSizeLimit: false });
  if (!part) throw new InvalidInputError('missing-file', 'The request holds no file.');
  const bytes = await part.toBuffer();
  if (part.file.truncated) {
    const most = LARGEST_EVIDENCE_BYTES / 1024 / 1024;
    throw new InvalidInputError('evidence-too-large', `A file is at most ${most} MB.`, { most });
  }
  const description = fieldOf(part.fields['description']).trim();
  if (description === '' || description.length > 500)
    throw new InvalidInputError('description-missing', 'Say in words what the file shows.', { field: 'description' });
  const language = fieldOf(part.fields['language']) || 'pl';
  if (!/^[a-z]{2}$/.test(language))
    throw new InvalidInputError('invalid-request', 'language: not a language', { field: 'language' });
  const mediaType = evidenceType(bytes);
  return { mediaType, bytes: withoutMetadata(bytes, mediaType), description: { [language]: description } };
}

function fieldOf(field: unknown): string {
  const value = (field as { value?: unknown } | undefined)?.value;
  return typeof value === 'string' ? value : '';
}

/** A picture is shown in the page, a document is saved; the browser guesses nothing of its type. */
export function sendEvidence(
  reply: FastifyReply,
  file: { readonly mediaType: string; readonly content: Buffer },
): void {
  const type = file.mediaType as keyof typeof EXTENSIONS;
  void reply
    .header('content-type', type)
    .header(
      'content-disposition',
      `${type === 'application/pdf' ? 'attachment' : 'inline'}; filename="dowod.${EXTENSIONS[type]}"`,
    )
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, max-age=3600')
    .send(file.content);
}
