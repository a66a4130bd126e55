import { z } from 'zod';
import { instant, uuid } from './common.js';

/** Kept within what browsers and mail programs pass on whole. */
export const LONGEST_ADDRESS = 2000;
export const LONGEST_VIEW_NAME = 120;
/** Of one person in one process. */
export const MOST_SAVED_VIEWS = 100;

/** An address below the process: a path of plain parts and a query, nothing that leads elsewhere. */
const address = z
  .string()
  .max(LONGEST_ADDRESS)
  .regex(/^(?:\/[A-Za-z0-9-]+)*(?:\?[!$%&'()*+,\-./0-9:;=?@A-Z_a-z~]*)?$/)
  .describe('Below the process, filters included: /contributions?decision=partly');

export const savedViewRequest = z.object({
  name: z.string().trim().min(1).max(LONGEST_VIEW_NAME),
  address,
  isShared: z.boolean().default(false),
});
export type SavedViewRequest = z.infer<typeof savedViewRequest>;

export const savedView = z.object({
  id: uuid,
  name: z.string(),
  address: z.string(),
  isShared: z.boolean(),
  isMine: z.boolean(),
  /** Who shares it; null where it is one's own, or its owner has left. */
  owner: z.string().nullable(),
  changedAt: instant,
});
export type SavedView = z.infer<typeof savedView>;

export const savedViewList = z.object({ views: z.array(savedView) });
export type SavedViewList = z.infer<typeof savedViewList>;
