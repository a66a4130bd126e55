import type { AimFigure, AimNumber } from '#domain';
import { useWords } from '../words/use-words.js';

/** What is said of a number of the three aims; null for what is not said. */
export interface AimWords {
  readonly large: string | null;
  readonly about: string | null;
  readonly change: string | null;
  readonly reason: string | null;
}

/** @param before what it is compared with: "w procesie …", "w roku 2025" */
export function useAimWords(figure: AimFigure, before: string): AimWords {
  const { t, number, percent, range, word } = useWords();
  const { measure, count, base, value, lower, upper, reason, processes, earlier } = figure;
  const days = (many: number) => t('count.days', { count: many });

  const large =
    measure === 'waiting' || measure === 'answered'
      ? value === null
        ? null
        : measure === 'waiting'
          ? days(value)
          : percent(value)
      : count === null || (base === 0 && value === null)
        ? null
        : number(count);

  const shareRange =
    lower === null || upper === null ? '' : range(lower, upper, 'percent', measure === 'people' ? 1 : 0);
  const daysRange =
    lower === null ? '–' : upper === null ? t('aims.no-range', { lower: days(lower) }) : range(lower, upper, 'number');

  const about = (): string | null => {
    switch (measure) {
      case 'people':
        if (count === null) return null;
        return value === null || base === null
          ? t('aims.people.sum', { count: processes })
          : t('aims.people.of', { share: percent(value, 1), base: number(base), range: shareRange });
      case 'changed':
        return value === null || base === null
          ? null
          : t('aims.changed.of', { share: percent(value), base, range: shareRange });
      case 'newcomers':
        return value === null || base === null
          ? null
          : t('aims.newcomers.of', { share: percent(value), base, range: shareRange });
      case 'answered':
        return value === null || base === null || count === null
          ? null
          : t('aims.answered.of', { part: number(count), base, range: shareRange });
      case 'replies':
        return base === null ? null : t('aims.replies.of', { base: number(base) });
      case 'meetings':
        return count === null ? null : t('aims.meetings.of');
      case 'reasons':
        return null;
      case 'waiting':
        if (base === null) return null;
        return value === null
          ? t('aims.waiting.open', { base: number(base), part: number(count ?? 0) })
          : t('aims.waiting.of', { base: number(base), range: daysRange });
    }
  };

  const earlierText = (was: AimNumber): string => {
    if (measure === 'waiting') return days(was.value ?? 0);
    if (measure === 'people' || was.value === null || was.base === null) return number(was.count ?? 0);
    return t('aims.part', { count: number(was.count ?? 0), base: number(was.base), share: percent(was.value) });
  };
  const change =
    earlier === null
      ? null
      : t(measure === 'waiting' ? `aims.change.waiting.${earlier.change}` : `aims.change.${earlier.change}`, {
          where: before,
          earlier: earlierText(earlier),
        });

  const own = reason === null ? null : word('aims.reason', reason);
  const reasonText = reason !== null && own === reason ? word('reason', reason) : own;
  return { large, about: about(), change, reason: reasonText };
}
