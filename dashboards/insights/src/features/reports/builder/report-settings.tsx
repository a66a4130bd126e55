import { REPORT_AUDIENCES, REPORT_LANGUAGES } from '#domain';
import { ChoiceField } from '../../../shared/ui/choice-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { newBlock, type Draft } from './block-names.js';
import { TypedFields } from './typed-fields.js';

/** Title, languages and readers of a report; one for residents gets its method note back. */
export function ReportSettings({
  draft,
  onChange,
}: {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}) {
  const { t, word } = useWords();
  const setAudience = (audience: Draft['audience']) => {
    const isWithout = audience === 'public' && !draft.blocks.some(({ kind }) => kind === 'method');
    onChange({ ...draft, audience, blocks: isWithout ? [...draft.blocks, newBlock('method')] : draft.blocks });
  };
  return (
    <>
      <TypedFields
        label="builder.field.title"
        name="title"
        languages={draft.languages}
        text={draft.title}
        onChange={(title) => onChange({ ...draft, title: { ...title } })}
      />
      <ChoiceField
        legend={t('builder.new.languages')}
        name="languages"
        type="checkbox"
        options={REPORT_LANGUAGES.map((one) => ({ value: one, label: word('reports.language', one) }))}
        chosen={draft.languages}
        onChoose={(one, isChosen) => {
          const languages = REPORT_LANGUAGES.filter((code) =>
            code === one ? isChosen : draft.languages.includes(code),
          );
          if (languages.length > 0) onChange({ ...draft, languages });
        }}
      />
      <ChoiceField
        legend={t('builder.field.audience')}
        name="audience"
        type="radio"
        options={REPORT_AUDIENCES.map((one) => ({ value: one, label: word('builder.audience', one) }))}
        chosen={[draft.audience]}
        onChoose={(one) => setAudience(one === 'internal' ? 'internal' : 'public')}
      />
    </>
  );
}
