import type { ReleaseContent, ReleasedRemark, ReleasedTheme } from '#domain';
import { representationTable, type RepresentationRow, type TableData } from '#figures';
import { pickText, type PublicWords } from '../words.js';

/** Themes of the first level, largest first. */
export function mainThemes(content: ReleaseContent): readonly ReleasedTheme[] {
  return content.themes.filter(({ parentId }) => parentId === null);
}

/** A variable of reach that can be shown, with the rows of its figure. */
export interface ShownVariable {
  readonly variable: string;
  readonly rows: readonly RepresentationRow[];
  readonly known: number | null;
}

/** Variables of which the release holds a comparison with the residents, as it was suppressed. */
export function shownVariables(content: ReleaseContent, words: PublicWords): readonly ShownVariable[] {
  return (content.reach?.report.variables ?? [])
    .filter(({ reason, groups }) => reason === null && groups.length > 0)
    .map(({ variable, groups, known }) => ({
      variable,
      known,
      rows: groups.map((group) => ({ ...group, label: words.group(variable, group.group) })),
    }));
}

/** What a line of the table of remarks says in place of words that may not be shown. */
export function remarkText(remark: ReleasedRemark, words: PublicWords): string {
  if (remark.text !== null) return [remark.title, remark.text].filter(Boolean).join('. ');
  return words.word('public.withheld', remark.withheld ?? 'not-reviewed');
}

/** Every table that the page shows, for files: what stands in them stands on the page and the other way round. */
export function pageTables(content: ReleaseContent, words: PublicWords): readonly TableData[] {
  const reach = shownVariables(content, words).map(({ variable, rows }) =>
    representationTable(
      rows,
      words.language,
      words.t('public.table.reach', { variable: words.word('variable', variable) }),
    ),
  );
  return [
    remarkTable(content, words),
    themeTable(content, words),
    decisionTable(content, words),
    workTable(content, words),
    ...reach,
  ];
}

export function remarkTable(content: ReleaseContent, words: PublicWords): TableData {
  const { t, language } = words;
  const themeNames = new Map(content.themes.map(({ id, label }) => [id, label]));
  const decisions = new Map(content.decisions.map((decision) => [decision.id, decision]));
  return {
    caption: t('public.table.remarks'),
    columns: [
      { label: t('public.column.number'), kind: 'number' },
      { label: t('public.column.received'), kind: 'text' },
      { label: t('public.column.text'), kind: 'text' },
      { label: t('public.column.theme'), kind: 'text' },
      { label: t('public.column.position'), kind: 'text' },
      { label: t('public.column.reason'), kind: 'text' },
      { label: t('public.column.office'), kind: 'text' },
    ],
    rows: content.remarks.map((remark) => [
      remark.number,
      remark.receivedOn,
      remarkText(remark, words),
      remark.themeIds
        .map((id) => themeNames.get(id) ?? '')
        .filter(Boolean)
        .join(' › ') || null,
      words.word('public.position', remark.position ?? 'none'),
      pickText(decisions.get(remark.decisionId ?? '')?.reason ?? {}, language)?.text ?? null,
      remark.office,
    ]),
    notes: [],
  };
}

function themeTable(content: ReleaseContent, words: PublicWords): TableData {
  const { t } = words;
  const names = new Map(content.themes.map(({ id, label }) => [id, label]));
  return {
    caption: t('public.table.themes'),
    columns: [
      { label: t('public.column.theme'), kind: 'text' },
      { label: t('public.column.part-of'), kind: 'text' },
      { label: t('column.opinions'), kind: 'number' },
      { label: t('column.people'), kind: 'number' },
    ],
    rows: [
      ...content.themes.map((theme) => [
        theme.label,
        theme.parentId === null ? null : (names.get(theme.parentId) ?? null),
        theme.contributions,
        theme.people,
      ]),
      [t('public.not-grouped'), null, content.notGrouped.contributions, content.notGrouped.people],
    ],
    notes: [],
  };
}

function decisionTable(content: ReleaseContent, words: PublicWords): TableData {
  const { t, language } = words;
  const names = new Map(content.themes.map(({ id, label }) => [id, label]));
  return {
    caption: t('public.table.decisions'),
    columns: [
      { label: t('public.column.decision'), kind: 'text' },
      { label: t('public.column.position'), kind: 'text' },
      { label: t('public.column.reason'), kind: 'text' },
      { label: t('public.column.office'), kind: 'text' },
      { label: t('public.column.decided'), kind: 'text' },
      { label: t('public.column.themes'), kind: 'text' },
    ],
    rows: content.decisions.map((decision) => [
      pickText(decision.text, language)?.text ?? null,
      words.word('public.position', decision.code),
      pickText(decision.reason, language)?.text ?? null,
      decision.office,
      decision.decidedOn,
      decision.themeIds
        .map((id) => names.get(id) ?? '')
        .filter(Boolean)
        .join('; ') || null,
    ]),
    notes: [],
  };
}

function workTable(content: ReleaseContent, words: PublicWords): TableData {
  const { t, language } = words;
  const text = (localised: Readonly<Record<string, string>>) => pickText(localised, language)?.text ?? null;
  return {
    caption: t('public.table.work'),
    columns: [
      { label: t('public.column.what'), kind: 'text' },
      { label: t('public.column.state'), kind: 'text' },
      { label: t('public.column.due'), kind: 'text' },
      { label: t('public.column.first-due'), kind: 'text' },
      { label: t('public.column.done-on'), kind: 'text' },
      { label: t('public.column.office'), kind: 'text' },
    ],
    rows: [
      ...content.commitments.map((one) => [
        text(one.title),
        t('public.promised'),
        one.dueOn,
        one.firstDueOn,
        null,
        one.owner,
      ]),
      ...content.outcomes.map((one) => [
        text(one.title),
        words.word('status.delivery', one.delivery ?? 'none'),
        one.dueOn,
        one.moves[0]?.fromOn ?? one.dueOn,
        one.deliveredOn,
        null,
      ]),
    ],
    notes: [],
  };
}
