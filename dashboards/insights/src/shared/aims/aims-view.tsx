import type { AimsAnswer } from '#contracts';
import { AIMS, type Aim, type AimFigure } from '#domain';
import { Link } from 'react-router';
import { HowComputed } from '../figure/how-computed.js';
import { HelpBeside } from '../help/help-beside.js';
import type { MeasureCode } from '../help/measure-help.js';
import { useWords } from '../words/use-words.js';
import styles from './aims-view.module.css';
import { useAimWords } from './use-aim-words.js';

const HELP: Readonly<Record<AimFigure['measure'], MeasureCode>> = {
  people: 'people',
  changed: 'adopted',
  replies: 'replies',
  meetings: 'meetings',
  reasons: 'reasons',
  waiting: 'waiting-answer',
  answered: 'answered',
  newcomers: 'newcomers',
};

interface AimsViewProps {
  readonly answer: AimsAnswer;
  /** "w procesie …", "w roku 2025": what it is compared with. */
  readonly before: string;
  /** Where the number of a measure comes from, on a screen of its own; null without one. */
  readonly placeOf: (measure: AimFigure['measure']) => string | null;
}

/** The three aims side by side: each number large, then what it is of, how sure it is, and what may be said of a difference. */
export function AimsView({ answer, before, placeOf }: AimsViewProps) {
  const { t } = useWords();
  return (
    <>
      <div className={styles.aims}>
        {(Object.keys(AIMS) as Aim[]).map((aim) => (
          <section key={aim} className={styles.aim} aria-labelledby={`aim-${aim}`}>
            <h2 id={`aim-${aim}`}>{t(`aims.${aim}`)}</h2>
            <ul>
              {answer.figures
                .filter(({ measure }) => (AIMS[aim] as readonly string[]).includes(measure))
                .map((figure) => (
                  <Figure
                    key={figure.measure}
                    figure={figure}
                    of={answer.processes.length}
                    before={before}
                    to={placeOf(figure.measure)}
                  />
                ))}
            </ul>
          </section>
        ))}
      </div>
      <HowComputed
        says={t('aims.how')}
        stamp={null}
        interval={t('aims.how.interval')}
        suppression={t('aims.how.newcomers')}
        facts={[
          [t('aims.how.compared'), t('aims.how.change')],
          [t('method.name'), answer.method],
        ]}
      />
    </>
  );
}

interface FigureProps {
  readonly figure: AimFigure;
  /** Processes altogether. */
  readonly of: number;
  readonly before: string;
  readonly to: string | null;
}

function Figure({ figure, of, before, to }: FigureProps) {
  const { t } = useWords();
  const { large, about, change, reason } = useAimWords(figure, before);
  const name = t(`aims.${figure.measure}`);
  return (
    <li className={large === null ? styles.gap : undefined}>
      {large !== null && <span className={styles.large}>{large}</span>}
      <HelpBeside of={HELP[figure.measure]}>
        <span className={styles.name}>{name}</span>
      </HelpBeside>
      {about !== null && <span className={styles.about}>{about}</span>}
      {reason !== null && <span className={styles.about}>{reason}</span>}
      {of > 1 && figure.processes > 0 && figure.processes < of && (
        <span className={styles.about}>{t('aims.processes', { count: figure.processes, all: of })}</span>
      )}
      {change !== null && <span className={styles.change}>{change}</span>}
      {to !== null && large !== null && (
        <Link to={to} className={styles.from} aria-label={t('aims.from', { measure: name })}>
          {t('aims.from.short')}
        </Link>
      )}
    </li>
  );
}
