import { buildSlides } from './build-slides.js';
import { checkTalk, type TalkCheckId } from './check-talk.js';
import { makeTalk, MATERIAL } from './made-talk.spec-help.js';
import type { TalkTheme } from '#domain';

const faults = (source: ReturnType<typeof makeTalk>, check: TalkCheckId, isPublished = true) => {
  const found = checkTalk(source, buildSlides(source), isPublished).find((one) => one.check === check);
  return [found?.passed, found?.slides];
};

describe('what is looked at before a talk', () => {
  it('finds nothing in the talk that the template proposes', () => {
    const source = makeTalk();
    expect(checkTalk(source, buildSlides(source), true).filter(({ passed }) => !passed)).toEqual([]);
  });

  it('finds a number that somebody typed and the release does not hold', () => {
    expect(faults(makeTalk({ people: { headline: { pl: 'Przyszły 1482 osoby' } } }), 'numbers')).toEqual([true, []]);
    expect(faults(makeTalk({ people: { headline: { pl: 'Przyszło 1500 osób' } } }), 'numbers')).toEqual([false, [2]]);
  });

  it('finds a chosen quote that is no longer in the release, and a theme without any', () => {
    expect(faults(makeTalk({ 'theme-1': { quoteId: 'erased' } }), 'quotes')).toEqual([false, [4]]);
    expect(faults(makeTalk({ 'theme-3': { themeId: 'tickets' } }), 'quotes')).toEqual([false, [6]]);
  });

  it('finds a headline that is too long, and one that is said in one language of two', () => {
    const long = 'to jest nagłówek który ma o wiele za dużo słów na jeden slajd dla sali';
    expect(faults(makeTalk({ more: { headline: { pl: long } } }), 'words')).toEqual([false, [9]]);
    expect(faults(makeTalk({}, { language: 'both' }), 'languages')).toEqual([false, [4, 5, 6]]);
  });

  it('says that the code leads to a page which does not show this release yet', () => {
    expect(faults(makeTalk(), 'published', false)).toEqual([false, []]);
  });

  it('finds themes whose name nobody has confirmed, on every slide that names them', () => {
    const named = (id: string) => MATERIAL.themes.map((theme) => (theme.id === id ? machines(theme) : theme));
    const machines = (theme: TalkTheme) => ({ ...theme, labelBy: 'machine' as const });
    const source = makeTalk({}, { material: { ...MATERIAL, themes: named('stops') } });
    const positions = buildSlides(source).flatMap(({ id, position }) =>
      id === 'themes' || id === 'theme-2' ? [position] : [],
    );
    expect(faults(source, 'names')).toEqual([false, positions]);
    const check = checkTalk(source, buildSlides(source), true).find((one) => one.check === 'names');
    expect(check?.themes).toEqual([{ id: 'stops', label: 'ławki i dach na przystankach' }]);
  });

  it('passes a name that no slide says: a headline was typed, and the slide of all themes is hidden', () => {
    const material = {
      ...MATERIAL,
      themes: MATERIAL.themes.map((theme) => ({ ...theme, labelBy: 'machine' as const })),
    };
    const changes = Object.fromEntries(
      (['theme-1', 'theme-2', 'theme-3'] as const).map((id) => [id, { headline: { pl: 'Powiedzieli mieszkańcy' } }]),
    );
    expect(faults(makeTalk({ ...changes, themes: { hidden: true } }, { material }), 'names')).toEqual([true, []]);
  });
});
