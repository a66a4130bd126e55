import type { ReportDifference as Difference } from '#contracts';
import { FIGURE_COLUMNS, type FigureColumn } from '#domain';
import { formatCell, reportColumnLabel, reportFigureTitle, reportRowLabel } from '#figures';
import { Button } from '../../../shared/ui/button.js';
import { DialogButtons, DialogFrame } from '../../../shared/ui/dialog-frame.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';

interface ReportDifferenceProps {
  readonly difference: Difference;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onAccept: () => void;
  readonly onClose: () => void;
}

/** Every frozen number that would change, before it does. */
export function ReportDifference({ difference, isPending, error, onAccept, onClose }: ReportDifferenceProps) {
  const { t, language } = useWords();
  const { figures, changed, hidden } = difference;
  const moved = figures.filter((figure) => figure.changed > 0 || figure.population !== null);
  const empty = figures.length === 0 ? t('builder.refresh.nothing-frozen') : t('builder.refresh.none');
  return (
    <DialogFrame title={t('builder.refresh.title')} place="wide" onClose={onClose} isBusy={isPending}>
      <p>{moved.length === 0 ? empty : t('builder.refresh.lead', { count: changed })}</p>
      {hidden > 0 && <p>{t('builder.refresh.hidden', { count: hidden })}</p>}
      {moved.map((figure) => (
        <section key={figure.blockId}>
          <h3>{reportFigureTitle(figure, language)}</h3>
          {figure.population !== null && (
            <p>
              {t('builder.refresh.population', {
                before: figure.population[0] ?? '–',
                after: figure.population[1] ?? '–',
              })}
            </p>
          )}
          {figure.changed > 0 && <Changes figure={figure} />}
        </section>
      ))}
      {error !== null && <ErrorPanel error={error} />}
      <DialogButtons>
        {moved.length > 0 && (
          <Button look="main" onPress={onAccept} isDisabled={isPending}>
            {t('builder.refresh.accept')}
          </Button>
        )}
        <Button look="quiet" onPress={onClose} isDisabled={isPending}>
          {t('common.cancel')}
        </Button>
      </DialogButtons>
    </DialogFrame>
  );
}

function Changes({ figure }: { readonly figure: Difference['figures'][number] }) {
  const { t, language } = useWords();
  const labels = (['before', 'after', 'change'] as const).map((name) => t(`builder.refresh.${name}`));
  const changes = figure.numbers.filter(({ kind }) => kind !== 'same' && kind !== 'hidden');
  return (
    <table className={rows.table}>
      <caption className="visually-hidden">
        {t('builder.refresh.caption', { figure: reportFigureTitle(figure, language) })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('builder.refresh.row')}</th>
          <th scope="col">{t('builder.refresh.column')}</th>
          {labels.map((label) => (
            <th key={label} scope="col" className={rows.number}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.map(({ key, name, column, before, after, change }) => {
          const kind = FIGURE_COLUMNS[column as FigureColumn];
          return (
            <tr key={`${key} ${column}`}>
              <th scope="row">{reportRowLabel(name, language, true)}</th>
              <td data-label={t('builder.refresh.column')}>{reportColumnLabel(column as FigureColumn, language)}</td>
              {[before, after, change].map((value, at) => (
                <td key={labels[at]} data-label={labels[at]} className={rows.number}>
                  {at === 2 && value !== null && value > 0 ? '+' : ''}
                  {formatCell(value, kind, language)}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
