import type { ReportChecks as Checks } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { useWords } from '../../../shared/words/use-words.js';
import { blockName, type Draft } from './block-names.js';
import styles from './builder.module.css';

interface ReportChecksProps {
  readonly checks: Checks;
  readonly draft: Draft;
  readonly onChoose: (id: string | null) => void;
}

/** What should be looked at before a report leaves; each line leads to its block. */
export function ReportChecks({ checks, draft, onChoose }: ReportChecksProps) {
  const words = useWords();
  const path = useProcessPath();
  const { t, word, number, percent, ratio } = words;
  const { warnings } = checks;
  const said = ({ code, text, nearest }: Checks['warnings'][number]): string => {
    if (code === 'typed-number') {
      if (nearest === null) return t('builder.check.typed-number', { text: text ?? '' });
      const { kind, value } = nearest;
      const shown = kind === 'share' ? percent(value, 1) : kind === 'ratio' ? ratio(value) : number(value);
      return t('builder.check.typed-number.nearest', { text: text ?? '', nearest: shown });
    }
    return word('builder.check', code).replace('{text}', text ?? '');
  };
  if (warnings.length === 0) return <p role="status">{t('builder.checks.none')}</p>;
  return (
    <>
      <p role="status">{t('builder.checks.count', { count: warnings.length })}</p>
      <ul className={styles.warnings}>
        {warnings.map((warning, at) => {
          const block = draft.blocks.find(({ id }) => id === warning.blockId);
          return (
            <li key={at}>
              <button type="button" className={styles.choose} onClick={() => onChoose(warning.blockId)}>
                {block ? blockName(block, words) : t('builder.report.settings')}
              </button>
              <span>
                {said(warning)}
                {warning.language !== null && ` (${word('reports.language', warning.language)})`}
                {warning.theme !== null && (
                  <>
                    {' '}
                    <Link to={processPage(path, `/themes/${warning.theme.id}`)}>{warning.theme.label}</Link>
                  </>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
