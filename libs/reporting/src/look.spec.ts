import { OUR_COLOURS, type Look } from '#domain';
import { lookCss, stageColours } from '#presenting';
import { consultationReport } from './consultation-report.js';
import { docxStyles } from './docx-styles.js';
import { makeSource } from './made-release.spec-help.js';
import { writeHtml } from './write-html.js';

const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const LOOK: Look = {
  colours: {
    light: { main: '#00522a', accent: '#e4002b' },
    dark: { main: '#7fd6a4', accent: '#e4002b' },
    contrast: { main: '#003d1f', accent: '#b30022' },
  },
  logo: { png: PNG, width: 600, height: 300 },
};

describe('the look of a municipality', () => {
  it('stands in the printed report: its colours, its coat of arms, and none of ours', async () => {
    const html = await writeHtml(consultationReport(makeSource(6, { look: LOOK })));
    expect(html).toContain('--main: #00522a; --accent: #e4002b;');
    expect(html).toContain(`<img class="arms" alt="" src="data:image/png;base64,${PNG}">`);
    expect(html.split('</style>')[0]).not.toContain('#12436d');
    const ours = await writeHtml(consultationReport(makeSource(6)));
    expect(ours).toContain('--main: #12436d');
    expect(ours).not.toContain('class="arms"');
  });

  it('stands in the styles of the Word file, with a line in the second colour', () => {
    const styles = JSON.stringify(docxStyles(LOOK));
    expect(styles).toContain('"color":"00522A"');
    expect(styles).toContain('"color":"E4002B"');
    expect(styles).not.toContain('12436D');
    expect(JSON.stringify(docxStyles({ ...LOOK, colours: OUR_COLOURS }))).toBe(JSON.stringify(docxStyles(undefined)));
  });

  it('stands on slides in the colours of the room, and changes nothing where it is ours', () => {
    expect(stageColours('light', LOOK).blue).toBe('#003d1f');
    expect(stageColours('dark', LOOK).blue).toBe('#7fd6a4');
    expect(lookCss(LOOK)).toContain("[data-room='dark']{--stage-blue:#7fd6a4");
    expect(lookCss({ ...LOOK, colours: OUR_COLOURS })).toBe('');
  });

  it('writes nothing into a style sheet that is no colour', () => {
    const evil = { main: '#00522a}body{display:none', accent: '#e4002b' };
    expect(lookCss({ ...LOOK, colours: { ...LOOK.colours, dark: evil } })).toBe('');
  });

  it('says statuses in the words of the municipality, wherever the report says them', () => {
    const labels = { 'decision.partly': { pl: 'przyjęta z zastrzeżeniami' } };
    const text = JSON.stringify(consultationReport(makeSource(8, { labels })));
    expect(text).toContain('Stanowisko 1: przyjęta z zastrzeżeniami');
    expect(text).not.toContain('uwzględniona w części');
  });
});
