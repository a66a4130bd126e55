import { formatDate, formatNumber, translate, wordFor } from '#language';
import { heading, list, paragraph, typedBlocks, type Block } from '../blocks.js';
import { lineOf, type ReportSource } from '../report-source.js';

/** By what law the consultation was held and how it went: what the office typed, the checklist, and the facts of the release. */
export function courseSection(source: ReportSource): Block[] {
  const { texts, language } = source;
  const say = (section: 'legal-basis' | 'course', known: readonly string[]) => {
    const typed = typedBlocks(texts[section] ?? '');
    if (typed.length > 0) return typed;
    return known.length > 0 ? [] : [paragraph(translate(language, 'report.not-written'), 'note')];
  };
  const basis = texts['legal-basis']?.trim() ? [] : basisOf(source);
  const steps = stepsOf(source);
  return [
    heading(1, translate(language, 'report.section.legal-basis')),
    ...say('legal-basis', basis),
    ...(basis.length > 0 ? [list(basis)] : []),
    heading(1, translate(language, 'report.section.course')),
    ...say('course', steps),
    list([...steps, ...factsOf(source)]),
  ];
}

/** Of the checklist: acts and articles, and the act that ordered the consultation. What the office typed stands in place of it. */
function basisOf({ content: { legal }, language }: ReportSource): string[] {
  if (!legal) return [];
  const act = [legal.orderingAct, legal.orderingNumber].filter((part) => part !== null).join(', ');
  return [...legal.basis, ...(act === '' ? [] : [translate(language, 'report.ordered-by', { act })])];
}

/** Of the checklist: the steps that were made, with their days. */
function stepsOf({ content: { legal }, language }: ReportSource): string[] {
  return (legal?.steps ?? []).map(({ label, doneOn }) =>
    translate(language, 'report.step-made', { step: lineOf(label, language), date: formatDate(language, doneOn) }),
  );
}

function factsOf({ content, language }: ReportSource): string[] {
  const { process, counts } = content;
  const number = (value: number) => formatNumber(language, value);
  const facts: string[] = [];
  const question = lineOf(process.question, language);
  if (question !== '') facts.push(translate(language, 'report.question', { question }));
  const text = lineOf(process.openToChange, language);
  if (text !== '') facts.push(translate(language, 'report.open', { text }));
  if (process.promisedLevel !== null) {
    const level = wordFor(language, 'level', process.promisedLevel);
    const help = wordFor(language, 'level', `${process.promisedLevel}.help`);
    facts.push(translate(language, 'report.level', { level, help }));
  }
  if (process.daysToRespond !== null) facts.push(translate(language, 'report.days', { count: process.daysToRespond }));
  const { contributions: remarks, people } = counts.all;
  facts.push(
    remarks === 0 ? translate(language, 'report.nobody') : translate(language, 'report.received', { remarks, people }),
  );
  if (counts.eligible.contributions !== remarks)
    facts.push(translate(language, 'report.eligible', { remarks: number(counts.eligible.contributions) }));
  if (counts.submissions > 0) {
    const { submissions, signatures } = counts;
    facts.push(translate(language, 'report.letters', { letters: number(submissions), signatures: number(signatures) }));
  }
  if (counts.meetings > 0)
    facts.push(
      translate(language, 'report.meetings', { meetings: number(counts.meetings), heads: number(counts.heads) }),
    );
  return facts;
}
