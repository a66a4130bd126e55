import type { ReportDifference as Difference } from '#contracts';
import { FIGURE_COLUMNS, type FigureColumn } from '#domain';
import {
  decisionRow,
  formatCell,
  reportColumnLabel,
  reportFigureTitle,
  reportFilterLine,
  reportRowLabel,
} from '#figures';
import type { OwnWords } from '#language';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { Button } from '../../../shared/ui/button.js';
import { DialogButtons, DialogFrame } from '../../../shared/ui/dialog-frame.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import rows from '../../../shared/ui/rows.module.css';
import { useBranding } from '../../../shared/words/use-branding.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './builder.module.css';

interface ReportDifferenceProps {
  readonly difference: Difference;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onAccept: () => void;
  readonly onClose: () => void;
}

/** Every frozen number that would change, before it does. */
export function ReportDifference({ difference, isPending, error, onAccept, onClose }: ReportDifferenceProps) {
  const { t, word, language } = useWords();
  const own = useBranding(useProcessPath().workspace).data?.labels ?? {};
  const { figures, changed, hidden } = difference;
  const lists = difference.lists.filter(({ entries }) => entries.length > 0);
  const entries = lists.reduce((sum, list) => sum + list.entries.length, 0);
  const moved = figures.filter(
    ({ changed: numbers, renamed, population }) => numbers > 0 || renamed.length > 0 || population !== null,
  );
  const isMoved = moved.length > 0 || lists.length > 0;
  const empty =
    figures.length === 0 && difference.lists.length === 0
      ? t('builder.refresh.nothing-frozen')
      : t('builder.refresh.none');
  return (
    <DialogFrame title={t('builder.refresh.title')} place="wide" onClose={onClose} isBusy={isPending}>
      {!isMoved && <p>{empty}</p>}
      {changed > 0 && <p>{t('builder.refresh.lead', { count: changed })}</p>}
      {lists.length > 0 && <p>{t('builder.refresh.lists', { count: entries })}</p>}
      {hidden > 0 && <p>{t('builder.refresh.hidden', { count: hidden })}</p>}
      {moved.map((figure) => (
        <section key={figure.blockId}>
          <h3>{reportFigureTitle(figure, language)}</h3>
          {figure.filter && <p>{reportFilterLine(figure.filter, language, own)}</p>}
          {figure.population !== null && (
            <p>
              {t('builder.refresh.population', {
                before: figure.population[0] ?? '–',
                after: figure.population[1] ?? '–',
              })}
            </p>
          )}
          {figure.renamed.length > 0 && (
            <ul className={styles.renamed}>
              {figure.renamed.map(([before, after]) => (
                <li key={before}>{t('builder.refresh.renamed', { before, after })}</li>
              ))}
            </ul>
          )}
          {figure.changed > 0 && <Changes figure={figure} own={own} />}
        </section>
      ))}
      {lists.map((list) => (
        <section key={list.blockId}>
          <h3>{word('builder.list', list.list)}</h3>
          <Entries list={list} own={own} />
        </section>
      ))}
      {error !== null && <ErrorPanel error={error} />}
      <DialogButtons>
        {isMoved && (
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

function Changes({ figure, own }: { readonly figure: Difference['figures'][number]; readonly own: OwnWords }) {
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
              <th scope="row">{reportRowLabel(name, language, { withVariable: true, own })}</th>
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

/** Entries of a decision list that came, went, or say something else. */
function Entries({ list, own }: { readonly list: Difference['lists'][number]; readonly own: OwnWords }) {
  const { t, word, language } = useWords();
  const said = (entry: (typeof list.entries)[number]['before']) =>
    entry === null
      ? '–'
      : decisionRow(entry, language, own)
          .filter((cell) => cell !== null && cell !== '')
          .join('; ');
  return (
    <table className={rows.table}>
      <caption className="visually-hidden">{word('builder.list', list.list)}</caption>
      <thead>
        <tr>
          {(['entry', 'before', 'after'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`builder.refresh.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {list.entries.map(({ id, kind, before, after }) => (
          <tr key={`${kind} ${id}`}>
            <th scope="row">{word('builder.refresh.entry', kind)}</th>
            <td data-label={t('builder.refresh.before')}>{said(before)}</td>
            <td data-label={t('builder.refresh.after')}>{said(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
