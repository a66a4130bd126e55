import { announcesList, isClosing, isGreeting } from './letter-frame.js';
import { splitInlinePoints } from './inline-points.js';
import { endsOpen, markerOf, type Marker } from './markers.js';

/** A piece of a letter: a remark, or the frame around the remarks (sender, greeting, signature). */
export interface LetterPiece {
  readonly text: string;
  readonly isRemark: boolean;
}

interface Line {
  /** With its line break. */
  readonly text: string;
  readonly marker: Marker | null;
  readonly isBlank: boolean;
  /** Whether the line above ends with an abbreviation that asks for what stands here. */
  readonly continues: boolean;
  /** Whether a blank line, or the start of the letter, stands before it. */
  readonly opensParagraph: boolean;
}

/**
 * Proposes how a letter falls into remarks, as somebody would mark it with a pencil: at its numbered points, "Uwaga nr 3", "1)", "a)"
 * and bullets, else at its paragraphs. Only the outermost sort of points cuts: what is lettered within a numbered point stays with it.
 * Greeting, addresses before it, and everything from "Z poważaniem" on are set apart as frame. A number that belongs to the
 * line above ("art." and then "5.") begins nothing. A proposal: people join, split and choose.
 *
 * @param text a letter of any length, as pasted
 * @returns pieces in order; their texts joined are `text`, character by character; none for an empty text
 * @example cutRemarks('1) Proszę o ławki.\n2) I o kosze.').map(({ text }) => text); // ['1) Proszę o ławki.\n', '2) I o kosze.']
 */
export function cutRemarks(text: string): LetterPiece[] {
  const lines = readLines(text);
  const outermost = outermostKind(lines);
  const byLine = outermost === null && everyLineIsAParagraph(lines);
  const groups: Line[][] = [];
  let inPoint = false;
  for (const line of lines) {
    const last = groups.at(-1);
    if (!last || (!line.isBlank && begins(line, inPoint, outermost, byLine))) {
      groups.push([line]);
      inPoint = false;
    } else last.push(line);
    inPoint ||= line.marker !== null && line.marker.kind === outermost;
  }
  return markFrame(groups);
}

/**
 * The words of a remark without the number that the letter gave it, and without blanks around.
 *
 * @example remarkText(' 1) Proszę o ławki.\n'); // 'Proszę o ławki.'
 */
export function remarkText(piece: string): string {
  const words = piece.trim();
  const marker = markerOf(words.split(/[\r\n]/u, 1)[0] ?? '', '');
  const rest = marker === null ? words : words.slice(marker.length).trim();
  return rest === '' ? words : rest;
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let [before, opens] = ['', true];
  for (const line of (text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/gu) ?? []).flatMap(splitInlinePoints)) {
    const words = line.trim();
    const isBlank = words === '';
    lines.push({
      text: line,
      marker: isBlank ? null : markerOf(line.trimEnd(), before),
      isBlank,
      continues: endsOpen(before),
      opensParagraph: opens,
    });
    opens = isBlank;
    // A blank line does not end a sentence that plainly goes on, but it does end "art.".
    if (!isBlank) before = words;
  }
  return lines;
}

/** The sort of points that comes first; a sort that stands there once, beside another that returns, is an accident of a line break. */
function outermostKind(lines: readonly Line[]): Marker['kind'] | null {
  const kinds = lines.flatMap(({ marker }) => marker?.kind ?? []);
  const times = new Map<Marker['kind'], number>();
  for (const kind of kinds) times.set(kind, (times.get(kind) ?? 0) + 1);
  return kinds.find((kind) => kind === 'heading' || (times.get(kind) ?? 0) > 1) ?? kinds[0] ?? null;
}

/** No blank line, and each line a sentence: a word processor's paragraphs, pasted. Lines broken by a mail program end anywhere. */
function everyLineIsAParagraph(lines: readonly Line[]): boolean {
  return lines.length > 1 && lines.every(({ text, isBlank }) => !isBlank && /[.!?:;…"”)]\s*$/u.test(text));
}

function begins(line: Line, inPoint: boolean, outermost: Marker['kind'] | null, byLine: boolean): boolean {
  if ((byLine && !line.continues) || isClosing(line.text) || isGreeting(line.text)) return true;
  if (line.marker !== null && line.marker.kind === outermost) return true;
  // A paragraph behind a numbered point gives its reasons; behind a bullet it is a thing of its own.
  if (inPoint && outermost !== 'bullet') return false;
  return line.opensParagraph && line.marker === null && !givesReasons(line.text);
}

const givesReasons = (text: string): boolean => /^\s*(?:uzasadnienie|argumentacja|rationale|reasons?)\b/iu.test(text);

function markFrame(groups: readonly (readonly Line[])[]): LetterPiece[] {
  const texts = groups.map((lines) => lines.map(({ text }) => text).join(''));
  const isPoint = groups.map((lines) => lines.some(({ marker }) => marker !== null));
  const lastPoint = isPoint.lastIndexOf(true);
  const greeting = texts.findIndex(isGreeting);
  const closing = texts.findIndex((text, at) => at > greeting && isClosing(text));
  return texts.map((text, at) => {
    const isFrame =
      text.trim() === '' ||
      at <= greeting ||
      (closing >= 0 && at >= closing) ||
      (at < lastPoint && !isPoint[at] && announcesList(text));
    return { text, isRemark: !isFrame };
  });
}
