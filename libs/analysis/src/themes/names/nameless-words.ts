import { foldDiacritics } from '../../text/fold-diacritics.js';

/**
 * Words that bring texts together and yet name nothing: ordinals, pronouns, auxiliary verbs, measures of time. They count when themes
 * are sought (without them themes of small consultations fall apart) and stand in no name.
 */
const NAMELESS: Readonly<Record<string, string>> = {
  pl: `
    byliśmy byłaby byłam byłby byłem byłoby byłyby bądź będziemy będę chciał chciała chciałoby chcieliby chcieć chcą
    chcę chociaż codziennie czegoś czterech czwarta czwarte czwartego czwartej czwarty czymś człowiek dobra dobre
    dobrej dobrą dodatkowo dopóki dotąd duża duże dużego dużej duży dwoma dwu dwóch dziesiąta dziesiąty gdyż godzina
    godziny gorzej głównie inaczej jakiegoś jakiejś jakieś jakimś jednocześnie jesteście jesteśmy jutro kimkolwiek
    kogoś komuś któraś któreś któryś lata lepiej lepsza lepsze lepszy macie mam masz mała małe małego małej mały
    metrów miała miałaby miałby miało miały mieli mieliśmy miesiąc miesiące minut minuty mniejsza mniejsze mniejszy
    mogę mogłaby mogłabym mogłoby mogłyby moich moimi mojego mojej moją możemy możesz musiał musiała musieć musimy
    muszą muszę mógłby mógłbym najbardziej najgorzej najlepiej najmniej naprawdę nasza naszemu naszym naszymi naszą
    niczego niczym niekiedy nieraz nikogo nikomu nowsze oba obie oboje obu oczywiście odkąd odtąd owa owe owych
    piąta piąte piątej piąty pięciu podobnie ponadto połowa połowy przeważnie póki raz razy rzadko same sami samych
    serio skoro stamtąd stąd swoich swoimi swojego swojej swojemu szczególnie szósta szósty są takiej takiemu takim
    takimi taką tamta tamte tamtej tamten tamto tamtym tamtą tamtędy tej toteż trzech trzeci trzecia trzecie
    trzeciego trzeciej trzecim trzecią trzema twoich twojej tygodnia tymi tą tę tędy waszej waszych waszym wczoraj
    wielka wielki wielkie wielką większa większe większej większy wprawdzie zatem zazwyczaj zresztą zwykle zwłaszcza
    ów żadnym żadną
  `,
};

const SETS = new Map(
  Object.entries(NAMELESS).map(([language, list]) => {
    const words = list.split(/\s+/).filter((word) => word !== '');
    return [language, new Set([...words, ...words.map(foldDiacritics)])];
  }),
);

/**
 * @param term one word as residents write it; a phrase names something
 * @example namesNothing('Trzeci', 'pl'); // true
 */
export function namesNothing(term: string, language: string): boolean {
  return SETS.get(language)?.has(term.toLowerCase()) ?? false;
}
