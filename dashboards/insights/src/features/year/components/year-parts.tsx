import type { YearBlock, YearLine, YearPart } from '#presenting';
import { Link } from 'react-router';
import { workspacePage } from '../../../shared/api/paths.js';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import type { MeasureCode } from '../../../shared/help/measure-help.js';
import type { YearPlace } from '../api/use-year.js';
import styles from '../year.module.css';
import { YearTable } from './year-table.js';
import { YearTyped } from './year-typed.js';

interface YearPartsProps {
  readonly place: YearPlace;
  readonly parts: readonly YearPart[];
  readonly mayWrite: boolean;
}

/** By the table of a part: what its numbers mean. */
const HELP: Readonly<Record<string, MeasureCode>> = {
  processes: 'people',
  groups: 'representation',
  themes: 'opinions',
  answers: 'waiting-answer',
  decisions: 'decisions',
  measures: 'aims',
};

/** By the part, where its headline number stands above any table. */
const HELP_OF_PART: Readonly<Record<string, MeasureCode>> = { people: 'year-people', plans: 'promises' };

/** The chapter on the screen, part by part, as its documents have it. */
export function YearParts({ place, parts, mayWrite }: YearPartsProps) {
  return parts.map(({ id, title, blocks }) => (
    <section key={id} className={styles.part} aria-labelledby={`part-${id}`}>
      <PartHeading id={id} title={title} blocks={blocks} />
      {blocks.map((block, at) => (
        <Block key={at} place={place} block={block} mayWrite={mayWrite} />
      ))}
    </section>
  ));
}

function PartHeading({ id, title, blocks }: YearPart) {
  const heading = <h2 id={`part-${id}`}>{title}</h2>;
  const ofTables = blocks.flatMap((block) => (block.kind === 'table' ? (HELP[block.id] ?? []) : []));
  const help = HELP_OF_PART[id] ?? ofTables[0];
  return help === undefined ? heading : <HelpBeside of={help}>{heading}</HelpBeside>;
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
