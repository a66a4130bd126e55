import { type FigureSource, type ReportBlock, type ReportTemplateCode } from '#domain';
import { translate, type MessageKey } from '#language';

type Text = Readonly<Record<string, string>>;
type Figure = FigureSource['figure'];

/** What a template of the program begins a report with, in both languages; figures follow the data until somebody freezes them. */
export function templateBlocks(template: ReportTemplateCode, variables: readonly string[]): ReportBlock[] {
  let next = 0;
  const id = () => `b${(next += 1)}`;
  const heading = (key: Extract<MessageKey, `built.heading.${string}`>): ReportBlock => ({
    ...{ kind: 'heading', id: id(), level: 1, text: inBoth(key) },
  });
  const text = (): ReportBlock => ({ kind: 'text', id: id(), text: {} });
  const source = (figure: Figure, variable: string | null, depth: number | null): FigureSource => ({
    ...{ figure, variable, depth, population: null },
  });
  const shown = { state: 'live', releaseId: null, title: {} } as const;
  const figure = (name: Figure, variable: string | null = null, depth: number | null = null): ReportBlock => ({
    ...{ kind: 'figure', id: id(), source: source(name, variable, depth), ...shown, alt: null, withTable: false },
  });
  const table = (name: Figure, variable: string | null = null): ReportBlock => ({
    ...{ kind: 'table', id: id(), source: source(name, variable, null), ...shown },
  });
  const quotes = (): ReportBlock => ({ kind: 'quotes', id: id(), themeId: null, quoteIds: [] });
  const decisions = (list: 'decisions' | 'promises' | 'both'): ReportBlock => ({
    ...{ kind: 'decisions', id: id(), list, state: 'live' },
  });
  const method = (): ReportBlock => ({ kind: 'method', id: id() });
  const everyVariable = (of: (variable: string) => ReportBlock) => variables.map(of);
  switch (template) {
    case 'council-note':
      return [
        ...[heading('built.heading.short'), text(), table('totals')],
        ...[heading('built.heading.said'), figure('themes', null, 5), quotes()],
        ...[heading('built.heading.reached'), table('missing')],
        ...[heading('built.heading.done'), decisions('both')],
        ...[heading('built.heading.proposal'), text(), method()],
      ];
    case 'reach-report':
      return [
        ...[heading('built.heading.short'), text(), table('totals')],
        ...[heading('built.heading.missing'), text(), method()],
      ];
    case 'evaluation-chapter':
      return [
        ...[heading('built.heading.aim'), text()],
        ...[heading('built.heading.course'), text(), figure('weeks'), figure('channels')],
        ...[heading('built.heading.reached'), text(), ...everyVariable((variable) => figure('groups', variable))],
        ...[heading('built.heading.effects'), text(), figure('answers'), figure('positions')],
        ...[heading('built.heading.lessons'), text(), method()],
      ];
    case 'full-appendix':
      return [
        ...[heading('built.heading.numbers'), table('totals'), table('channels'), table('weeks')],
        ...[heading('built.heading.reached'), figure('pyramid'), table('pyramid')],
        ...everyVariable((variable) => table('groups', variable)),
        ...[heading('built.heading.said'), table('themes')],
        ...[heading('built.heading.done'), table('answers'), table('positions'), decisions('both'), method()],
      ];
    case 'empty':
      return [heading('built.heading.short'), text(), method()];
  }
}

function inBoth(key: MessageKey): Text {
  return { pl: translate('pl', key as 'built.heading.short'), en: translate('en', key as 'built.heading.short') };
}
