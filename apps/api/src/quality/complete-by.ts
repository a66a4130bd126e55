import { completenessBand } from '#analysis';
import { type QualityAnswer } from '#contracts';
import { type CompletenessCount, type WholeReach } from '#domain';

type Shown = NonNullable<QualityAnswer['completeness']>;
type Variables = Shown['sources'][number]['variables'];

/** How complete each variable is: the whole process from the protected report, sources and channels in quarters alone. */
export function completenessOf(
  { report }: WholeReach,
  counts: readonly CompletenessCount[],
  sources: readonly { readonly id: string; readonly name: string }[],
): Shown {
  const variables = report.variables.map(({ variable, known, outside, notAnswered, neverAsked }) => ({
    variable,
    answered: known === null || outside === null ? null : known + outside,
    notAnswered,
    neverAsked,
  }));
  const hidden = new Set(
    variables
      .filter(({ answered, notAnswered, neverAsked }) => [answered, notAnswered, neverAsked].includes(null))
      .map(({ variable }) => variable),
  );
  const bands = (of: CompletenessCount['of'], key: string): Variables =>
    counts
      .filter((row) => row.of === of && row.key === key)
      .map(({ variable, people, asked, answered }) => ({
        variable,
        ...completenessBand({ people, asked, answered }, hidden.has(variable)),
      }));
  const channels = [...new Set(counts.filter(({ of }) => of === 'channel').map(({ key }) => key))];
  return {
    people: report.participants,
    variables,
    sources: sources
      .map(({ id, name }) => ({ id, name, variables: bands('source', id) }))
      .filter((source) => source.variables.length > 0),
    channels: channels.map((channel) => ({
      channel: channel as Shown['channels'][number]['channel'],
      variables: bands('channel', channel),
    })),
  };
}
