import type { Channel } from '#domain';
import { z } from 'zod';
import { instant, uuid } from './common.js';

/** Templates for what happens away from the screen; `libs/connectors/src/fieldwork` writes and reads them. */
export const FIELDWORK_TEMPLATE_KINDS = ['workshop', 'walk', 'paper', 'ballots', 'heads'] as const;
export type FieldworkTemplateKind = (typeof FIELDWORK_TEMPLATE_KINDS)[number];
export const FIELDWORK_LANGUAGES = ['pl', 'en'] as const;
export type FieldworkLanguage = (typeof FIELDWORK_LANGUAGES)[number];

export const templateKind = z.enum(FIELDWORK_TEMPLATE_KINDS);
export const templateLanguage = z.enum(FIELDWORK_LANGUAGES);

/** Where notes are typed. */
export const NOTE_CHANNELS = ['meeting', 'cafe', 'walk'] as const satisfies readonly Channel[];
export const NOTE_VOICES = ['person', 'group', 'facilitator'] as const;
export const LONGEST_NOTE = 10_000;

/** A note typed on the spot. */
export const noteRequest = z.object({
  id: uuid.describe('Chosen by whoever types: sent twice, it is stored once'),
  channel: z.enum(NOTE_CHANNELS),
  voice: z.enum(NOTE_VOICES),
  groupSize: z.number().int().min(1).max(10_000).nullable().default(null),
  /** Table or place in words. */
  place: z.string().trim().max(200).nullable().default(null),
  topic: z.string().trim().max(200).nullable().default(null),
  text: z.string().trim().min(1).max(LONGEST_NOTE),
  writtenAt: instant.refine((moment) => moment >= '2000' && moment < '2101', 'no year of a consultation'),
  location: z
    .object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
    .nullable()
    .default(null),
  /** Name of a photo's file or its number; the photo itself is not sent. */
  photo: z.string().trim().max(200).nullable().default(null),
  /** Whether the speaker lets the words be shown to the public; null when nobody asked. */
  mayPublish: z.boolean().nullable().default(null),
});
export type NoteRequest = z.infer<typeof noteRequest>;

export const storedNote = z.object({
  id: uuid,
  /** False when it had arrived before. */
  isNew: z.boolean(),
  /** The import that brought it, by which it can be undone; null when it had arrived before. */
  importId: uuid.nullable(),
});
export type StoredNote = z.infer<typeof storedNote>;
