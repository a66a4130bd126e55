import type { ReachThemesAnswer } from '#contracts';
import { SMALLEST_GROUP, type PopulationReference, type ThemesByVariable } from '#domain';
import { comparisonTable, liftWords, ShareComparison, type ComparedShare } from '#figures';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { useGroupList } from '../../../shared/contributions/use-group-list.js';
import { Figure } from '../../../shared/figure/figure.js';
import { comparisonSnippet } from '../../../shared/figure/r-snippet.js';
import { useProcess } from '../../../shared/process/process-context.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useReachThemes } from '../api.js';
import { upperFirst, useGroupName } from '../components/group-names.js';
import { PeopleLink } from '../components/people-links.js';
import { useHow } from '../../../shared/figure/use-reach-how.js';
import { useChoice } from '../views.js';
import { LackingVoices } from './lacking-voices.js';
import { ThemeSupportFigure } from './theme-support-figure.js';
import styles from './theme-groups.module.css';

/** Everybody, weighted beside unweighted, in place of one group. */
const EVERYBODY = 'everybody';

/** Which themes are whose, and which lack whose voice. */
export function ThemeGroups({
  reference,
  participants,
}: {
  reference: PopulationReference | null;
  participants: number | null;
}) {
  const { t, word, group } = useWords();
  const [askedVariable, chooseVariable] = useChoice('by');
  const [askedGroup, chooseGroup] = useChoice('of');
  const themes = useReachThemes(askedVariable);
  return (
    <section className={styles.themes} aria-labelledby="theme-groups">
      <h2 id="theme-groups">{t('reach.themes')}</h2>
      <p className={styles.lead}>{t('reach.themes.lead')}</p>
      {themes.isPending && <LoadingBlock rows={6} />}
      {themes.isError && <ErrorPanel error={themes.error} onRetry={() => void themes.refetch()} />}
      {themes.data && (themes.data.byVariable === null || themes.data.support.length === 0) && (
        <p className={styles.lead}>{t('reach.themes.none')}</p>
      )}
      {themes.data && themes.data.byVariable !== null && themes.data.support.length > 0 && (
        <>
          <div className={styles.choices}>
            <SelectField
              label={t('reach.themes.variable')}
              value={themes.data.byVariable.variable}
              options={themes.data.variables.map((one) => ({ value: one, label: upperFirst(word('variable', one)) }))}
              onChange={chooseVariable}
            />
            <SelectField
              label={t('reach.themes.group')}
              value={chosenGroup(themes.data.byVariable, askedGroup)}
              options={[
                ...themes.data.byVariable.groups.map(({ group: code }) => ({
                  value: code,
                  label: upperFirst(group(themes.data.byVariable?.variable ?? '', code)),
                })),
                ...(hasWeights(themes.data) ? [{ value: EVERYBODY, label: t('reach.themes.everybody') }] : []),
              ]}
              onChange={chooseGroup}
            />
          </div>
          {chosenGroup(themes.data.byVariable, askedGroup) === EVERYBODY && hasWeights(themes.data) ? (
            <ThemeSupportFigure themes={themes.data} reference={reference} />
          ) : (
            <GroupFigure
              themes={themes.data}
              table={themes.data.byVariable}
              group={chosenGroup(themes.data.byVariable, askedGroup)}
              reference={reference}
              participants={participants}
            />
          )}
          <LackingVoices themes={themes.data} table={themes.data.byVariable} />
        </>
      )}
    </section>
  );
}

function hasWeights({ support }: ReachThemesAnswer): boolean {
  return support.some(({ weighted }) => weighted !== null);
}

/** The group of the address; else the one of which most is set apart, or may be shown. */
function chosenGroup({ groups, cells }: ThemesByVariable, asked: string | null): string {
  if (asked === EVERYBODY || groups.some(({ group }) => group === asked)) return asked ?? '';
  const flags = (code: string) => cells.filter(({ group, flag }) => group === code && flag !== null).length;
  const seen = (code: string) => cells.filter(({ group, people }) => group === code && people !== null).length;
  const shown = groups
    .filter(({ people }) => people !== null)
    .toSorted((a, b) => flags(b.group) - flags(a.group) || seen(b.group) - seen(a.group));
  return (shown[0] ?? groups[0])?.group ?? '';
}

interface GroupFigureProps {
  readonly themes: ReachThemesAnswer;
  readonly table: ThemesByVariable;
  readonly group: string;
  readonly reference: PopulationReference | null;
  readonly participants: number | null;
}

function GroupFigure({ themes, table, group: code, reference, participants }: GroupFigureProps) {
  const { t, group, number, list, text, language } = useWords();
  const nameOf = useGroupName();
  const process = useProcess();
  const path = useProcessPath();
  const listBehind = useGroupList();
  const how = useHow(themes.stamp, themes.inputs, reference);
  const base = table.groups.find((one) => one.group === code)?.people ?? null;
  const cells = table.cells.filter((cell) => cell.group === code);
  const labelOf = (id: string) => themes.support.find(({ themeId }) => themeId === id)?.label ?? '–';
  const rows = cells.map((cell): ComparedShare => {
    const other = cell.share === null || cell.difference === null ? null : cell.share - cell.difference;
    const around = (bound: number | null) => (other === null || bound === null ? null : clamp(other + bound));
    return {
      label: labelOf(cell.themeId),
      people: cell.people,
      share: cell.share,
      lower: around(cell.lower),
      upper: around(cell.upper),
      other,
      words:
        cell.people === null
          ? t('state.hidden.short', { count: SMALLEST_GROUP })
          : cell.lift === null
            ? ''
            : liftWords(language, cell.lift, cell.flag),
      tone: cell.flag ?? 'plain',
    };
  });
  const name = nameOf(table.variable, code);
  const flagged = (flag: 'more' | 'less') =>
    cells.filter((cell) => cell.flag === flag).map(({ themeId }) => `„${labelOf(themeId)}”`);
  const [more, less] = [flagged('more'), flagged('less')];
  const title =
    more.length > 0
      ? t('reach.themes.title.more', { group: name, themes: list(more.slice(0, 3)) })
      : less.length > 0
        ? t('reach.themes.title.less', { group: name, themes: list(less.slice(0, 3)) })
        : t('reach.themes.title.none', { group: name });
  if (base === null || cells.every(({ people }) => people === null))
    return <p className={styles.lead}>{t('reach.themes.hidden-group')}</p>;
  const n = number(base);
  const subtitle = t('reach.themes.subtitle', { n, flagged: number(table.flagged), compared: table.compared });
  const names = { share: upperFirst(group(table.variable, code)), other: t('reach.themes.others') };
  return (
    <Figure
      name="theme-groups"
      help="theme-by-group"
      title={title}
      subtitle={subtitle}
      source={text(process.title)}
      method={themes.stamp?.method}
      table={comparisonTable(rows, names, language, subtitle)}
      listOf={(row) => {
        const cell = cells[row];
        const members = table.groups.find((one) => one.group === code)?.members ?? [];
        if (cell === undefined) return null;
        return listBehind({ variable: table.variable, group: code, members, people: cell.people, theme: cell.themeId });
      }}
      chart={(width) => <ShareComparison rows={rows} names={names} width={Math.min(width, 1100)} language={language} />}
      headingLevel={3}
      note={
        <p className={styles.note}>
          <Link to={processPage(path, `/contributions?group=${encodeURIComponent(`${table.variable}:${code}`)}`)}>
            {t('reach.themes.read', { group: name })}
          </Link>
        </p>
      }
      how={how({
        name: 'theme-groups',
        title,
        says: t('method.reach.theme.says'),
        formula: t('method.reach.theme.formula'),
        interval: t('method.interval.newcombe'),
        numerator: <PeopleLink says={t('method.reach.theme.numerator')} group={`${table.variable}:${code}`} />,
        denominator: t('method.reach.theme.denominator', { n }),
        json: { variable: table.variable, group: code, base, cells, compared: table.compared, flagged: table.flagged },
        r: (head) =>
          comparisonSnippet(
            head,
            cells.map((cell) => {
              const all = peopleOfBase(themes, table, participants);
              const otherBase = all === null ? null : all - base;
              const other = cell.share === null || cell.difference === null ? null : cell.share - cell.difference;
              return {
                label: labelOf(cell.themeId),
                people: cell.people,
                base,
                otherPeople: other === null || otherBase === null ? null : Math.round(other * otherBase),
                otherBase,
              };
            }),
            table.cells.flatMap(({ p }) => (p === null ? [] : [p])),
          ),
      })}
    />
  );
}

/** Everybody whom the shares are of: those who said anything, or all who took part. */
function peopleOfBase({ contributors }: ReachThemesAnswer, { base }: ThemesByVariable, participants: number | null) {
  return base === 'contributors' ? contributors : participants;
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
