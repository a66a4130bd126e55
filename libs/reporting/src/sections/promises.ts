import type { DueDateMove } from '#domain';
import { translate } from '#language';
import { heading, paragraph, type Block } from '../blocks.js';
import { dayOf, deliveryName, lineOf, type ReportSource } from '../report-source.js';

/** What the office promised and what came of it, each with its day; a day that moved keeps the first one and says why. */
export function promisesSection(source: ReportSource): Block[] {
  const { content, language } = source;
  const title = heading(1, translate(language, 'report.section.promises'));
  const rows = [...commitmentRows(source), ...outcomeRows(source)];
  if (rows.length === 0) return [title, paragraph(translate(language, 'report.promises.none'))];
  return [
    title,
    {
      kind: 'table',
      caption: translate(language, 'report.promises.caption'),
      columns: [
        { label: translate(language, 'report.column.what'), width: 36 },
        { label: translate(language, 'report.column.who'), width: 20 },
        { label: translate(language, 'report.column.due'), width: 28 },
        { label: translate(language, 'report.column.state'), width: 16 },
      ],
      rows,
    },
  ];

  function commitmentRows({ content: { commitments, outcomes } }: ReportSource): string[][] {
    return commitments
      .filter(({ id }) => !outcomes.some(({ commitmentId }) => commitmentId === id))
      .map(({ title: what, owner, dueOn, firstDueOn, moves }) => [
        lineOf(what, language),
        owner ?? '',
        dueWords(dueOn, firstDueOn, moves),
        deliveryName(source, null),
      ]);
  }

  function outcomeRows({ content: { outcomes, commitments } }: ReportSource): string[][] {
    return outcomes.map((outcome) => {
      const promise = commitments.find(({ id }) => id === outcome.commitmentId);
      const state = deliveryName(source, outcome.delivery);
      const day = dayOf(source, outcome.deliveredOn);
      return [
        lineOf(outcome.title, language),
        promise?.owner ?? content.decisions.find(({ id }) => id === outcome.decisionId)?.office ?? '',
        dueWords(outcome.dueOn ?? promise?.dueOn ?? null, promise?.firstDueOn ?? null, [
          ...(promise?.moves ?? []),
          ...outcome.moves,
        ]),
        day === '' ? state : `${state}, ${day}`,
      ];
    });
  }

  function dueWords(dueOn: string | null, firstDueOn: string | null, moves: readonly DueDateMove[]): string {
    const due = dayOf(source, dueOn);
    const last = moves.at(-1);
    const first = firstDueOn ?? moves[0]?.fromOn ?? null;
    if (!last || first === null || first === dueOn) return due;
    const reason = lineOf(last.reason, language).replace(/\.$/, '');
    return translate(language, 'report.due.moved', { due, reason, first: dayOf(source, first) });
  }
}
