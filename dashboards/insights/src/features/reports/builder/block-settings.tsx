import type { BuiltReportAnswer } from '#contracts';
import {
  DECISION_LISTS,
  REPORT_FIGURES,
  type FigureSource,
  type ReportBlock,
  type ReportFigure,
  type ReportLanguage,
} from '#domain';
import { reportFigureTitle } from '#figures';
import { Button } from '../../../shared/ui/button.js';
import { ChoiceField } from '../../../shared/ui/choice-field.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { TypedFields } from './typed-fields.js';

interface BlockSettingsProps {
  readonly block: ReportBlock;
  readonly report: BuiltReportAnswer;
  readonly languages: readonly ReportLanguage[];
  readonly isPublic: boolean;
  readonly onChange: (block: ReportBlock) => void;
  readonly onRemove: () => void;
}

/** What can be changed about a block. */
export function BlockSettings({ block, report, languages, isPublic, onChange, onRemove }: BlockSettingsProps) {
  const { t } = useWords();
  const isKept = block.kind === 'method' && isPublic;
  return (
    <>
      <Fields {...{ block, report, languages, onChange }} />
      {!isKept && (
        <Button look="quiet" onPress={onRemove}>
          {t('builder.remove')}
        </Button>
      )}
    </>
  );
}

type FieldsProps = Omit<BlockSettingsProps, 'onRemove' | 'isPublic'>;

function Fields({ block, report, languages, onChange }: FieldsProps) {
  const { t, word } = useWords();
  switch (block.kind) {
    case 'heading':
      return (
        <>
          <TypedFields
            label="builder.field.heading"
            name={block.id}
            languages={languages}
            text={block.text}
            onChange={(text) => onChange({ ...block, text })}
          />
          <SelectField
            label={t('builder.field.level')}
            value={String(block.level)}
            options={['1', '2', '3'].map((level) => ({ value: level, label: level }))}
            onChange={(level) => onChange({ ...block, level: level === '1' ? 1 : level === '2' ? 2 : 3 })}
          />
        </>
      );
    case 'text':
      return (
        <TypedFields
          label="builder.field.text"
          help={t('builder.field.text.help')}
          name={block.id}
          rows={8}
          languages={languages}
          text={block.text}
          onChange={(text) => onChange({ ...block, text })}
        />
      );
    case 'figure':
    case 'table':
      return <FigureFields {...{ block, report, languages, onChange }} />;
    case 'quotes':
      return <QuoteFields {...{ block, report, languages, onChange }} />;
    case 'decisions':
      return (
        <SelectField
          label={t('builder.field.list')}
          value={block.list}
          options={DECISION_LISTS.map((list) => ({ value: list, label: word('builder.list', list) }))}
          onChange={(list) => onChange({ ...block, list: DECISION_LISTS.find((one) => one === list) ?? 'both' })}
        />
      );
    case 'method':
      return <p>{t('builder.field.method')}</p>;
  }
}

type FigureBlock = Extract<ReportBlock, { kind: 'figure' | 'table' }>;

function FigureFields({ block, report, languages, onChange }: FieldsProps & { readonly block: FigureBlock }) {
  const { t, word, language, date } = useWords();
  const { offered } = report;
  const { source } = block;
  const choose = (change: Partial<FigureSource>) => {
    const next = { ...source, ...change };
    const isGroups = next.figure === 'groups';
    const variable = isGroups ? (next.variable ?? offered.variables[0] ?? 'age') : null;
    const depth = next.figure === 'themes' || next.figure === 'missing' ? next.depth : null;
    const population = isOfReach(next.figure) ? offered.population : null;
    onChange({ ...block, source: { ...next, variable, depth, population } });
  };
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
      <SelectField
        label={t('builder.field.state')}
        value={state}
        options={[
          { value: 'live', label: t('builder.field.live') },
          { value: 'frozen', label: t('builder.field.frozen') },
          ...offered.releases.map(({ id, number, createdAt }) => ({
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

function QuoteFields({
  block,
  report,
  onChange,
}: FieldsProps & { readonly block: Extract<ReportBlock, { kind: 'quotes' }> }) {
  const { t } = useWords();
  const theme = report.offered.themes.find(({ id }) => id === block.themeId);
  return (
    <>
      <SelectField
        label={t('builder.field.theme')}
        value={block.themeId ?? ''}
        options={[
          { value: '', label: t('builder.field.theme.any') },
          ...report.offered.themes.map(({ id, label }) => ({ value: id, label })),
        ]}
        onChange={(themeId) => onChange({ ...block, themeId: themeId === '' ? null : themeId, quoteIds: [] })}
      />
      {theme && theme.quotes.length === 0 && <p>{t('builder.field.quotes.none')}</p>}
      {theme && theme.quotes.length > 0 && (
        <ChoiceField
          legend={t('builder.field.quotes')}
          name="quotes"
          type="checkbox"
          options={theme.quotes.map(({ contributionId, text }) => ({ value: contributionId, label: text }))}
          chosen={block.quoteIds}
          onChoose={(id, isChosen) => {
            const others = block.quoteIds.filter((one) => one !== id);
            onChange({ ...block, quoteIds: isChosen ? [...others, id] : others });
          }}
        />
      )}
    </>
  );
}
