import type { TalkMaterial, TalkSlide } from '#domain';
import { chooseQuote, chooseTheme, chooseVariable, isComparable, languagesOf, type Slide } from '#presenting';
import type { TalkLanguage } from '#domain';
import { ChoiceField } from '../../../shared/ui/choice-field.js';
import { Field } from '../../../shared/ui/field.js';
import field from '../../../shared/ui/field.module.css';
import { SelectField } from '../../../shared/ui/select-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../present.module.css';

interface SlideEditorProps {
  readonly choice: TalkSlide;
  /** As it stands with these choices. */
  readonly slide: Slide;
  readonly material: TalkMaterial;
  readonly language: TalkLanguage;
  readonly onChange: (choice: TalkSlide) => void;
}

/** What can be changed about one slide; what is left empty stays as proposed. */
export function SlideEditor({ choice, slide, material, language, onChange }: SlideEditorProps) {
  const { t, word } = useWords();
  const change = (part: Partial<TalkSlide>) => onChange({ ...choice, ...part });
  const name = word('present.slide.name', choice.id);
  const parts = [
    ...(slide.number || choice.withoutNumber ? [{ value: 'number', label: t('present.edit.number') }] : []),
    ...(slide.figure || choice.withoutFigure ? [{ value: 'figure', label: t('present.edit.figure') }] : []),
  ];
  const chosen = [...(choice.withoutNumber ? [] : ['number']), ...(choice.withoutFigure ? [] : ['figure'])];
  return (
    <section className={styles.editor} aria-label={`${t('present.edit.title')}: ${name}`}>
      {languagesOf(language).map((one, at) => (
        <Field
          key={`${choice.id} ${one}`}
          label={t('present.edit.headline', { language: word('present.language', one) })}
          help={at === 0 ? t('present.edit.headline.help') : undefined}
        >
          {(tie) => (
            <input
              {...tie}
              className={field.input}
              lang={one}
              maxLength={120}
              value={choice.headline[one] ?? ''}
              placeholder={slide.headline.find((said) => said.language === one)?.text}
              onChange={(event) => change({ headline: { ...choice.headline, [one]: event.target.value } })}
            />
          )}
        </Field>
      ))}
      {choice.id.startsWith('theme-') && <ThemeFields choice={choice} material={material} onChange={onChange} />}
      {choice.id === 'groups' && (
        <SelectField
          label={t('present.edit.variable')}
          value={chooseVariable(material, choice.variable)?.variable ?? ''}
          options={material.variables
            .filter(isComparable)
            .map(({ variable }) => ({ value: variable, label: word('variable', variable) }))}
          onChange={(variable) => change({ variable })}
        />
      )}
      {parts.length > 0 && (
        <ChoiceField
          legend={t('present.edit.off')}
          name="parts"
          type="checkbox"
          options={parts}
          chosen={chosen}
          onChoose={(part, isShown) =>
            change(part === 'number' ? { withoutNumber: !isShown } : { withoutFigure: !isShown })
          }
        />
      )}
      {languagesOf(language).map((one) => (
        <Field
          key={`${choice.id} notes ${one}`}
          label={t('present.edit.notes', { language: word('present.language', one) })}
        >
          {(tie) => (
            <textarea
              {...tie}
              rows={3}
              lang={one}
              className={field.input}
              maxLength={3000}
              value={choice.notes[one] ?? ''}
              onChange={(event) => change({ notes: { ...choice.notes, [one]: event.target.value } })}
            />
          )}
        </Field>
      ))}
      <details>
        <summary>{t('present.notes.title')}</summary>
        {slide.notes.map((notes) => (
          <p key={notes.language} lang={notes.language} className={styles.written}>
            {notes.text}
          </p>
        ))}
      </details>
    </section>
  );
}

function ThemeFields({ choice, material, onChange }: Pick<SlideEditorProps, 'choice' | 'material' | 'onChange'>) {
  const { t } = useWords();
  const theme = chooseTheme(material, choice);
  if (theme === null) return null;
  const quote = chooseQuote(theme, choice.quoteId);
  return (
    <>
      <SelectField
        label={t('present.edit.theme')}
        value={theme.id}
        options={material.themes.map(({ id, label }) => ({ value: id, label }))}
        onChange={(themeId) => onChange({ ...choice, themeId, quoteId: null, translation: '' })}
      />
      <SelectField
        label={t('present.edit.quote')}
        help={t('present.edit.quote.help')}
        value={quote?.id ?? ''}
        options={theme.quotes.map(({ id, text }) => ({ value: id, label: text }))}
        onChange={(quoteId) => onChange({ ...choice, quoteId, translation: '' })}
      />
      {quote && (
        <Field label={t('present.edit.translation')}>
          {(tie) => (
            <textarea
              {...tie}
              rows={2}
              lang="en"
              className={field.input}
              maxLength={500}
              value={choice.quoteId === quote.id ? choice.translation : ''}
              onChange={(event) => onChange({ ...choice, quoteId: quote.id, translation: event.target.value })}
            />
          )}
        </Field>
      )}
    </>
  );
}
