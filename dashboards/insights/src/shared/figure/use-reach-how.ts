import type { Stamp } from '#contracts';
import type { PopulationReference, ReachInputs } from '#domain';
import type { HowComputedProps } from './how-computed.js';
import type { SnippetHead } from './r-snippet.js';
import { useProcess } from '../process/process-context.js';
import { useWords } from '../words/use-words.js';

interface HowOf {
  readonly name: string;
  readonly title: string;
  readonly says: string;
  readonly formula: string;
  readonly interval?: string;
  readonly denominator: HowComputedProps['denominator'];
  readonly numerator?: HowComputedProps['numerator'];
  /** The numbers of the figure as they are shown. */
  readonly json: unknown;
  readonly r?: (head: SnippetHead) => string | null;
}

/** What every figure of reach says of how it was computed: the same reference, protection, edits and version, its own formula. */
export function useHow(
  stamp: Stamp | null,
  inputs: ReachInputs | null,
  reference: PopulationReference | null,
): (figure: HowOf) => HowComputedProps {
  const { t, text, number, date } = useWords();
  const process = useProcess();
  const source =
    reference === null ? text(process.title) : `${reference.name}, ${reference.source}, ${date(reference.date)}`;
  return ({ name, title, says, formula, interval, denominator, numerator, json, r }) => {
    const k = inputs?.suppression.k;
    const rule = k === undefined ? undefined : t('method.suppression.rule', { count: k });
    const file = `${process.slug}-${name}`;
    return {
      says,
      stamp,
      formula,
      reference,
      denominator,
      numerator: numerator ?? t('method.reach.people'),
      filters: t('method.filters.none'),
      interval: interval ?? t('method.interval.wilson-ratio'),
      ...(inputs === null || rule === undefined
        ? {}
        : {
            suppression: t('method.suppression.now', {
              rule,
              count: inputs.suppression.hidden,
              cells: number(inputs.suppression.cells),
            }),
            edits:
              inputs.themeEdits === 0 ? t('method.edits.none') : t('method.edits.themes', { count: inputs.themeEdits }),
          }),
      cite: { title: `${text(process.title)}. ${title}`, source },
      files: {
        name: file,
        json: { figure: name, title, process: process.slug, reference, stamp, numbers: json },
        ...(r === undefined
          ? {}
          : {
              r: r({
                title: `${text(process.title)}: ${title}`,
                source,
                method: stamp?.method ?? '–',
                dataset: `${t('method.dataset')}: ${stamp?.datasetVersion ?? '–'}`,
              }),
            }),
      },
    };
  };
}
