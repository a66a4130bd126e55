import type { ReachAnswer } from '#contracts';
import type { ReachReport } from '#domain';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useReachThemes, useReachVoice } from '../api.js';
import { upperFirst } from '../components/group-names.js';
import { Bounds } from './bounds.js';
import { Evenness } from './evenness.js';
import { Fit } from './fit.js';
import { Returning } from './returning.js';
import { VoiceInequality } from './voice-inequality.js';
import { Weights } from './weights.js';
import styles from './evaluator.module.css';

/** The measures that an evaluator reads together, each with the sentence that keeps it from being misread. */
export function Evaluator({ answer, report }: { answer: ReachAnswer; report: ReachReport }) {
  const { t, word, number } = useWords();
  const voice = useReachVoice();
  const themes = useReachThemes(null);
  const table = themes.data?.byVariable ?? null;
  const variables = report.variables.filter(({ groups }) => groups.length > 0);
  return (
    <div className={styles.parts}>
      <p className={styles.lead}>{t('evaluator.lead')}</p>
      <Fit variables={variables} stamp={answer.stamp} inputs={answer.inputs} reference={report.population} />
      <Evenness variables={variables} />
      <Bounds variables={variables} />
      <Weights weights={answer.weights} />
      {voice.data && <VoiceInequality voice={voice.data.voice} />}
      {voice.data && <Returning returning={voice.data.returning} funnel={voice.data.funnel} />}
      {table !== null && (
        <section>
          <HelpBeside of="many-comparisons">
            <h3>{t('evaluator.testing')}</h3>
          </HelpBeside>
          <p>
            {t('evaluator.testing.line', {
              variable: upperFirst(word('variable', table.variable)),
              flagged: number(table.flagged),
              compared: table.compared,
            })}
          </p>
        </section>
      )}
      {answer.inputs !== null && (
        <section>
          <HelpBeside of="hidden-numbers">
            <h3>{t('evaluator.suppression')}</h3>
          </HelpBeside>
          <p>
            {t('evaluator.suppression.line', {
              k: answer.inputs.suppression.k,
              hidden: number(answer.inputs.suppression.hidden),
              cells: number(answer.inputs.suppression.cells),
            })}
          </p>
        </section>
      )}
    </div>
  );
}
