import { useState } from 'react';
import type { BudgetAnswer, BudgetProjectAnswer } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { Button } from '../../../shared/ui/button.js';
import rows from '../../../shared/ui/rows.module.css';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../budget-page.module.css';
import { SheetDialog } from '../forms/sheet-dialog.js';

/** Each pool with its money and its projects, the highest first, each with why it was funded or not. */
export function Pools({ answer, mayEdit }: { answer: BudgetAnswer; mayEdit: boolean }) {
  const { t, word } = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const codes = new Set(answer.pools.map(({ code }) => code));
  const rest = answer.projects.filter(({ pool }) => pool === null || !codes.has(pool));
  const opened = answer.projects.find(({ contributionId }) => contributionId === open);
  const edit = mayEdit ? setOpen : null;
  return (
    <section className={styles.section} aria-labelledby="pools">
      <HelpBeside of="pools">
        <h2 id="pools">{t('budget.pools')}</h2>
      </HelpBeside>
      <p className={styles.note}>{word('budget.votes-from', answer.votesFrom)}</p>
      {answer.pools.map((pool) => (
        <Pool
          key={pool.code}
          name={pool.name || pool.code}
          pool={pool}
          projects={answer.projects.filter((project) => project.pool === pool.code)}
          answer={answer}
          onEdit={edit}
        />
      ))}
      {rest.length > 0 && (
        <Pool name={t('budget.pool.none')} pool={null} projects={rest} answer={answer} onEdit={edit} />
      )}
      {opened && (
        <SheetDialog key={opened.contributionId} project={opened} pools={answer.pools} onClose={() => setOpen(null)} />
      )}
    </section>
  );
}

interface PoolProps {
  readonly name: string;
  readonly pool: BudgetAnswer['pools'][number] | null;
  readonly projects: readonly BudgetProjectAnswer[];
  readonly answer: BudgetAnswer;
  readonly onEdit: ((contributionId: string) => void) | null;
}

function Pool({ name, pool, projects, answer, onEdit }: PoolProps) {
  const { t, number } = useWords();
  const currency = answer.rules?.currency ?? '';
  const money = (value: number | null) =>
    value === null ? t('budget.pool.unknown') : `${number(value)} ${currency}`.trim();
  const byPoints = answer.rules?.measure === 'points';
  const sorted = [...projects].sort((a, b) => (byPoints ? b.points - a.points : b.votes - a.votes));
  return (
    <>
      <h3>{name}</h3>
      {pool && (
        <dl className={styles.sums}>
          {(['amount', 'received', 'spent', 'handedOn', 'left'] as const)
            .filter((key) => !['received', 'handedOn'].includes(key) || pool[key] !== 0)
            .map((key) => (
              <div key={key}>
                <dt>{t(`budget.pool.${key === 'handedOn' ? 'handed-on' : key}`)}:</dt>
                <dd>{money(pool[key])}</dd>
              </div>
            ))}
        </dl>
      )}
      <table className={`${rows.table} ${styles.table}`}>
        <caption className="visually-hidden">{t('budget.pool.caption', { pool: name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('budget.column.project')}</th>
            <th scope="col" className={rows.number}>
              {t('budget.column.cost')}
            </th>
            <th scope="col" className={rows.number}>
              {t('budget.column.votes')}
            </th>
            {byPoints && (
              <th scope="col" className={rows.number}>
                {t('budget.column.points')}
              </th>
            )}
            <th scope="col">{t('budget.column.outcome')}</th>
            <th scope="col">{t('budget.column.published')}</th>
            {onEdit && (
              <th scope="col">
                <span className="visually-hidden">{t('budget.sheet.open')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {sorted.map((project) => (
            <ProjectRow key={project.contributionId} {...{ project, byPoints, money, onEdit }} />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface ProjectRowProps extends Pick<PoolProps, 'onEdit'> {
  readonly project: BudgetProjectAnswer;
  readonly byPoints: boolean;
  readonly money: (value: number | null) => string;
}

function ProjectRow({ project, byPoints, money, onEdit }: ProjectRowProps) {
  const { t, word, number } = useWords();
  const path = useProcessPath();
  const { contributionId, title, outcome, excludedBy, reserve } = project;
  const isFunded = outcome.startsWith('selected');
  const shortNumber = project.number.length <= 20 ? project.number : null;
  return (
    <tr>
      <th scope="row">
        <Link to={processPage(path, `/contributions/${contributionId}`)}>{title}</Link>
        {shortNumber && <span className={rows.note}>{shortNumber}</span>}
      </th>
      <td className={rows.number} data-label={t('budget.column.cost')}>
        {money(project.cost)}
      </td>
      <td className={rows.number} data-label={t('budget.column.votes')}>
        {number(project.votes)}
      </td>
      {byPoints && (
        <td className={rows.number} data-label={t('budget.column.points')}>
          {number(project.points)}
        </td>
      )}
      <td data-label={t('budget.column.outcome')}>
        <span className={isFunded ? styles.funded : undefined}>
          {excludedBy === null ? word('budget-outcome', outcome) : t('budget.excluded-by', { number: excludedBy })}
        </span>
        {reserve > 0 && <span className={rows.note}>{t('budget.reserve', { amount: money(reserve) })}</span>}
        <Reasons project={project} />
      </td>
      <td data-label={t('budget.column.published')}>{project.isPublished ? t('budget.yes') : t('budget.no')}</td>
      {onEdit && (
        <td className={styles.act}>
          <Button
            look="quiet"
            label={t('budget.sheet.open-of', { project: title })}
            onPress={() => onEdit(contributionId)}
          >
            {t('budget.sheet.open')}
          </Button>
        </td>
      )}
    </tr>
  );
}

function Reasons({ project: { sheet, standing } }: Pick<ProjectRowProps, 'project'>) {
  const { t, word } = useWords();
  if (sheet === null) return null;
  const reason =
    standing === 'formally-rejected' ? sheet.formalReason : standing === 'merit-rejected' ? sheet.meritReason : '';
  return (
    <>
      {reason !== '' && <span className={rows.note}>{reason}</span>}
      {sheet.appeal !== null && (
        <span className={rows.note}>
          {t('budget.sheet.appeal')}: {word('appeal-result', sheet.appeal)}. {sheet.appealReason}
        </span>
      )}
    </>
  );
}
