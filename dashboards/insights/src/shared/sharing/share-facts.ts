import type { ShareLink } from '#contracts';
import { useWords } from '../words/use-words.js';

/** What is said of a share link wherever it is listed: how long it holds, and how it was used. */
export function useShareFacts() {
  const { t, date, moment } = useWords();
  return ({ expiresAt, revokedAt, uses, lastUsedAt, hasPassword }: ShareLink) => {
    const hasRunOut = Date.parse(expiresAt) < Date.now();
    const state =
      revokedAt !== null
        ? t('share.ended', { date: date(revokedAt) })
        : t(hasRunOut ? 'share.ran-out' : 'share.until', { date: date(expiresAt) });
    const used =
      uses === 0 || lastUsedAt === null
        ? t('share.never')
        : `${t('share.uses', { count: uses })}, ${t('share.used', { moment: moment(lastUsedAt) })}`;
    const isLive = revokedAt === null && !hasRunOut;
    return { state: isLive && hasPassword ? `${state}, ${t('share.with-password')}` : state, used, isLive };
  };
}
