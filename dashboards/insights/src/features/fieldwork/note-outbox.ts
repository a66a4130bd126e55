import type { NoteRequest } from '#contracts';
import type { ProcessPath } from '../../shared/api/paths.js';

/** What is being typed, as the fields hold it. */
export interface NoteDraft {
  readonly id: string;
  readonly channel: NoteRequest['channel'];
  readonly voice: NoteRequest['voice'];
  readonly groupSize: string;
  readonly place: string;
  readonly topic: string;
  readonly text: string;
  readonly location: { readonly latitude: number; readonly longitude: number } | null;
  readonly photo: string;
  readonly mayPublish: 'yes' | 'no' | 'unknown';
}

/** Kept in this browser until the server has confirmed it: what is being typed, and notes that wait for a network. */
export interface KeptNotes {
  readonly draft: NoteDraft;
  readonly waiting: readonly NoteRequest[];
}

export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

const keyOf = ({ workspace, process }: ProcessPath) => `nasluch.notes.${workspace}.${process}`;

export function emptyDraft(id: string): NoteDraft {
  return {
    id,
    channel: 'meeting',
    voice: 'person',
    groupSize: '',
    place: '',
    topic: '',
    text: '',
    location: null,
    photo: '',
    mayPublish: 'unknown',
  };
}

/** The next note at the same table: what is said changes, where and to whom does not. */
export function nextDraft(draft: NoteDraft, id: string): NoteDraft {
  return { ...draft, id, text: '', photo: '', location: null, mayPublish: 'unknown' };
}

export function readKept(shelf: Shelf, path: ProcessPath, newId: string): KeptNotes {
  try {
    const kept = JSON.parse(shelf.getItem(keyOf(path)) ?? '{}') as Partial<KeptNotes>;
    return {
      draft: { ...emptyDraft(newId), ...kept.draft },
      waiting: Array.isArray(kept.waiting) ? kept.waiting : [],
    };
  } catch {
    return { draft: emptyDraft(newId), waiting: [] };
  }
}

/** False where the browser keeps nothing (a private window, a full shelf): then the page itself is all that holds the words. */
export function keep(shelf: Shelf, path: ProcessPath, kept: KeptNotes): boolean {
  try {
    shelf.setItem(keyOf(path), JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** A whole number of people from 1 to 10,000; null for an empty field, undefined for anything else. */
export function readGroupSize(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const size = Number(text.trim());
  return Number.isInteger(size) && size >= 1 && size <= 10_000 ? size : undefined;
}

export function requestOf(draft: NoteDraft, now: Date): NoteRequest {
  const or = (text: string) => text.trim() || null;
  return {
    id: draft.id,
    channel: draft.channel,
    voice: draft.voice,
    groupSize: draft.voice === 'group' ? (readGroupSize(draft.groupSize) ?? null) : null,
    place: or(draft.place),
    topic: or(draft.topic),
    text: draft.text.trim(),
    writtenAt: now.toISOString(),
    location: draft.location,
    photo: or(draft.photo),
    mayPublish: draft.mayPublish === 'unknown' ? null : draft.mayPublish === 'yes',
  };
}
