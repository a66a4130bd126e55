import type { ReleasedRemark } from '#domain';
import { translate, wordFor } from '#language';
import { heading, paragraph, type Block, type TableBlock } from '../blocks.js';
import {
  lineOf,
  numberDecisions,
  numericDate,
  originOf,
  positionName,
  upperFirst,
  type NumberedDecision,
  type ReportSource,
} from '../report-source.js';

type Numbered = ReadonlyMap<string, NumberedDecision>;

/**
 * Every eligible remark with the authority's position and reason, theme by theme. A position that answers several remarks stands once,
 * above the table, and the rows refer to its number.
 */
export function remarksSection(source: ReportSource): Block[] {
  const { content, language } = source;
  const title = heading(1, translate(language, 'report.section.remarks'));
  if (content.remarks.length === 0) return [title, paragraph(translate(language, 'report.remarks.none'))];
  const open = content.remarks.filter(({ position }) => position === null).length;
  const decisions = numberDecisions(content);
  const covered = countCovered(content.remarks);
  return [
    title,
    paragraph(translate(language, 'report.remarks.lead')),
    ...(open > 0 ? [paragraph(translate(language, 'report.remarks.open', { count: open }), 'strong')] : []),
    ...groupByTheme(source).flatMap(({ name, remarks }) => [
      heading(2, name),
      ...sharedAnswers(source, remarks, decisions, covered),
      remarkTable(source, name, remarks, decisions, covered),
    ]),
  ];
}

/** Remarks of each theme of the first level, largest first, those without a theme last. */
function groupByTheme({ content, language }: ReportSource): { name: string; remarks: ReleasedRemark[] }[] {
  const byTheme = new Map<string | null, ReleasedRemark[]>();
  for (const remark of content.remarks) {
    const theme = remark.themeIds[0] ?? null;
    const standing = byTheme.get(theme);
    if (standing) standing.push(remark);
    else byTheme.set(theme, [remark]);
  }
  const themes = content.themes.filter(({ id }) => byTheme.has(id));
  const named = themes.map(({ id, label }) => ({ name: upperFirst(label), remarks: byTheme.get(id) ?? [] }));
  const placed = new Set(themes.map(({ id }) => id));
  const rest = content.remarks.filter(({ themeIds }) => themeIds[0] === undefined || !placed.has(themeIds[0]));
  const name = upperFirst(translate(language, 'report.themes.rest'));
  return rest.length === 0 ? named : [...named, { name, remarks: rest }];
}

/** How many remarks each decision answers. */
function countCovered(remarks: readonly ReleasedRemark[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { decisionId } of remarks)
    if (decisionId !== null) counts.set(decisionId, (counts.get(decisionId) ?? 0) + 1);
  return counts;
}

function sharedAnswers(
  source: ReportSource,
  remarks: readonly ReleasedRemark[],
  decisions: Numbered,
  covered: ReadonlyMap<string, number>,
): Block[] {
  const { language } = source;
  const ids = new Set(remarks.flatMap(({ decisionId }) => decisionId ?? []));
  return [...ids]
    .flatMap((id) => decisions.get(id) ?? [])
    .filter(({ decision }) => (covered.get(decision.id) ?? 0) > 1)
    .sort((first, second) => first.number - second.number)
    .flatMap(({ number, decision }) => {
      const position = positionName(source, decision.code);
      const text = lineOf(decision.text, language);
      const reason = lineOf(decision.reason, language);
      const told = [
        translate(language, 'report.answer.covers', { count: covered.get(decision.id) ?? 0 }),
        text,
        reason === '' ? '' : translate(language, 'report.answer.reason', { reason }),
        originOf(source, decision),
      ];
      return [
        heading(3, translate(language, 'report.answer', { number, position })),
        paragraph(
          told
            .filter((part) => part !== '')
            .map(ended)
            .join(' '),
        ),
      ];
    });
}

function ended(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}

function remarkTable(
  source: ReportSource,
  theme: string,
  remarks: readonly ReleasedRemark[],
  decisions: Numbered,
  covered: ReadonlyMap<string, number>,
): TableBlock {
  const { language } = source;
  const withPassage = remarks.some(({ passage }) => passage !== null && passage !== '');
  const widths = withPassage ? [6, 10, 11, 36, 13, 24] : [6, 10, 44, 14, 26];
  const names = withPassage
    ? (['number', 'received', 'passage', 'text', 'position', 'reason'] as const)
    : (['number', 'received', 'text', 'position', 'reason'] as const);
  return {
    kind: 'table',
    caption: translate(language, 'report.remarks.caption', { theme }),
    columns: names.map((name, at) => ({
      label: translate(language, `report.column.${name}`),
      width: widths[at] ?? 10,
      isNumber: name === 'number',
      isSaid: name === 'text',
    })),
    rows: remarks.map((remark) => [
      String(remark.number),
      remark.receivedOn === null ? '' : numericDate(language, remark.receivedOn),
      ...(withPassage ? [remark.passage ?? ''] : []),
      remarkText(remark, source),
      positionName(source, remark.position),
      reasonOf(remark),
    ]),
  };

  function reasonOf({ decisionId, office }: ReleasedRemark): string {
    const found = decisionId === null ? undefined : decisions.get(decisionId);
    if (!found) return office ?? '';
    if ((covered.get(found.decision.id) ?? 0) > 1) return translate(language, 'report.as-in', { number: found.number });
    const told = [lineOf(found.decision.text, language), lineOf(found.decision.reason, language)];
    return [...told.filter((part) => part !== ''), originOf(source, found.decision)].map(ended).join(' ');
  }
}

/** The words of a remark as they may be shown, or why they may not. */
export function remarkText({ title, text, isSummary, withheld }: ReleasedRemark, { language }: ReportSource): string {
  if (text === null) return wordFor(language, 'report.withheld', withheld ?? 'not-reviewed');
  if (isSummary) return translate(language, 'report.summary', { text });
  return title === null || title === '' || text.startsWith(title) ? text : `${title}\n${text}`;
}
