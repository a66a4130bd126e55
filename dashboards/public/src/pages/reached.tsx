import { representationTable } from '#figures';
import { shownVariables, type ShownVariable } from '../model/tables.js';
import { FigureWithTable, ReachPlot } from '../parts/figures.js';
import { Sign } from '../parts/signs.js';
import { linkTo, type ProcessView } from '../view.js';
import type { PublicWords } from '../words.js';

/** Who took part against all residents, with small groups hidden as they were in the release. */
export function Reached({ view, path }: { readonly view: ProcessView; readonly path: string }) {
  const { site, content } = view;
  const { words } = site;
  const variables = shownVariables(content, words);
  const population = content.reach?.report.population ?? null;
  return (
    <section id="reached" aria-labelledby="reached-title">
      <h2 id="reached-title">
        <Sign name="reached" />
        {words.t('public.reached')}
      </h2>
      {variables.length === 0 ? (
        <p>{words.t('public.reached.none')}</p>
      ) : (
        <>
          <p>{words.t('public.reached.how')}</p>
          {variables.map((one) => (
            <FigureWithTable
              key={one.variable}
              id={`reach-${one.variable}`}
              title={findingOf(one, words)}
              subtitle={words.t('public.reached.figure', {
                variable: words.word('variable', one.variable),
                people: one.known ?? 0,
                population: population?.name ?? '',
              })}
              table={representationTable(
                one.rows,
                words.language,
                words.t('public.table.reach', { variable: words.word('variable', one.variable) }),
              )}
              words={words}
              draw={(width) => <ReachPlot rows={one.rows} words={words} width={width} />}
            />
          ))}
          <p className="small">
            {words.t('public.reached.hidden')}{' '}
            <a href={linkTo(site, `${path}/method#reach`)}>{words.t('public.how')}</a>
          </p>
        </>
      )}
    </section>
  );
}

/** The finding in one line: who is clearly missing, or that nobody is, or that the numbers cannot tell. */
function findingOf({ variable, rows }: ShownVariable, words: PublicWords): string {
  const name = words.word('variable', variable);
  const fewer = rows.filter(({ verdict }) => verdict === 'under').map(({ label }) => label);
  if (fewer.length > 0) return words.t('public.reached.fewer', { variable: name, groups: words.list(fewer) });
  if (rows.every(({ verdict }) => verdict === 'cannot-tell' || verdict === null))
    return words.t('public.reached.unclear', { variable: name });
  return words.t('public.reached.even', { variable: name });
}
