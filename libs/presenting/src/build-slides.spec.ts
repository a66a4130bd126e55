import { buildSlides } from './build-slides.js';
import { EARLIER, makeTalk, MATERIAL } from './made-talk.spec-help.js';
import type { Slide, TalkSource } from './slide.js';

const slide = (source: TalkSource, id: Slide['id']): Slide => {
  const found = buildSlides(source).find((one) => one.id === id);
  if (!found) throw new Error(`no slide ${id}`);
  return found;
};
const plain = (text: string | undefined) => (text ?? '').replaceAll(/\s/g, ' ');

describe('the slides of a five-minute talk', () => {
  it('ask, say who took part and who did not, tell three themes, what changed and where to read more', () => {
    expect(buildSlides(makeTalk()).map(({ id, position }) => `${position} ${id}`)).toEqual([
      '1 question',
      '2 people',
      '3 groups',
      '4 theme-1',
      '5 theme-2',
      '6 theme-3',
      '7 decisions',
      '8 outcomes',
      '9 more',
    ]);
  });

  it('count people first and give the share second, beside the earlier processes of the same kind', () => {
    const { headline, number, figure, notes } = slide(makeTalk(), 'people');
    expect(headline[0]?.text).toBe('Więcej osób niż poprzednio');
    expect(number?.value).toBe(1482);
    expect(number?.captions.map((words) => plain(words[0]?.text))).toEqual([
      'osoby wzięły udział',
      // 1482 ÷ 124,000 = 0.01195
      '1,2% mieszkańców',
    ]);
    expect(figure?.rows.map(({ label, values, isMain }) => [label[0]?.text, values[0], isMain])).toEqual([
      ['Zieleń 2024', 640, false],
      ['Plan centrum 2025', 911, false],
      ['Transport 2026', 1482, true],
    ]);
    expect(plain(notes[0]?.text)).toContain('Mieszkańcy: 124 000. Źródło: NSP 2021, stan na 31 marca 2021.');
  });

  it('say so where there is nothing earlier to compare with', () => {
    const { headline, figure, notes } = slide(makeTalk({}, { earlier: [] }), 'people');
    expect([headline[0]?.text, figure]).toEqual(['Kto wziął udział', null]);
    expect(notes[0]?.text).toContain('nie ma z czym porównać');
  });

  it('name the groups that are clearly fewer, the farthest from the residents first', () => {
    // 75+: 3 ÷ 10 = 0.3; 15–24: 5 ÷ 12 = 0.42
    expect(slide(makeTalk(), 'groups').headline[0]?.text).toBe('Za mało głosów: 75+ i 15–24');
  });

  it('carry no number of a group that is hidden, in whatever part', () => {
    const groups = slide(makeTalk(), 'groups');
    const row = groups.figure?.rows.find(({ isHidden }) => isHidden);
    expect(row?.values[0]).toBeNull();
    expect(row?.text[0]?.text).toBe('ukryto');
    expect(plain(groups.notes[0]?.text)).toContain('65–74: uczestnicy ukryto, mieszkańcy 12%');
    expect(groups.notes[0]?.text).toContain('Grupy mniejsze niż 5 osób są ukryte');
  });

  it('give a theme with the people who speak about it, their share of all who spoke, and one quote', () => {
    const theme = slide(makeTalk(), 'theme-1');
    expect(theme.headline[0]?.text).toBe('Autobusy jeżdżą za rzadko');
    // 655 ÷ 1310 = 0.5
    expect(theme.number?.captions.map((words) => words[0]?.text)).toEqual([
      'osób mówi o tym',
      '50% osób, które zabrały głos',
    ]);
    expect(theme.quote?.id).toBe('quote-1');
    expect(theme.quotes.map(({ id }) => id)).toEqual(['quote-1', 'quote-2', 'quote-3']);
    expect(theme.notes[0]?.text).toContain('W niedzielę z naszej wsi');
  });

  it('count what was decided from the remarks', () => {
    const { number, figure, notes } = slide(makeTalk(), 'decisions');
    // accepted 120 + 292 = 412 of 412 + 200 + 28 = 640 decided: 0.64375; all 640 + 63 = 703
    expect(number?.value).toBe(412);
    expect(number?.captions[1]?.[0]?.text).toBe('64% rozstrzygniętych');
    expect(figure?.rows.map(({ values }) => values[0])).toEqual([120, 292, 200, 28, 63]);
    expect(notes[0]?.text).toContain('Rozstrzygnięte: 640 z 703.');
  });

  it('give no percentage of fewer than twenty', () => {
    const material = { ...MATERIAL, said: { contributions: 19, people: 19 }, positions: { yes: 12, no: 7 } };
    const source = makeTalk({}, { material });
    expect(slide(source, 'theme-1').number?.captions).toHaveLength(1);
    expect(slide(source, 'decisions').number?.captions).toHaveLength(1);
  });

  it('calls statuses as the municipality calls them, large where ours are', () => {
    const labels = { 'decision.no': { pl: 'oddalono' }, 'delivery.delivered': { pl: 'gotowe' } };
    const title = { pl: 'Wiata na Lipowej' };
    const outcomes = [{ kind: 'delivered' as const, title, day: null }];
    const talk = makeTalk({}, { labels, material: { ...MATERIAL, positions: { yes: 3, no: 2 }, outcomes } });
    expect(slide(talk, 'outcomes').list[0]?.status[0]?.text).toBe('Gotowe');
    const rows = slide(talk, 'decisions').figure?.rows.map(({ label }) => label[0]?.text);
    expect(rows).toEqual(['uwzględnione', 'w części', 'oddalono']);
  });

  it('tell a long deed by its first sentence, and in full in the notes', () => {
    const title = {
      pl: 'Zakaz skuterów wodnych w pasie 100 metrów od trzcinowisk obowiązuje od ubiegłego roku. Tablice ustawiono przy plaży i w porcie, naruszenia można zgłaszać.',
      en: 'No jet skis within 100 metres of the reeds.',
    };
    const outcomes = [{ kind: 'delivered' as const, title, day: '2025-06-01' }];
    const { list, notes } = slide(makeTalk({}, { material: { ...MATERIAL, outcomes } }), 'outcomes');
    expect(plain(list[0]?.text[0]?.text)).toBe(
      'Zakaz skuterów wodnych w pasie 100 metrów od trzcinowisk obowiązuje od ubiegłego roku, 1 czerwca 2025',
    );
    expect(plain(notes[0]?.text)).toContain('Na slajdzie w skrócie, a w całości: – Zakaz');
    expect(plain(notes[0]?.text)).toContain('naruszenia można zgłaszać, 1 czerwca 2025');
  });

  it('stand with their source and the release on each slide', () => {
    for (const { source, notes } of buildSlides(makeTalk())) {
      expect(plain(source[0]?.text)).toBe('Transport 2026, n = 1482 osoby, wydanie 12 z 20 listopada 2026');
      expect(notes[0]?.text).toContain('0a0b0c0d-0000-4000-8000-000000000012');
    }
  });
});

describe('what the office chooses', () => {
  it('keeps a number and a figure that were taken off a slide in its notes', () => {
    const people = slide(makeTalk({ people: { withoutNumber: true, withoutFigure: true } }), 'people');
    expect([people.number, people.figure]).toEqual([null, null]);
    const notes = plain(people.notes[0]?.text);
    expect(notes).toContain('Poza slajdem: 1482 osoby wzięły udział, 1,2% mieszkańców');
    expect(notes).toContain(
      'Poza slajdem: Osoby w kolejnych procesach. Zieleń 2024: 640; Plan centrum 2025: 911; Transport 2026: 1482.',
    );
  });

  it('hides slides, orders them and words their headlines', () => {
    const source = makeTalk({
      groups: { hidden: true },
      people: { headline: { pl: ' Przyszło nas  dwa razy tyle ' } },
    });
    const choices = { ...source.choices, slides: [...source.choices.slides].reverse() };
    const slides = buildSlides({ ...source, choices });
    expect(slides.map(({ id }) => id)).toEqual([
      'more',
      'outcomes',
      'decisions',
      'theme-3',
      'theme-2',
      'theme-1',
      'people',
      'question',
    ]);
    expect(slides[6]?.headline[0]?.text).toBe('Przyszło nas dwa razy tyle');
  });

  it('swaps themes and quotes, and falls back where a chosen one is gone from the release', () => {
    const swapped = slide(makeTalk({ 'theme-1': { themeId: 'bikes', quoteId: 'quote-6' } }), 'theme-1');
    expect([swapped.headline[0]?.text, swapped.quote?.id]).toEqual(['Ścieżki rowerowe', 'quote-6']);
    const gone = slide(makeTalk({ 'theme-1': { themeId: 'erased', quoteId: 'erased' } }), 'theme-1');
    expect([gone.headline[0]?.text, gone.quote?.id]).toEqual(['Autobusy jeżdżą za rzadko', 'quote-1']);
  });

  it('shows a translation beside the quote it was written for and beside no other', () => {
    const translation = 'After six there is no bus home.';
    const shown = slide(makeTalk({ 'theme-1': { quoteId: 'quote-1', translation } }, { language: 'both' }), 'theme-1');
    expect(shown.quote?.translation).toEqual([{ language: 'en', text: translation }]);
    const other = slide(makeTalk({ 'theme-1': { quoteId: 'gone', translation } }, { language: 'both' }), 'theme-1');
    expect(other.quote?.translation).toEqual([]);
  });

  it('says everything in two languages side by side for a hall that hears both', () => {
    const people = slide(makeTalk({}, { language: 'both' }), 'people');
    expect(people.headline.map(({ text }) => text)).toEqual(['Więcej osób niż poprzednio', 'More people than before']);
    expect(people.figure?.rows.map(({ label }) => label[0]?.text)).toEqual(['2024', '2025', '2026']);
    expect(people.source.map(({ text }) => plain(text))).toEqual([
      'n = 1482, wydanie 12, 20.11.2026',
      'n = 1,482, release 12, 20.11.2026',
    ]);
    expect(EARLIER).toHaveLength(2);
  });
});
