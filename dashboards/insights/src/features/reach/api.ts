import type {
  ReachAnswer,
  ReachChannelsAnswer,
  ReachOverTimeAnswer,
  ReachThemesAnswer,
  ReachVoiceAnswer,
} from '#contracts';
import { useProcessQuery } from '../../shared/api/use-process-query.js';

export const useReach = () => useProcessQuery<ReachAnswer>('/reach');
export const useReachChannels = () => useProcessQuery<ReachChannelsAnswer>('/reach/channels');
export const useReachVoice = () => useProcessQuery<ReachVoiceAnswer>('/reach/voice');
export const useReachOverTime = () => useProcessQuery<ReachOverTimeAnswer>('/reach/over-time');

/** Themes × the groups of one attribute; of the first one until somebody chooses. */
export const useReachThemes = (variable: string | null) =>
  useProcessQuery<ReachThemesAnswer>(
    `/reach/themes${variable === null ? '' : `?variable=${encodeURIComponent(variable)}`}`,
  );
