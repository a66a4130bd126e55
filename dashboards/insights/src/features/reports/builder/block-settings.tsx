import { DECISION_LISTS, FIGURE_STATES, type ReportBlock } from '#domain';
import { Button } from '../../../shared/ui/button.js';
import { ChoiceField } from '../../../shared/ui/choice-field.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import type { FieldsProps } from './block-names.js';
import { FigureFields } from './figure-fields.js';
import { TypedFields } from './typed-fields.js';

interface BlockSettingsProps extends FieldsProps {
  readonly isPublic: boolean;
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
        <>
          <SelectField
            label={t('builder.field.list')}
            value={block.list}
            options={DECISION_LISTS.map((list) => ({ value: list, label: word('builder.list', list) }))}
            onChange={(list) => onChange({ ...block, list: DECISION_LISTS.find((one) => one === list) ?? 'both' })}
          />
          <SelectField
            label={t('builder.field.list-state')}
            value={block.state ?? 'live'}
            options={FIGURE_STATES.map((state) => ({ value: state, label: t(`builder.field.list-state.${state}`) }))}
            onChange={(state) => onChange({ ...block, state: state === 'frozen' ? 'frozen' : 'live' })}
          />
        </>
      );
    case 'method':
      return <p>{t('builder.field.method')}</p>;
  }
}

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
