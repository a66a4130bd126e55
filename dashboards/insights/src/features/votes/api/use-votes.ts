import type { AgreementAnswer, TurnoutAnswer, VotesAnswer } from '#contracts';
import { useProcessQuery } from '../../../shared/api/use-process-query.js';

export const useVotes = () => useProcessQuery<VotesAnswer>('/votes');
export const useTurnout = () => useProcessQuery<TurnoutAnswer>('/votes/turnout');
export const useAgreement = () => useProcessQuery<AgreementAnswer>('/votes/agreement');
