import { useId, type ReactNode } from 'react';
import { translate, type ScreenLanguage } from '#language';
import { COLOURS, TEXT } from './figure-style.js';

export interface FigureFrameProps {
  readonly language: ScreenLanguage;
  /** The finding, as a sentence: "Wyraźnie mniej: 15–24 i 75+". */
  readonly title: string;
  /** What, who, when, unit, n. */
  readonly subtitle: string;
  /** Where the data come from, and the method with its version. */
  readonly source: string;
  readonly method?: string;
  /** Table, download, link, how was this computed. */
  readonly actions?: ReactNode;
  /** What opens beside the title and tells what the measure means. */
  readonly help?: ReactNode;
  readonly sample?: boolean;
  readonly headingLevel?: 2 | 3 | 4;
  /** The chart, the table in its place, or a `FigureGap`. */
  readonly children: ReactNode;
}

/** The one frame of every figure: finding, subtitle, chart, source and method, actions; and the mark of sample data. */
export function FigureFrame(props: FigureFrameProps) {
  const {
    language,
    title,
    subtitle,
    source,
    method,
    actions,
    help,
    sample = false,
    headingLevel = 3,
    children,
  } = props;
  const titleId = useId();
  const Heading = `h${headingLevel}` as const;
  const heading = (
    <Heading
      id={titleId}
      className="figure-title"
      style={{ margin: 0, fontSize: 22, lineHeight: 1.3, fontWeight: 600 }}
    >
      {title}
    </Heading>
  );
  return (
    <figure className="figure" aria-labelledby={titleId} style={{ margin: 0, breakInside: 'avoid' }}>
      {sample ? <SampleMark language={language} /> : null}
      {help === undefined ? (
        heading
      ) : (
        <div className="figure-head">
          {heading}
          {help}
        </div>
      )}
      <p className="figure-subtitle" style={{ ...smallText, margin: '4px 0 16px' }}>
        {subtitle}
      </p>
      <div className="figure-chart">{children}</div>
      <p className="figure-source" style={{ ...smallText, margin: '12px 0 0' }}>
        {translate(language, 'figure.source', { source })}
        {method === undefined ? null : ` · ${translate(language, 'figure.method', { method })}`}
      </p>
      {actions === undefined ? null : (
        <div
          className="figure-actions"
          role="group"
          aria-label={translate(language, 'figure.actions', { title })}
          style={{ display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 8 }}
        >
          {actions}
        </div>
      )}
    </figure>
  );
}

/** What stands in the chart's place when there is nothing to draw: what it is, and the one next step. */
export function FigureGap({ title, next, action }: { title: string; next?: string; action?: ReactNode }) {
  return (
    <div className="figure-gap" style={{ border: `1px dashed ${COLOURS.faint}`, borderRadius: 8, padding: 24 }}>
      <p style={{ margin: 0, fontWeight: 600 }}>{title}</p>
      {next === undefined ? null : <p style={{ margin: '4px 0 0', color: COLOURS.soft }}>{next}</p>}
      {action === undefined ? null : <div style={{ marginTop: 12 }}>{action}</div>}
    </div>
  );
}

function SampleMark({ language }: { readonly language: ScreenLanguage }) {
  return (
    <p
      className="figure-sample"
      style={{
        display: 'inline-block',
        margin: '0 0 8px',
        padding: '2px 8px',
        borderRadius: 4,
        fontSize: TEXT.label,
        color: COLOURS.sample,
        background: COLOURS.sampleWash,
      }}
    >
      {translate(language, 'common.sample-short')}
    </p>
  );
}

const smallText = { fontSize: TEXT.label, lineHeight: 1.5, color: COLOURS.soft } as const;
