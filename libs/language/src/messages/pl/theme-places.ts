import type { Messages } from '../../message-types.js';

/** Where a theme was raised: the people of each place, and how many of them raised it. */
export const themePlaces = {
  'theme.places': 'Gdzie o tym mówią',
  'theme.places.title.more': 'Wyraźnie częściej niż gdzie indziej mówią o tym: {places}',
  'theme.places.title.less': 'Wyraźnie rzadziej niż gdzie indziej mówią o tym: {places}',
  'theme.places.title.none': 'Nie widać miejsca, w którym mówiono by o tym częściej lub rzadziej niż gdzie indziej',
  'theme.places.subtitle.contributors':
    'Jaka część osób z danego miejsca, które coś napisały, poruszyła ten temat; przedział 95%',
  'theme.places.subtitle.participants': 'Jaka część uczestników z danego miejsca poruszyła ten temat; przedział 95%',
  'theme.places.whole': 'W całej gminie: {people} z {base} osób, które coś napisały ({share}, przedział {range}).',
  'theme.places.base': 'Osoby stąd',
  'theme.places.limits':
    'To miejsca, w których mieszkają osoby, a nie miejsca, o których piszą. Kto nie podał swojego miejsca, jest tylko w liczbie dla całej gminy.',
  'theme.places.hidden': 'Ukryto z powodu ochrony prywatności:',
  'theme.places.few': 'Bez odsetka, bo jest tam mniej niż {least:count.people-genitive}:',
  'theme.places.lists': 'Lista opinii otwiera się od {count:count.people-genitive} wzwyż.',
  'theme.places.all-hidden':
    'Z żadnego miejsca nie poruszyło tego tematu dość osób, by pokazać liczby bez wskazywania tych osób.',
  'theme.places.no-map': 'Żeby zobaczyć mapę, wgraj granice miejsc:',
  'theme.places.no-map.link': 'Zasięg, Mapa',
  'theme.places.says': 'Jaka część osób z każdego miejsca poruszyła ten temat.',
  'theme.places.formula':
    'x ÷ n, gdzie x to osoby z miejsca, które poruszyły temat, a n to {base}; wyróżnienie: dokładny test Fishera z poprawką Benjaminiego i Hochberga wobec wszystkich pozostałych',
  'theme.places.numerator': 'osoby z miejsca, które poruszyły temat; każda liczy się raz',
  'theme.places.denominator.contributors': 'osoby z miejsca, które coś napisały',
  'theme.places.denominator.participants':
    'wszyscy uczestnicy z miejsca, bo liczba samych piszących wskazałaby osoby, które tylko głosowały',
  'figure.places.extremes':
    'Największa część osób poruszyła temat tu: {high} ({highShare}); najmniejsza tu: {low} ({lowShare}).',
  'figure.places.only': 'Odsetek znamy tylko dla jednego miejsca: {label} ({share}).',
  'figure.places.few': {
    one: 'Bez odsetka, bo jest tam mniej niż {least:count.people-genitive}: {count} miejsce.',
    few: 'Bez odsetka, bo jest tam mniej niż {least:count.people-genitive}: {count} miejsca.',
    many: 'Bez odsetka, bo jest tam mniej niż {least:count.people-genitive}: {count} miejsc.',
    other: 'Bez odsetka, bo jest tam mniej niż {least:count.people-genitive}: {count} miejsca.',
  },
  'figure.places.no-share': 'Gdzie jest mniej niż {least:count.people-genitive}, podajemy liczbę osób bez odsetka.',
  'figure.places.share': 'Poruszyło temat',
  'figure.places.legend': 'Jaka część osób z miejsca poruszyła temat',
  'figure.places.legend.unknown': 'bez odsetka',
} as const satisfies Messages<'pl'>;
