import {
  givenFilter,
  isFilterable,
  REPORT_FIGURES,
  type FigureSource,
  type ReportBlock,
  type ReportFigure,
  type ReportFilter,
} from '#domain';
import { reportFigureTitle } from '#figures';
import { ChoiceField } from '../../../shared/ui/choice-field.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import type { FieldsProps } from './block-names.js';
import { FilterFields } from './filter-fields.js';
import { TypedFields } from './typed-fields.js';

type FigureBlock = Extract<ReportBlock, { kind: 'figure' | 'table' }>;

/** What a figure or table shows, of which opinions, and which numbers. */
export function FigureFields({ block, report, languages, onChange }: FieldsProps & { readonly block: FigureBlock }) {
  const { t, word, language, date } = useWords();
  const { offered } = report;
  const { source } = block;
  const choose = (change: Partial<FigureSource>) => {
    const next = { ...source, ...change };
    const isGroups = next.figure === 'groups';
    const variable = isGroups ? (next.variable ?? offered.variables[0] ?? 'age') : null;
    const depth = next.figure === 'themes' || next.figure === 'missing' ? next.depth : null;
    const population = isOfReach(next.figure) ? offered.population : null;
    const filter = isFilterable(next.figure) ? withoutOwn(next.figure, next.filter) : null;
    // a release holds no numbers under filters
    const releaseId = filter === null ? block.releaseId : null;
    onChange({ ...block, releaseId, source: { ...next, variable, depth, population, filter } });
  };
  const isNarrowed = givenFilter(source.filter) !== null;
  const state = block.state === 'live' ? 'live' : (block.releaseId ?? 'frozen');
  return (
    <>
      <SelectField
        label={t('builder.field.figure')}
        value={source.figure}
        options={REPORT_FIGURES.map((figure) => ({
          value: figure,
          label:
            figure === 'groups' ? t('builder.field.variable') : reportFigureTitle({ figure, variable: null }, language),
        }))}
        onChange={(figure) => choose({ figure: figure as ReportFigure })}
      />
      {source.figure === 'groups' && (
        <SelectField
          label={t('builder.field.variable')}
          value={source.variable ?? ''}
          options={[...new Set([...offered.variables, source.variable ?? 'age'])].map((variable) => ({
            value: variable,
            label: word('variable', variable),
          }))}
          onChange={(variable) => choose({ variable })}
        />
      )}
      {source.figure === 'themes' && (
        <SelectField
          label={t('builder.field.depth')}
          value={source.depth === null ? '' : String(source.depth)}
          options={['', '3', '5', '8', '12', '20'].map((depth) => ({
            value: depth,
            label: depth === '' ? '–' : depth,
          }))}
          onChange={(depth) => choose({ depth: depth === '' ? null : Number(depth) })}
        />
      )}
      <FilterFields source={source} report={report} onChange={(filter) => choose({ filter })} />
      <SelectField
        label={t('builder.field.state')}
        value={state}
        options={[
          { value: 'live', label: t('builder.field.live') },
          { value: 'frozen', label: t('builder.field.frozen') },
          ...(isNarrowed ? [] : offered.releases).map(({ id, number, createdAt }) => ({
            value: id,
            label: t('builder.field.release', { number, date: date(createdAt.slice(0, 10)) }),
          })),
        ]}
        onChange={(chosen) =>
          onChange({
            ...block,
            state: chosen === 'live' ? 'live' : 'frozen',
            releaseId: chosen === 'live' || chosen === 'frozen' ? null : chosen,
          })
        }
      />
      <TypedFields
        label="builder.field.caption"
        help={t('builder.field.caption.help')}
        name={`${block.id}-title`}
        languages={languages}
        text={block.title}
        onChange={(title) => onChange({ ...block, title })}
      />
      {block.kind === 'figure' && (
        <>
          <ChoiceField
            legend={t('builder.field.alt')}
            name="parts"
            type="checkbox"
            options={[
              { value: 'alt', label: t('builder.field.alt.own') },
              { value: 'table', label: t('builder.field.with-table') },
            ]}
            chosen={[...(block.alt === null ? [] : ['alt']), ...(block.withTable ? ['table'] : [])]}
            onChoose={(part, isChosen) =>
              onChange(part === 'alt' ? { ...block, alt: isChosen ? {} : null } : { ...block, withTable: isChosen })
            }
          />
          {block.alt !== null && (
            <TypedFields
              label="builder.field.alt.text"
              name={`${block.id}-alt`}
              rows={3}
              languages={languages}
              text={block.alt}
              onChange={(alt) => onChange({ ...block, alt })}
            />
          )}
        </>
      )}
    </>
  );
}

const isOfReach = (figure: ReportFigure) => figure === 'groups' || figure === 'missing' || figure === 'pyramid';

/** Themes are not narrowed to one of them. */
function withoutOwn(figure: ReportFigure, filter: ReportFilter | null | undefined): ReportFilter | null {
  return givenFilter(figure === 'themes' ? { ...filter, theme: undefined } : filter);
}
