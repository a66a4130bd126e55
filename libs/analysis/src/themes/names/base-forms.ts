import { civicGlossary } from '../../data/civic-glossary.js';

const sets = new Map<string, ReadonlySet<string>>();

/** Beside the glossary: words of Polish consultations whose nominative cannot be told from their other forms alone. */
const MORE_BASES: Readonly<Record<string, string>> = {
  pl: `
    bezpieczeństwo elewacja estetyka fontanna frekwencja górka grill hamak integracja inwestycja jezdnia kładka kosz krawężnik
    latarnia łódź ludność mieszkaniec młodzież monitoring nasadzenie nawierzchnia odchody osoba patrol piaskownica plac pomost
    poprawa porządek próg przestrzeń rada remont rozbudowa rozwój senior siłownia sprawność stojak straż strefa strona szpaler tablica
    teren tężnia trasa trening wiata wybieg wycieczka zadanie zajęcia zatoka zieleniec zieleń zjazd zjeżdżalnia znak
  `,
};

/**
 * The words of a language in the form in which a dictionary lists them: those of the glossary that stand for their stem, and a few
 * more.
 *
 * @example baseForms('pl').has('drzewo'); // true
 */
export function baseForms(language: string): ReadonlySet<string> {
  const known = sets.get(language);
  if (known !== undefined) return known;
  const words = civicGlossary().flatMap(({ words }) => words[language] ?? []);
  const more = (MORE_BASES[language] ?? '').split(/\s+/).filter((word) => word !== '');
  const made = new Set([...words.filter(({ whole }) => !whole).map(({ word }) => word), ...more]);
  sets.set(language, made);
  return made;
}
