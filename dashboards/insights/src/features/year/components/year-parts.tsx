import type { YearBlock, YearLine, YearPart } from '#presenting';
import { Link } from 'react-router';
import { workspacePage } from '../../../shared/api/paths.js';
import type { YearPlace } from '../api/use-year.js';
import styles from '../year.module.css';
import { YearTable } from './year-table.js';
import { YearTyped } from './year-typed.js';

interface YearPartsProps {
  readonly place: YearPlace;
  readonly parts: readonly YearPart[];
  readonly mayWrite: boolean;
}

/** The chapter on the screen, part by part, as its documents have it. */
export function YearParts({ place, parts, mayWrite }: YearPartsProps) {
  return parts.map(({ id, title, blocks }) => (
    <section key={id} className={styles.part} aria-labelledby={`part-${id}`}>
      <h2 id={`part-${id}`}>{title}</h2>
      {blocks.map((block, at) => (
        <Block key={at} place={place} block={block} mayWrite={mayWrite} />
      ))}
    </section>
  ));
}

function Block({ place, block, mayWrite }: { place: YearPlace; block: YearBlock; mayWrite: boolean }) {
  const { workspace } = place;
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className={block.style === undefined ? styles.plain : styles[block.style]}>
          <Line workspace={workspace} line={block} />
        </p>
      );
    case 'heading':
      return (
        <h3 className={styles.heading}>
          <Line workspace={workspace} line={block} />
        </h3>
      );
    case 'list':
      return (
        <ul className={styles.list}>
          {block.items.map((line) => (
            <li key={line.text}>
              <Line workspace={workspace} line={line} />
            </li>
          ))}
        </ul>
      );
    case 'typed':
      return <YearTyped place={place} section={block.section} body={block.body} mayWrite={mayWrite} />;
    case 'table':
      return block.isFileOnly ? null : <YearTable workspace={workspace} table={block} />;
  }
}

function Line({ workspace, line }: { workspace: string; line: YearLine }) {
  return line.to === undefined ? line.text : <Link to={`${workspacePage(workspace)}${line.to}`}>{line.text}</Link>;
}
