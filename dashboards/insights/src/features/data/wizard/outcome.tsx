import type { CheckAnswer, CheckRequest } from '#contracts';
import { useWords } from '../../../shared/words/use-words.js';
import facts from './file-facts.module.css';
import wizard from './wizard.module.css';

interface OutcomeProps {
  readonly answer: CheckAnswer | undefined;
  readonly request: CheckRequest;
}

/** What the import will do: rows by what becomes of them, on what basis quotes may be published, and who will see the data. */
export function Outcome({ answer, request }: OutcomeProps) {
  const { t, word, number } = useWords();
  const column = request.mapping?.columns.permission;
  const fixed = request.mapping?.fixed?.permission;
  const permission =
    column !== undefined
      ? t('wizard.run.outcome.permission.column', { column })
      : fixed !== undefined
        ? word('permission', fixed)
        : t(request.source === 'table' ? 'wizard.run.outcome.permission.none' : 'wizard.run.outcome.permission.source');
  const counts: readonly (readonly [string, number])[] =
    answer === undefined
      ? []
      : [
          [t('wizard.run.outcome.rows'), answer.readyRows],
          [t('wizard.run.outcome.failed'), answer.failedRows],
          [t('wizard.run.outcome.skipped'), answer.skippedRows],
          [t('wizard.run.outcome.mended'), answer.mendedCells],
        ];
  return (
    <section className={wizard.section} aria-labelledby="outcome">
      <h2 id="outcome">{t('wizard.run.outcome')}</h2>
      <dl className={facts.facts}>
        {counts.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('wizard.run.outcome.permission')}</dt>
          <dd>{permission}</dd>
        </div>
        <div>
          <dt>{t('wizard.run.outcome.seen')}</dt>
          <dd>{t('wizard.run.outcome.seen.who')}</dd>
        </div>
      </dl>
    </section>
  );
}
