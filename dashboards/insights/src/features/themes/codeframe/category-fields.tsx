import { useState } from 'react';
import type { ThemeRow } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { Button } from '../../../shared/ui/button.js';
import { LinesField } from '../../../shared/ui/lines-field.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './codeframe-page.module.css';
import { type DraftTopic } from './draft.js';

interface CategoryFieldsProps {
  readonly topic: DraftTopic;
  readonly place: { readonly isFirst: boolean; readonly isLast: boolean };
  /** Themes that the last run has put under this category. */
  readonly themes: readonly ThemeRow[];
  readonly wrong: string | undefined;
  readonly onChange: (topic: DraftTopic) => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One category: what it is called, what belongs to it, words and examples, its place, and whether it is in use. */
export function CategoryFields({ topic, place, themes, wrong, onChange, onMove, onRemove }: CategoryFieldsProps) {
  const { t, text, fileLanguage: language } = useWords();
  const path = useProcessPath();
  const other = language === 'pl' ? 'en' : 'pl';
  const title = text(topic.name) || t('codeframe.unnamed');
  const set = (change: Partial<DraftTopic>) => onChange({ ...topic, ...change });
  const setName = (tag: string) => (name: string) => set({ name: { ...topic.name, [tag]: name } });
  return (
    <li className={styles.category} data-archived={topic.archived || undefined}>
      <details open={topic.isNew || wrong !== undefined || undefined}>
        <summary>
          <span>{title}</span>
          {topic.archived && <span className={styles.mark}>{t('codeframe.archived')}</span>}
          <span className={styles.facts}>
            {t('codeframe.facts', { examples: topic.examples.length, themes: themes.length })}
          </span>
        </summary>
        <div className={styles.fields}>
          <TextField
            label={t('codeframe.name', { language: language.toUpperCase() })}
            name="name"
            defaultValue={topic.name[language] ?? ''}
            onChange={setName(language)}
            error={wrong}
          />
          <TextField
            label={t('codeframe.name', { language: other.toUpperCase() })}
            name={`name-${other}`}
            defaultValue={topic.name[other] ?? ''}
            onChange={setName(other)}
          />
          <LinesField
            label={t('codeframe.definition')}
            help={t('codeframe.definition.help')}
            name="definition"
            defaultValue={topic.definition[language] ?? ''}
            onChange={(definition) => set({ definition: { ...topic.definition, [language]: definition } })}
          />
          <LinesField
            label={t('codeframe.words', { language: language.toUpperCase() })}
            help={t('codeframe.words.help')}
            name="words"
            defaultValue={(topic.words[language] ?? []).join(' ')}
            onChange={(words) => set({ words: { ...topic.words, [language]: wordsOf(words) } })}
          />
          <Examples topic={topic} onChange={(examples) => set({ examples })} />
          {themes.length > 0 && (
            <p>
              {t('codeframe.themes')}{' '}
              {themes.map(({ id, label }, at) => (
                <span key={id}>
                  {at > 0 && ', '}
                  <Link to={processPage(path, `/themes/${id}`)}>{label}</Link>
                </span>
              ))}
            </p>
          )}
        </div>
      </details>
      <div className={styles.acts}>
        <Button look="quiet" isDisabled={place.isFirst} onPress={() => onMove(-1)} label={t('codeframe.up', { title })}>
          ↑
        </Button>
        <Button look="quiet" isDisabled={place.isLast} onPress={() => onMove(1)} label={t('codeframe.down', { title })}>
          ↓
        </Button>
        {topic.isNew ? (
          <Button look="quiet" onPress={onRemove} label={t('codeframe.remove-one', { title })}>
            {t('codeframe.remove')}
          </Button>
        ) : (
          <Button
            look="quiet"
            onPress={() => set({ archived: !topic.archived })}
            label={t(topic.archived ? 'codeframe.use-one' : 'codeframe.archive-one', { title })}
          >
            {t(topic.archived ? 'codeframe.use' : 'codeframe.archive')}
          </Button>
        )}
      </div>
    </li>
  );
}

interface ExamplesProps {
  readonly topic: DraftTopic;
  readonly onChange: (examples: string[]) => void;
}

function Examples({ topic, onChange }: ExamplesProps) {
  const { t } = useWords();
  const [next, setNext] = useState('');
  const [added, setAdded] = useState(0);
  const add = () => {
    const example = next.trim();
    if (example.length < 2 || topic.examples.includes(example)) return;
    onChange([...topic.examples, example]);
    setNext('');
    setAdded((count) => count + 1);
  };
  return (
    <fieldset className={styles.examples}>
      <legend>{t('codeframe.examples')}</legend>
      <p className={styles.help}>{t('codeframe.examples.help')}</p>
      {topic.examples.length > 0 && (
        <ul>
          {topic.examples.map((example) => (
            <li key={example}>
              <span>{example}</span>
              <Button
                look="quiet"
                label={t('codeframe.example.remove-one', { example })}
                onPress={() => onChange(topic.examples.filter((one) => one !== example))}
              >
                {t('codeframe.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.add}>
        <TextField key={added} label={t('codeframe.example')} name="example" defaultValue="" onChange={setNext} />
        <Button onPress={add}>{t('codeframe.example.add')}</Button>
      </div>
    </fieldset>
  );
}

/** Beginnings of words, as the codeframe keeps them: what is shorter than two letters would find everything. */
function wordsOf(text: string): string[] {
  const words = text.split(/[\s,;]+/).filter((word) => /^=?\S{2,60}$/.test(word));
  return [...new Set(words)];
}
