import { z } from 'zod';
import { channelReach, comingBack, funnel, unionBounds, voiceInequality } from '#analysis';
import { confidence, measure, measureByKey, wholeCounts, type Measures } from './measure.js';

const ids = z.array(z.string());
const people = z.number().int().min(0);

/** How evenly people speak, who comes back, and on which channel. */
export const TAKING_PART_MEASURES: Measures = {
  'participation-inequality': measure(
    z.object({ contributions_per_person: z.array(z.number().min(0)) }),
    ({ contributions_per_person }) => {
      const found = voiceInequality(contributions_per_person);
      return {
        n: found.people,
        total: found.total,
        gini: found.gini,
        gini_corrected: found.giniCorrected,
        top10_share: found.topTenthShare,
        top1_person_share: found.topPersonShare,
        hhi: found.concentration,
        effective_contributors_hhi: found.effectiveVoices,
        entropy: found.entropy,
        entropy_normalised: found.evenness,
        effective_contributors_entropy: found.entropyVoices,
        status: found.reason ?? 'ok',
      };
    },
  ),
  'retention-funnel-channels': measureByKey({
    processes: measure(
      z.object({ processes: z.record(z.string(), ids), unlinked: wholeCounts.default({}) }),
      ({ processes, unlinked }) => measureComingBack(processes, unlinked),
    ),
    stages: measure(z.object({ stages: wholeCounts, conf: confidence }), ({ stages, conf }) =>
      measureFunnel(stages, conf),
    ),
    online: measure(z.object({ online: ids.or(people), offline: ids.or(people) }), ({ online, offline }) =>
      measureChannels(online, offline),
    ),
  }),
};

function measureComingBack(processes: Readonly<Record<string, readonly string[]>>, unlinked: Record<string, number>) {
  const found = comingBack(
    Object.entries(processes).map(([process, here]) => ({ process, people: here, unlinked: unlinked[process] ?? 0 })),
  );
  return {
    per_process: found.processes.map((row) => ({
      process: row.process,
      participants: row.participants,
      new: row.newPeople,
      new_rate: row.newRate,
      retention_from_previous: row.retention,
      linkable_share: row.linkableShare,
      status: row.reason ?? 'ok',
    })),
    overall: {
      distinct: found.distinct,
      repeat_participants: found.repeat,
      repeat_rate: found.repeatRate,
      mean_processes: found.meanProcesses,
      linkable_share: found.linkableShare,
      status: found.reason ?? 'ok',
    },
  };
}

function measureFunnel(stages: Readonly<Record<string, number>>, conf: number) {
  const steps = funnel(
    Object.entries(stages).map(([stage, here]) => ({ stage, people: here })),
    conf,
  );
  return steps.map((step) => ({
    stage: step.stage,
    n: step.people,
    of_previous: step.ofPrevious,
    of_previous_ci: step.lower === null ? null : [step.lower, step.upper],
    of_first: step.ofFirst,
    flag: step.isLargerThanPrevious ? 'larger_than_previous' : null,
    status: step.reason ?? 'ok',
  }));
}

/** Two lists of people, or two counts where nobody is recognised on both. */
function measureChannels(online: readonly string[] | number, offline: readonly string[] | number) {
  if (typeof online === 'number' || typeof offline === 'number') {
    const counts = [online, offline].map((one) => (typeof one === 'number' ? one : new Set(one).size));
    const { atLeast, atMost } = unionBounds(counts);
    const unknown = { both: null, union: null, offline_only_share: null, overlap_jaccard: null };
    return { online: counts[0], offline: counts[1], ...unknown, union_range: [atLeast, atMost], status: 'not_linked' };
  }
  const found = channelReach([
    { channel: 'online', people: online },
    { channel: 'offline', people: offline },
  ]);
  return {
    online: found.channels[0]!.people,
    offline: found.channels[1]!.people,
    both: found.several,
    union: found.people,
    online_only: found.channels[0]!.only,
    offline_only: found.channels[1]!.only,
    offline_only_share: found.channels[1]!.onlyShare,
    overlap_jaccard: found.severalShare,
    status: found.reason ?? 'ok',
  };
}
