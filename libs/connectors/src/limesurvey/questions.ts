import { type QuestionChoice, type QuestionScale, type QuestionType } from '#domain';
import { bracketedRows, type AskedQuestion } from '../survey/questionnaire.js';
import { type LimeItem } from './items.js';

/** Types of questions by LimeSurvey's letter; a date and an equation are for their answers to tell. */
const TYPES: Readonly<Record<string, QuestionType>> = {
  ...{ L: 'single', '!': 'single', O: 'single', Y: 'single', G: 'single', I: 'single' },
  ...{ M: 'multiple', P: 'multiple', R: 'ranking', N: 'number', K: 'number', ':': 'number', '5': 'scale' },
  ...{ A: 'matrix', B: 'matrix', C: 'matrix', E: 'matrix', F: 'matrix', H: 'matrix', '1': 'matrix' },
};
/** The highest step of a scale of numbers. */
const STEPS: Readonly<Record<string, number>> = { '5': 5, A: 5, B: 10 };

/** The questions of a survey in their order: what the structure file tells, else what columns tell by their shape. */
export function limeQuestions(items: readonly LimeItem[]): readonly AskedQuestion[] {
  const closed = items.filter(({ kind, coded }) => kind === 'closed' && coded === null);
  const rows = bracketedRows(closed.map(({ title }) => title));
  return items.filter(({ kind }) => kind !== 'email' && kind !== 'unread').map((item) => askedBy(item, rows));
}

function askedBy(item: LimeItem, rows: ReturnType<typeof bracketedRows>): AskedQuestion {
  const { title, kind, coded } = item;
  const matrix = coded === null ? rows.get(title) : rowOf(item);
  const type = coded === null ? undefined : TYPES[coded.type];
  const shown: AskedQuestion = {
    title,
    ...(matrix === undefined ? {} : { matrix }),
    ...(coded === null ? {} : { code: coded.code, required: coded.required, titles: titlesOf(item) }),
    ...(coded?.condition ? { condition: coded.condition } : {}),
  };
  if (kind === 'open') return { ...shown, kind: 'open' };
  if (kind === 'multiple') {
    const labels = item.choices.map(({ label }) => label);
    return { ...shown, kind: 'multiple', choices: item.other === null ? labels : [...labels, item.otherLabel] };
  }
  if (kind === 'ranking') return { ...shown, kind: 'ranking', choices: choicesOf(item) };
  if (type === undefined) return matrix === undefined ? shown : { ...shown, kind: 'matrix' };
  const scale = scaleOf(coded!.type);
  return {
    ...shown,
    kind: type,
    ...(scale === null ? { choices: choicesOf(item) } : { scale, choices: stepsOf(scale) }),
  };
}

/** The words of a row of an array are what its title has beside the question's. */
function rowOf({ title, question, coded }: LimeItem): AskedQuestion['matrix'] {
  if (coded === null || TYPES[coded.type] !== 'matrix' || !title.startsWith(`${question} [`)) return undefined;
  const row = title.slice(question.length + 1).replace(/^\[|\](?: \(\d+\))?$/g, '');
  return { title: question, row: row.replaceAll('] [', ' / ') };
}

/** Translations of the question; those of a row are left out, because its title holds the row as well. */
function titlesOf({ title, question, coded }: LimeItem): Readonly<Record<string, string>> {
  if (coded === null) return {};
  return title === question ? coded.titles : Object.fromEntries([[Object.keys(coded.titles)[0] ?? 'und', title]]);
}

/** Options in the survey's order; one's own answer comes last. */
function choicesOf({ coded, ...item }: LimeItem): readonly QuestionChoice[] {
  const labels = 'labels' in item ? [...item.labels] : [];
  const own = labels.filter(([code]) => code === '-oth-' && coded?.hasOther === true);
  return [...labels.filter(([code]) => code !== '-oth-'), ...own].map(([code, label]) => ({
    value: label,
    code,
    label,
  }));
}

function scaleOf(type: string): QuestionScale | null {
  const highest = STEPS[type];
  if (highest === undefined) return null;
  const scores = Array.from({ length: highest }, (_, step) => step + 1);
  return { steps: scores.map((score) => ({ value: String(score), score })), lowLabel: null, highLabel: null };
}

function stepsOf({ steps }: QuestionScale): readonly string[] {
  return steps.map(({ value }) => value);
}
