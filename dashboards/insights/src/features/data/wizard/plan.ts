import type { CheckRequest, Upload } from '#contracts';
import type { TableMapping } from '#domain';
import type { Draft } from './draft.js';
import { mappingToSend } from './fields.js';

/** What every step after the upload is given. */
export interface StepProps {
  readonly upload: Upload;
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}

const UNREAD: TableMapping = { version: 1, kind: 'remark', columns: {} };

/** The person's choice of columns, or what was suggested. */
export function mappingOf({ upload, draft }: Pick<StepProps, 'upload' | 'draft'>): TableMapping {
  return draft.mapping ?? upload.mapping ?? UNREAD;
}

/** How the file shall be read: only a table needs a mapping. */
export function requestOf({ upload, draft }: Pick<StepProps, 'upload' | 'draft'>): CheckRequest {
  const source = draft.source ?? upload.source;
  const mapping = source === 'table' ? mappingToSend(mappingOf({ upload, draft })) : null;
  return { source, mapping: mapping as CheckRequest['mapping'] };
}
