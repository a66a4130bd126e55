import type { LinkageAnswer } from '#contracts';
import { SelectField } from '../../shared/ui/select-field.js';
import rows from '../../shared/ui/rows.module.css';
import { useWords } from '../../shared/words/use-words.js';
import styles from './linkage-page.module.css';

type Source = LinkageAnswer['sources'][number];
type LinkBy = Source['linkBy'];

const FEWEST = 5;

/** A number of people, or the mark that it is hidden. */
function People({ count }: { count: number | null }) {
  const { t, number } = useWords();
  return count === null ? <abbr title={t('figure.hidden-short', { count: FEWEST })}>[c]</abbr> : <>{number(count)}</>;
}

interface SourceTableProps {
  readonly sources: readonly Source[];
  readonly linkBys: readonly LinkBy[];
  /** Left out for who may not change it. */
  readonly onLinkBy: ((source: Source, linkBy: LinkBy) => void) | undefined;
}

export function SourceTable({ sources, linkBys, onLinkBy }: SourceTableProps) {
  const { t, number } = useWords();
  const label = (linkBy: LinkBy) => t(`linkage.by.${linkBy}`);
  const columns = ['people', 'linkable', 'platform', 'own'] as const;
  const keys = { people: 'people', linkable: 'linkable', platform: 'platformOnly', own: 'sourceOnly' } as const;
  return (
    <section className={styles.section} aria-labelledby="sources">
      <h2 id="sources">{t('linkage.sources')}</h2>
      <table className={rows.table}>
        <caption className="visually-hidden">{t('linkage.sources.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('linkage.column.source')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className={rows.number}>
                {t(`linkage.column.${column}`)}
              </th>
            ))}
            <th scope="col" className={rows.number}>
              {t('linkage.column.nobody')}
            </th>
            <th scope="col">{t('linkage.column.by')}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source.id}>
              <th scope="row">{source.name}</th>
              {columns.map((column) => (
                <td key={column} className={rows.number} data-label={t(`linkage.column.${column}`)}>
                  <People count={source[keys[column]]} />
                </td>
              ))}
              <td className={rows.number} data-label={t('linkage.column.nobody')}>
                {number(source.withoutIdentifier)}
              </td>
              <td data-label={t('linkage.column.by')}>
                {onLinkBy ? (
                  <SelectField
                    label={t('linkage.by.of', { source: source.name })}
                    isLabelHidden
                    value={source.linkBy}
                    options={linkBys.map((value) => ({ value, label: label(value) }))}
                    onChange={(value) => onLinkBy(source, value as LinkBy)}
                  />
                ) : (
                  label(source.linkBy)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function PairTable({ report }: { report: LinkageAnswer }) {
  const { t } = useWords();
  const name = (id: string) => report.sources.find((source) => source.id === id)?.name ?? '';
  const holdsPeople = (id: string) => report.sources.find((source) => source.id === id)?.people !== 0;
  const pairs = report.pairs.filter(({ one, other }) => holdsPeople(one) && holdsPeople(other));
  return (
    <section className={styles.section} aria-labelledby="pairs">
      <h2 id="pairs">{t('linkage.pairs')}</h2>
      {pairs.length === 0 ? (
        <p className={styles.note}>{t('linkage.pairs.none')}</p>
      ) : (
        <table className={rows.table}>
          <caption className="visually-hidden">{t('linkage.pairs.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('linkage.sources')}</th>
              <th scope="col" className={rows.number}>
                {t('linkage.column.both')}
              </th>
            </tr>
          </thead>
          <tbody>
            {pairs.map(({ one, other, people }) => (
              <tr key={`${one} ${other}`}>
                <th scope="row">
                  {name(one)} + {name(other)}
                </th>
                <td className={rows.number} data-label={t('linkage.column.both')}>
                  <People count={people} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

export function FlagTable({ flags }: { flags: LinkageAnswer['flags'] }) {
  const { t, word } = useWords();
  return (
    <section className={styles.section} aria-labelledby="flags">
      <h2 id="flags">{t('linkage.flags')}</h2>
      <table className={rows.table}>
        <caption className="visually-hidden">{t('linkage.flags.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('linkage.column.sign')}</th>
            <th scope="col" className={rows.number}>
              {t('linkage.column.people')}
            </th>
          </tr>
        </thead>
        <tbody>
          {flags.map(({ flag, people }) => (
            <tr key={flag}>
              <th scope="row">{word('linkage-flag', flag)}</th>
              <td className={rows.number} data-label={t('linkage.column.people')}>
                <People count={people} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
