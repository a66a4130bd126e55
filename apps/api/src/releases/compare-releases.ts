import { type ReleaseComparison } from '#contracts';
import { canonicalJson, type LedgerSubject, type LocalisedText, type ReleaseContent } from '#domain';

type Differences = Omit<ReleaseComparison, 'before' | 'after'>;

/**
 * What is different in the later of two releases: figures side by side, themes and entries of the ledger that came, went or changed,
 * and how many remarks have another position or text.
 */
export function compareReleases(before: ReleaseContent, after: ReleaseContent): Differences {
  return {
    figures: compareFigures(before, after),
    themes: compareThemes(before.themes, after.themes),
    entries: SUBJECTS.map((subject) => ({
      subject,
      ...compareEntries(entriesOf(before, subject), entriesOf(after, subject)),
    })),
    remarks: compareRemarks(before.remarks, after.remarks),
  };
}

const SUBJECTS = ['response', 'decision', 'commitment', 'outcome'] as const;

const FIGURES: readonly (readonly [string, (content: ReleaseContent) => number | null])[] = [
  ['contributions', ({ counts }) => counts.all.contributions],
  ['people', ({ counts }) => counts.all.people],
  ['eligible', ({ counts }) => counts.eligible.contributions],
  ['submissions', ({ counts }) => counts.submissions],
  ['signatures', ({ counts }) => counts.signatures],
  ['meetings', ({ counts }) => counts.meetings],
  ['heads', ({ counts }) => counts.heads],
  ['participants', ({ reach }) => reach?.report.participants ?? null],
  ['themes', ({ themes }) => themes.filter(({ parentId }) => parentId === null).length],
  ['not-grouped', ({ notGrouped }) => notGrouped.contributions],
  ['texts', ({ remarks }) => remarks.filter(({ text }) => text !== null).length],
  ['without-position', ({ remarks }) => remarks.filter(({ position }) => position === null).length],
  ['response-rate', ({ impact }) => impact?.responseRate.rate ?? null],
  ['decision-rate', ({ impact }) => impact?.decisionRate.rate ?? null],
  ['adoption-rate', ({ impact }) => impact?.adoptionRate.rate ?? null],
  ['implementation-rate', ({ impact }) => impact?.implementationRate.rate ?? null],
];

function compareFigures(before: ReleaseContent, after: ReleaseContent): Differences['figures'] {
  return FIGURES.map(([code, read]) => ({ code, before: read(before), after: read(after) }));
}

function compareThemes(before: ReleaseContent['themes'], after: ReleaseContent['themes']): Differences['themes'] {
  const former = new Map(before.map((theme) => [theme.id, theme]));
  const now = new Map(after.map((theme) => [theme.id, theme]));
  const short = ({ id, label, contributions }: ReleaseContent['themes'][number]) => ({ id, label, contributions });
  return {
    added: after.filter(({ id }) => !former.has(id)).map(short),
    gone: before.filter(({ id }) => !now.has(id)).map(short),
    changed: after.flatMap(({ id, label, contributions }) => {
      const theme = former.get(id);
      if (!theme || (theme.label === label && theme.contributions === contributions)) return [];
      return [{ id, label, formerLabel: theme.label, before: theme.contributions, after: contributions }];
    }),
  };
}

interface Entry {
  readonly id: string;
  readonly title: LocalisedText;
  readonly whole: string;
}

function entriesOf(content: ReleaseContent, subject: LedgerSubject): Entry[] {
  const named = {
    response: content.responses.map((entry) => ({ title: entry.text, entry })),
    decision: content.decisions.map((entry) => ({ title: entry.text, entry })),
    commitment: content.commitments.map((entry) => ({ title: entry.title, entry })),
    outcome: content.outcomes.map((entry) => ({ title: entry.title, entry })),
  }[subject];
  return named.map(({ title, entry }) => ({ id: entry.id, title, whole: canonicalJson(entry) }));
}

function compareEntries(before: readonly Entry[], after: readonly Entry[]) {
  const former = new Map(before.map((entry) => [entry.id, entry]));
  const now = new Set(after.map(({ id }) => id));
  const short = ({ id, title }: Entry) => ({ id, title });
  return {
    added: after.filter(({ id }) => !former.has(id)).map(short),
    gone: before.filter(({ id }) => !now.has(id)).map(short),
    changed: after.filter(({ id, whole }) => former.has(id) && former.get(id)?.whole !== whole).map(short),
  };
}

function compareRemarks(
  before: ReleaseContent['remarks'],
  after: ReleaseContent['remarks'],
): ReleaseComparison['remarks'] {
  const former = new Map(before.map((remark) => [remark.contributionId, remark]));
  const now = new Set(after.map(({ contributionId }) => contributionId));
  const both = after.flatMap((remark) => {
    const earlier = former.get(remark.contributionId);
    return earlier ? [{ earlier, remark }] : [];
  });
  const moves = new Map<string, ReleaseComparison['remarks']['positions'][number]>();
  for (const { earlier, remark } of both) {
    if (earlier.position === remark.position) continue;
    const key = `${earlier.position}>${remark.position}`;
    const move = moves.get(key) ?? { from: earlier.position, to: remark.position, remarks: 0 };
    moves.set(key, { ...move, remarks: move.remarks + 1 });
  }
  return {
    added: after.length - both.length,
    gone: before.filter(({ contributionId }) => !now.has(contributionId)).length,
    positions: [...moves.values()].sort((first, second) => second.remarks - first.remarks),
    textsAdded: both.filter(({ earlier, remark }) => earlier.text === null && remark.text !== null).length,
    textsGone: both.filter(({ earlier, remark }) => earlier.text !== null && remark.text === null).length,
  };
}
