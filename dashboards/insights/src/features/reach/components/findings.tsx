import type { ReachAnswer } from '#contracts';
import type { ReachFinding } from '#domain';
import { useWords } from '../../../shared/words/use-words.js';
import { useReachThemes } from '../api.js';
import { upperFirst, useGroupName } from './group-names.js';
import styles from './findings.module.css';

/** At most three sentences: who is missing, how well that is known, and what else stands out. */
export function Findings({ answer }: { answer: ReachAnswer }) {
  const { t } = useWords();
  if (answer.findings.length === 0) return null;
  return (
    <section className={styles.findings} aria-labelledby="findings">
      <h2 id="findings">{t('reach.findings')}</h2>
      <ol>
        {answer.findings.map((finding, index) => (
          <li key={index} data-tone={finding.code.startsWith('group-') ? 'below' : undefined}>
            {finding.code === 'theme-apart' ? <ThemeFinding finding={finding} /> : <Sentence finding={finding} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Sentence({ finding }: { finding: ReachFinding }) {
  const { t, word, ratio, range, percent } = useWords();
  const nameOf = useGroupName();
  const { code, variable, channel, numbers } = finding;
  const name = variable === null || finding.group === null ? '' : nameOf(variable, finding.group);
  const variableName = upperFirst(variable === null ? '' : word('variable', variable));
  switch (code) {
    case 'group-missing':
      return t('reach.finding.group', {
        group: name,
        ratio: ratio(numbers['ratio'] ?? 0),
        range: range(numbers['lower'] ?? 0, numbers['upper'] ?? 0, 'ratio'),
        verdict: word('verdict', 'under'),
      });
    case 'group-clearly-fewer':
      return t('reach.finding.group-hidden', { group: name, people: (numbers['atMost'] ?? 0) + 1 });
    case 'low-coverage':
    case 'well-known':
      return t(`reach.finding.${code}`, { variable: variableName, share: percent(numbers['coverage'] ?? 0) });
    case 'channel-adds':
      return t('reach.finding.channel-adds-group', {
        group: name,
        online: ratio(numbers['online'] ?? 0),
        all: ratio(numbers['all'] ?? 0),
      });
    case 'channel-over':
      return t('reach.finding.channel-over', {
        channel: channel === null ? '' : word('channel', channel),
        share: percent(numbers['share'] ?? 0),
      });
    case 'nobody-missing':
    case 'cannot-tell':
    case 'too-few-people':
      return t(`reach.finding.${code}`);
    case 'theme-apart':
      return null;
  }
}

/** The name of the theme stands in another answer. */
function ThemeFinding({ finding }: { finding: ReachFinding }) {
  const { t, ratio } = useWords();
  const nameOf = useGroupName();
  const themes = useReachThemes(finding.variable);
  const theme = themes.data?.support.find(({ themeId }) => themeId === finding.themeId)?.label;
  if (theme === undefined || finding.variable === null || finding.group === null) return '…';
  const name = nameOf(finding.variable, finding.group);
  return t('reach.finding.theme-more', { group: name, theme, lift: ratio(finding.numbers['lift'] ?? 0) });
}
