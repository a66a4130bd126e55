import type { ThemeCheck } from '#contracts';
import { useWords } from '../../../shared/words/use-words.js';

/** "46 z 50 zgodnych, κ = 0,87, 3 marca 2026", and whether themes were found anew since. */
export function useCheckLine(): (check: ThemeCheck) => string {
  const { t, number, ratio, date } = useWords();
  return ({ agreed, coded, kappa, at, stale }) => {
    const facts = { agreed: number(agreed), coded: number(coded), date: date(at) };
    const line = kappa === null ? t('check.line-no-kappa', facts) : t('check.line', { ...facts, kappa: ratio(kappa) });
    return stale ? `${line} (${t('check.stale')})` : line;
  };
}
