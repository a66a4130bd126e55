import { stemPolish } from './stem-polish.js';

/** All cases of civic nouns, singular and plural, written by hand. */
const NOUNS: readonly string[] = [
  'chodnik chodnika chodnikowi chodnikiem chodniku chodniki chodników chodnikom chodnikami chodnikach',
  'droga drogi drodze drogę drogą dróg drogom drogami drogach',
  'ulica ulicy ulicę ulicą ulice ulic ulicom ulicami ulicach',
  'ścieżka ścieżki ścieżce ścieżkę ścieżką ścieżek ścieżkom ścieżkami ścieżkach',
  'park parku parkowi parkiem parki parków parkom parkami parkach',
  'parking parkingu parkingowi parkingiem parkingi parkingów parkingom parkingami parkingach',
  'plac placu placowi placem place placów placom placami placach',
  'zabawa zabawy zabawie zabawę zabawą zabaw zabawom zabawami zabawach',
  'drzewo drzewa drzewu drzewem drzewie drzew drzewom drzewami drzewach',
  'ławka ławki ławce ławkę ławką ławek ławkom ławkami ławkach',
  'szkoła szkoły szkole szkołę szkołą szkół szkołom szkołami szkołach',
  'przedszkole przedszkola przedszkolu przedszkolem przedszkoli przedszkolom przedszkolami przedszkolach',
  'przystanek przystanku przystankowi przystankiem przystanki przystanków przystankom przystankami przystankach',
  'autobus autobusu autobusowi autobusem autobusie autobusy autobusów autobusom autobusami autobusach',
  'tramwaj tramwaju tramwajowi tramwajem tramwaje tramwajów tramwajom tramwajami tramwajach',
  'rower roweru rowerowi rowerem rowerze rowery rowerów rowerom rowerami rowerach',
  'oświetlenie oświetlenia oświetleniu oświetleniem oświetleń oświetleniom oświetleniami oświetleniach',
  'latarnia latarni latarnię latarnią latarnie latarniom latarniami latarniach',
  'przejście przejścia przejściu przejściem przejść przejściom przejściami przejściach',
  'most mostu mostowi mostem moście mosty mostów mostom mostami mostach',
  'miasto miasta miastu miastem mieście miast miastom miastami miastach',
  'biblioteka biblioteki bibliotece bibliotekę biblioteką bibliotek bibliotekom bibliotekami bibliotekach',
  'boisko boiska boisku boiskiem boisk boiskom boiskami boiskach',
  'śmieci śmieciom śmieciami śmieciach',
  'kosz kosza koszowi koszem koszu kosze koszy koszom koszami koszach',
  'mieszkaniec mieszkańca mieszkańcowi mieszkańcem mieszkańcu mieszkańcy mieszkańców mieszkańcom mieszkańcami mieszkańcach',
  'dziecko dziecka dziecku dzieckiem dzieci dzieciom dziećmi dzieciach',
  'pies psa psu psem psie psy psów psom psami psach',
  'rzeka rzeki rzece rzekę rzeką rzek rzekom rzekami rzekach',
  'jezioro jeziora jezioru jeziorem jeziorze jezior jeziorom jeziorami jeziorach',
  'las lasu lasowi lasem lesie lasy lasów lasom lasami lasach',
  'stacja stacji stację stacją stacje stacjom stacjami stacjach',
  'osiedle osiedla osiedlu osiedlem osiedli osiedlom osiedlami osiedlach',
  'świetlica świetlicy świetlicę świetlicą świetlice świetlic świetlicom świetlicami świetlicach',
  'ogród ogrodu ogrodowi ogrodem ogrodzie ogrody ogrodów ogrodom ogrodami ogrodach',
  'urząd urzędu urzędowi urzędem urzędzie urzędy urzędów urzędom urzędami urzędach',
  'radny radnego radnemu radnym radni radnych radnymi',
  'skrzyżowanie skrzyżowania skrzyżowaniu skrzyżowaniem skrzyżowań skrzyżowaniom skrzyżowaniami skrzyżowaniach',
  'dworzec dworca dworcowi dworcem dworcu dworce dworców dworcom dworcami dworcach',
  'hulajnoga hulajnogi hulajnodze hulajnogę hulajnogą hulajnóg hulajnogom hulajnogami hulajnogach',
  'przejazd przejazdu przejazdowi przejazdem przejeździe przejazdy przejazdów przejazdom przejazdami przejazdach',
  'rondo ronda rondu rondem rondzie rond rondom rondami rondach',
  'muzeum muzea muzeów muzeom muzeami muzeach',
  'linia linii linię linią linie liniom liniami liniach',
  'senior seniora seniorowi seniorem seniorze seniorzy seniorów seniorom seniorami seniorach',
  'basen basenu basenowi basenem basenie baseny basenów basenom basenami basenach',
];

it('brings at least 94 of 100 pairs of forms of one noun together', () => {
  let [pairs, together] = [0, 0];
  for (const noun of NOUNS) {
    const stems = noun.split(' ').map(stemPolish);
    for (let left = 0; left < stems.length; left += 1) {
      for (let right = left + 1; right < stems.length; right += 1) {
        pairs += 1;
        if (stems[left] === stems[right]) together += 1;
      }
    }
  }
  expect(together / pairs).toBeGreaterThan(0.94);
});

it('never brings two different nouns together', () => {
  const nounsByStem = new Map<string, Set<string>>();
  for (const noun of NOUNS) {
    for (const form of noun.split(' ')) {
      const stem = stemPolish(form);
      nounsByStem.set(stem, (nounsByStem.get(stem) ?? new Set()).add(noun));
    }
  }
  const merged = [...nounsByStem].filter(([, nouns]) => nouns.size > 1).map(([stem]) => stem);
  expect(merged).toEqual([]);
});

it('finds the same stem in a word typed without diacritics', () => {
  for (const [written, typed] of [
    ['ścieżkę', 'sciezke'],
    ['dróg', 'drog'],
    ['mieszkańców', 'mieszkancow'],
    ['zielonych', 'zielonych'],
  ] as const) {
    expect(stemPolish(typed)).toBe(stemPolish(written));
  }
});

it('joins an adjective in -owy with its noun', () => {
  expect(stemPolish('rowerowych')).toBe(stemPolish('rowery'));
  expect(stemPolish('drogowej')).toBe(stemPolish('drogi'));
});

it('leaves very short words as they are', () => {
  expect(['a', 'po', 'dom', 'ul'].map(stemPolish)).toEqual(['a', 'po', 'dom', 'ul']);
});
