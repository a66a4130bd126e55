import type {
  GroupReach,
  ReleaseContent,
  TalkGroup,
  TalkMaterial,
  TalkOutcome,
  TalkQuote,
  TalkTheme,
  TalkVariable,
  VariableReach,
} from '#domain';

/** So many quotes of a theme are offered; the release holds the rest. */
const MOST_QUOTES = 30;
/** A longer text does not fit a slide in letters that the last row can read. */
const LONGEST_QUOTE = 420;

/**
 * What a talk may show of a release: numbers as they were released, groups after suppression, and only words that may be published.
 * Nothing else is read for slides.
 */
export function talkMaterial(content: ReleaseContent): TalkMaterial {
  const { process, reach, counts, methods } = content;
  const population = reach?.report.population ?? null;
  return {
    workspace: content.workspace.name,
    process: {
      slug: process.slug,
      title: process.title,
      question: process.question,
      openToChange: process.openToChange,
      startsOn: process.startsOn,
      endsOn: process.endsOn,
      timeZone: process.timeZone,
      isSample: process.isSample,
    },
    people: peopleOf(content),
    said: { contributions: counts.eligible.contributions, people: counts.eligible.people },
    population:
      population === null ? null : { residents: population.residents, name: population.name, date: population.date },
    rate: reach?.report.rate ?? null,
    variables: (reach?.report.variables ?? []).filter(({ groups }) => groups.length > 1).map(variableOf),
    themes: themesOf(content),
    notGrouped: { contributions: content.notGrouped.contributions, people: content.notGrouped.people },
    positions: positionsOf(content),
    outcomes: outcomesOf(content),
    methods: [methods.themes, methods.reach, methods.impact].filter((method) => method !== null),
  };
}

/** Everybody who took part in whatever way; those who said something where reach was not measured. */
export function peopleOf({ reach, counts }: Pick<ReleaseContent, 'reach' | 'counts'>): number {
  return reach?.report.participants ?? counts.eligible.people;
}

function variableOf({ variable, known, groups }: VariableReach): TalkVariable {
  return { variable, known, groups: groups.map(groupOf) };
}

function groupOf(group: GroupReach): TalkGroup {
  const isHidden = group.participants === null || group.reason === 'suppressed';
  return {
    group: group.group,
    people: isHidden ? null : group.participants,
    share: isHidden ? null : group.share,
    populationShare: group.populationShare,
    ratio: isHidden ? null : group.ratio,
    isClearlyFewer: !isHidden && group.verdict === 'under',
    isHidden,
  };
}

function themesOf({ themes, remarks }: ReleaseContent): TalkTheme[] {
  return themes
    .filter(({ parentId }) => parentId === null)
    .map(({ id, label, labelBy, contributions, people, quotes }) => {
      const chosen = quotes.map((quote) => ({ id: quote.contributionId, text: quote.text, language: quote.language }));
      const known = new Set(chosen.map((quote) => quote.id));
      const others = remarks.flatMap(
        ({ contributionId, text, isSummary, withheld, themeIds, language }): TalkQuote[] =>
          text === null || isSummary || withheld !== null || known.has(contributionId) || !themeIds.includes(id)
            ? []
            : [{ id: contributionId, text, language }],
      );
      const offered = [...chosen, ...others].filter(({ text }) => text.length <= LONGEST_QUOTE);
      const named = { id, label, ...(labelBy && { labelBy }) };
      return { ...named, contributions, people, quotes: offered.slice(0, MOST_QUOTES) };
    });
}

function positionsOf({ remarks }: ReleaseContent): Record<string, number> {
  const positions: Record<string, number> = {};
  for (const { position } of remarks) positions[position ?? 'none'] = (positions[position ?? 'none'] ?? 0) + 1;
  return positions;
}

/** What is delivered, newest first, then what is being done, then what is promised, soonest first. */
function outcomesOf({ outcomes, commitments }: ReleaseContent): TalkOutcome[] {
  const kept = new Set(outcomes.map(({ commitmentId }) => commitmentId));
  const delivered = outcomes
    .filter(({ delivery, deliveredOn }) => delivery === 'delivered' || (delivery === null && deliveredOn !== null))
    .map(({ title, deliveredOn }): TalkOutcome => ({ kind: 'delivered', title, day: deliveredOn }))
    .sort((one, other) => (other.day ?? '').localeCompare(one.day ?? ''));
  const underWay = outcomes
    .filter(({ delivery }) => delivery === 'in-progress' || delivery === 'planned')
    .map(({ title, dueOn }): TalkOutcome => ({ kind: 'under-way', title, day: dueOn }));
  const promised = commitments
    .filter(({ id }) => !kept.has(id))
    .map(({ title, dueOn }): TalkOutcome => ({ kind: 'promised', title, day: dueOn }));
  return [...delivered, ...underWay, ...promised];
}
