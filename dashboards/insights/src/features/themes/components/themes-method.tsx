import type { ThemesReport } from '#contracts';
import { HowComputed } from '../../../shared/figure/how-computed.js';
import { useWords } from '../../../shared/words/use-words.js';

/** Method, seed, data and agreement of the repeats, in the place where they belong: under the numbers. */
export function ThemesMethod({ report }: { report: ThemesReport }) {
  const { t, number, ratio, word } = useWords();
  if (report.stamp === null) return null;
  return (
    <HowComputed
      says={t('themes.lead')}
      stamp={report.stamp}
      facts={[
        [t('themes.method.texts'), number(report.texts)],
        ...(report.language === null ? [] : [[t('common.language'), word('language-name', report.language)] as const]),
        ...(report.stability === null
          ? []
          : [[t('themes.method.stability'), `${ratio(report.stability)}. ${t('themes.stability.help')}`] as const]),
      ]}
    />
  );
}
