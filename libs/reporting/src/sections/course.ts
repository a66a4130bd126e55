import { formatNumber, translate, wordFor } from '#language';
import { heading, list, paragraph, typedBlocks, type Block } from '../blocks.js';
import { lineOf, type ReportSource } from '../report-source.js';

/** By what law the consultation was held and how it went: what the office typed, and the facts of the release. */
export function courseSection(source: ReportSource): Block[] {
  const { texts, language } = source;
  const say = (section: 'legal-basis' | 'course') => {
    const typed = typedBlocks(texts[section] ?? '');
    return typed.length > 0 ? typed : [paragraph(translate(language, 'report.not-written'), 'note')];
  };
  return [
    heading(1, translate(language, 'report.section.legal-basis')),
    ...say('legal-basis'),
    heading(1, translate(language, 'report.section.course')),
    ...say('course'),
    list(factsOf(source)),
  ];
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
