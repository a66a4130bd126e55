import { HowComputed } from '../../../shared/figure/how-computed.js';
import { TableFiles } from '../../../shared/ui/table-files.js';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { useWords } from '../../../shared/words/use-words.js';
import { DecisionFigure } from '../components/decision-figure.js';
import { ThemeImpactTable } from '../components/theme-impact-table.js';
import { Measured } from '../measured.js';
import styles from './measures.module.css';
import { RateTable } from './rate-table.js';
import { Waiting } from './waiting.js';

/** How long people waited, what was decided, how far their words can be followed, and the same by theme. */
export function Measures() {
  const { t, date } = useWords();
  return (
    <Measured>
      {(report, stamp) => (
        <>
          {report.measures && (
            <>
              <Waiting measures={report.measures} stamp={stamp} />
              <section className={styles.section}>
                <HelpBeside of="impact-rates">
                  <h2 id="rates">{t('impact.rates')}</h2>
                </HelpBeside>
                <RateTable measures={report.measures} />
                <p className={styles.note}>{t('impact.as-of', { date: date(report.measures.asOf) })}</p>
                <TableFiles of="/impact/measures" />
              </section>
            </>
          )}
          <DecisionFigure report={report} stamp={stamp} />
          {report.byTheme.length > 0 && <ThemeImpactTable themes={report.byTheme} />}
          <TableFiles of="/impact" />
          <HowComputed says={t('impact.lead')} stamp={stamp} />
        </>
      )}
    </Measured>
  );
}
