import type { ThemesReport } from '#contracts';
import { HowComputed } from '../../../shared/figure/how-computed.js';
import { useWords } from '../../../shared/words/use-words.js';
import { type Words } from '../../../shared/words/words.js';
import { useCheckLine } from './use-check-line.js';

type Fact = readonly [string, string];

/** Method, seed, data, and every switch as it stood when the themes were found, in the place where they belong: under the numbers. */
export function ThemesMethod({ report }: { report: ThemesReport }) {
  const { t } = useWords();
  const facts = useFacts(report);
  if (report.stamp === null) return null;
  return <HowComputed says={t('themes.lead')} stamp={report.stamp} facts={facts} />;
}

function useFacts({
  texts,
  language,
  stability,
  groupedShare,
  evidence,
  settings,
  check,
  byHand,
}: ThemesReport): Fact[] {
  const { t, number, ratio, percent, word } = useWords();
  const checkLine = useCheckLine();
  const facts: (Fact | null)[] = [
    [t('themes.method.texts'), number(texts)],
    language === null ? null : [t('common.language'), word('language-name', language)],
    stability === null ? null : [t('themes.method.stability'), `${ratio(stability)}. ${t('themes.stability.help')}`],
    groupedShare === null ? null : [t('themes.method.grouped'), percent(groupedShare)],
    [
      t('themes.method.by-hand'),
      t('themes.method.by-hand.value', {
        all: number(byHand.inThemes + byHand.none),
        inThemes: number(byHand.inThemes),
        none: number(byHand.none),
      }),
    ],
    check === null ? null : [t('themes.method.check'), checkLine(check)],
  ];
  if (evidence !== null) {
    const { codeframe, glossary, background, vectors, fitted, coverage } = evidence;
    const frame = word('themes.method.codeframe', codeframe);
    facts.push(
      [
        t('themes.method.codeframe'),
        codeframe === 'own' && settings?.codeframeName ? `${frame}: ${settings.codeframeName}` : frame,
      ],
      [t('themes.method.glossary'), t(glossary ? 'themes.method.on' : 'themes.method.off')],
      [t('themes.method.background'), describeBackground(background, settings, { t, word })],
      [t('themes.method.vectors'), word('themes.method.vectors', vectors)],
      [t('themes.method.fitted'), number(fitted)],
      coverage === null ? null : [t('themes.method.coverage'), percent(coverage)],
    );
  }
  return facts.filter((fact) => fact !== null);
}

function describeBackground(
  background: NonNullable<ThemesReport['evidence']>['background'],
  settings: ThemesReport['settings'],
  { t, word }: Pick<Words, 't' | 'word'>,
): string {
  if (background === null) return t('themes.method.background.none');
  const source = settings?.backgroundName ?? word('themes.method.background', settings?.background ?? 'imported');
  return background.refused === null
    ? t('themes.method.background.used', { source, count: background.texts })
    : t('themes.method.background.refused', { source, reason: word('themes.refused', background.refused) });
}
