import type { ReachVoice } from '#domain';
import { HiddenCell } from '../../../shared/figure/hidden-cell.js';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { useWords } from '../../../shared/words/use-words.js';
import { MeasureTable } from './measure-table.js';

/** How evenly those who said anything share the floor. */
export function VoiceInequality({ voice }: { voice: ReachVoice | null }) {
  const { t, word, number, ratio, percent } = useWords();
  const cell = (value: number | null, write: (known: number) => string) => (value === null ? '–' : write(value));
  const shown = (value: number | null) => (value === null ? <HiddenCell /> : number(value));
  return (
    <section>
      <HelpBeside of="voice-inequality">
        <h3>{t('evaluator.voice')}</h3>
      </HelpBeside>
      {voice === null || voice.gini === null ? (
        <p>{voice === null || voice.reason === null ? t('evaluator.none') : word('reason', voice.reason)}</p>
      ) : (
        <p>
          {t('evaluator.voice.line', {
            gini: ratio(voice.gini),
            corrected: cell(voice.giniCorrected, ratio),
            top: cell(voice.topTenthShare, percent),
            voices: cell(voice.effectiveVoices, (value) => number(Math.round(value))),
            people: voice.contributors,
          })}
        </p>
      )}
      {voice !== null && voice.people.length > 0 && (
        <MeasureTable
          caption={t('evaluator.voice.caption')}
          columns={[t('evaluator.voice.column.said'), t('column.people'), t('evaluator.voice.column.contributions')]}
          lines={voice.people.map(({ from, to, people, contributions }) => ({
            key: String(from),
            name:
              to === null
                ? t('evaluator.voice.more', { from: number(from) })
                : from === to
                  ? number(from)
                  : t('evaluator.voice.range', { from: number(from), to: number(to) }),
            cells: [<span key="people">{shown(people)}</span>, <span key="said">{shown(contributions)}</span>],
          }))}
        />
      )}
    </section>
  );
}
