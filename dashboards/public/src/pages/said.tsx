import { barListTable, type BarRow } from '#figures';
import type { ReleaseContent, ReleasedDecision, ReleasedTheme } from '#domain';
import { mainThemes } from '../model/tables.js';
import { FigureWithTable, ThemeBars } from '../parts/figures.js';
import { Position, Sign } from '../parts/signs.js';
import { Quote, Text } from '../parts/text.js';
import { linkTo, type ProcessView } from '../view.js';

const MOST_BARS = 12;
const MOST_QUOTED = 6;
const MOST_DECISIONS = 3;

/** What residents said: themes by size, and their own words where these may be quoted. */
export function Said({ view, path }: { readonly view: ProcessView; readonly path: string }) {
  const { site, content } = view;
  const { words } = site;
  const { t } = words;
  const themes = mainThemes(content);
  const rows = barRows(view, themes);
  const { contributions, people } = content.counts.eligible;
  return (
    <section id="said" aria-labelledby="said-title">
      <h2 id="said-title">
        <Sign name="said" />
        {t('public.said')}
      </h2>
      <p className="big">{t('public.said.sentence', { people, opinions: contributions })}</p>
      {themes.length === 0 ? (
        <p>{t('public.said.no-themes')}</p>
      ) : (
        <FigureWithTable
          id="themes-figure"
          title={t('public.said.finding', { theme: themes[0]?.label ?? '' })}
          subtitle={t('public.said.figure', { count: contributions })}
          table={barListTable(allRows(view, themes), words.language, t('public.table.themes'), t('column.opinions'))}
          words={words}
          draw={(width) => <ThemeBars rows={rows} words={words} width={width} />}
        />
      )}
      {themes
        .filter(({ quotes }) => quotes.length > 0)
        .slice(0, MOST_QUOTED)
        .map((theme) => (
          <ThemeVoices key={theme.id} theme={theme} view={view} />
        ))}
      <p>
        <a href={linkTo(site, `${path}/remarks`)}>{t('public.read-all', { count: content.remarks.length })}</a>
      </p>
    </section>
  );
}

function ThemeVoices({ theme, view }: { readonly theme: ReleasedTheme; readonly view: ProcessView }) {
  const { words } = view.site;
  const decisions = decisionsOn(theme, view.content);
  return (
    <section className="theme" aria-labelledby={`theme-${theme.id}`}>
      <h3 id={`theme-${theme.id}`}>{theme.label}</h3>
      <p className="small">{words.t('public.theme.size', { opinions: theme.contributions, people: theme.people })}</p>
      {theme.quotes.slice(0, 2).map((quote) => (
        <Quote key={quote.contributionId} {...quote} words={words} />
      ))}
      {decisions.length === 0 ? (
        <p className="answer">{words.t('public.theme.no-decision')}</p>
      ) : (
        <ul className="answer">
          {decisions.map((decision) => (
            <li key={decision.id}>
              <Position code={decision.code} words={words} />{' '}
              <a href={`#decision-${decision.id}`}>
                <Text text={decision.text} words={words} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Decisions on the theme itself; where there are none, those that answer most of the opinions in it by name. */
function decisionsOn({ id }: ReleasedTheme, { decisions, remarks }: ReleaseContent): ReleasedDecision[] {
  const own = decisions.filter(({ themeIds }) => themeIds.includes(id));
  if (own.length > 0) return own;
  const answered = new Map<string, number>();
  for (const { decisionId, themeIds } of remarks)
    if (decisionId !== null && themeIds.includes(id)) answered.set(decisionId, (answered.get(decisionId) ?? 0) + 1);
  return decisions
    .filter((decision) => answered.has(decision.id))
    .toSorted((one, other) => (answered.get(other.id) ?? 0) - (answered.get(one.id) ?? 0))
    .slice(0, MOST_DECISIONS);
}

function barRows(view: ProcessView, themes: readonly ReleasedTheme[]): BarRow[] {
  const rest = themes.slice(MOST_BARS);
  const { t } = view.site.words;
  const others = rest.reduce((sum, { contributions }) => sum + contributions, 0);
  return [
    ...themes.slice(0, MOST_BARS).map(({ label, contributions }) => ({ label, value: contributions })),
    ...(rest.length > 0
      ? [{ label: t('public.other-themes', { count: rest.length }), value: others, muted: true }]
      : []),
    ...notGroupedRow(view),
  ];
}

function allRows(view: ProcessView, themes: readonly ReleasedTheme[]): BarRow[] {
  return [
    ...themes.map(({ label, contributions, people }) => ({ label, value: contributions, people })),
    ...notGroupedRow(view).map((row) => ({ ...row, people: view.content.notGrouped.people })),
  ];
}

function notGroupedRow({ content, site }: ProcessView): BarRow[] {
  const { contributions } = content.notGrouped;
  return contributions === 0 ? [] : [{ label: site.words.t('public.not-grouped'), value: contributions, muted: true }];
}
