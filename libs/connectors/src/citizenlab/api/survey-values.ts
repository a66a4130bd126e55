import { type ReadOptions } from '../../options.js';
import { toldKind } from '../../survey/questions.js';
import { isItem, type ApiItem } from './api-item.js';
import { pointOf, type Point } from './api-point.js';
import { labelsOf, optionLabel, questionTitle, type LabelMap } from './label-map.js';

/** Before demographic questions that a form asks beside its own. */
export const DEMOGRAPHIC_PREFIX = 'u_';
const FREE_TEXT = /_(other|follow_up)$/;
/** Keys of options are made of their words so. */
const LIKE_A_KEY = /^[a-z0-9]+(?:[_-][a-z0-9]+)*$/;

export interface SurveyValues {
  readonly open: readonly (readonly [title: string, text: string])[];
  readonly closed: readonly (readonly [title: string, values: readonly string[]])[];
  readonly location: Point | null;
}

/** Which questions are answered in words: those that are told, and those with an answer that cannot be the key of an option. */
export interface OpenQuestions {
  /** Looks at answers before they are read. */
  learn(values: ApiItem): void;
  has(key: string): boolean;
}

export function openQuestions(labels: LabelMap, options: ReadOptions): OpenQuestions {
  const seen = new Set<string>();
  return {
    learn(values) {
      for (const [key, value] of Object.entries(values)) {
        if (typeof value !== 'string' || value === '') continue;
        if (FREE_TEXT.test(key) || !LIKE_A_KEY.test(value)) seen.add(key);
      }
    },
    has(key) {
      const told = toldKind(questionTitle(labels, key), options) ?? labelsOf(labels, key)?.kind;
      if (told !== undefined) return told === 'open';
      return labelsOf(labels, key)?.options === undefined && seen.has(key);
    },
  };
}

/**
 * The answers of one form by the shapes that the platform stores: text, number, the key of an option, several keys (chosen, or ranked in
 * their order), a number for each statement of a matrix, a place. Drawn lines and areas, and files, are no answers that can be counted
 * or read; they stay in the raw row.
 */
export function readSurveyValues(values: ApiItem, labels: LabelMap, questions: OpenQuestions): SurveyValues {
  const open: [string, string][] = [];
  const closed: [string, string[]][] = [];
  let location: Point | null = null;
  for (const [key, value] of Object.entries(values)) {
    if (key.startsWith(DEMOGRAPHIC_PREFIX) || value === '') continue;
    const title = titleOf(labels, key);
    if (typeof value === 'string') {
      if (questions.has(key)) open.push([title, value]);
      else closed.push([title, [optionLabel(labels, key, value)]]);
    } else if (typeof value === 'number' || typeof value === 'boolean') {
      closed.push([title, [optionLabel(labels, key, String(value))]]);
    } else if (Array.isArray(value)) {
      const chosen = value
        .filter((option) => typeof option === 'string')
        .map((option) => optionLabel(labels, key, option));
      if (chosen.length > 0) closed.push([title, chosen]);
    } else if (isItem(value)) {
      location ??= pointOf(value);
      for (const [statement, answer] of matrixOf(value)) {
        const known = optionLabel(labels, key, statement);
        closed.push([known === statement ? `${title}: ${statement}` : known, [String(answer)]]);
      }
    }
  }
  return { open, closed, location };
}

/** Words beside "other", or after a scale, are told apart from the question that they follow. */
function titleOf(labels: LabelMap, key: string): string {
  const suffix = FREE_TEXT.exec(key);
  if (suffix === null || labelsOf(labels, key) !== null) return questionTitle(labels, key);
  const asked = questionTitle(labels, key.slice(0, suffix.index));
  return `${asked} (${suffix[1] === 'other' ? 'other' : 'follow-up'})`;
}

function matrixOf(value: ApiItem): readonly (readonly [string, number])[] {
  const entries = Object.entries(value);
  return entries.every((entry): entry is [string, number] => typeof entry[1] === 'number') ? entries : [];
}
