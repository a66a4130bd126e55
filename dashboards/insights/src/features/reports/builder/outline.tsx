import { useState } from 'react';
import type { ReportBlock, ReportBlockKind } from '#domain';
import { useAnnounce } from '../../../shared/page/announcements.js';
import { Button } from '../../../shared/ui/button.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { BLOCK_KINDS, blockName, newBlock } from './block-names.js';
import styles from './builder.module.css';

interface OutlineProps {
  readonly blocks: readonly ReportBlock[];
  /** Null is the report itself. */
  readonly chosen: string | null;
  readonly mayEdit: boolean;
  readonly onChoose: (id: string | null) => void;
  readonly onChange: (blocks: readonly ReportBlock[]) => void;
}

/** The blocks in order: chosen, moved up and down, added; all of it by buttons. */
export function Outline({ blocks, chosen, mayEdit, onChoose, onChange }: OutlineProps) {
  const words = useWords();
  const { t, word } = words;
  const announce = useAnnounce();
  const [kind, setKind] = useState<ReportBlockKind>('text');
  const hasMethod = blocks.some((block) => block.kind === 'method');
  const kinds = BLOCK_KINDS.filter((one) => one !== 'method' || !hasMethod);

  const move = (at: number, by: 1 | -1) => {
    const moved = [...blocks];
    const [block] = moved.splice(at, 1);
    if (!block) return;
    moved.splice(at + by, 0, block);
    onChange(moved);
    announce(t('builder.moved', { block: blockName(block, words), place: at + by + 1, of: blocks.length }));
  };
  const add = () => {
    const block = newBlock(kind);
    const at = blocks.findIndex(({ id }) => id === chosen);
    const method = blocks.findIndex((one) => one.kind === 'method');
    const place = at >= 0 ? at + 1 : method >= 0 ? method : blocks.length;
    onChange([...blocks.slice(0, place), block, ...blocks.slice(place)]);
    onChoose(block.id);
  };
  return (
    <>
      <ol className={styles.outline}>
        <li>
          <button type="button" aria-current={chosen === null} className={styles.choose} onClick={() => onChoose(null)}>
            {t('builder.report.settings')}
          </button>
        </li>
        {blocks.map((block, at) => {
          const name = blockName(block, words);
          return (
            <li key={block.id} className={block.kind === 'heading' ? styles.headingLine : undefined}>
              <button
                type="button"
                aria-current={chosen === block.id}
                className={styles.choose}
                onClick={() => onChoose(block.id)}
              >
                {name}
              </button>
              {mayEdit && (
                <span className={styles.moves}>
                  <button
                    type="button"
                    aria-label={t('builder.up', { block: name })}
                    disabled={at === 0}
                    onClick={() => move(at, -1)}
                  >
                    ↑
                  </button>
                  <button
                    type="button"
                    aria-label={t('builder.down', { block: name })}
                    disabled={at === blocks.length - 1}
                    onClick={() => move(at, 1)}
                  >
                    ↓
                  </button>
                </span>
              )}
            </li>
          );
        })}
      </ol>
      {mayEdit && (
        <div className={styles.adding}>
          <SelectField
            label={t('builder.add.kind')}
            value={kinds.includes(kind) ? kind : 'text'}
            options={kinds.map((one) => ({ value: one, label: word('builder.kind', one) }))}
            onChange={(one) => setKind(one as ReportBlockKind)}
          />
          <Button onPress={add} label={t('builder.add')}>
            {t('builder.add.button')}
          </Button>
        </div>
      )}
    </>
  );
}
