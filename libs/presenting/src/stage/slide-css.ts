import { hasOwnColours, isHexColour, type Look, type TalkRoom } from '#domain';

/** The stage: 1280 × 720 pixels whatever the projector; whoever shows it scales the whole. Letters are measured for the last row. */
export const STAGE = { width: 1280, height: 720 } as const;

/** Light and dark are two sets of colours, each at least 7 : 1 on its ground. */
export const STAGE_COLOURS = {
  light: {
    paper: '#ffffff',
    ink: '#16191d',
    soft: '#454c54',
    blue: '#12436d',
    pale: '#a9bccb',
    rule: '#dcdfe3',
    edge: '#858d96',
  },
  dark: {
    paper: '#121820',
    ink: '#eceef0',
    soft: '#c3cad1',
    blue: '#8ab8ff',
    pale: '#64829e',
    rule: '#323b45',
    edge: '#7b858f',
  },
} as const;

/** The colours of a room in the municipality's look: a bright hall takes those of high contrast, and all stay at 7 : 1 or more. */
export function stageColours(
  room: TalkRoom,
  look: Look | undefined,
): Readonly<Record<keyof (typeof STAGE_COLOURS)['light'], string>> {
  if (look === undefined || !hasOwnColours(look)) return STAGE_COLOURS[room];
  return { ...STAGE_COLOURS[room], blue: look.colours[room === 'dark' ? 'dark' : 'contrast'].main };
}

/** What a look changes about the style sheet of slides; nothing where it is ours. */
export function lookCss(look: Look | undefined): string {
  if (look === undefined || !hasOwnColours(look)) return '';
  const { contrast, dark } = look.colours;
  const all = [contrast.main, contrast.accent, dark.main, dark.accent];
  // a style sheet is written here: nothing but colours goes into it
  if (!all.every(isHexColour)) return '';
  return `
.nsl{--stage-blue:${contrast.main};--stage-accent:${contrast.accent}}
.nsl[data-room='dark']{--stage-blue:${dark.main};--stage-accent:${dark.accent}}
.nsl-slide::before{content:'';position:absolute;left:0;right:0;top:0;height:8px;background:var(--stage-accent)}
`;
}

const variables = (colours: Readonly<Record<string, string>>) =>
  Object.entries(colours)
    .map(([name, value]) => `--stage-${name}:${value}`)
    .join(';');

/** The one style sheet of slides, on the dashboard's stage and in the file alike. */
export const SLIDE_CSS = `
.nsl{${variables(STAGE_COLOURS.light)}}
.nsl[data-room='dark']{${variables(STAGE_COLOURS.dark)}}
.nsl-slide{box-sizing:border-box;position:relative;display:flex;flex-direction:column;width:${STAGE.width}px;height:${STAGE.height}px;
  padding:64px 80px 96px;overflow:hidden;background:var(--stage-paper);color:var(--stage-ink);
  font-family:'Source Sans 3 Variable','Source Sans Fallback',system-ui,sans-serif;font-size:36px;line-height:1.25;text-align:left}
.nsl-slide *{box-sizing:border-box;margin:0;padding:0}
.nsl-two{display:grid;grid-template-columns:1fr 1fr;gap:0 48px}
.nsl-title{font-size:64px;line-height:1.1;font-weight:600;letter-spacing:-.01em;text-wrap:balance;max-width:1120px;color:inherit}
.nsl-title.nsl-two{max-width:none}
.nsl-body{flex:1;min-height:0;display:flex;flex-direction:column;justify-content:center;gap:24px;padding-top:24px}
.nsl-beside{display:grid;grid-template-columns:432px 1fr;gap:0 64px;align-items:center}
.nsl-big{font-size:136px;line-height:1;font-weight:600;letter-spacing:-.03em;color:var(--stage-blue);white-space:nowrap}
.nsl-big.nsl-long{font-size:120px}
.nsl-caption{font-size:36px;line-height:1.25;margin-top:8px;text-wrap:pretty}
.nsl-row{display:grid;grid-template-columns:auto 1fr;gap:40px;align-items:center}
.nsl-row .nsl-big{font-size:120px}
.nsl-row .nsl-caption{margin-top:0}
.nsl-lead{font-size:40px;line-height:1.3;color:var(--stage-ink)}
.nsl-lead+.nsl-lead{color:var(--stage-soft);font-size:36px}
.nsl-quote{font-family:'Source Serif 4 Variable','Source Serif Fallback',Georgia,serif;font-size:44px;line-height:1.32;
  border-left:6px solid var(--stage-ink);padding-left:32px;overflow-wrap:break-word}
.nsl-quote.nsl-q2{font-size:40px}
.nsl-quote.nsl-q3{font-size:36px}
.nsl-quote small{display:block;font-family:'Source Sans 3 Variable','Source Sans Fallback',system-ui,sans-serif;font-size:28px;
  line-height:1.3;color:var(--stage-soft);margin-top:12px}
.nsl-figure{width:100%}
.nsl-figure svg{display:block;width:100%;height:auto;overflow:visible}
.nsl-list{list-style:none;display:grid;gap:28px}
.nsl-list li{display:grid;grid-template-columns:240px 1fr;gap:0 32px;align-items:baseline;padding-left:24px;border-left:6px solid var(--stage-blue)}
.nsl-list li[data-kind='promised'],.nsl-list li[data-kind='under-way']{border-left-style:dashed}
.nsl-list strong{font-weight:600;color:var(--stage-blue)}
.nsl-code{display:grid;grid-template-columns:360px 1fr;gap:0 64px;align-items:center}
.nsl-code svg{display:block;width:360px;height:360px}
.nsl-address{font-size:36px;font-weight:600;overflow-wrap:anywhere;color:var(--stage-blue);margin-top:24px}
.nsl-source{position:absolute;left:80px;right:80px;bottom:32px;display:grid;grid-template-columns:1fr auto;gap:0 32px;font-size:28px;
  line-height:1.2;color:var(--stage-soft);font-variant-numeric:tabular-nums}
.nsl-source span{white-space:nowrap}
.nsl-sample{position:absolute;left:80px;top:20px;font-size:28px;line-height:1.2;color:var(--stage-soft)}
.nsl-sample+.nsl-title{margin-top:4px}
.nsl-arms{position:absolute;right:80px;top:18px;height:40px;width:auto;max-width:240px;object-fit:contain}
.nsl[data-room='dark'] .nsl-arms{padding:3px;background:#fff;border-radius:4px}
.nsl-quotes{justify-content:center;gap:36px;padding-top:48px}
.nsl-dark{width:${STAGE.width}px;height:${STAGE.height}px;background:#000}
`;
