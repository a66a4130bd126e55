import type { Messages } from '../../message-types.js';

/** Filters that screens share, and what each of them says where it cannot apply them. */
export const filters = {
  'filters.phase': 'Etap',
  'filters.source': 'Źródło',
  'filters.period.from': 'od: {from}',
  'filters.period.to': 'do: {to}',
  'filters.period.between': 'od: {from} do: {to}',
  'filters.unapplied': 'Filtry tu nie działają.',
  'filters.unapplied.list': 'Opinie po filtrach',
  'overview.unapplied':
    'Przegląd liczy cały proces. Wybrane filtry zachowaliśmy: działają w tematach, we wpływie i na liście opinii.',
  'reach.unapplied':
    'Zasięg mierzymy raz, dla wszystkich uczestników. Gdyby dało się go zawężać do okresu, etapu, kanału czy tematu, z dwóch tabel można by wyliczyć pojedyncze osoby. Uczestników według kanałów i w czasie pokazują osobne tabele, chronione razem z tą.',
  'reach.unapplied.channels': 'Według kanałów',
  'reach.unapplied.time': 'W czasie',
  'themes.view-unfiltered': 'Ten widok pokazuje cały proces. Filtry działają w widoku tematów i na liście opinii.',
  'themes.group-with-others':
    'Grupę osób pokazujemy w tematach tylko samą, bez innych filtrów: inaczej z różnicy liczb dałoby się wskazać pojedyncze osoby. Usuń pozostałe filtry.',
  'theme.beside-unfiltered': 'Liczby w tej kolumnie dotyczą całego tematu, bez filtrów.',
  'quotes.hidden.not-with-group':
    'Grupy osób nie łączymy z okresem, tygodniem, etapem ani źródłem: obok tabel zasięgu taka lista wskazałaby pojedyncze osoby.',
  'impact.filtered.title': 'Po filtrach',
  'impact.filtered.step': 'Krok',
  'impact.filtered.share': 'Część dopuszczonych',
  'impact.filtered.eligible': 'Dopuszczone',
  'impact.filtered.answered': 'Z odpowiedzią',
  'impact.filtered.decided': 'Rozstrzygnięte',
  'impact.filtered.adopted': 'Uwzględnione w całości lub w części',
  'impact.filtered.rejected': 'Nieuwzględnione',
  'impact.filtered.delivered': 'Zrealizowane',
  'impact.filtered.none': 'Przy tych filtrach nie podajemy liczb: mogłyby wskazać pojedyncze osoby.',
  'impact.filtered.rest': 'Wszystko poniżej dotyczy całego procesu, bez filtrów.',
} as const satisfies Messages<'pl'>;
